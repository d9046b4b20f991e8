package io.chorde.agent.check;

/** Hears how far a check is. */
public interface Progress {

  /** So many of all classes have been looked at; called often. */
  void looked(int classes, int all);
}
