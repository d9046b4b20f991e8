package io.chorde.config;

import java.util.List;

/** What became of a rule file: the file, if it can be taken, and what is to be said about it. */
public final class Reading {
  private final RuleFile ruleFile;
  private final List<Problem> problems;

  private Reading(RuleFile ruleFile, List<Problem> problems) {
    this.ruleFile = ruleFile;
    this.problems = problems;
  }

  static Reading taken(RuleFile ruleFile, Problems problems) {
    return new Reading(ruleFile, problems.sorted());
  }

  static Reading refused(Problems problems) {
    return new Reading(null, problems.sorted());
  }

  /** The same with what somebody else found in the file, which is not taken if that is an error. */
  public Reading and(List<Problem> more) {
    if (more.isEmpty()) {
      return this;
    }
    Problems all = new Problems(more.get(0).file());
    all.addAll(problems);
    all.addAll(more);
    return all.hasErrors() ? refused(all) : taken(ruleFile, all);
  }

  /** Whether the file can be taken: there is no error, though there may be warnings. */
  public boolean ok() {
    return ruleFile != null;
  }

  /**
   * The file.
   *
   * @throws IllegalStateException if it cannot be taken
   */
  public RuleFile ruleFile() {
    if (ruleFile == null) {
      throw new IllegalStateException("not taken: " + problems.get(0));
    }
    return ruleFile;
  }

  /** Errors and warnings by their place in the file; unmodifiable, empty if there are none. */
  public List<Problem> problems() {
    return problems;
  }
}
