package io.chorde.config.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The type part of a pattern")
class TypePatternTest {

  private static TypePattern type(String text) throws MethodPatternException {
    return MethodPattern.parse("@com.acme.Any " + text + "#find").type();
  }

  @ParameterizedTest(name = "{0} matches {1}")
  @CsvSource({
    "com.acme.OrderDao, com.acme.OrderDao",
    "OrderDao, OrderDao",
    "com.acme.Outer$Inner, com.acme.Outer$Inner",
    "com.acme.*, com.acme.X",
    "com.acme.*, com.acme.Outer$Inner",
    "com.acme.*Dao, com.acme.Dao",
    "com.acme.O*D*o, com.acme.OrderDDao",
    "com.*.X, com.acme.X",
    "com.a*e.X, com.acme.X",
    "com.acme..*Dao, com.acme.XDao",
    "com.acme..*Dao, com.acme.a.b.XDao",
    "com.acme..*Dao, com.acme.XDao.YDao",
    "com.acme..dao.*, com.acme.dao.X",
    "com.acme..dao.*, com.acme.a.dao.dao.X",
    "com.acme..*, com.acme.X",
    "com.acme..*, com.acme.a.X",
    "com.acme.., com.acme.a.X",
    "com..a.b..X, com.a.a.b.X",
    "com..a*.b..X, com.a1.c.a2.b.d.X",
    "*..*, X",
    "*..*, com.acme.a.X",
    "*..*Dao, OrderDao",
    "*..*Dao, com.acme.OrderDao",
    "..OrderDao, com.acme.OrderDao",
    "*..dao.*, dao.X",
    "*, X",
    "*.*, a.X",
    "com.acme.Größe, com.acme.Größe",
    "com.acme.𝒳, com.acme.𝒳",
  })
  void matches(String pattern, String name) throws Exception {
    assertTrue(type(pattern).matches(name));
  }

  @ParameterizedTest(name = "{0} does not match {1}")
  @CsvSource({
    "com.acme.OrderDao, com.acme.OrderDao2",
    "com.acme.OrderDao, com.acme.orderDao",
    "com.acme.OrderDao, acme.OrderDao",
    "com.acme.*, com.acme.a.X",
    "com.acme.*, com.acmeX",
    "com.acme.*, com.acme",
    "com.*.X, com.X",
    "com.*.X, com.a.b.X",
    "com.acme..*, com.acmeX",
    "com.acme.., com.acmeX",
    "com.acme..*, com.acme2.X",
    "com.acme..*Dao, com.acme.Dao.X",
    "com.acme..dao.*, com.acme.xdao.X",
    "com..a.b..X, com.a.X.b",
    "*..dao.*, xdao.X",
    "*, com.X",
    "*Dao, com.acme.OrderDao",
    "com.acme.Outer, com.acme.Outer$Inner",
  })
  void doesNotMatch(String pattern, String name) throws Exception {
    assertFalse(type(pattern).matches(name));
  }

  @Test
  @DisplayName("a plus is told, and changes nothing about which names match")
  void plus() throws Exception {
    TypePattern pattern = type("com.acme.Repository+");

    assertTrue(pattern.subtypes());
    assertTrue(pattern.matches("com.acme.Repository"));
    assertEquals("com.acme.Repository", pattern.exactName());
    assertEquals("com.acme.Repository+", pattern.toString());
    assertFalse(type("com.acme.Repository").subtypes());
  }

  @Test
  @DisplayName("only a pattern without a wildcard has an exact name")
  void exactName() throws Exception {
    assertEquals("com.acme.Outer$Inner", type("com.acme.Outer$Inner").exactName());
    assertNull(type("com.acme.*Dao").exactName());
    assertNull(type("com..Dao").exactName());
    assertNull(type("..Dao").exactName());
  }

  @ParameterizedTest(name = "of {0} is ''{1}''")
  @CsvSource({
    "com.acme.OrderDao, com.acme.",
    "com.acme.Order*, com.acme.",
    "com.acme..*Dao, com.acme.",
    "com.ac*e.X, com.",
    "com*.X, ''",
    "*..*Dao, ''",
    "OrderDao, ''",
  })
  @DisplayName("the package prefix")
  void packagePrefix(String pattern, String prefix) throws Exception {
    assertEquals(prefix, type(pattern).packagePrefix());
  }

  @Test
  @DisplayName("wildcards agree with a plain definition of them, and with the prefix")
  void agreesWithDefinition() throws Exception {
    Random random = new Random(1);
    int matched = 0;
    for (int i = 0; i < 200_000; i++) {
      String pattern = pick(random, "a", "b", "*", "a*", "*b", "a*b");
      for (int n = random.nextInt(4); n > 0; n--) {
        pattern += pick(random, ".", "..") + pick(random, "a", "b", "*", "a*", "*b", "a*b");
      }
      String name = pick(random, "a", "b", "ab", "aab", "bab");
      for (int n = random.nextInt(5); n > 0; n--) {
        name += "." + pick(random, "a", "b", "ab", "aab", "bab");
      }
      TypePattern type = type(pattern);
      boolean expected = name.matches(regex(pattern));
      assertEquals(expected, type.matches(name), pattern + " on " + name);
      if (expected) {
        matched++;
        assertTrue(name.startsWith(type.packagePrefix()), pattern + " on " + name);
      }
    }
    assertTrue(matched > 10_000, "too few matches to mean anything: " + matched);
  }

  private static String regex(String pattern) {
    String leading = pattern.startsWith("*..") ? "([^.]+\\.)*" : "";
    String rest = pattern.startsWith("*..") ? pattern.substring(3) : pattern;
    return leading
        + rest.replace("..", "\0")
            .replace(".", "\\.")
            .replace("*", "[^.]*")
            .replace("\0", "\\.([^.]+\\.)*");
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  @Test
  @DisplayName("many wildcards on a long name take no long time")
  void noBacktrackingBomb() throws Exception {
    TypePattern stars = type("com." + "a*".repeat(400) + "b");
    TypePattern packages = type("com." + "a*a..".repeat(200) + "b");
    String longName = "com." + "a".repeat(20_000);
    String deepName = "com." + "aa.".repeat(5_000) + "c";

    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          assertFalse(stars.matches(longName));
          assertFalse(packages.matches(deepName));
          assertFalse(packages.matches(longName));
        });
  }
}
