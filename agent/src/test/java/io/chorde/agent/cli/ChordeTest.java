package io.chorde.agent.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.chorde.agent.testing.Archives;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command line")
class ChordeTest {

  /** An application. */
  static class Dao {
    static String find(long id) {
      return "" + id;
    }

    static Iterable<String> all() {
      return null;
    }

    static java.util.Iterator<String> rows() {
      return null;
    }
  }

  private static final String DAO = Dao.class.getName();
  private static final String FINE = "  - { name: find, method: '" + DAO + "#find', ttl: 5m }\n";
  private static final String REFUSED =
      "  - { name: rows, method: '" + DAO + "#rows()', ttl: 5m }\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private boolean terminal;
  private Path jar;

  @BeforeEach
  void write() throws IOException {
    jar = new Archives().type("", Dao.class).write(folder.resolve("shop.jar"));
  }

  @Test
  void explainsItself() {
    assertEquals(Chorde.OK, run());
    String help = out();
    assertEquals(Chorde.OK, run("--help"));
    assertEquals(help, out());
    for (String part :
        List.of("java -javaagent:chorde.jar=rules.yaml", "check ", "schema ", "--version")) {
      assertTrue(help.contains(part), help);
    }
    assertEquals("", err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "schema"})
  void explainsEachCommandWithExamples(String command) {
    assertEquals(Chorde.OK, run(command, "--help"));
    String help = out();
    assertTrue(help.contains("Examples:\n  java -jar chorde.jar " + command), help);
    assertTrue(help.lines().allMatch(line -> line.length() <= 80), help);
    assertEquals(Chorde.OK, run("help", command));
    assertEquals(help, out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-V", "--version"})
  void tellsItsVersion(String option) {
    assertEquals(Chorde.OK, run(option));
    assertEquals("chorde 1.2.3\n", out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chek                       | there is no command 'chek'; did you mean 'check'?",
        "shema                      | there is no command 'shema'; did you mean 'schema'?",
        "--verson                   | there is no option '--verson'; did you mean '--version'?",
        "check --clspath a r.yaml   | there is no option '--clspath'; did you mean '--classpath'?",
        "check                      | Missing required parameter: 'RULES'",
        "check r.yaml --color red   | Invalid value for option '--color': 'red' is none of auto,"
            + " always, never",
        "check r.yaml --format JSON | Invalid value for option '--format': 'JSON' is none of text,"
            + " json",
        "check r.yaml -c a.jar b.jar | there is nothing to do with 'b.jar'; put quotes around what"
            + " has a * or a space",
        "check r.yaml -c no.jar     | the class path has 'no.jar', and there is no such file or"
            + " folder"
      })
  void saysWhatIsWrongWithItsArguments(String arguments, String message) {
    assertEquals(Chorde.MISUSED, run(arguments.split(" ")));
    List<String> lines = err().lines().toList();
    assertEquals("chorde: " + message, lines.get(0));
    assertTrue(lines.get(1).matches("Try: java -jar chorde.jar (check )?--help"), lines.get(1));
    assertEquals(2, lines.size());
    assertEquals("", out());
  }

  @Test
  void printsTheSchema() throws IOException {
    assertEquals(Chorde.OK, run("schema"));
    String schema = out();
    assertTrue(schema.contains("\"$schema\": \"http://json-schema.org/draft-07/schema#\""));
    Path file = folder.resolve("rules.schema.json");
    assertEquals(Chorde.OK, run("schema", "--output", file.toString()));
    assertEquals("", out());
    assertEquals(schema, Files.readString(file));
  }

  @Test
  void saysWhereItCannotWrite() {
    Path file = folder.resolve("no/rules.schema.json");
    assertEquals(Chorde.MISUSED, run("schema", "-o", file.toString()));
    assertEquals("chorde: cannot write " + file + ": there is no such folder\n", err());
  }

  @Test
  void saysThatAFileIsFine() throws IOException {
    String file = rules(FINE);
    assertEquals(Chorde.OK, run("check", file));
    assertEquals(file + " is fine: 1 rule\n", out());
    assertEquals("", err());
  }

  @Test
  void saysAllThatIsWrongWithAFile() throws IOException {
    String file = rules("  - { nam: a, method: b, ttl: 5 }\n");
    assertEquals(Chorde.FOUND_ERRORS, run("check", file));
    List<String> lines = out().lines().toList();
    assertEquals(5, lines.size(), out());
    for (String line : lines.subList(0, 4)) {
      assertTrue(line.matches(".*r\\.yaml:3:\\d+: rules\\[0].*: .*; .*"), line);
    }
    assertEquals(file + ": 4 errors", lines.get(4));
    assertEquals(Chorde.FOUND_ERRORS, run("check", file, "-c", jar.toString()));
    assertTrue(out().endsWith(file + ": 4 errors; the class path was not looked at\n"));
  }

  @Test
  void marksWarnings() throws IOException {
    String file = rules("");
    Files.writeString(Path.of(file), "version: 1\nrules: []\n");
    assertEquals(Chorde.OK, run("check", file));
    String text = out();
    assertTrue(text.startsWith(file + ":2:8: rules: there are no rules"), text);
    assertTrue(text.endsWith("write one [warning]\n" + file + ": 0 rules, 1 warning\n"), text);
  }

  @Test
  void showsWhatARuleFileDoes() throws IOException {
    String file =
        rules(FINE + REFUSED + "  - { name: typo, method: 'com.acme.Typo#find', ttl: 5m }\n");
    assertEquals(Chorde.FOUND_ERRORS, run("check", file, "--classpath", jar.toString()));
    assertEquals(
        String.join(
            "\n",
            "find",
            "  woven    DAO#find(long)",
            "rows",
            "  refused  DAO#rows()  it returns a java.util.Iterator, which can be used once or owns"
                + " a resource; name a method that returns its content",
            "typo",
            "  warning  com.acme.Typo#find  there is no class com.acme.Typo on the class path",
            "",
            "3 rules, 1 method woven, 1 refused, 1 warning (1 class)",
            ""),
        // How far apart the columns are is the table's affair.
        out()
            .replace(DAO, "DAO")
            .replaceAll("(?<=\\S) {2,}", "  ")
            .replace("woven  ", "woven    "));
    assertEquals("", err());
  }

  @Test
  void showsWhatItCouldNotRead() throws IOException {
    Path broken = Files.write(folder.resolve("broken.jar"), new byte[] {1, 2});
    assertEquals(
        Chorde.OK, run("check", rules(FINE), "-c", jar.toString(), "-c", broken.toString()));
    String text = out();
    assertTrue(text.contains("\nNot read:\n  " + broken + ": cannot be read: "), text);
    assertTrue(
        text.endsWith("1 rule, 1 method woven, 0 refused, 0 warnings, 1 file not read (1 class)\n"),
        text);
  }

  @Test
  void usesColoursOnATerminalAlone() throws IOException {
    String[] check = {"check", rules(FINE + REFUSED), "-c", jar.toString()};
    run(check);
    assertFalse(out().contains("\u001b"));
    terminal = true;
    run(check);
    String coloured = out();
    assertTrue(coloured.contains("\u001b[32mwoven\u001b[0m"), coloured);
    assertTrue(coloured.contains("\u001b[31mrefused\u001b[0m"), coloured);
    run(with(check, "--color", "never"));
    assertFalse(out().contains("\u001b"));
    terminal = false;
    run(with(check, "--color", "always"));
    assertEquals(coloured, out());
  }

  private static String[] with(String[] arguments, String... more) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(more));
    return all.toArray(new String[0]);
  }

