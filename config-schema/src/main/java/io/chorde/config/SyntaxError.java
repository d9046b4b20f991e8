package io.chorde.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * What a parser threw, as one line for a person with the place that it is about. The parsers' own
 * messages repeat the place, name Java types, and quote the source over several lines.
 */
final class SyntaxError {
  private static final int LONGEST = 200;
  private static final String TOKEN = "Unrecognized token";

  private final String text;
  private final boolean yaml;

  /**
   * @param text the whole file
   */
  SyntaxError(String text, boolean yaml) {
    this.text = text;
    this.yaml = yaml;
  }

  void report(Exception thrown, Problems problems) {
    Throwable cause = thrown;
    while (cause.getCause() != null && !(cause instanceof MarkedYAMLException)) {
      cause = cause.getCause();
    }
    if (cause instanceof MarkedYAMLException
        && ((MarkedYAMLException) cause).getProblem() != null) {
      MarkedYAMLException marked = (MarkedYAMLException) cause;
      Mark mark =
          marked.getProblemMark() == null ? marked.getContextMark() : marked.getProblemMark();
      error(
          mark == null ? 1 : mark.getLine() + 1,
          mark == null ? 1 : mark.getColumn() + 1,
          marked.getProblem(),
          "check indentation, quotes and brackets",
          problems);
    } else if (cause instanceof ReaderException) {
      unprintable(problems);
    } else if (thrown instanceof JsonProcessingException) {
      processing((JsonProcessingException) thrown, problems);
    } else {
      error(1, 1, "the parser gave up on it", "check quotes and escapes", problems);
    }
  }

  private void processing(JsonProcessingException thrown, Problems problems) {
    JsonLocation place = thrown.getLocation();
    int line = place == null ? 1 : Math.max(place.getLineNr(), 1);
    int column = place == null ? 1 : Math.max(place.getColumnNr(), 1);
    String message = String.valueOf(thrown.getOriginalMessage());
    if (thrown instanceof JsonEOFException) {
      error(line, column, "the file ends too early", "close all quotes and brackets", problems);
    } else if (yaml && message.startsWith("Expected a field name")) {
      // The exception has the place where the key ends.
      JsonLocation key = ((JsonParser) thrown.getProcessor()).currentTokenLocation();
      error(
          key.getLineNr(),
          key.getColumnNr(),
          "a key must be a single word",
          "write key: value",
          problems);
    } else if (thrown.getCause() instanceof NumberFormatException) {
      error(line, column, "a number or an escape is malformed", "check what follows", problems);
    } else {
      error(line, column, message, "check quotes, commas and brackets", problems);
    }
  }

  /** Characters that YAML does not allow: the reader knows which, the file where. */
  private void unprintable(Problems problems) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!StreamReader.isPrintable(c)) {
        error(line, column, "character " + c + " is not allowed", "take it out", problems);
        return;
      }
      column = c == '\n' ? 1 : column + 1;
      line = c == '\n' ? line + 1 : line;
      i += Character.charCount(c);
    }
    error(1, 1, "a character is not allowed", "write plain text", problems);
  }

  private void error(int line, int column, String what, String advice, Problems problems) {
    int end = what.indexOf('\n');
    String first = end < 0 ? what : what.substring(0, end);
    int marker = first.indexOf(" (start marker at");
    first = marker < 0 ? first : first.substring(0, marker);
    if (first.startsWith(TOKEN)) {
      // Jackson goes on with the token, which may be a secret without its quotes.
      first = "a value has no quotes, or is none";
    }
    problems.error(
        line,
        column,
        Problem.WHOLE_FILE,
        "this is not "
            + (yaml ? "YAML: " : "JSON: ")
            + Quote.plain(first.replace(';', ','), LONGEST)
            + "; "
            + advice);
  }
}
