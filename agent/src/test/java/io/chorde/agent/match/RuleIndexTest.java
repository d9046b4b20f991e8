package io.chorde.agent.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.agent.testing.Rules;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An index of rules")
class RuleIndexTest {

  @Test
  void knowsAClassByItsExactName() {
    RuleIndex index = index("com.acme.OrderDao#find");
    assertEquals(List.of("rule-0"), candidates(index, "com.acme.OrderDao"));
    assertEquals(List.of(), candidates(index, "com.acme.OrderDao2"));
    assertEquals(List.of(), candidates(index, "com.acme.OrderDao$Inner"));
    assertEquals(List.of(), candidates(index, "org.acme.OrderDao"));
  }

  @Test
  void knowsAClassByItsPackage() {
    RuleIndex index = index("com.acme.*Dao#find");
    assertEquals(List.of("rule-0"), candidates(index, "com.acme.OrderDao"));
    assertEquals(List.of(), candidates(index, "com.acme.OrderService"));
    assertEquals(List.of(), candidates(index, "com.acme.orders.OrderDao"));
    assertEquals(List.of(), candidates(index, "com.acmeOrderDao"));
  }

  @Test
  void knowsAClassByAPackageAboveItsOwn() {
    RuleIndex index = index("com.acme..*Dao#find");
    assertEquals(List.of("rule-0"), candidates(index, "com.acme.OrderDao"));
    assertEquals(List.of("rule-0"), candidates(index, "com.acme.a.b.OrderDao"));
    assertEquals(List.of(), candidates(index, "com.acmex.OrderDao"));
  }

  @Test
  void knowsAClassInAnyPackage() {
    RuleIndex index = index("*..*Dao#find");
    assertEquals(List.of("rule-0"), candidates(index, "com.acme.OrderDao"));
    assertEquals(List.of(), candidates(index, "com.acme.Order"));
  }

  @Test
  void knowsAClassOfTheDefaultPackage() {
    assertEquals(List.of("rule-0"), candidates(index("OrderDao#find"), "OrderDao"));
  }

  @Test
  void cannotTellSubtypesByTheirNames() {
    RuleIndex index = index("com.acme.Repository+#find");
    assertEquals(List.of("rule-0"), candidates(index, "org.other.Anything"));
  }

  @Test
  void findsEveryRuleThatMayMeanAClass() {
    RuleIndex index =
        index(
            "com.acme.Repository+#find",
            "com.acme.*#find",
            "com.acme.OrderDao#find",
            "com.acme.OrderDao#load",
            "com.acme.Other#find");
    assertEquals(
        List.of("rule-0", "rule-1", "rule-2", "rule-3"), candidates(index, "com.acme.OrderDao"));
  }

  @Test
  void knowsTheOrderOfTheFile() {
    RuleIndex index = index("*..*Dao#find", "com.acme.*#find", "com.acme.OrderDao#find");
    for (RuleIndex.Candidate candidate : index.candidates("com.acme.OrderDao")) {
      assertEquals("rule-" + candidate.order, candidate.rule.name());
    }
  }

  @Test
  void isEmptyWithoutARuleThatIsSwitchedOn() {
    String rule = "  - name: a\n    method: com.acme.OrderDao#find\n    ttl: 5m\n";
    assertFalse(new RuleIndex(Rules.read(rule)).isEmpty());
    assertTrue(new RuleIndex(Rules.read(rule + "    enabled: false\n")).isEmpty());
    assertTrue(new RuleIndex(List.of()).isEmpty());
  }

  private static RuleIndex index(String... patterns) {
    return new RuleIndex(Rules.of(patterns));
  }

  private static List<String> candidates(RuleIndex index, String className) {
    List<String> candidates =
        index.candidates(className).stream()
            .map(candidate -> candidate.rule.name())
            .sorted()
            .toList();
    assertEquals(!candidates.isEmpty(), index.hasCandidates(className), className);
    return candidates;
  }
}
