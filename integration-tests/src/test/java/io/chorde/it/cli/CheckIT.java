package io.chorde.it.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.checked.Dangerous;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Run;
import io.chorde.it.harness.Tool;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("check")
@EachJdk
final class CheckIT {

  private static final Path PROGRAMS = Path.of(System.getProperty("chorde.it.programs"));
  private static final String SUMMARY = "5 rules, 6 methods woven, 0 refused, 1 warning";

  @TempDir private Path folder;

  @Parameter private Jdk jdk;

  @Test
  @DisplayName("finds the rules of the shop to be fine")
  void fine() {
    Run run = check(Shop.rules().toString());
    assertEquals(Shop.rules() + " is fine: 5 rules\n", run.stdout());
    assertSilentEnd(0, run);
  }

  @Test
  @DisplayName("shows what they do to its classes")
  void classes() {
    Run run = check(Shop.rules().toString(), "--classpath", Shop.classes().toString());
    for (String method :
        List.of(
            "GenericDao#find(long)",
            "OrderDao#findByCustomer(long)",
            "CustomerDao#turnover(long)",
            "PriceService#averagePrice(long)",
            "ReportService#bestSeller(java.lang.String)",
            "ReportService#unitsSold(java.lang.String)")) {
      assertTrue(run.stdout().contains("  woven    com.acme.shop." + method), run::toString);
    }
    assertTrue(run.stdout().contains("callers share instances of com.acme.shop.Order"));
    assertSummary(run);
  }

  @Test
  @DisplayName("tells an expression that is none, and one that names what is not there")
  void expressions() throws IOException {
    String rule =
        "version: 1\nrules:\n  - name: order\n    ttl: 5m\n    receiver: shared\n"
            + "    method: com.acme.shop.OrderDao#findByCustomer(long)\n    when: ";
    Path rules = Files.writeString(folder.resolve("rules.yaml"), rule + "arg0 >\n");
    Run broken = check(rules.toString());
    assertTrue(broken.stdout().contains("rules.yaml:7:"), broken::toString);
    assertTrue(broken.stdout().contains(": rules[0].when: "), broken::toString);
    assertSilentEnd(1, broken);
    Files.writeString(rules, rule + "arg0.size() > 0\n");
    Run refused = check(rules.toString(), "-c", Shop.classes().toString());
    assertTrue(
        refused.stdout().contains("  refused  com.acme.shop.OrderDao#findByCustomer(long)"),
        refused::toString);
    assertTrue(refused.stdout().contains("rules.yaml:7:"), refused::toString);
    assertSilentEnd(1, refused);
  }

