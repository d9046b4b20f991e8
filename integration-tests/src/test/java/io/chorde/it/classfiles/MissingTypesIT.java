package io.chorde.it.classfiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import com.acme.generated.Drive;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.MethodVisitor;

@DisplayName("A method may name types that are not there at run time")
@EachJdk
final class MissingTypesIT {

  /** Its class file is never written. */
  private static final String ABSENT = "L" + Generator.internalName("Absent") + ";";

  private static final String STRING = "Ljava/lang/String;";

  @Parameter private Jdk jdk;

  @ParameterizedTest(name = "class file version {0}")
  @ValueSource(ints = {48, 52})
  @DisplayName("as a parameter and as its result, beside an overload that does not")
  void missingTypes(int version, @TempDir Path folder) throws IOException {
    writeTarget(version, folder);
    writeCaller(version, folder);
    Comparison run =
        Jvm.on(jdk)
            .classPath(folder)
            .program(Drive.class, "Caller")
            .rule("target", "com.acme.generated.Target#*(..)")
            .compare();
    run.assertSameResults();
    for (String method : new String[] {"Target.of", "Target.made"}) {
      // Each caller calls thrice; there are two overloads of the first.
      int overloads = method.equals("Target.of") ? 2 : 1;
      assertEquals(3 * overloads, run.bare().runs(method), run.bare()::toString);
      assertEquals(overloads, run.cached().runs(method), run.cached()::toString);
    }
  }

  private static void writeTarget(int version, Path folder) throws IOException {
    Generator target = new Generator("Target", version);
    for (String parameter : new String[] {ABSENT, STRING}) {
      MethodVisitor method = target.method(true, "of", "(" + parameter + ")" + STRING);
      method.visitLdcInsn("of " + parameter);
      method.visitInsn(ARETURN);
      Generator.end(method);
    }
    MethodVisitor made = target.method(true, "made", "(" + STRING + ")" + ABSENT);
    made.visitInsn(ACONST_NULL);
    made.visitInsn(ARETURN);
    Generator.end(made);
    target.writeTo(folder);
  }

  /** Calls by descriptor: reflection would look for the absent class. */
  private static void writeCaller(int version, Path folder) throws IOException {
    Generator caller = new Generator("Caller", version);
    writeCall(caller, "absent", "of", "(" + ABSENT + ")" + STRING);
    writeCall(caller, "present", "of", "(" + STRING + ")" + STRING);
    writeCall(caller, "result", "made", "(" + STRING + ")" + ABSENT);
    caller.writeTo(folder);
  }

  private static void writeCall(Generator caller, String name, String target, String descriptor) {
    MethodVisitor method = caller.method(true, name, "(I)Ljava/lang/Object;");
    method.visitInsn(ACONST_NULL);
    method.visitMethodInsn(
        INVOKESTATIC, Generator.internalName("Target"), target, descriptor, false);
    method.visitInsn(ARETURN);
    Generator.end(method);
  }
}
