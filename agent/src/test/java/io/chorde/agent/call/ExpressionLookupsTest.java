package io.chorde.agent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.agent.testing.Rules;
import io.chorde.agent.testing.TestAgent;
import io.chorde.config.RuleFile;
import io.chorde.engine.Statistics;
import io.chorde.time.Ticker;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Type;

@DisplayName("A lookup with expressions")
class ExpressionLookupsTest {

  static final class Host {
    final String name;

    Host(String name) {
      this.name = name;
    }

    static String find(List<String> names, int number, String text) {
      return null;
    }

    String at(int number) {
      return null;
    }

    long number() {
      return 0;
    }

    @SuppressWarnings("removal")
    static boolean die() {
      throw new ThreadDeath();
    }

    static boolean overflow() {
      return overflow() && overflow();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Host && ((Host) other).name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /** A failure that cannot be shown. */
  static final class Unspeakable extends RuntimeException {
    private static final long serialVersionUID = 1;

    static boolean thrown() {
      throw new Unspeakable();
    }

    @Override
    public String toString() {
      throw new IllegalStateException();
    }
  }

  private static final class Zero extends Ticker {
    @Override
    public long read() {
      return 0;
    }
  }

  private final List<String> said = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final WovenMethods methods =
      new WovenMethods(TestAgent.engine(new Zero()), new Stores(Runnable::run));
  private final ExpressionLookups lookups =
      new ExpressionLookups(
          new KeyShapes(),
          new CallReport() {
            @Override
            public void linkFailed(String rule, String type, String method, Throwable failure) {
              throw new AssertionError(failure);
            }

            @Override
            public void refused(Class<?> owner, String rule, String method, String problem) {
              refused.add(rule + " " + owner.getSimpleName() + "#" + method + " " + problem);
            }
          });

  private ActiveRule rule;

  private MethodHandle lookup(String method, String... lines) {
    RuleFile file =
        Rules.file(
            "  - name: rule\n    method: com.acme.A#a\n    ttl: 5m\n    "
                + String.join("\n    ", lines)
                + "\n");
    rule = new ActiveRule(file.rules().get(0), file.heap(), (topic, text) -> said.add(text));
    return link(Host.class, method);
  }

  private MethodHandle link(Class<?> type, String method) {
    Method target =
        Arrays.stream(type.getDeclaredMethods())
            .filter(each -> each.getName().equals(method))
            .findFirst()
            .orElseThrow();
    String name = method + Type.getMethodDescriptor(target);
    try {
      return lookups.link(
          methods.of(type, rule, name, target.getModifiers()),
          rule,
          type,
          MethodHandles.privateLookupIn(type, MethodHandles.lookup()),
          name,
          Modifier.isStatic(target.getModifiers()));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Makes a call, and its body if need be. */
  private static Object call(MethodHandle lookup, Object result, Object... call) {
    Object answer = answer(lookup, call);
    if (Lookups.isComputation(answer)) {
      Lookups.finish(answer, result);
      return "ran";
    }
    return answer == null ? "uncached" : answer == Lookups.cachedNull() ? null : answer;
  }

  private static Object answer(MethodHandle lookup, Object... call) {
    try {
      return lookup.invokeWithArguments(call);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private Statistics statistics() {
    return rule.cached().statistics();
  }

  @Test
  void isMadeOnceForEachMethod() {
    MethodHandle first = lookup("find", "key: arg1");
    assertSame(first, link(Host.class, "find"));
  }

  @Test
  void isByThePartsOfTheKey() {
    MethodHandle lookup = lookup("find", "key: [number, 'names.get(0)', arg2 == null]");
    List<String> names = List.of("a", "b");
    assertEquals("ran", call(lookup, "x", names, 1, "t"));
    assertEquals("x", call(lookup, "y", List.of("a"), 1, "u"));
    assertEquals("ran", call(lookup, "y", List.of("a"), 2, "u"));
    assertEquals("ran", call(lookup, "z", List.of("b"), 1, "u"));
    assertEquals("ran", call(lookup, "n", List.of("a"), 1, null));
    assertEquals("n", call(lookup, "n", names, 1, null));
  }

  @Test
  void tellsMethodsWithoutArgumentsApartByTheirKey() {
    MethodHandle lookup = lookup("number", "receiver: shared", "key: self.name");
    assertEquals("ran", call(lookup, 1L, new Host("a")));
    assertEquals("ran", call(lookup, 2L, new Host("b")));
    assertEquals(1L, call(lookup, 0L, new Host("a")));
    assertEquals(2L, call(lookup, 0L, new Host("b")));
  }

  @Test
  void countsTheReceiverBesideTheKey() {
    Host one = new Host("one");
    MethodHandle identity = lookup("at", "key: number % 2");
    assertEquals("ran", call(identity, "x", one, 1));
    assertEquals("x", call(identity, "y", one, 3));
    assertEquals("ran", call(identity, "y", new Host("one"), 1));
  }

  @Test
  void countsEqualReceiversBesideTheKey() {
    MethodHandle equals = lookup("at", "receiver: equals", "key: number % 2");
    assertEquals("ran", call(equals, "x", new Host("one"), 1));
    assertEquals("x", call(equals, "y", new Host("one"), 3));
    assertEquals("ran", call(equals, "y", new Host("two"), 1));
  }

  @Test
  void isNoneWhereTheConditionIsFalse() {
    MethodHandle lookup = lookup("at", "receiver: shared", "when: number > 0");
    Host host = new Host("a");
    assertEquals("uncached", call(lookup, "x", host, 0));
    assertEquals("ran", call(lookup, "x", host, 1));
    assertEquals("x", call(lookup, "x", host, 1));
    assertEquals("uncached", call(lookup, "x", host, -1));
    assertEquals(0, statistics().uncachedCalls());
    assertEquals(1, statistics().misses());
    assertEquals(1, statistics().hits());
  }

  @Test
  void keepsNothingThatUnlessRejects() {
    MethodHandle lookup = lookup("at", "receiver: shared", "unless: result == null || number < 0");
    Host host = new Host("a");
    assertEquals("ran", call(lookup, null, host, 1));
    assertEquals("ran", call(lookup, "x", host, 1));
    assertEquals("x", call(lookup, "y", host, 1));
    assertEquals("ran", call(lookup, "x", host, -1));
    assertEquals("ran", call(lookup, "x", host, -1));
    assertEquals(4, statistics().misses());
    assertEquals(0, statistics().uncachedCalls());
  }

  @Test
  void asksUnlessForArgumentsAsTheyAreAtTheReturn() {
    MethodHandle lookup = lookup("find", "key: number", "unless: names.isEmpty()");
    List<String> names = new ArrayList<>();
    Object computation = answer(lookup, names, 1, "t");
    names.add("a");
    Lookups.finish(computation, "x");
    assertEquals("x", call(lookup, "y", names, 1, "t"));
  }

  @Test
  void asksForPrimitiveResults() {
    MethodHandle lookup = lookup("number", "receiver: shared", "unless: result > 5");
    assertEquals("ran", call(lookup, 6L, new Host("a")));
    assertEquals("ran", call(lookup, 5L, new Host("a")));
    assertEquals(5L, call(lookup, 5L, new Host("a")));
  }

  @Test
  void countsAndTellsWhatIsThrown() {
    MethodHandle lookup = lookup("find", "key: [number, 'text.trim()']", "when: names.isEmpty()");
    List<String> none = List.of();
    assertEquals("uncached", call(lookup, "x", null, 1, "t"));
    assertEquals("uncached", call(lookup, "x", null, 1, "t"));
    assertEquals(2, statistics().uncachedCalls());
    assertEquals("uncached", call(lookup, "x", none, 1, null));
    assertEquals(3, statistics().uncachedCalls());
    assertTrue(said.get(0).startsWith("t.yaml:7:11: rules[0].when threw"), said.toString());
    assertTrue(said.get(2).startsWith("t.yaml:6:20: rules[0].key[1] threw"), said.toString());
    assertTrue(
        said.get(2).endsWith("java.lang.NullPointerException")
            || said.get(2).contains("NullPointerException: "),
        said.toString());
  }

  @Test
  void countsAndTellsWhatUnlessThrows() {
    MethodHandle lookup = lookup("find", "key: number", "unless: result.length() > 9");
    assertEquals("ran", call(lookup, null, null, 1, "t"));
    assertEquals("ran", call(lookup, "x", null, 1, "t"));
    assertEquals("x", call(lookup, "x", null, 1, "t"));
    assertEquals(1, statistics().uncachedCalls());
    assertEquals(1, statistics().misses());
    assertTrue(said.get(0).startsWith("t.yaml:7:13: rules[0].unless threw"), said.toString());
  }

  @Test
  void survivesWhatCannotBeShown() {
    String type = "ExpressionLookupsTest.Unspeakable";
    MethodHandle lookup = lookup("find", "when: " + type + ".thrown()");
    assertEquals("uncached", call(lookup, "x", null, 1, "t"));
    assertEquals(1, statistics().uncachedCalls());
  }

  @Test
  void survivesTheEndOfTheStack() {
    MethodHandle lookup = lookup("find", "when: ExpressionLookupsTest.Host.overflow()");
    assertEquals("uncached", call(lookup, "x", null, 1, "t"));
    assertTrue(said.get(0).contains("StackOverflowError"), said.toString());
  }

  @Test
  @SuppressWarnings("removal")
  void letsAThreadDie() {
    MethodHandle when = lookup("find", "when: ExpressionLookupsTest.Host.die()");
    assertThrows(ThreadDeath.class, () -> call(when, "x", null, 1, "t"));
    MethodHandle key = lookup("at", "key: ExpressionLookupsTest.Host.die()");
    assertThrows(ThreadDeath.class, () -> call(key, "x", new Host("a"), 1));
    assertEquals(0, statistics().uncachedCalls());
  }

  @Test
  void isNoneWhereExpressionsDoNotFit() {
    MethodHandle lookup = lookup("find", "when: names > 1");
    assertEquals("uncached", call(lookup, "x", null, 1, "t"));
    assertSame(lookup, link(Host.class, "find"));
    assertEquals(1, refused.size());
    assertTrue(
        refused
            .get(0)
            .startsWith("rule Host#find(java.util.List, int, java.lang.String) t.yaml:6:"),
        refused.get(0));
    assertEquals(0, statistics().uncachedCalls());
  }

  @Test
  void takesAsManyParametersAsAMethodThatCanBeWoven() throws Exception {
    String name = "wide(" + "I".repeat(253) + ")Ljava/lang/String;";
    org.objectweb.asm.ClassWriter writer = new org.objectweb.asm.ClassWriter(0);
    writer.visit(
        org.objectweb.asm.Opcodes.V1_8,
        org.objectweb.asm.Opcodes.ACC_PUBLIC,
        "io/chorde/agent/call/Wide",
        null,
        "java/lang/Object",
        null);
    writer.visitEnd();
    Class<?> type = MethodHandles.lookup().defineClass(writer.toByteArray());
    lookup("find", "key: [arg0, arg252]", "when: arg1 == 0", "unless: result == null");
    MethodHandle lookup =
        lookups.link(
            methods.of(type, rule, name, Modifier.STATIC),
            rule,
            type,
            MethodHandles.privateLookupIn(type, MethodHandles.lookup()),
            name,
            true);
    Object[] arguments = Collections.nCopies(253, 0).toArray();
    assertEquals("ran", call(lookup, "x", arguments));
    assertEquals("x", call(lookup, "x", arguments));
  }
}