  @Test
  @DisplayName("and to its jar with the database in it")
  void jar() {
    assertSummary(check(Shop.rules().toString(), "-c", Shop.jar().toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BOOT-INF", "WEB-INF"})
  @DisplayName("and to an archive with jars in it")
  void archive(String inf) {
    Path archive = Shop.archive(folder.resolve("shop.war"), inf);
    assertSummary(check(Shop.rules().toString(), "-c", archive.toString()));
  }

  @Test
  @DisplayName("takes a star for the jars of a folder")
  void star() throws IOException {
    Files.copy(Shop.jar(), Files.createDirectory(folder.resolve("lib")).resolve("shop.jar"));
    assertSummary(
        check(Shop.rules().toString(), "--class-path", "." + File.pathSeparator + "lib/*"));
  }

  private void assertSummary(Run run) {
    List<String> lines = run.stdout().lines().toList();
    assertTrue(lines.get(lines.size() - 1).startsWith(SUMMARY), run::toString);
    assertSilentEnd(0, run);
  }

  @Test
  @DisplayName("tells all problems of a file at once")
  void problems() throws IOException {
    write("version: 2\nrules:\n  - { name: a, method: Order, ttl: 5 }\n");
    Run run = check("rules.yaml");
    List<String> lines = run.stdout().lines().toList();
    assertEquals(4, lines.size(), run::toString);
    assertTrue(lines.get(0).startsWith("rules.yaml:1:10: version: "), run::toString);
    assertTrue(lines.get(1).startsWith("rules.yaml:3:24: rules[0].method: "), run::toString);
    assertTrue(lines.get(2).startsWith("rules.yaml:3:36: rules[0].ttl: "), run::toString);
    assertEquals("rules.yaml: 3 errors", lines.get(3));
    assertSilentEnd(1, run);
  }

  @Test
  @DisplayName("runs and loads nothing of the application")
  void runsNothing() throws IOException {
    write(
        "version: 1\ndefaults: { ttl: 5m, receiver: equals }\nrules:\n"
            + "  - { name: find, method: com.acme.checked.Dangerous#find(long) }\n"
            + "  - { name: all, method: 'com.acme.checked.Base+#*(..)' }\n");
    Path left = folder.resolve("initialized");
    Run run = check("rules.yaml", "-c", PROGRAMS.toString());
    assertTrue(run.stdout().contains("woven    com.acme.checked.Dangerous#find(long)"));
    assertTrue(run.stdout().contains("does not override equals"), run::toString);
    assertSilentEnd(0, run);
    assertFalse(Files.exists(left));
    // The other half of the test: to load it would have left the file.
    Run loaded =
        Tool.of(jdk, "java", "-cp", PROGRAMS.toString(), Dangerous.class.getName()).run(folder);
    assertEquals("alive\n", loaded.stdout());
    assertTrue(Files.exists(left));
  }

  @Test
  @DisplayName("ends with 1 where a method is refused")
  void refused() throws IOException {
    write("version: 1\nrules: [{ name: a, method: com.acme.checked.Base#rows, ttl: 5m }]\n");
    Run run = check("rules.yaml", "-c", PROGRAMS.toString());
    assertTrue(run.stdout().contains("  refused  com.acme.checked.Base#rows()  it returns"));
    assertSilentEnd(1, run);
  }

  @Test
  @DisplayName("goes on where a jar and a class file are broken")
  void broken() throws IOException {
    Files.write(folder.resolve("broken.jar"), Arrays.copyOf(Files.readAllBytes(Shop.jar()), 5000));
    Path type = folder.resolve("classes/com/acme/shop/BrokenDao.class");
    Files.createDirectories(type.getParent());
    Files.write(type, new byte[] {1, 2, 3});
    write(
        "version: 1\ndefaults: { ttl: 5m }\nrules:\n"
            + "  - { name: find, method: 'com.acme.shop.*Dao#find*(..)' }\n");
    Run run =
        check(
            "rules.yaml",
            "-c",
            String.join(File.pathSeparator, "broken.jar", "classes", Shop.classes().toString()));
    assertTrue(run.stdout().contains("\nNot read:\n  broken.jar: cannot be read: "), run::toString);
    assertTrue(run.stdout().contains("BrokenDao.class: cannot be read: "), run::toString);
    assertTrue(
        run.stdout().contains("1 rule, 2 methods woven, 0 refused, 1 warning, 2 files not read"),
        run::toString);
    assertSilentEnd(0, run);
  }

  @Test
  @DisplayName("ends with 2 where the class path is not there")
  void missing() throws IOException {
    write("version: 1\nrules: []\n");
    Run run = check("rules.yaml", "-c", "shop.jar" + File.pathSeparator + "lib/*");
    assertEquals("", run.stdout());
    assertEquals(
        "chorde: the class path has 'shop.jar', 'lib/*', and there is no such file or folder\n"
            + "Try: java -jar chorde.jar check --help\n",
        run.stderr());
    assertEquals(2, run.exitCode());
  }

  @Test
  @DisplayName("prints no colour codes where nobody reads, unless somebody wants them")
  void colours() {
    String[] check = {"check", Shop.rules().toString(), "-c", Shop.classes().toString()};
    assertFalse(chorde(check).stdout().contains("\u001b"));
    String[] always = Arrays.copyOf(check, check.length + 1);
    always[check.length] = "--color=always";
    assertTrue(chorde(always).stdout().contains("\u001b[32mwoven\u001b[0m"));
  }

  @Test
  @DisplayName("prints one JSON object for programs, and nothing else")
  void json() throws IOException {
    Run run = check(Shop.rules().toString(), "--format", "json", "-c", Shop.classes().toString());
    assertSilentEnd(0, run);
    Map<String, String> values = values(run.stdout());
    assertEquals("1", values.get("/format"));
    assertEquals("true", values.get("/ok"));
    assertEquals("find-by-id", values.get("/rules/0/name"));
    assertEquals("com.acme.shop.GenericDao", values.get("/rules/0/methods/0/class"));
    assertEquals("woven", values.get("/rules/0/methods/0/status"));
    assertEquals("shared-result", values.get("/rules/1/methods/0/warnings/0/kind"));
    assertEquals("6", values.get("/summary/woven"));
    assertEquals("1", values.get("/summary/warnings"));
  }

  /** All scalars by their paths; fails where there is more than one value, or none. */
  private static Map<String, String> values(String json) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        boolean inside = !parser.getParsingContext().inRoot();
        assertTrue(inside || parser.currentToken().isStructEnd() || values.isEmpty());
        if (parser.currentToken().isScalarValue()) {
          values.put(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
        }
      }
    }
    return values;
  }

  private void write(String rules) throws IOException {
    Files.writeString(folder.resolve("rules.yaml"), rules);
  }

  private Run check(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return chorde(all);
  }

  private Run chorde(String... arguments) {
    return Tool.chorde(jdk, arguments).run(folder);
  }

  /** A JVM that warns of something would do so on stderr. */
  private static void assertSilentEnd(int exitCode, Run run) {
    assertEquals(exitCode, run.exitCode(), run::toString);
    assertEquals("", run.stderr(), run::toString);
  }
}
