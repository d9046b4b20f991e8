/**
 * Stands in for {@code java.util.logging} in the libraries, whose class files are made to name this
 * package when {@code chorde.jar} is built: the first logger that is asked for starts the JDK's log
 * manager, and an application server whose own should have come first fails. The name is as long as
 * the other, so that it can be replaced in class files.
 *
 * <p>Nothing may be in here but what those class files call.
 */
package io.chorde.silence;
