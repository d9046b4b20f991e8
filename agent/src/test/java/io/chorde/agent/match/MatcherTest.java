package io.chorde.agent.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.agent.match.Samples.CustomerDao;
import io.chorde.agent.match.Samples.OrderDao;
import io.chorde.agent.match.Samples.Unsuitable;
import io.chorde.agent.testing.Rules;
import io.chorde.agent.testing.TestClasses;
import io.chorde.config.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A matcher")
class MatcherTest {

  private static final String PACKAGE = "io.chorde.agent.match";
  private static final String SAMPLES = PACKAGE + ".Samples";
  private static final String ORDER_DAO = SAMPLES + "$OrderDao";

  private final TestClasses loader = new TestClasses();

  @Test
  void findsTheMethodThatIsNamed() {
    assertEquals(
        Map.of("find(long)", "rule-0"), matches(OrderDao.class, ORDER_DAO + "#find(long)"));
  }

  @Test
  void findsNothingInAnotherClass() {
    assertEquals(Map.of(), matches(CustomerDao.class, ORDER_DAO + "#find(long)"));
  }

  @Test
  void findsEveryOverloadOfAName() {
    assertEquals(
        Map.of("load(long)", "rule-0", "load(java.lang.String)", "rule-0"),
        matches(OrderDao.class, ORDER_DAO + "#load"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PACKAGE + ".*Dao#find(long)",
        PACKAGE + "..*#find(long)",
        "io.chorde..*Dao#find(long)",
        "*..*OrderDao#find(long)",
        "*..*Order*#find(long)"
      })
  void findsAMethodByAWildcardForItsClass(String pattern) {
    assertEquals(Map.of("find(long)", "rule-0"), matches(OrderDao.class, pattern));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SAMPLES + "$OrderRepository+#find(long)",
        SAMPLES + "$Repository+#find(long)",
        SAMPLES + "$AbstractDao+#find(long)",
        SAMPLES + "$OrderDao+#find(long)",
        PACKAGE + ".*Repository+#find(long)"
      })
  void findsAMethodOfASubtype(String pattern) {
    assertEquals(Map.of("find(long)", "rule-0"), matches(OrderDao.class, pattern));
    assertEquals(Map.of(), matches(CustomerDao.class, pattern));
  }

  @Test
  void findsASubtypeOfATypeOfTheJdk() {
    String pattern = "java.lang.Comparable+#compareTo";
    assertEquals(Map.of("compareTo(java.lang.Enum)", "rule-0"), matches(Enum.class, pattern));
  }

  @Test
  void loadsNoClassToFindASubtype() {
    matches(OrderDao.class, SAMPLES + "$Repository+#find(long)", "*..Missing+#*");
    assertEquals(List.of(), loader.asked());
  }

  @Test
  void loadsNoClassToRefuseAMethod() {
    matches(Unsuitable.class, SAMPLES + "$Unsuitable#rows()");
    assertEquals(List.of(), loader.asked());
  }

  @Test
  void findsAMethodByItsAnnotation() {
    assertEquals(
        Map.of("report()", "rule-0"), matches(OrderDao.class, "@" + SAMPLES + "$Slow *..*#*(..)"));
  }

  @Test
  void findsAMethodByItsModifiers() {
    assertEquals(
        Map.of("count()", "rule-0"), matches(OrderDao.class, "static " + ORDER_DAO + "#*"));
  }

  @Test
  void findsAMethodByWhatItReturns() {
    assertEquals(Map.of("count()", "rule-0"), matches(OrderDao.class, "long " + ORDER_DAO + "#*"));
  }

  @Test
  void givesAMethodToTheFirstRuleInTheFile() {
    String exact = ORDER_DAO + "#find(long)";
    for (String wide :
        List.of("*..*Dao#find", PACKAGE + "..*#find", SAMPLES + "$Repository+#find")) {
      assertEquals("rule-0", matches(OrderDao.class, wide, exact).get("find(long)"), wide);
      assertEquals("rule-0", matches(OrderDao.class, exact, wide).get("find(long)"), wide);
    }
  }

  @Test
  void givesEachMethodToARuleOfItsOwn() {
    assertEquals(
        Map.of("find(long)", "rule-1", "count()", "rule-0"),
        matches(OrderDao.class, ORDER_DAO + "#count", ORDER_DAO + "#find"));
  }

  @Test
  void passesOverRulesThatAreSwitchedOff() {
    String off =
        "  - name: off\n    method: \"" + ORDER_DAO + "#find\"\n    ttl: 5m\n    enabled: false\n";
    Matcher matcher = new Matcher(new RuleIndex(Rules.read(off)), new Ancestry());
    assertFalse(matcher.mayMatch(ORDER_DAO));
  }

