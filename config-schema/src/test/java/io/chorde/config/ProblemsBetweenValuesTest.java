package io.chorde.config;

import static io.chorde.config.RuleFiles.assertProblems;
import static io.chorde.config.RuleFiles.whole;
import static io.chorde.config.RuleFiles.wholeRule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Values that do not fit each other are a problem")
class ProblemsBetweenValuesTest {
  private static final String NOT_SHORTER =
      "refreshAfter is not shorter than ttl, so nothing would be refreshed; ";
  private static final String SECRET = "'${env:S}${env:S}'";

  private static TestVariables variables() {
    return new TestVariables().environment("S", "0123456789abcdef");
  }

  @Test
  @DisplayName("if a value is refreshed when it is gone")
  void refreshAfter() {
    assertProblems(
        wholeRule("refreshAfter: 300s"),
        "6:19: rules[0].refreshAfter: "
            + NOT_SHORTER
            + "write less than the ttl of '5m' on line 5");
    assertTrue(wholeRule("refreshAfter: 299s").ok());
  }

  @Test
  @DisplayName("also where one of them is a default")
  void refreshAfterDefaults() {
    assertProblems(
        whole(
            "version: 1",
            "defaults: { ttl: 5m, refreshAfter: 4m }",
            "rules:",
            "- { name: a, method: com.acme.A#a, ttl: 1m }",
            "- { name: b, method: com.acme.A#b, refreshAfter: 6m }",
            "- { name: c, method: com.acme.A#c }"),
        "4:41: rules[0].ttl: "
            + NOT_SHORTER
            + "write more than the refreshAfter on line 2, or give the rule one of its own",
        "5:50: rules[1].refreshAfter: "
            + NOT_SHORTER
            + "write less than the ttl of '5m' on line 2");
  }

  @Test
  @DisplayName("and once where both are")
  void refreshAfterBothDefaults() {
    assertProblems(
        whole(
            "version: 1",
            "defaults: { ttl: 5m, refreshAfter: 5m }",
            "rules:",
            "- { name: a, method: com.acme.A#a }",
            "- { name: b, method: com.acme.A#b }",
            "- { name: c, method: com.acme.A#c, ttl: 10m }"),
        "2:36: defaults.refreshAfter: "
            + NOT_SHORTER
            + "write less than the ttl of '5m' on line 2");
  }

  @Test
  @DisplayName("if an invalidation names a rule that is not there")
  void unknownRule() {
    assertProblems(
        wholeRule(
            "\ninvalidations: [{ name: a, method: com.acme.A#a, rules: [order-by-it, x, order-by-id] }]"),
        "7:58: invalidations[0].rules[0]: there is no rule 'order-by-it'; did you mean"
            + " 'order-by-id'?",
        "7:71: invalidations[0].rules[1]: there is no rule 'x'; write the name of a rule of this"
            + " file");
  }

  @Test
  @DisplayName("if an invalidation has a key, and its rule has entries for each instance")
  void keyOfInstances() {
    String[] lines = {
      "version: 1",
      "defaults: { receiver: shared }",
      "rules:",
      "- { name: a, method: com.acme.A#a, ttl: 1m, receiver: identity }",
      "- { name: b, method: com.acme.A#b, ttl: 1m, receiver: equals }",
      "- { name: c, method: com.acme.A#c, ttl: 1m }",
      "invalidations:",
      "- { name: i, method: com.acme.A#d, rules: [a, b, c], key: arg0 }",
      "- { name: j, method: com.acme.A#d, rules: [a, b, c] }",
    };
    assertProblems(
        whole(lines),
        "8:44: invalidations[0].rules[0]: the instances of rule 'a' have entries of their own, which"
            + " a key cannot tell apart; leave the key out, or give the rule receiver: shared",
        "8:47: invalidations[0].rules[1]: the instances of rule 'b' have entries of their own, which"
            + " a key cannot tell apart; leave the key out, or give the rule receiver: shared");
  }

