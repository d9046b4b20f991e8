/**
 * The agent put together: reads the rule file, opens the gate, and has the rules woven. The only
 * package that says what it does.
 */
package io.chorde.agent;
