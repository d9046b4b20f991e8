/**
 * Java expressions as a file has them: their text, and the way back from a place in the text to the
 * place in the file, through quotes, escapes, indentation, folded lines and placeholders.
 *
 * <p>Nothing here understands Java beyond its names; whoever compiles the expressions may not
 * enter.
 */
package io.chorde.config.expression;
