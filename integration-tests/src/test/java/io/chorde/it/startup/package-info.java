/** Classes that are loaded before the agent is ready, from strange loaders, beside other agents. */
package io.chorde.it.startup;
