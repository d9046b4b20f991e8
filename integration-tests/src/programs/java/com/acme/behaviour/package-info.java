/** Programs that end badly, run out of stack, or do strange things to what the JVM shares. */
package com.acme.behaviour;
