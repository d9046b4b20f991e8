/**
 * What a rule file would do to an application, told from class files without running it: which
 * methods the agent would weave, which it would refuse and why, and what their author should know.
 * Decides nothing itself that the agent decides too: that is {@link io.chorde.agent.match}'s. In
 * here nothing is printed, and nothing of the application is loaded.
 */
package io.chorde.agent.check;