  @Test
  @DisplayName("if the key of an invalidation has more or fewer parts than its rule's")
  void keyParts() {
    assertProblems(
        wholeRule(
            "receiver: shared",
            "key: [arg0, arg1]",
            "\ninvalidations: [{ name: a, method: com.acme.A#a, rules: [order-by-id], key: arg0 }]"),
        "9:58: invalidations[0].rules[0]: the key of rule 'order-by-id' has 2 parts, and the key"
            + " here 1; write the same parts in the same order");
  }

  @Test
  @DisplayName("if a key needs a result that may never come")
  void alwaysWithResult() {
    assertProblems(
        wholeRule(
            "receiver: shared",
            "\ninvalidations: [{ name: a, method: com.acme.A#a, rules: [order-by-id],",
            "  key: result.id, on: always }]"),
        "9:27: invalidations[0].on: the key uses 'result', which is not there when the method"
            + " throws; write on: return, or another key");
  }

  @Test
  @DisplayName("if two invalidations have one name; a rule may have it too")
  void sameName() {
    assertProblems(
        wholeRule(
            "\ninvalidations:",
            "- { name: order-by-id, method: com.acme.A#a, rules: [order-by-id] }",
            "- { name: order-by-id, method: com.acme.A#a, rules: [order-by-id] }"),
        "9:15: invalidations[1].name: the name 'order-by-id' is taken by invalidations[0] on line 8;"
            + " choose another");
  }

  @Test
  @DisplayName("if an invalidation lacks something")
  void missing() {
    assertProblems(
        wholeRule("\ninvalidations: [{ on: return }]"),
        "7:17: invalidations[0]: 'name' is missing; write a name of its own, like name:"
            + " order-changed",
        "7:17: invalidations[0]: 'method' is missing; write the method that changes something, like"
            + " method: com.acme.OrderDao#update(com.acme.Order)",
        "7:17: invalidations[0]: 'rules' is missing; write the rules whose values it changes, like"
            + " rules: [order-by-id]");
  }

  @Test
  @DisplayName("though only worth a warning, if an action and a key say different things")
  void actions() {
    Reading reading =
        wholeRule(
            "receiver: shared",
            "\ninvalidations:",
            "- { name: a, method: com.acme.A#a, rules: [order-by-id], action: refresh }",
            "- { name: b, method: com.acme.A#a, rules: [order-by-id], action: clear, key: arg0 }");
    assertTrue(reading.ok());
    assertProblems(
        reading,
        "9:70: invalidations[0].action: without a key the whole rule is cleared instead; add a key,"
            + " or take this out",
        "10:70: invalidations[1].action: clears the whole rule, whatever the key is; take one of the"
            + " two out");
  }

  @Test
  @DisplayName("though only worth a warning, if JVMs share a tier and do not talk")
  void noCoherence() {
    String[] lines = {
      "version: 1",
      "tiers: { far: { type: memcached, servers: [a], secret: " + SECRET + " } }",
      "defaults: { tiers: [heap, far] }",
      "rules:",
      "- { name: a, method: com.acme.A#a, ttl: 1m }",
      "- { name: b, method: com.acme.A#b, ttl: 1m, tiers: [far] }",
      "- { name: c, method: com.acme.A#c, ttl: 1m, tiers: [heap] }",
      "#",
    };
    String message =
        "there is a tier 'far' that other JVMs share, and no coherence: their heaps hear of no"
            + " invalidation; add coherence, or keep ttl short";
    Reading reading = whole(variables(), lines);
    assertTrue(reading.ok());
    assertEquals(Problem.Severity.WARNING, reading.problems().get(0).severity());
    assertProblems(reading, "3:20: defaults.tiers: " + message, "6:52: rules[1].tiers: " + message);
    lines[7] = "coherence: { bind: 'tcp://localhost:1', peers: ['tcp://a:1'] }";
    assertProblems(whole(variables(), lines));
  }

  @Test
  @DisplayName("if the heap is not the heap")
  void heapIsHeap() {
    assertProblems(
        wholeRule("\ntiers: { heap: { type: files, directory: a } }"),
        "7:10: tiers.heap: 'heap' is the name of the heap tier; choose another");
  }
}
