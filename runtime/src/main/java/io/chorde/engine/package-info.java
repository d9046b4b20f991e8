/** X. */
package io.chorde.engine;
