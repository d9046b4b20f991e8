/**
 * Brings {@code java.lang.ChordeGate} into the JVM. The one package that touches modules and the
 * bootstrap class path; nothing here knows what goes through the gate.
 */
package io.chorde.agent.gate;