  @ParameterizedTest
  @CsvSource({
    "com.acme.OrderDao, true",
    "com.acme.CustomerDao, false",
    "com.acme.OrderDao$Proxy12, false",
    "com.acme.OrderDao$$EnhancerBySpringCGLIB$$1a2b, false",
    "com.acme.OrderDao$HibernateProxy$abc, false",
    "com.acme.OrderDao_$$_jvst123, false",
    "com.acme.OrderDao$ByteBuddy$abc, false"
  })
  void decidesByTheNameAlone(String className, boolean expected) {
    assertEquals(expected, matcher("com.acme.Order*#find").mayMatch(className));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.acme.OrderDao$Proxy12",
        "com.acme.OrderDao$$EnhancerBySpringCGLIB$$1a2b",
        "com.acme.Main$$Lambda$14",
        "com.acme.Order$HibernateProxy$abc",
        "com.acme.Order_$$_jvst123",
        "com.acme.Order$ByteBuddy$abc",
        "com.sun.proxy.$Proxy7"
      })
  void passesOverClassesThatAreMadeUpAtRunTime(String className) {
    assertFalse(matcher("com..*#find").mayMatch(className));
    assertFalse(matcher("com.acme.Repository+#find").mayMatch(className));
  }

  @Test
  void doesNotTakeANestedClassForOneThatIsMadeUp() {
    assertTrue(matcher("com..*#find").mayMatch("com.acme.Outer$Inner"));
    assertTrue(matcher("com..*#find").mayMatch("com.acme.Outer$1"));
  }

  @Test
  void passesOverUnsuitableMethodsThatAPatternHappensToMean() {
    assertEquals(
        Map.of("list()", "rule-0", "timestamp()", "rule-0", "iterators()", "rule-0"),
        matches(Unsuitable.class, SAMPLES + "$Unsuitable#*()"));
  }

  @Test
  void saysWhyAMethodThatIsNamedIsRefused() {
    assertRefused("it is abstract; name its implementations", "isAbstract");
    assertRefused("it is native; name the method that calls it", "isNative");
    assertRefused("it returns nothing that could be cached", "returnsNothing");
    assertRefused("it returns a java.util.Iterator, which can be used once", "iterator");
    assertRefused("it returns a java.sql.ResultSet, which can be used once", "query");
    assertRefused("which can be used once or owns a resource", "stream");
  }

  @Test
  void refusesATypeOfTheApplicationThatCanBeUsedOnce() {
    assertRefused("(a java.util.Iterator), which can be used once", "rows");
  }

  @Test
  void refusesResultsThatComeLater() {
    assertRefused("are not supported yet", "later");
  }

  @Test
  void refusesAFinalArgumentThatIsLikeNoOther() {
    assertRefused("it takes a " + SAMPLES + "$Plain, a final class that does not", "ofPlain");
    assertRefused("it takes a java.lang.StringBuilder, a final class", "ofBuilder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ofText", "ofAny", "ofOpen", "ofPoint", "ofPlains", "ofEnum", "ofClass"})
  void doesNotRefuseAnArgumentThatMayBeLikeAnother(String method) {
    assertNull(only(SAMPLES + "$Unsuitable#" + method).refusal());
  }

  @Test
  void listsEachRuleThatMeansAMethod() {
    String dao = SAMPLES + "$OrderDao";
    List<Meaning> meanings =
        matcher("*..*Dao#report()", dao + "#*()", dao + "#report", dao + "#count")
            .meanings(new LoaderFiles(loader), dao, TestClasses.file(OrderDao.class));
    Map<String, String> rules = new TreeMap<>();
    for (Meaning meaning : meanings) {
      rules.put(
          meaning.match().method().name(),
          meaning.match().rule().name()
              + " "
              + meaning.patterns().keySet().stream().map(Rule::name).sorted().toList());
    }
    assertEquals(
        Map.of("report", "rule-0 [rule-0, rule-1, rule-2]", "count", "rule-1 [rule-1, rule-3]"),
        rules);
  }

  @Test
  void listsEachPatternOfARuleThatMeansAMethod() {
    String rule =
        "  - name: both\n    ttl: 5m\n    method: ['*..*Dao#count', '" + ORDER_DAO + "#count']\n";
    List<Meaning> meanings =
        new Matcher(new RuleIndex(Rules.read(rule)), new Ancestry())
            .meanings(new LoaderFiles(loader), ORDER_DAO, TestClasses.file(OrderDao.class));
    assertEquals(1, meanings.size());
    assertEquals(1, meanings.get(0).patterns().size());
    assertEquals(2, meanings.get(0).patterns().get(meanings.get(0).match().rule()).size());
  }

  @Test
  void tellsWhatItPassesOver() {
    String name = SAMPLES + "$Unsuitable";
    byte[] classFile = TestClasses.file(Unsuitable.class);
    Matcher matcher = matcher("*..*Unsuitable#rows()", name + "#stream()", name + "#list");
    Map<String, Boolean> passedOver = new TreeMap<>();
    for (Meaning meaning : matcher.meanings(new LoaderFiles(loader), name, classFile)) {
      passedOver.put(meaning.match().method().name(), meaning.passedOver());
    }
    assertEquals(Map.of("rows", true, "stream", false, "list", false), passedOver);
  }

  @Test
  void doesNotRefuseWhatCanBeGivenTwice() {
    for (String method : List.of("timestamp", "list", "iterators")) {
      assertNull(only(SAMPLES + "$Unsuitable#" + method).refusal(), method);
    }
  }

  private void assertRefused(String reason, String method) {
    String refusal = only(SAMPLES + "$Unsuitable#" + method + "(..)").refusal();
    assertTrue(refusal != null && refusal.contains(reason), method + ": " + refusal);
  }

  private Match only(String pattern) {
    List<Match> matches = match(Unsuitable.class, pattern);
    assertEquals(1, matches.size(), pattern);
    return matches.get(0);
  }

  private static Matcher matcher(String... patterns) {
    return new Matcher(new RuleIndex(Rules.of(patterns)), new Ancestry());
  }

  private List<Match> match(Class<?> type, String... patterns) {
    return matcher(patterns).match(loader, type.getName(), TestClasses.file(type));
  }

  /** The names of the rules by the methods that they mean. */
  private Map<String, String> matches(Class<?> type, String... patterns) {
    Map<String, String> rules = new TreeMap<>();
    for (Match match : match(type, patterns)) {
      rules.put(match.method().signature(), match.rule().name());
    }
    return rules;
  }
}
