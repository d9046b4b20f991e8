/**
 * What the runtime must know of the classes of keys and values before it may keep an object:
 * whether it can change, whether it can be given twice, how to copy it, how large it is, and
 * whether keeping it would keep a class loader alive. No cache, no key and no time in here.
 */
package io.chorde.value;
