/** X. */
package io.chorde.config;
