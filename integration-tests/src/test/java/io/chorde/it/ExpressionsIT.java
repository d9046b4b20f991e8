package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.expressions.Expressions;
import com.acme.expressions.Generated;
import com.acme.expressions.Throwing;
import com.acme.expressions.Unloading;
import io.chorde.it.classfiles.Generator;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import io.chorde.it.harness.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

@DisplayName("Expressions say what is cached, and by which key")
@EachJdk
final class ExpressionsIT {

  private static final String TYPE = "com.acme.expressions.Expressions#";
  private static final String THROWING = "com.acme.expressions.Throwing#";

  @Parameter private Jdk jdk;
  private Comparison run;
  private Comparison throwing;

  @BeforeParameterizedClassInvocation
  void run() {
    run =
        jvm()
            .program(Expressions.class)
            .rule("member", TYPE + "member", "key: [customer.getId()]")
            .rule("named", TYPE + "named", "key: text")
            .rule("several", TYPE + "several", "key: [arg0.id, text]")
            .rule("beside", TYPE + "beside", "key: Math.abs(number)")
            .rule("unlike", TYPE + "unlike", "key: arg0.toLowerCase()")
            .rule("of-null", TYPE + "mayBeNull", "key: 'arg0 == null ? null : \"some\"'")
            .rule("when", TYPE + "positive", "when: number > 0")
            .rule("unless", TYPE + "found", "unless: result == null")
            .rule("mixed", TYPE + "mixed", "key: [z, b, s, c, i, l, f, d]", "when: d > f && z")
            .rule("varargs", TYPE + "sum", "key: 'numbers[0]'", "when: numbers.length > 1")
            .rule("overloaded", TYPE + "overloaded", "key: Expressions.kind(arg0)")
            .rule("allowed", TYPE + "allowed")
            .rule("asking", TYPE + "asking", "when: Expressions.allowed(number)")
            .rule("tenant", TYPE + "tenant", "key: Expressions.current()")
            .rule("shared", TYPE + "shared", "unless: 'result.isEmpty() || text == null'")
            .compare();
    throwing =
        jvm()
            .program(Throwing.class)
            .rule(
                "condition",
                THROWING + "condition",
                "key: Customer.isKnown(arg0)",
                "when: customer.id > 0")
            .rule("key", THROWING + "key", "key: [customer.id]")
            .rule(
                "result",
                THROWING + "result",
                "key: Customer.isKnown(arg0)",
                "unless: result.id > 1")
            .rule("endless", THROWING + "endless", "key: Throwing.recursion(number)")
            .rule("checked", THROWING + "checked", "when: Throwing.failing()")
            .rule(
                "uncompiled",
                THROWING + "uncompiled",
                "when: |",
                "  number > 0",
                "    && nothing == 1")
            .compare();
  }

  private Jvm jvm() {
    return Jvm.on(jdk)
        .rule("active", "com.acme.expressions.Active#count", "key: ignored - ignored");
  }

  @Test
  @DisplayName("results are those without the agent")
  void sameResults() {
    run.assertSameResults();
    throwing.assertSameResults();
  }

  @ParameterizedTest(name = "{0}: {2} bodies for {1} calls")
  @CsvSource({
    "member, 4, 3",
    "named, 4, 3",
    "several, 4, 3",
    "beside, 5, 4",
    "unlike, 4, 2",
    "null, 4, 3",
    "when, 5, 4",
    "unless, 5, 4",
    "mixed, 4, 3",
    "varargs, 4, 3",
    "overloaded, 6, 4",
    "asking, 5, 4",
    "no arguments, 3, 2",
    "shared result, 4, 2"
  })
  void isCached(String what, int calls, int bodies) {
    run.assertBodies(what, calls, bodies);
  }

