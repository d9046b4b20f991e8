/**
 * The agent put together: reads the rule file, opens the gate, and has the rules woven. The only
 * package that knows both the model of the rule file and the runtime, and says what it does.
 */
package io.chorde.agent;
