package io.chorde.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rule files that the project shows to its users. */
final class Examples {
  /** The folder of the project; tests run in the one of their module. */
  static final Path PROJECT = Paths.get("..").toAbsolutePath().normalize();

  private static final String PROBLEM = "<!-- problem: ";

  private Examples() {}

  /** One of them: where it stands, its text, and the places of the problems that it is to show. */
  record Example(String place, String text, List<String> problems) {
    Reading read() {
      return RuleFileReader.read(
          "rules.yaml",
          text.getBytes(StandardCharsets.UTF_8),
          new TestVariables()
              .environment("CHORDE_SECRET", "0123456789abcdef0123456789abcdef")
              .environment("DISK_SECRET", "0123456789abcdef0123456789abcdef"),
          Capabilities.all());
    }

    @Override
    public String toString() {
      return place;
    }
  }

  static List<Example> all() throws IOException {
    List<Example> examples = new ArrayList<>(ofPage(PROJECT.resolve("README.md")));
    try (Stream<Path> pages = Files.list(PROJECT.resolve("docs")).sorted()) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".md")).toList()) {
        examples.addAll(ofPage(page));
      }
    }
    examples.add(ofFile(PROJECT.resolve("examples/legacy-shop/rules.yaml")));
    examples.add(ofFile(Paths.get("src/test/resources/io/chorde/config/whole-language.yaml")));
    return examples;
  }

  private static Example ofFile(Path file) throws IOException {
    return new Example(file.toString(), Files.readString(file), List.of());
  }

  /** The blocks of YAML in a page that are rule files. */
  static List<Example> ofPage(Path page) throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> lines = Files.readAllLines(page);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).equals("```yaml")) {
        continue;
      }
      String before = i == 0 ? "" : lines.get(i - 1);
      List<String> problems =
          before.startsWith(PROBLEM)
              ? List.of(before.substring(PROBLEM.length(), before.indexOf(" -->")).split(" "))
              : List.of();
      String place = page.getFileName() + ":" + (i + 1);
      StringBuilder text = new StringBuilder();
      for (i++; !lines.get(i).equals("```"); i++) {
        text.append(lines.get(i)).append('\n');
      }
      if (text.indexOf("version: 1\n") >= 0) {
        examples.add(new Example(place, text.toString(), problems));
      }
    }
    return examples;
  }
}
