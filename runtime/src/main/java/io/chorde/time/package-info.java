/**
 * Time as the engine reads it: monotonic, and cheap enough for every hit. Wall-clock time, which
 * only stores outside this JVM need, has no place here.
 */
package io.chorde.time;
