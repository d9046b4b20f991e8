package io.chorde.config;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reference of the rule language, {@code docs/rules.md}: its tables of keys, its examples. */
final class DocumentedKeys {
  private static final String NOT_YET = "*(not yet)* ";

  private final Map<String, Map<String, String>> meanings = new LinkedHashMap<>();

  private DocumentedKeys(List<String> lines) {
    String section = "";
    for (String line : lines) {
      if (line.startsWith("#")) {
        section = line.replaceFirst("#+ ", "");
      } else if (line.startsWith("| `")) {
        String[] cells = line.split("\\|", -1);
        String key = cells[1].trim();
        meanings
            .computeIfAbsent(section, s -> new LinkedHashMap<>())
            .put(key.substring(1, key.length() - 1), meaning(cells));
      }
    }
  }

  private static String meaning(String[] cells) {
    String fallback = cells.length > 4 ? cells[3].trim() : "";
    boolean required = fallback.isEmpty() || fallback.startsWith("required");
    return cells[2].trim()
        + (fallback.equals("required") || fallback.isEmpty()
            ? ""
            : required
                ? " Required, " + fallback.substring(10) + "."
                : " Default: " + fallback + ".");
  }

  static DocumentedKeys read() throws IOException {
    return new DocumentedKeys(Files.readAllLines(Examples.PROJECT.resolve("docs/rules.md")));
  }

  /** What the table under a heading says about a key; fails if it says nothing. */
  String meaning(String section, String key) {
    String meaning = meanings.getOrDefault(section, Map.of()).get(key);
    if (meaning == null) {
      throw new AssertionError(
          "docs/rules.md has no row for '" + key + "' in the table under '" + section + "'");
    }
    return meaning.replace(NOT_YET, "").replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
  }

  /** Whether the table says that the key is not supported yet. */
  boolean notYet(String section, String key) {
    return meanings.get(section).get(key).startsWith(NOT_YET);
  }

  /** The keys in the table under a heading. */
  List<String> keys(String section) {
    return new ArrayList<>(meanings.getOrDefault(section, Map.of()).keySet());
  }
}
