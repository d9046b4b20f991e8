/**
 * What tells one call of a cached method from another. Keys here live in this JVM's heap; the bytes
 * by which other JVMs know a key do not belong here.
 *
 * <p>A key is built at the start of a call from the receiver and the arguments as they are, and
 * looked up. Only a miss goes on to {@linkplain io.chorde.key.Key#frozen freeze} it: what is stored
 * must answer for the arguments as they were, whatever the application does to them later.
 */
package io.chorde.key;
