package io.chorde.config.placeholder;

import java.nio.file.Path;

/**
 * Replaces placeholders in the texts of one file. What comes out is not looked at again: a value
 * with a placeholder in it stays as it is. Not for use by several threads.
 */
public final class Placeholders {
  /** What starts a placeholder. */
  public static final String START = "${";

  /** So much from all of them together that no rule file means it. */
  private static final int MOST = 1000;

  private static final int LONGEST = 1 << 20;
  private static final String OR = ":-";
  private static final String FORMS =
      "write ${env:NAME}, ${env:NAME:-default}, ${property:NAME} or ${file:PATH}";

  private final Variables variables;
  private final Path folder;
  private int replaced;
  private int characters;

  /**
   * @param folder where the relative paths of files start
   */
  public Placeholders(Variables variables, Path folder) {
    this.variables = variables;
    this.folder = folder;
  }

  /**
   * Replaces all placeholders of a text.
   *
   * @throws PlaceholderException if one of them is malformed or has no value
   */
  public Expansion expand(String written) throws PlaceholderException {
    Expansion expansion = new Expansion();
    int from = 0;
    int start = written.indexOf(START);
    while (start >= 0) {
      expansion.literal(written, from, start);
      int end = written.indexOf('}', start);
      if (end < 0) {
        throw new PlaceholderException("a placeholder has no end; close it with }");
      }
      if (++replaced > MOST) {
        throw new PlaceholderException(
            "the file has more than " + MOST + " placeholders; write less into one file");
      }
      replace(written, start, end + 1, expansion);
      from = end + 1;
      start = written.indexOf(START, from);
    }
    expansion.literal(written, from, written.length());
    return expansion.done();
  }

  private void replace(String written, int start, int end, Expansion expansion)
      throws PlaceholderException {
    String inside = written.substring(start + START.length(), end - 1);
    if (inside.contains(START)) {
      throw new PlaceholderException("a placeholder stands in another one; write one of the two");
    }
    String value;
    boolean hasDefault = false;
    boolean file = inside.startsWith("file:");
    if (file) {
      value = new FileContent(folder, inside.substring("file:".length())).read();
    } else {
      boolean environment = inside.startsWith("env:");
      if (!environment && !inside.startsWith("property:")) {
        throw new PlaceholderException("a placeholder is of no known kind; " + FORMS);
      }
      String variable = inside.substring(inside.indexOf(':') + 1);
      int or = variable.indexOf(OR);
      String name = or < 0 ? variable : variable.substring(0, or);
      String otherwise = or < 0 ? null : variable.substring(or + OR.length());
      hasDefault = otherwise != null && !otherwise.isEmpty();
      value = value(environment, name, otherwise);
    }
    characters += value.length();
    if (characters > LONGEST) {
      throw new PlaceholderException(
          "the placeholders of the file give more than 1 MB; write less into one file");
    }
    expansion.value(value, start, end, hasDefault, file);
  }

  /** As in a shell, a default stands in for an empty value too. */
  private String value(boolean environment, String name, String otherwise)
      throws PlaceholderException {
    String kind = environment ? "environment variable" : "system property";
    if (name.isEmpty()) {
      throw new PlaceholderException("a placeholder names no " + kind + "; " + FORMS);
    }
    String value;
    try {
      value = environment ? variables.environment(name) : variables.property(name);
    } catch (SecurityException e) {
      throw new PlaceholderException(
          "the " + kind + " '" + name + "' may not be read; give this process the right to");
    }
    if (otherwise != null && (value == null || value.isEmpty())) {
      return otherwise;
    }
    if (value == null) {
      throw new PlaceholderException(
          "the "
              + kind
              + " '"
              + name
              + "' is not set; set it, or give a default: ${"
              + (environment ? "env:" : "property:")
              + name
              + ":-default}");
    }
    return value;
  }
}
