package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.libraries.OldLibraries;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Libraries of 2005 answer from the cache as they answer by themselves")
@EachJdk
final class OldLibrariesIT {

  private static final Path LIBRARIES = Path.of(System.getProperty("chorde.it.libraries"));
  private static final int WORDS = 3_000;

  @Parameter private Jdk jdk;
  private Comparison run;

  @BeforeParameterizedClassInvocation
  void run() {
    String codec = "org.apache.commons.codec.language.";
    run =
        Jvm.on(jdk)
            .classPath(LIBRARIES.resolve("commons-codec.jar"))
            .classPath(LIBRARIES.resolve("commons-lang.jar"))
            .program(OldLibraries.class)
            .rule("metaphone", codec + "Metaphone#metaphone(String)", "receiver: shared")
            .rule(
                "double-metaphone",
                codec + "DoubleMetaphone#doubleMetaphone(String)",
                "receiver: shared")
            .rule("soundex", codec + "Soundex#soundex(String)", "receiver: shared")
            .rule(
                "distance",
                "org.apache.commons.lang.StringUtils#getLevenshteinDistance(String, String)")
            .compare();
  }

  @Test
  @DisplayName("thousands of results are those without the agent")
  void sameResults() {
    run.assertSameResults();
    assertEquals("[" + WORDS + "]", run.cached().said("words"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"metaphone, 0", "double-metaphone, 0", "soundex, 0", "distance, 1"})
  @DisplayName("the second time each word is a hit")
  void secondTimeIsAHit(String rule, int fewer) {
    assertEquals(WORDS - fewer, run.cached().misses(rule), "misses");
    assertEquals(WORDS - fewer, run.cached().hits(rule), "hits");
  }
}
