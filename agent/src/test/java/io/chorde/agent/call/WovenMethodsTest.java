package io.chorde.agent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.agent.testing.Rules;
import io.chorde.agent.testing.TestAgent;
import io.chorde.agent.testing.TestClasses;
import io.chorde.config.RuleFile;
import io.chorde.time.Ticker;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The woven methods of a class")
class WovenMethodsTest {

  private static final String FIND = "find(J)Ljava/lang/Object;";

  public static class Dao {
    public Dao() {}
  }

  private final List<String> said = new ArrayList<>();
  private final WovenMethods methods =
      new WovenMethods(TestAgent.engine(new Zero()), new Stores(Runnable::run));
  private final ActiveRule rule = rule("shared");

  private static final class Zero extends Ticker {
    @Override
    public long read() {
      return 0;
    }
  }

  @Test
  void areThereOnceForEachNameAndDescriptor() {
    WovenMethod find = methods.of(Dao.class, rule, FIND, Modifier.PUBLIC);
    assertSame(find, methods.of(Dao.class, rule, FIND, Modifier.PUBLIC));
    assertNotSame(find, methods.of(Dao.class, rule, "find(I)Ljava/lang/Object;", 1));
  }

  @Test
  void areThereOnceForEachClassOfOneName() throws Exception {
    Class<?> other = new TestClasses().define(Dao.class.getName(), TestClasses.file(Dao.class));
    assertNotSame(
        methods.of(Dao.class, rule, FIND, Modifier.PUBLIC),
        methods.of(other, rule, FIND, Modifier.PUBLIC));
  }

  @Test
  void haveNoValuesInCommon() {
    WovenMethod find = methods.of(Dao.class, rule, FIND, Modifier.PUBLIC);
    WovenMethod load = methods.of(Dao.class, rule, "load(J)Ljava/lang/Object;", Modifier.PUBLIC);
    Lookups.finish(find.lookup(new Dao(), 1L), "found");
    assertEquals("found", find.lookup(new Dao(), 1L));
    assertTrue(Lookups.isComputation(load.lookup(new Dao(), 1L)));
  }

  @Test
  void haveNoValuesInCommonWithoutArgumentsEither() {
    WovenMethod all = methods.of(Dao.class, rule, "all()Ljava/lang/Object;", Modifier.STATIC);
    WovenMethod none = methods.of(Dao.class, rule, "none()Ljava/lang/Object;", Modifier.STATIC);
    Lookups.finish(WovenMethod.none(all), "all");
    assertEquals("all", WovenMethod.none(all));
    assertTrue(Lookups.isComputation(WovenMethod.none(none)));
  }

  @Test
  void keepNothingForAReceiverWhoseClassMayBeUnloadedEarlier() throws Exception {
    Class<?> foreign = new TestClasses().define(Dao.class.getName(), TestClasses.file(Dao.class));
    WovenMethod find = methods.of(Dao.class, rule, FIND, Modifier.PUBLIC);
    assertNull(find.lookup(foreign.getConstructor().newInstance(), 1L));
    assertEquals(1, said.size());
    assertTrue(said.get(0).contains("class loader"), said.get(0));
  }

  @Test
  void takeOnlyValuesOfTheDeclaredType() {
    WovenMethod count = methods.of(Dao.class, rule, "count()I", Modifier.STATIC);
    Lookups.finish(WovenMethod.none(count), "not a number");
    assertTrue(Lookups.isComputation(WovenMethod.none(count)));
    Lookups.finish(WovenMethod.none(count), 5);
    assertEquals(5, WovenMethod.none(count));
  }

  @Test
  void takeArraysOfTheDeclaredType() {
    WovenMethod names = methods.of(Dao.class, rule, "names()[Ljava/lang/String;", Modifier.STATIC);
    Lookups.finish(WovenMethod.none(names), new Integer[] {1});
    assertTrue(Lookups.isComputation(WovenMethod.none(names)));
    Lookups.finish(WovenMethod.none(names), new String[] {"a"});
    assertFalse(Lookups.isComputation(WovenMethod.none(names)));
  }

  private ActiveRule rule(String receiver) {
    RuleFile file =
        Rules.file(
            "  - name: rule\n    method: com.acme.A#a\n    ttl: 5m\n    receiver: " + receiver);
    return new ActiveRule(file.rules().get(0), file.heap(), (topic, text) -> said.add(text));
  }
}
