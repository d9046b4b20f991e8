/** What the measurements have in common. */
package io.chorde.benchmarks;
