package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.generated.Due;
import com.acme.refresh.ByCaller;
import com.acme.refresh.ChangedMeanwhile;
import com.acme.refresh.Failing;
import com.acme.refresh.Implementations;
import com.acme.refresh.Nested;
import com.acme.refresh.Refreshed;
import com.acme.refresh.Unloading;
import io.chorde.it.classfiles.Generator;
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

@DisplayName("Values that are due are computed anew, while callers get what is there")
@EachJdk
final class RefreshIT {

  private static final String PACKAGE = "com.acme.refresh.";
  private static final String SOON = "refreshAfter: 30ms";
  private static final String EXACTLY = "jitter: 0%";

  @Parameter private Jdk jdk;
  private Run refreshed;
  private Run implementations;
  private Run nested;
  private Run changed;
  private Run byCaller;
  private Run failing;

  @BeforeParameterizedClassInvocation
  void run() {
    String changing = PACKAGE + "ChangedMeanwhile#";
    refreshed =
        Jvm.on(jdk)
            .program(Refreshed.class)
            .setting("pool: { threads: 1 }")
            .rule("slow", PACKAGE + "Refreshed#slow", SOON)
            .rule("leaving", PACKAGE + "Refreshed#leaving", SOON)
            .run();
    implementations =
        Jvm.on(jdk)
            .program(Implementations.class)
            .rule(
                "expression", PACKAGE + "Implementations#byExpression", SOON, "when: arg0 != null")
            .rule(
                "kinds",
                PACKAGE
                    + "Implementations#of*; "
                    + PACKAGE
                    + "Implementations#nothing; "
                    + PACKAGE
                    + "Implementations#varargs; "
                    + PACKAGE
                    + "Implementations#numbers; "
                    + PACKAGE
                    + "Implementations#anything; "
                    + PACKAGE
                    + "Implementations#wide; "
                    + PACKAGE
                    + "Implementations$Base#find; "
                    + PACKAGE
                    + "Implementations$Sub#find; "
                    + PACKAGE
                    + "ByDefault#*(..)",
                SOON)
            .run();
    nested =
        Jvm.on(jdk)
            .program(Nested.class)
            .rule("inner", PACKAGE + "Nested#inner")
            .rule("outer", PACKAGE + "Nested#outer", SOON)
            .rule("self", PACKAGE + "Nested#self", SOON)
            .rule("fibonacci", PACKAGE + "Nested#fibonacci", SOON)
            .run();
    changed =
        Jvm.on(jdk)
            .program(ChangedMeanwhile.class)
            .setting("pool: { threads: 1 }")
            .rule("id", changing + "ofId", SOON)
            .rule("array", changing + "ofArray", SOON)
            .rule("list", changing + "ofList", SOON)
            .rule("number", changing + "byNumber", SOON, "key: arg0.number")
            .rule("pool", changing + "fence(int); " + changing + "blocker", SOON)
            .run();
    byCaller =
        Jvm.on(jdk)
            .program(ByCaller.class)
            .rule("callers", PACKAGE + "ByCaller#*(int)", SOON, "refreshOn: caller")
            .run();
    failing =
        Jvm.on(jdk)
            .program(Failing.class)
            .rule("failing", PACKAGE + "Failing#value", SOON, "ttl: 1500ms", EXACTLY)
            .run();
  }

  @Test
  @DisplayName("programs end as they should, and the JVM warns of nothing")
  void endsWell() {
    for (Run run : List.of(refreshed, implementations, nested, changed, byCaller, failing)) {
      assertEquals(0, run.exitCode(), run::toString);
      assertEquals(List.of(), run.otherErrors(), run::toString);
      assertTrue(
          run.agentLines().stream()
              .noneMatch(line -> line.startsWith("warning") && !line.contains("is synchronized")),
          run::toString);
    }
  }

  @Test
  @DisplayName("nobody waits while the body runs, once")
  void nobodyWaits() {
    assertEquals("[true, 2]", refreshed.said("meanwhile"), refreshed::toString);
  }

  @Test
  @DisplayName("a daemon runs it, with the caller's context class loader and nothing else of it")
  void onThePool() {
    assertEquals("[true, true, true, true, null]", refreshed.said("thread"), refreshed::toString);
  }

