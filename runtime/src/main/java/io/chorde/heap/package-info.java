/**
 * The heap tier: bounded stores of values in this JVM. An entry says when it was born; how old it
 * may be is decided by who reads it, so there is no time in here, and no knowledge of methods.
 */
package io.chorde.heap;
