package io.chorde.benchmarks.hit;

/** The key that a developer would write for three parameters. */
record FindKey(String item, int warehouse, boolean open) {}