  @Test
  void printsJsonForPrograms() throws IOException {
    String file = rules(FINE + REFUSED);
    terminal = true;
    int code = run("check", file, "-c", jar.toString(), "--format", "json");
    assertEquals(Chorde.FOUND_ERRORS, code);
    Map<String, String> values = values(out());
    assertEquals("1", values.get("/format"));
    assertEquals(file, values.get("/file"));
    assertEquals("false", values.get("/ok"));
    assertEquals("find", values.get("/rules/0/name"));
    assertEquals("true", values.get("/rules/0/enabled"));
    assertEquals(DAO, values.get("/rules/0/methods/0/class"));
    assertEquals("find(long)", values.get("/rules/0/methods/0/signature"));
    assertEquals("find(J)Ljava/lang/String;", values.get("/rules/0/methods/0/descriptor"));
    assertEquals("woven", values.get("/rules/0/methods/0/status"));
    assertEquals("refused", values.get("/rules/1/methods/0/status"));
    assertTrue(values.get("/rules/1/methods/0/reason").startsWith("it returns"));
    assertEquals(jar.toString(), values.get("/classPath/elements/0"));
    assertEquals("1", values.get("/classPath/classes"));
    assertEquals("1", values.get("/summary/woven"));
    assertEquals("1", values.get("/summary/refused"));
    assertEquals("0", values.get("/summary/errors"));
    assertEquals("0", values.get("/summary/warnings"));
    assertEquals("2", values.get("/summary/rules"));
    assertEquals("0", values.get("/summary/invalidations"));
    assertEquals("", err());
  }

  @Test
  void printsProblemsAsJson() throws IOException {
    String file = rules("  - { name: a, method: b, ttl: 5m }\n");
    assertEquals(Chorde.FOUND_ERRORS, run("check", file, "--format", "json"));
    Map<String, String> values = values(out());
    assertEquals("error", values.get("/problems/0/severity"));
    assertEquals(file, values.get("/problems/0/file"));
    assertEquals("3", values.get("/problems/0/line"));
    assertEquals("24", values.get("/problems/0/column"));
    assertEquals("rules[0].method", values.get("/problems/0/path"));
    assertEquals("1", values.get("/summary/errors"));
    assertFalse(values.containsKey("/classPath/classes"));
  }

  /** All scalars of a JSON text by their paths. */
  private static Map<String, String> values(String json) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        JsonToken token = parser.currentToken();
        if (token.isScalarValue()) {
          values.put(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
        }
      }
    }
    return values;
  }

  private String rules(String rules) throws IOException {
    return Files.writeString(folder.resolve("r.yaml"), "version: 1\nrules:\n" + rules).toString();
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    return new Chorde(
            new PrintStream(out, true),
            new PrintStream(err, true),
            new Terminal(terminal, Map.of("TERM", "xterm")),
            "1.2.3")
        .run(arguments);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
