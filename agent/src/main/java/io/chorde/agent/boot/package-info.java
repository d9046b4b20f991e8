/**
 * What the application's class path sees of the agent: these few classes, and nothing they need.
 * The JVM loads the premain class from the application's own loader, so every class in here is one
 * that could clash with the application; anything that is not needed to reach the isolated loader
 * belongs behind it.
 */
package io.chorde.agent.boot;