  @ParameterizedTest(name = "{0}: {2} bodies for {1} calls")
  @CsvSource({
    "condition, 5, 4",
    "key, 5, 4",
    "result, 5, 4",
    "endless, 4, 4",
    "checked, 3, 3",
    "uncompiled, 3, 3"
  })
  @DisplayName("what throws or does not compile costs runs of the body, and nothing else")
  void throwsNothing(String what, int calls, int bodies) {
    throwing.assertBodies(what, calls, bodies);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "condition | rules[2].when | java.lang.NullPointerException | 2",
        "key       | rules[3].key[0] | java.lang.NullPointerException | 2",
        "result    | rules[4].unless | java.lang.NullPointerException | 2",
        "endless   | rules[5].key  | java.lang.StackOverflowError | 3",
        "checked   | rules[6].when | java.lang.Exception: checked | 2"
      })
  @DisplayName("is said once with its place, and counted")
  void saidOnce(String rule, String path, String thrown, int uncached) {
    Run run = throwing.cached();
    List<String> lines =
        run.agentLines().stream().filter(line -> line.contains(path + " threw")).toList();
    assertEquals(1, lines.size(), run::toString);
    assertTrue(
        lines
            .get(0)
            .matches(
                "warning: rule " + rule + ": .*rules\\.yaml:[0-9]+:[0-9]+: .*" + thrown + ".*"),
        run::toString);
    assertEquals(uncached, run.uncached(rule), run::toString);
  }

  @Test
  @DisplayName("an expression that does not compile is said once, by its line and column")
  void uncompiled() {
    Run run = throwing.cached();
    List<String> lines =
        run.agentLines().stream().filter(line -> line.contains("rules[7].when")).toList();
    assertEquals(1, lines.size(), run::toString);
    assertTrue(
        lines
            .get(0)
            .matches(
                "warning: rule uncompiled: com\\.acme\\.expressions\\.Throwing#uncompiled\\(int\\) is"
                    + " not cached: .*rules\\.yaml:[0-9]+:12: rules\\[7\\]\\.when: .*there is no nothing here;"
                    + " correct the expression, which has arg0 \\(number\\)"),
        run::toString);
  }

  @Test
  @DisplayName("nothing of the application is kept alive")
  void unloads() {
    Run unloading =
        jvm()
            .program(Unloading.class)
            .rule(
                "isolated",
                "com.acme.startup.Isolated#counted(String)",
                "receiver: shared",
                "key: [arg0]",
                "when: self != null",
                "unless: result == null || self == null")
            .run();
    assertEquals("[5]", unloading.said("gone"), unloading::toString);
    assertTrue(unloading.hits("isolated") >= 5, unloading::toString);
  }

  @Test
  @DisplayName("they work in class files of every age, and without names of parameters")
  void oldClassFiles(@TempDir Path folder) throws IOException {
    for (int version : new int[] {46, 48, 52}) {
      write("E" + version, version, folder);
    }
    Comparison generated =
        jvm()
            .classPath(folder)
            .program(Generated.class, "E46", "E48", "E52")
            .rule(
                "generated",
                "com.acme.generated.E*#of",
                "key: [arg0]",
                "when: arg1 >= 0",
                "unless: result == null")
            .rule(
                "instance",
                "com.acme.generated.E*#at",
                "receiver: shared",
                "key: 'self == null ? null : arg0 + self.getClass().getName()'",
                "when: self != null && arg1 >= 0",
                "unless: result == null && arg1 > 0")
            .compare();
    generated.assertSameResults();
    for (String name : new String[] {"E46", "E48", "E52"}) {
      generated.assertBodies(name + ".of", 7, 6);
      generated.assertBodies(name + ".at", 7, 6);
    }
  }

  /** Both return their first argument. */
  private static void write(String name, int version, Path folder) throws IOException {
    Generator generator = new Generator(name, version);
    for (boolean isStatic : new boolean[] {true, false}) {
      MethodVisitor method =
          generator.method(
              isStatic, isStatic ? "of" : "at", "(Ljava/lang/String;I)Ljava/lang/Object;");
      method.visitVarInsn(Opcodes.ALOAD, isStatic ? 0 : 1);
      method.visitInsn(Opcodes.ARETURN);
      Generator.end(method);
    }
    generator.writeTo(folder);
  }

  @Test
  @DisplayName("a file without expressions loads nothing of the compiler, and one with them does")
  void compilerIsLoadedWhenNeeded() {
    Jvm plain = Jvm.on(jdk).program(Expressions.class).option("-verbose:class");
    assertFalse(loadsCompiler(plain.rule("a", TYPE + "overloaded").run()));
    assertTrue(loadsCompiler(plain.rule("b", TYPE + "positive", "when: arg0 > 0").run()));
  }

  private static boolean loadsCompiler(Run run) {
    assertTrue(run.stdout().contains("io.chorde.agent.call.CallSites"), "no classes were listed");
    return run.stdout().contains("org.codehaus.");
  }
}
