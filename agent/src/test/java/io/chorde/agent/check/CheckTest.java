package io.chorde.agent.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.agent.classpath.ClassPath;
import io.chorde.agent.classpath.ClassPathFiles;
import io.chorde.agent.testing.Archives;
import io.chorde.config.Reading;
import io.chorde.config.RuleFileReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

@DisplayName("A check of rules against a class path")
class CheckTest {

  private static final String SHOP = ShopClasses.class.getName();
  private static final String DAO = SHOP + "$OrderDao";
  private static final String RESULTS = SHOP + "$Results";

  @TempDir private Path folder;

  @Test
  void findsWhatWouldBeWoven() throws Exception {
    CheckResult result = check(rule("status", DAO + "#status"));
    CheckedMethod method = onlyMethod(result);
    assertEquals(DAO + "#status(long, java.lang.String)", method.toString());
    assertNull(method.refusal());
    assertEquals(List.of(), method.warnings());
    assertEquals(1, result.woven());
    assertEquals(0, result.warnings());
    assertTrue(result.ok());
  }

  @Test
  void findsWhatWouldBeRefused() throws Exception {
    CheckResult result = check(rule("rows", DAO + "#rows()"));
    assertTrue(onlyMethod(result).refusal().startsWith("it returns a java.util.Iterator"));
    assertEquals(1, result.refused());
    assertEquals(0, result.woven());
    assertFalse(result.ok());
  }

  @Test
  void findsSubtypes() throws Exception {
    CheckResult result = check(rule("load", SHOP + "$GenericDao+#load(..)"));
    assertEquals(DAO + "#load(long)", onlyMethod(result).toString());
  }

  @Test
  void looksForNothingOfARuleThatIsSwitchedOff() throws Exception {
    CheckResult result = check(rule("off", DAO + "#status") + "    enabled: false\n");
    assertEquals(List.of(), result.rules().get(0).methods());
    assertEquals(0, result.warnings());
    assertFalse(result.rules().get(0).enabled());
  }

  @Test
  void warnsOfALock() throws Exception {
    assertWarning(
        Warning.Kind.SYNCHRONIZED,
        "it is synchronized, and so is each hit",
        onlyMethod(check(rule("next", DAO + "#next"))));
  }

  @Test
  void warnsOfAnArgumentWithoutEquals() throws Exception {
    assertWarning(
        Warning.Kind.NO_EQUALS,
        "calls with a "
            + SHOP
            + "$Query are not stored, as it does not override equals; give the rule a key",
        onlyMethod(check(rule("search", DAO + "#search"))));
  }

  @Test
  void doesNotWarnOfAnArgumentWhereThereIsAKey() throws Exception {
    Reading reading = whole(rule("search", DAO + "#search") + "    key: arg0.toString()\n");
    assertEquals(List.of(), onlyMethod(check(reading)).warnings());
  }

  @Test
  void refusesAMethodThatHasNotWhatAnExpressionNames() throws Exception {
    CheckResult result = check(rule("status", DAO + "#status") + "    when: arg1.size() > 1\n");
    String refusal = onlyMethod(result).refusal();
    assertTrue(refusal.contains(":6:16: rules[0].when: "), refusal);
    assertTrue(refusal.contains("size"), refusal);
    assertFalse(result.ok());
  }

  @Test
  void takesAnExpressionOverClassesOfTheClassPathWithoutLoadingThem() throws Exception {
    String rule = rule("search", DAO + "#search") + "    key: [arg0.hashCode()]\n";
    assertNull(onlyMethod(check(rule)).refusal());
  }

  @Test
  void warnsOfAReceiverWithoutEquals() throws Exception {
    assertWarning(
        Warning.Kind.NO_EQUALS,
        "no call on a " + DAO + " is stored, as it does not override equals",
        onlyMethod(check(rule("status", DAO + "#status") + "    receiver: equals\n")));
  }

  @ParameterizedTest
  @CsvSource({
    "order, Order, status",
    "orders, Order, status",
    "ordersByName, Order, status",
    "someOrders, Order, status",
    "anyOrder, Order, status",
    "special, SpecialOrder, status",
    "delivery, Delivery, day",
    "parcel, Parcel, delivery"
  })
  void warnsOfAResultThatIsSharedAndCanChange(String method, String type, String field)
      throws Exception {
    CheckedMethod checked = onlyMethod(check(rule("a", RESULTS + "#" + method)));
    assertWarning(
        Warning.Kind.SHARED_RESULT,
        "callers share instances of "
            + SHOP
            + "$"
            + type
            + ", which can change (see its field "
            + field
            + "); cache this only if no caller changes them",
        checked);
  }

