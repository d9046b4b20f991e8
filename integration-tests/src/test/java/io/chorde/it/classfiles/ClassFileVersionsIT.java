package io.chorde.it.classfiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.generated.Drive;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Class files of every version that the JVM loads can be woven")
@EachJdk
final class ClassFileVersionsIT {

  private static final int OLDEST = 45;
  private static final String TYPES = "com.acme.generated.V*#";

  @TempDir private static Path folder;

  @Parameter private Jdk jdk;
  private Comparison run;

  @BeforeParameterizedClassInvocation
  void run() throws IOException {
    for (int version : versions()) {
      VersionedClass.write(version, folder);
    }
    run =
        Jvm.on(jdk)
            .classPath(folder)
            .program(
                Drive.class,
                IntStream.of(versions()).mapToObj(VersionedClass::name).toArray(String[]::new))
            .rule("shared", TYPES + "mixShared(..)", "receiver: shared")
            .rule("equals", TYPES + "mixEquals(..)", "receiver: equals")
            .rule(
                "identity",
                TYPES
                    + "constant; "
                    + TYPES
                    + "quotient*; "
                    + TYPES
                    + "mix*; "
                    + TYPES
                    + "loop; "
                    + TYPES
                    + "subroutine*")
            .compare();
  }

  int[] versions() {
    return IntStream.rangeClosed(OLDEST, jdk.classFileVersion()).toArray();
  }

  int[] versionsWithSubroutines() {
    return IntStream.rangeClosed(OLDEST, VersionedClass.LAST_WITH_SUBROUTINES).toArray();
  }

  @ParameterizedTest(name = "class file version {0}")
  @MethodSource("versions")
  @DisplayName("static and instance methods, all primitives, exception handlers, loops")
  void isCached(int version) {
    run.assertSameResults();
    assertBodies(version, "constant", 3, 1);
    for (String method :
        List.of(
            "quotient",
            "quotientOfInstance",
            "mix",
            "mixOfInstance",
            "mixShared",
            "mixEquals",
            "loop")) {
      assertBodies(version, method, 3, 2);
    }
  }

  @ParameterizedTest(name = "class file version {0}")
  @MethodSource("versionsWithSubroutines")
  @DisplayName("finally by subroutine")
  void subroutines(int version) {
    for (String method : List.of("subroutine", "subroutineOfInstance")) {
      assertBodies(version, method, 3, 2);
      String block = VersionedClass.name(version) + "." + method + " finally";
      assertEquals(2, run.cached().runs(block), run.cached()::toString);
    }
  }

  private void assertBodies(int version, String method, int calls, int bodies) {
    run.assertBodies(VersionedClass.name(version) + "." + method, calls, bodies);
  }
}
