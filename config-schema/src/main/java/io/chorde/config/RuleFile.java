package io.chorde.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A rule file without errors. Immutable. */
public final class RuleFile {
  private final HeapSettings heap;
  private final List<Rule> rules;

  RuleFile(HeapSettings heap, List<Rule> rules) {
    this.heap = heap;
    this.rules = Collections.unmodifiableList(new ArrayList<>(rules));
  }

  /** The heap tier; 10,000 entries where the file says nothing. Never null. */
  public HeapSettings heap() {
    return heap;
  }

  /** All rules in the file's order, disabled ones too; unmodifiable, possibly empty. */
  public List<Rule> rules() {
    return rules;
  }
}
