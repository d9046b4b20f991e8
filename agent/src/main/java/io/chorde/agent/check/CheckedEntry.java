package io.chorde.agent.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What became of one rule, or of one invalidation. Immutable. */
public final class CheckedEntry {

  private final String name;
  private final boolean enabled;
  private final List<CheckedMethod> methods;
  private final List<Warning> warnings;

  CheckedEntry(String name, boolean enabled, List<CheckedMethod> methods, List<Warning> warnings) {
    this.name = name;
    this.enabled = enabled;
    this.methods = Collections.unmodifiableList(new ArrayList<CheckedMethod>(methods));
    this.warnings = Collections.unmodifiableList(new ArrayList<Warning>(warnings));
  }

  /** As the file has it. */
  public String name() {
    return name;
  }

  /** Whether it is switched on; if not, nothing was looked for. */
  public boolean enabled() {
    return enabled;
  }

  /** Woven and refused, in the order of the class path; unmodifiable. */
  public List<CheckedMethod> methods() {
    return methods;
  }

  /** Of the entry itself, without those of its methods; unmodifiable. */
  public List<Warning> warnings() {
    return warnings;
  }
}