  @Test
  @DisplayName("the next one does not see what a body left in thread locals, nor is it kept alive")
  void leavesNothing() {
    assertEquals("[true, false]", refreshed.said("left"), refreshed::toString);
    assertEquals("[true]", refreshed.said("collected"), refreshed::toString);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "super, Base",
    "overriding, Sub",
    "static, static",
    "private, private",
    "final, final",
    "synchronized, synchronized",
    "static synchronized, static synchronized",
    "default, default",
    "static of an interface, interface",
    "varargs, varargs2",
    "primitive varargs, numbers2",
    "varargs of anything, anything2a",
    "no varargs, anything0",
    "wide, wide12.034true5.067",
    "expression, expression",
    "no arguments, nothing"
  })
  @DisplayName("it is this very method that runs again")
  void thisVeryMethod(String what, String name) {
    assertEquals("[" + name + "]", implementations.said(what), implementations::toString);
  }

  @Test
  @DisplayName("a method that names a type which is not there stays as it is, which is said once")
  void missingType(@TempDir Path folder) throws IOException {
    String absent = "L" + Generator.internalName("Absent") + ";";
    Generator target = new Generator("Target", 52);
    MethodVisitor method = target.method(true, "of", "(" + absent + ")Ljava/lang/Object;");
    method.visitTypeInsn(Opcodes.NEW, "java/lang/Object");
    method.visitInsn(Opcodes.DUP);
    method.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    method.visitInsn(Opcodes.ARETURN);
    Generator.end(method);
    target.writeTo(folder);
    Generator caller = new Generator("Caller", 52);
    MethodVisitor call = caller.method(true, "of", "(I)Ljava/lang/Object;");
    call.visitInsn(Opcodes.ACONST_NULL);
    call.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        Generator.internalName("Target"),
        "of",
        "(" + absent + ")Ljava/lang/Object;",
        false);
    call.visitInsn(Opcodes.ARETURN);
    Generator.end(call);
    caller.writeTo(folder);
    Run run =
        Jvm.on(jdk)
            .classPath(folder)
            .program(Due.class, "Caller")
            .rule("target", "com.acme.generated.Target#of(..)", SOON)
            .run();
    assertEquals("[200]", run.said("Caller"), run::toString);
    assertEquals(1, run.runs("Target.of"), run::toString);
    assertEquals(
        1,
        run.agentLines().stream()
            .filter(line -> line.contains("cannot be refreshed in the background"))
            .count(),
        run::toString);
    assertTrue(run.agentSaid("rule target", "Absent"), run::toString);
  }

  @Test
  @DisplayName("calls from inside a body that runs again hit, and those to itself end")
  void nested() {
    assertEquals("[1]", nested.said("inner"), nested::toString);
    assertEquals("[a1]", nested.said("self"), nested::toString);
    assertEquals("[true]", nested.said("after"), nested::toString);
    assertEquals("[6765, 4181]", nested.said("fibonacci"), nested::toString);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"equal object", "array", "list", "expression"})
  @DisplayName("an argument that changes while its body runs is kept from the old key")
  void changedWhileItRan(String what) {
    assertEquals("[1, 2]", changed.said(what), changed::toString);
  }

  @Test
  @DisplayName("an argument that changed before its body ran is kept from the old key")
  void changedBefore() {
    assertEquals("[3, 4, 3]", changed.said("before"), changed::toString);
  }

  @Test
  @DisplayName("refreshOn: caller computes once, in the caller, and others get the old value")
  void byCaller() {
    assertEquals("[true, 2]", byCaller.said("meanwhile"), byCaller::toString);
    assertEquals("[2, true]", byCaller.said("its caller"), byCaller::toString);
    assertEquals("[true]", byCaller.said("after"), byCaller::toString);
  }

  @Test
  @DisplayName("a caller whose computation fails gets what is there, and others do not try at once")
  void failingCaller() {
    assertEquals("[true, true, true, true]", byCaller.said("failing"), byCaller::toString);
  }

  @Test
  @DisplayName("a value that cannot be computed anew stays for its ttl, and is seldom tried")
  void failing() {
    assertEquals("[true, true, true]", failing.said("until then"), failing::toString);
    assertEquals("[down, value]", failing.said("thrown"), failing::toString);
    assertEquals("[true, true]", failing.said("attempts"), failing::toString);
  }

  @Test
  @DisplayName("nothing of an application is kept alive")
  void unloads() {
    Run run =
        Jvm.on(jdk)
            .program(Unloading.class)
            .rule("isolated", "com.acme.startup.Isolated#counted(String)", SOON)
            .run();
    assertEquals("[5]", run.said("gone"), run::toString);
  }
}
