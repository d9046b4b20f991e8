package io.chorde.agent.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of three columns, aligned as far as that helps. For one thread. */
final class Table {

  /** What is longer stands out, and moves no other row. */
  private static final int WIDEST = 72;

  private static final int FIRST_WIDTH = 7;

  private final List<Row> rows = new ArrayList<Row>();
  private int width;

  /** A line that is no row. */
  void line(String text) {
    rows.add(new Row(text, null, null, null));
  }

  /**
   * A row.
   *
   * @param status at most 7 characters
   * @param inked the same as it is to be printed
   */
  void row(String status, String inked, String subject, String note) {
    rows.add(new Row(status, inked, subject, note));
    if (!note.isEmpty() && subject.length() <= WIDEST) {
      width = Math.max(width, subject.length());
    }
  }

  /** All lines and rows from above. */
  List<String> lines() {
    List<String> lines = new ArrayList<String>(rows.size());
    for (Row row : rows) {
      lines.add(row.inked == null ? row.status : line(row));
    }
    return lines;
  }

  private String line(Row row) {
    StringBuilder line = new StringBuilder("  ").append(row.inked);
    pad(line, FIRST_WIDTH - row.status.length() + 2);
    line.append(row.subject);
    if (!row.note.isEmpty()) {
      pad(line, Math.max(0, width - row.subject.length()) + 2);
      line.append(row.note);
    }
    return line.toString();
  }

  private static void pad(StringBuilder line, int blanks) {
    for (int i = 0; i < blanks; i++) {
      line.append(' ');
    }
  }

  private static final class Row {
    final String status;
    final String inked;
    final String subject;
    final String note;

    Row(String status, String inked, String subject, String note) {
      this.status = status;
      this.inked = inked;
      this.subject = subject;
      this.note = note;
    }
  }
}
