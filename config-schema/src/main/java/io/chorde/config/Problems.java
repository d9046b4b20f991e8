package io.chorde.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one file. Not for use by several threads. */
final class Problems {
  /** So many that nobody reads on; keeps a file of garbage from filling the heap or a log. */
  private static final int LIMIT = 1000;

  /** So many words are compared with others for all advice about one file: a few milliseconds. */
  private static final int MOST_COMPARISONS = 10_000;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private int comparisons;

  Problems(String file) {
    this.file = file;
  }

  /** The value is wrong. */
  void error(Node node, String message) {
    error(node.line(), node.column(), node.path(), message);
  }

  /** The key is wrong, whatever its value. */
  void errorAtKey(Mapping.Entry entry, String message) {
    error(entry.line(), entry.column(), entry.value().path(), message);
  }

  void error(int line, int column, String path, String message) {
    add(new Problem(Problem.Severity.ERROR, file, line, column, path, message));
  }

  void warning(Node node, String message) {
    add(
        new Problem(
            Problem.Severity.WARNING, file, node.line(), node.column(), node.path(), message));
  }

  /** Whether so many names may be looked through for the one that somebody may have meant. */
  boolean mayCompare(int names) {
    if (comparisons + names > MOST_COMPARISONS) {
      return false;
    }
    comparisons += names;
    return true;
  }

  void addAll(List<Problem> more) {
    for (Problem problem : more) {
      add(problem);
    }
  }

  private void add(Problem problem) {
    if (problems.size() < LIMIT) {
      problems.add(problem);
    }
  }

  boolean hasErrors() {
    for (Problem problem : problems) {
      if (problem.severity() == Problem.Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  /** All of them, in the order in which they stand in the file. */
  List<Problem> sorted() {
    if (problems.isEmpty()) {
      return Collections.emptyList();
    }
    List<Problem> sorted = new ArrayList<>(problems);
    Collections.sort(sorted, new ByPosition());
    return Collections.unmodifiableList(sorted);
  }

  private static final class ByPosition implements Comparator<Problem> {
    @Override
    public int compare(Problem one, Problem other) {
      int lines = Integer.compare(one.line(), other.line());
      return lines != 0 ? lines : Integer.compare(one.column(), other.column());
    }
  }
}
