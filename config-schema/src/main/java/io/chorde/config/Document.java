package io.chorde.config;

import io.chorde.config.expression.Source;
import io.chorde.config.placeholder.Expansion;
import io.chorde.config.placeholder.PlaceholderException;
import io.chorde.config.placeholder.Placeholders;
import io.chorde.config.placeholder.Variables;
import java.nio.file.Path;

/** What the values of one file share: its text, its folder, and what its placeholders stand for. */
final class Document {
  private final String name;
  private final String text;
  private final boolean yaml;
  private final Path file;
  private final Variables variables;
  private Source source;
  private Placeholders placeholders;

  /**
   * @param name what problems call the file
   */
  Document(String name, String text, boolean yaml, Path file, Variables variables) {
    this.name = name;
    this.text = text;
    this.yaml = yaml;
    this.file = file;
    this.variables = variables;
  }

  String text() {
    return text;
  }

  boolean yaml() {
    return yaml;
  }

  /** Where relative paths start; absolute. */
  Path folder() {
    Path absolute = file.toAbsolutePath();
    Path parent = absolute.getParent();
    return parent == null ? absolute : parent;
  }

  Source source() {
    if (source == null) {
      source = new Source(name, text, yaml);
    }
    return source;
  }

  Expansion expand(String written) throws PlaceholderException {
    if (placeholders == null) {
      placeholders = new Placeholders(variables, folder());
    }
    return placeholders.expand(written);
  }
}
