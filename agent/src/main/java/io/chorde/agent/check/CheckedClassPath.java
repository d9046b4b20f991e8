package io.chorde.agent.check;

import io.chorde.agent.classpath.Unreadable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** What a rule file was held against. Immutable. */
public final class CheckedClassPath {

  private final int classes;
  private final List<Unreadable> unreadable;
  private final List<String> notFound;

  CheckedClassPath(int classes, List<Unreadable> unreadable, Collection<String> notFound) {
    this.classes = classes;
    this.unreadable = Collections.unmodifiableList(new ArrayList<Unreadable>(unreadable));
    this.notFound = Collections.unmodifiableList(new ArrayList<String>(notFound));
  }

  /** How many there are. */
  public int classes() {
    return classes;
  }

  /** What was passed over; unmodifiable. */
  public List<Unreadable> unreadable() {
    return unreadable;
  }

  /**
   * Classes that others refer to and nobody has, so that what they inherit is unknown; binary
   * names, unmodifiable.
   */
  public List<String> notFound() {
    return notFound;
  }
}
