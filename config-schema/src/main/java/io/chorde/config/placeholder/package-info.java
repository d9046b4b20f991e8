/**
 * Placeholders: {@code ${env:NAME}}, {@code ${property:NAME}} and {@code ${file:PATH}} inside a
 * text, and what stands there instead.
 *
 * <p>Knowledge of rule files, of their keys or of their problems may not enter.
 */
package io.chorde.config.placeholder;
