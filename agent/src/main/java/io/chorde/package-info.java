/**
 * Stands in for {@code java.lang.System} in the libraries that ask it for loggers, as {@code
 * io.chorde.silence} does for {@code java.util.logging}: behind both is the JVM's one log manager.
 */
package io.chorde;
