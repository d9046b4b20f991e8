package io.chorde.it.classfiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.generated.Bodies;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

@DisplayName("Rules say the same to class files of every age, but for refreshes on the pool")
@EachJdk
final class OldEngineIT {

  private static final String DESCRIPTOR = "(Ljava/lang/String;)Ljava/lang/Object;";
  private static final int FIRST_WITH_INVOKEDYNAMIC = 51;

  @TempDir private static Path folder;

  @Parameter private Jdk jdk;
  private Run run;

  @BeforeParameterizedClassInvocation
  void run() throws IOException {
    for (int version : new int[] {45, 48, 50, 51, 52}) {
      write("V" + version, version);
    }
    String type = "com.acme.generated.V*#";
    run =
        Jvm.on(jdk)
            .classPath(folder)
            .program(Bodies.class, "V45", "V48", "V50", "V51", "V52")
            .rule("ttl", type + "ttl", "ttl: 200ms")
            .rule(
                "exceptions",
                type + "exceptions",
                "exceptions: { types: [java.lang.RuntimeException], ttl: 1h }")
            .rule("stale", type + "stale", "ttl: 50ms", "staleOnError: 500ms")
            .rule("flight", type + "flight", "wait: 10s")
            .rule("caller", type + "caller", "refreshAfter: 30ms", "refreshOn: caller")
            .rule("pool", type + "pool", "ttl: 1s", "refreshAfter: 30ms")
            .run();
  }

  private static void write(String name, int version) throws IOException {
    Generator generator = new Generator(name, version);
    for (String body : new String[] {"ttl", "exceptions", "stale", "flight", "caller", "pool"}) {
      MethodVisitor method = generator.method(true, body, DESCRIPTOR);
      method.visitVarInsn(Opcodes.ALOAD, 0);
      method.visitMethodInsn(
          Opcodes.INVOKESTATIC, Generator.internalName("Bodies"), body, DESCRIPTOR, false);
      method.visitInsn(Opcodes.ARETURN);
      Generator.end(method);
    }
    generator.writeTo(folder);
  }

  @Test
  @DisplayName("the program ends as it should, and the JVM warns of nothing")
  void endsWell() {
    assertEquals(0, run.exitCode(), run::toString);
    assertEquals(List.of(), run.otherErrors(), run::toString);
  }

  @ParameterizedTest(name = "class file version {0}")
  @ValueSource(ints = {45, 48, 50, 51, 52})
  void isObeyed(int version) {
    String name = "V" + version;
    assertEquals("[true]", run.said(name + " ttl"), run::toString);
    assertEquals(
        "[true, java.lang.IllegalStateException: kept]",
        run.said(name + " exceptions"),
        run::toString);
    assertEquals(1, run.runs(name + ".exceptions"), run::toString);
    assertEquals("[value, value]", run.said(name + " stale"), run::toString);
    assertEquals("[1, 1]", run.said(name + " flight"), run::toString);
    assertEquals("[true]", run.said(name + " caller"), run::toString);
  }

  @ParameterizedTest(name = "class file version {0}")
  @ValueSource(ints = {45, 48, 50, 51, 52})
  @DisplayName("what the pool cannot compute is computed by a caller after its ttl")
  void pool(int version) {
    assertEquals(
        version < FIRST_WITH_INVOKEDYNAMIC ? "[main]" : "[chorde-refresh]",
        run.said("V" + version + " pool"),
        run::toString);
  }
}
