/**
 * The grammar of method patterns: {@code [annotation] [modifiers] [return type]
 * type#name(parameters)}, from its text to something that can be asked about a class or a method.
 *
 * <p>A pattern is parsed once and asked many times, for each class that the JVM loads, so all
 * matching is linear or nearly so, and nothing here loads a class of the application: types are
 * their names. Knowledge of rule files, of class files or of a weaver may not enter.
 */
package io.chorde.config.method;
