/**
 * Java expressions of rules made to run: {@link io.chorde.agent.expression.ExpressionSyntax} says
 * what is wrong with them as far as that can be told without classes, {@link
 * io.chorde.agent.expression.ExpressionTypes} what is wrong with them for one method, and {@link
 * io.chorde.agent.expression.ExpressionCompiler} compiles them for it, into a class of static
 * methods over types of the JDK, which {@link io.chorde.agent.expression.Evaluator} defines beside
 * the class of the method.
 *
 * <p>Types of the application are known here by their class files: nothing of an application is
 * initialized in order to compile, and only what has no class file is looked at as it is loaded.
 * Janino may be used in here and nowhere else; call sites, keys and stores may not enter.
 */
package io.chorde.agent.expression;