  @Test
  void warnsOfAContainerOfTheApplications() throws Exception {
    CheckedMethod method = onlyMethod(check(rule("a", RESULTS + "#container")));
    assertEquals(1, method.warnings().size());
    assertTrue(method.warnings().get(0).message().contains("$Orders, which can change"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "price", "prices", "item", "colour", "any", "list", "lists", "type", "numbers", "date"
      })
  void isSilentWhereNothingIsSharedOrNobodyKnows(String method) throws Exception {
    assertEquals(List.of(), onlyMethod(check(rule("a", RESULTS + "#" + method))).warnings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"shared", "copy"})
  void isSilentWhereTheRuleSaysHowValuesAreShared(String values) throws Exception {
    Reading reading = whole(rule("a", RESULTS + "#order") + "    values: " + values + "\n");
    assertEquals(List.of(), onlyMethod(check(reading)).warnings());
  }

  @Test
  void tellsWhichOtherRulesMeanAMethod() throws Exception {
    CheckResult result =
        check(
            rule("first", DAO + "#status")
                + rule("wide", DAO + "#s*")
                + rule("late", "*..*Dao#status"));
    CheckedMethod status = result.rules().get(0).methods().get(0);
    assertEquals(List.of("late", "wide"), status.otherRules().stream().sorted().toList());
    assertEquals(List.of(), result.rules().get(1).warnings(), "it has search for itself");
    Warning shadowed = result.rules().get(2).warnings().get(0);
    assertEquals(Warning.Kind.SHADOWED, shadowed.kind());
    assertTrue(shadowed.message().startsWith("all that it means belongs to first, which the file"));
    assertTrue(result.ok());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "com.acme.shop.Typo#find        | there is no class com.acme.shop.Typo on the class path",
        "io.chorde.agent.check.OrderDao#status | there is no class io.chorde.agent.check.OrderDao"
            + " on the class path; did you mean SHOP$OrderDao?",
        "SHOP.OrderDao#status           | there is no class SHOP.OrderDao on the class path;"
            + " did you mean SHOP$OrderDao?",
        "SHOP$OrderDao#status(long)     | SHOP$OrderDao has no such method; it has status(long,"
            + " java.lang.String)",
        "SHOP$OrderDao#typo             | SHOP$OrderDao has no such method",
        "SHOP$OrderDao#find(long)       | SHOP$OrderDao inherits that from SHOP$GenericDao; name"
            + " that class",
        "SHOP$OrderDao#*Typo            | SHOP$OrderDao has no such method",
        "com.acme..*Dao#find            | no method on the class path matches",
        "com.acme.Dao+#find             | no method on the class path matches"
      })
  void saysWhyARuleMatchesNothing(String pattern, String message) throws Exception {
    CheckResult result = check(rule("a", pattern.replace("SHOP", SHOP)));
    assertEquals(1, result.warnings());
    Warning warning = result.rules().get(0).warnings().get(0);
    assertEquals(Warning.Kind.MATCHES_NOTHING, warning.kind());
    assertEquals(pattern.replace("SHOP", SHOP), warning.pattern());
    assertEquals(message.replace("SHOP", SHOP), warning.message());
    assertTrue(result.ok(), "a warning is no error");
  }

  @Test
  void saysWhichOfSeveralPatternsMatchesNothing() throws Exception {
    CheckResult result = check(rule("a", DAO + "#status', '" + DAO + "#typo"));
    assertEquals(1, result.woven());
    assertEquals(DAO + "#typo", result.rules().get(0).warnings().get(0).pattern());
  }

  @Test
  void saysWhatARuleMeansInVain() throws Exception {
    CheckResult result = check(rule("a", "io.chorde.agent.check..*Dao#rows"));
    Warning warning = result.rules().get(0).warnings().get(0);
    assertEquals(Warning.Kind.MATCHES_NOTHING, warning.kind());
    assertTrue(
        warning.message().startsWith("it means only what cannot be cached, such as " + DAO),
        warning.message());
  }

