/**
 * What the agent must not change: outputs, exit codes, tools, and programs that it has no part in.
 */
package io.chorde.it.behaviour;
