package io.chorde.it.classfiles;

import com.acme.generated.Drive;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Type;

@DisplayName("A method may have any number of parameters")
@EachJdk
final class ParameterCountsIT {

  private static final int MANY = 60;

  /** What the receiver and all arguments may take, longs and doubles twice. */
  private static final int MOST_SLOTS = 255;

  private static final int WITH_INVOKEDYNAMIC = 52;
  private static final int WITHOUT_INVOKEDYNAMIC = 50;

  @TempDir private static Path folder;

  @Parameter private Jdk jdk;
  private Comparison run;

  @BeforeParameterizedClassInvocation
  void run() throws IOException {
    new WideClass("Wide", WITH_INVOKEDYNAMIC).mixedUpTo(MANY).writeTo(folder);
    new WideClass("WideOld", WITHOUT_INVOKEDYNAMIC).mixedUpTo(MANY).writeTo(folder);
    run =
        Jvm.on(jdk)
            .classPath(folder)
            .program(Drive.class, "Wide", "WideOld")
            .rule("wide", "com.acme.generated.Wide*#*(..)")
            .compare();
  }

  static IntStream counts() {
    return IntStream.rangeClosed(0, MANY);
  }

  @ParameterizedTest(name = "{0} parameters")
  @MethodSource("counts")
  void isCached(int count) {
    for (String type : new String[] {"Wide", "WideOld"}) {
      // The third call has another last argument, if there is one.
      int bodies = count == 0 ? 1 : 2;
      run.assertBodies(type + ".s" + count, 3, bodies);
      run.assertBodies(type + ".i" + count, 3, bodies);
    }
  }

  @Test
  @DisplayName("results are those without the agent")
  void sameResults() {
    run.assertSameResults();
  }

  @ParameterizedTest(name = "class file version {0}")
  @ValueSource(ints = {WITH_INVOKEDYNAMIC, WITHOUT_INVOKEDYNAMIC})
  @DisplayName("as many as Java allows, cached or not, leave the method what it was")
  void asManyAsThereCanBe(int version, @TempDir Path own) throws IOException {
    WideClass widest = new WideClass("Widest", version);
    for (int slots = MOST_SLOTS - 6; slots <= MOST_SLOTS; slots++) {
      widest.method(true, "staticInts" + slots, Type.INT_TYPE, slots);
      widest.method(false, "ints" + slots, Type.INT_TYPE, slots - 1);
      widest.method(true, "staticLongs" + slots, Type.LONG_TYPE, slots / 2);
      widest.method(false, "strings" + slots, Type.getType(String.class), slots - 1);
    }
    widest.writeTo(own);
    Jvm.on(jdk)
        .classPath(own)
        .program(Drive.class, "Widest")
        .rule("widest", "com.acme.generated.Widest#*(..)")
        .compare()
        .assertSameResults();
  }
}
