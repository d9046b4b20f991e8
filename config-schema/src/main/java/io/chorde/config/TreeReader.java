package io.chorde.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.chorde.config.placeholder.PlaceholderException;
import io.chorde.config.placeholder.Placeholders;
import java.io.IOException;

/**
 * Builds the tree of a file from the tokens of a parser, and reports what is right as YAML or JSON
 * but cannot stand in a rule file: keys that come twice, aliases, tags, more than one document.
 * Placeholders are replaced here, so that nobody behind meets one. The tree has less than so many
 * nodes and levels, whatever the file has.
 */
final class TreeReader {
  private static final int MAX_DEPTH = 32;
  private static final int MAX_NODES = 50_000;
  private static final int LONGEST_MESSAGE = 300;

  private final JsonParser parser;
  private final boolean yaml;
  private final Document document;
  private final Problems problems;
  private int nodes;

  TreeReader(JsonParser parser, Document document, Problems problems) {
    this.parser = parser;
    this.yaml = document.yaml();
    this.document = document;
    this.problems = problems;
  }

  /**
   * The root, or null if there is none.
   *
   * @throws IOException if the parser finds the syntax to be wrong
   * @throws TooLarge if a limit is exceeded; that has been reported
   */
  Node read() throws IOException, TooLarge {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return null;
    }
    Node root = value(first, null, "", 1);
    if (parser.nextToken() != null) {
      JsonLocation here = parser.currentTokenLocation();
      problems.error(
          here.getLineNr(),
          here.getColumnNr(),
          Problem.WHOLE_FILE,
          "a second document starts here; write one into each file");
    }
    return root;
  }

  private Node value(JsonToken token, Node parent, String step, int depth)
      throws IOException, TooLarge {
    JsonLocation here = parser.currentTokenLocation();
    int line = here.getLineNr();
    int column = here.getColumnNr();
    if (depth > MAX_DEPTH) {
      throw tooLarge(line, column, "the file is nested deeper than " + MAX_DEPTH + " levels");
    }
    if (++nodes > MAX_NODES) {
      throw tooLarge(line, column, "the file has more than " + MAX_NODES + " values");
    }
    if (yaml && ((YAMLParser) parser).isCurrentAlias()) {
      Node unread = new Unread(parent, step, line, column);
      problems.error(unread, "aliases (*name) are not read; write the value out");
      return unread;
    }
    boolean anchor = yaml && parser.getObjectId() != null;
    boolean tag = yaml && parser.getTypeId() != null;
    Node node;
    if (token == JsonToken.START_OBJECT) {
      node = mapping(new Mapping(parent, step, line, column), depth);
    } else if (token == JsonToken.START_ARRAY) {
      node = sequence(new Sequence(parent, step, line, column), depth);
    } else {
      String text = token == JsonToken.VALUE_NULL ? null : parser.getText();
      node = scalar(parent, step, line, column, text);
    }
    if (anchor) {
      problems.error(node, "anchors (&name) are not read; take the anchor out");
    }
    if (tag) {
      problems.error(node, "tags (!name) are not read; take the tag out");
    }
    return node;
  }

  private Node scalar(Node parent, String step, int line, int column, String text) {
    if (text == null || !text.contains(Placeholders.START)) {
      return new Scalar(document, parent, step, line, column, text, null);
    }
    try {
      return new Scalar(document, parent, step, line, column, text, document.expand(text));
    } catch (PlaceholderException e) {
      Node unread = new Unread(parent, step, line, column);
      problems.error(unread, Quote.plain(e.getMessage(), LONGEST_MESSAGE));
      return unread;
    }
  }

  private Mapping mapping(Mapping mapping, int depth) throws IOException, TooLarge {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonLocation here = parser.currentTokenLocation();
      Node value = value(parser.nextToken(), mapping, key, depth + 1);
      Mapping.Entry entry = new Mapping.Entry(key, here.getLineNr(), here.getColumnNr(), value);
      Mapping.Entry first = mapping.entry(key);
      if (first != null) {
        problems.errorAtKey(
            entry,
            "duplicate key "
                + Quote.key(key)
                + ", it stands on line "
                + first.line()
                + " already; keep one of them");
      } else if (yaml && key.equals("<<")) {
        problems.errorAtKey(entry, "merge keys (<<) are not read; write the keys out");
      } else {
        mapping.add(entry);
      }
    }
    return mapping;
  }

  private Sequence sequence(Sequence sequence, int depth) throws IOException, TooLarge {
    JsonToken token = parser.nextToken();
    for (int i = 0; token != JsonToken.END_ARRAY; i++) {
      sequence.add(value(token, sequence, "[" + i + "]", depth + 1));
      token = parser.nextToken();
    }
    return sequence;
  }

  private TooLarge tooLarge(int line, int column, String message) {
    problems.error(line, column, Problem.WHOLE_FILE, message + "; write less into one file");
    return new TooLarge();
  }

  /** Reading ends here. */
  static final class TooLarge extends Exception {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super(null, null, false, false);
    }
  }
}
