package io.chorde.it.classfiles;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.NOP;

import com.acme.generated.Drive;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.objectweb.asm.MethodVisitor;

@DisplayName("A method too large for the lookup keeps its size")
@EachJdk
final class LargeMethodsIT {

  private static final int VERSION = 52;

  /** HotSpot never compiles a method of more than 8,000 bytes. */
  private static final int JUST_COMPILED = 7_950;

  private static final int NEVER_COMPILED = 20_000;

  /** A method has at most 65,535 bytes. */
  private static final int JUST_ALLOWED = 65_500;

  @TempDir private static Path folder;

  @Parameter private Jdk jdk;
  private Comparison run;

  @BeforeParameterizedClassInvocation
  void run() throws IOException {
    writeClass("Small", 100, "small", JUST_COMPILED, "justCompiled");
    writeClass("Large", NEVER_COMPILED, "neverCompiled", JUST_ALLOWED, "justAllowed");
    run =
        Jvm.on(jdk)
            .classPath(folder)
            .program(Drive.class, "Small", "Large")
            .rule("small", "com.acme.generated.Small#*(..)")
            .rule("large", "com.acme.generated.Large#*(..)")
            .compare();
  }

  private static void writeClass(String name, int size, String method, int other, String another)
      throws IOException {
    Generator generator = new Generator(name, VERSION);
    write(generator, method, size);
    write(generator, another, other);
    generator.writeTo(folder);
  }

  private static void write(Generator generator, String name, int size) {
    MethodVisitor method = generator.method(true, name, "(I)I");
    for (int i = 0; i < size; i++) {
      method.visitInsn(NOP);
    }
    method.visitVarInsn(ILOAD, 0);
    method.visitInsn(IRETURN);
    Generator.end(method);
  }

  @Test
  @DisplayName("results are those without the agent")
  void sameResults() {
    run.assertSameResults();
  }

  @Test
  @DisplayName("one that the JVM would no longer compile is refused; its neighbour is cached")
  void justCompiled() {
    run.assertBodies("Small.small", 3, 2);
    run.assertBodies("Small.justCompiled", 3, 3);
    assertTrue(
        run.cached()
            .agentSaid("warning: rule small: ", "Small#justCompiled(int) is not cached: ", "8000"),
        run.cached()::toString);
  }

  @Test
  @DisplayName("one that would exceed what a class file can hold runs as it is, which is said")
  void justAllowed() {
    run.assertBodies("Large.justAllowed", 3, 3);
    assertTrue(run.cached().agentSaid("warning: ", "com.acme.generated.Large"));
  }

  @Test
  @DisplayName("and does not keep its neighbour from being cached")
  void neighbourOfTooLarge() {
    run.assertBodies("Large.neverCompiled", 3, 2);
  }
}
