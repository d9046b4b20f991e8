package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.results.Unkept;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What cannot be given twice is not kept, and the reason is said")
@EachJdk
final class UnkeptResultsIT {

  @Parameter private Jdk jdk;
  private Comparison run;

  @BeforeParameterizedClassInvocation
  void run() {
    String type = "com.acme.results.Unkept#";
    run =
        Jvm.on(jdk)
            .program(Unkept.class)
            .rule("iterator", type + "iterator()")
            .rule("own-iterator", type + "ownIterator()")
            .rule("enumeration", type + "enumeration()")
            .rule("stream", type + "stream()")
            .rule("java-stream", type + "javaStream()")
            .rule("reader", type + "reader()")
            .rule("result-set", type + "resultSet()")
            .rule("future", type + "future()")
            .rule("object", type + "object()")
            .rule("iterable", type + "iterable(boolean)")
            .rule("void", type + "nothing()")
            .rule("abstract", type + "unimplemented()")
            .compare();
  }

  @Test
  @DisplayName("results are those without the agent")
  void sameResults() {
    run.assertSameResults();
  }

  @ParameterizedTest(name = "by its declared type: {0}")
  @CsvSource({
    "iterator, iterator, java.util.Iterator",
    "own iterator, ownIterator, java.util.Iterator",
    "enumeration, enumeration, java.util.Enumeration",
    "stream, stream, java.io.InputStream",
    "java stream, javaStream, java.util.stream.Stream",
    "reader, reader, java.io.StringReader",
    "result set, resultSet, java.sql.ResultSet",
    "future, future, java.util.concurrent.Future"
  })
  void refusedByDeclaredType(String kind, String method, String type) {
    run.assertBodies(kind, 2, 2);
    String rule = kind.replace(' ', '-');
    assertTrue(
        run.cached()
            .agentSaid(
                "warning: rule "
                    + rule
                    + ": com.acme.results.Unkept#"
                    + method
                    + "() is not cached"),
        () -> type + ": " + run.cached());
  }

  @ParameterizedTest(name = "by the class of the result: {0}")
  @CsvSource({"object", "iterable"})
  void notStoredByClass(String kind) {
    run.assertBodies(kind, 2, 2);
    assertTrue(
        run.cached().agentSaid("warning: rule " + kind + ": results of ", " are not cached: "),
        run.cached()::toString);
  }

  @Test
  @DisplayName("another result of the same method is kept")
  void othersAreKept() {
    run.assertBodies("list", 2, 1);
  }

  @ParameterizedTest(name = "not a method with a result: {0}")
  @CsvSource({"void, nothing, it returns nothing", "abstract, unimplemented, it is abstract"})
  void refusedKinds(String rule, String method, String reason) {
    assertTrue(
        run.cached()
            .agentSaid(
                "warning: rule " + rule + ": com.acme.results.Unkept#" + method,
                "is not cached: " + reason),
        run.cached()::toString);
  }

  @Test
  @DisplayName("a void method runs each time")
  void voidRuns() {
    assertEquals(2, run.bare().runs("void"), run.bare()::toString);
    assertEquals(2, run.cached().runs("void"), run.cached()::toString);
  }
}