  @Test
  void looksForWhatInvalidates() throws Exception {
    CheckResult result = check(whole(invalidations(DAO + "#update(long)")));
    assertEquals(1, result.rules().get(0).methods().size());
    CheckedEntry invalidation = result.invalidations().get(0);
    assertEquals("changed", invalidation.name());
    assertEquals(DAO + "#update(long)", invalidation.methods().get(0).toString());
    assertEquals(1, result.woven(), "for rules");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHOP$OrderDao#updated      | SHOP$OrderDao has no such method",
        "SHOP$GenericDao#load(long) | load(long) has no code in SHOP$GenericDao; name what"
            + " implements it, or what calls it"
      })
  void saysWhyAnInvalidationMatchesNothing(String pattern, String message) throws Exception {
    CheckResult result = check(whole(invalidations(pattern.replace("SHOP", SHOP))));
    List<Warning> warnings = result.invalidations().get(0).warnings();
    assertEquals(1, warnings.size());
    assertEquals(message.replace("SHOP", SHOP), warnings.get(0).message());
  }

  @Test
  void findsSubtypesThatInvalidate() throws Exception {
    CheckResult result = check(whole(invalidations(SHOP + "$GenericDao+#update(..)")));
    assertEquals(1, result.invalidations().get(0).methods().size());
  }

  @Test
  void passesOverABrokenClassFile() throws Exception {
    Path jar =
        new Archives()
            .entry("com/acme/Broken.class", new byte[] {(byte) 0xCA, (byte) 0xFE})
            .type("", ShopClasses.OrderDao.class)
            .write(folder.resolve("broken.jar"));
    String rules = rule("a", "com.acme.*#find") + rule("b", DAO + "#next");
    CheckResult result = check(read(rules), jar.toString());
    assertEquals(1, result.woven());
    assertEquals(1, result.classPath().unreadable().size());
    String unreadable = result.classPath().unreadable().get(0).toString();
    assertTrue(
        unreadable.contains("broken.jar!/com/acme/Broken.class: cannot be read"), unreadable);
  }

  @Test
  void tellsWhatIsNotOnTheClassPath() throws Exception {
    ClassWriter child = new ClassWriter(0);
    child.visit(Opcodes.V1_8, 0, "com/acme/Child", null, "com/acme/Parent", null);
    child.visitMethod(Opcodes.ACC_STATIC, "of", "(Lcom/acme/Query;)Lcom/acme/Order;", null, null);
    Path jar =
        new Archives()
            .entry("com/acme/Child.class", child.toByteArray())
            .write(folder.resolve("a.jar"));
    CheckResult result =
        check(read(rule("a", "com.acme.Child#of") + rule("b", "com.acme.Dao+#x")), jar.toString());
    assertEquals(1, result.woven());
    assertEquals(List.of(), onlyWarnings(result), "nothing is said of what nobody knows");
    assertEquals(
        Set.of("com.acme.Parent", "com.acme.Query", "com.acme.Order"),
        Set.copyOf(result.classPath().notFound()));
  }

  private static List<Warning> onlyWarnings(CheckResult result) {
    return result.rules().get(0).methods().get(0).warnings();
  }

  @Test
  void hearsOfEachClass() throws Exception {
    List<String> heard = new ArrayList<>();
    Path jar =
        new Archives()
            .type("", ShopClasses.Order.class)
            .type("", ShopClasses.Price.class)
            .write(folder.resolve("a.jar"));
    try (ClassPathFiles files = ClassPathFiles.open(ClassPath.parse(List.of(jar.toString())))) {
      Check.ofClassPath(
          "r.yaml",
          read(rule("a", "com.acme.A#b")),
          files,
          (classes, all) -> heard.add(classes + "/" + all));
    }
    assertEquals(List.of("1/2", "2/2"), heard);
  }

  @Test
  void loadsNoClass() throws Exception {
    check(rule("a", Dangerous.class.getName() + "#of"));
    assertNull(System.getProperty(Dangerous.PROPERTY));
  }

  /** What loads it is found out. */
  static final class Dangerous {
    /** A constant, so that to read it runs nothing. */
    static final String PROPERTY = "chorde.test.dangerous";

    static {
      System.setProperty(PROPERTY, "ran");
    }

    private Dangerous() {}

    static String of(String text) {
      return text;
    }
  }

  private static void assertWarning(Warning.Kind kind, String message, CheckedMethod method) {
    assertNull(method.refusal());
    assertEquals(1, method.warnings().size());
    assertEquals(kind, method.warnings().get(0).kind());
    assertEquals(message, method.warnings().get(0).message());
  }

  private static CheckedMethod onlyMethod(CheckResult result) {
    assertEquals(1, result.rules().size());
    assertEquals(
        1,
        result.rules().get(0).methods().size(),
        () -> result.rules().get(0).warnings().stream().map(Warning::message).toList().toString());
    return result.rules().get(0).methods().get(0);
  }

  private static String rule(String name, String pattern) {
    return "  - name: " + name + "\n    method: ['" + pattern + "']\n    ttl: 5m\n";
  }

  private static String invalidations(String pattern) {
    return rule("next", DAO + "#next")
        + "invalidations:\n  - name: changed\n    method: '"
        + pattern
        + "'\n    rules: [next]\n";
  }

  private static Reading read(String rules) {
    return RuleFileReader.read("r.yaml", text(rules));
  }

  /** Also what the agent cannot do yet. */
  private static Reading whole(String rules) {
    return RuleFileReader.check("r.yaml", text(rules));
  }

  private static byte[] text(String rules) {
    return ("version: 1\nrules:\n" + rules).getBytes(StandardCharsets.UTF_8);
  }

  private static CheckResult check(String rules) throws Exception {
    return check(read(rules));
  }

  /** Against the tests' own classes. */
  private static CheckResult check(Reading reading) throws Exception {
    return check(
        reading,
        Path.of(CheckTest.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString());
  }

  private static CheckResult check(Reading reading, String classPath) throws Exception {
    assertTrue(reading.ok(), () -> reading.problems().toString());
    try (ClassPathFiles files = ClassPathFiles.open(ClassPath.parse(List.of(classPath)))) {
      return Check.ofClassPath("r.yaml", reading, files, (classes, all) -> {});
    }
  }
}
