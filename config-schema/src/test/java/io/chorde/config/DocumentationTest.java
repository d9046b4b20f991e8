package io.chorde.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.config.Examples.Example;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The documentation")
class DocumentationTest {

  static List<Example> examples() throws IOException {
    return Examples.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  @DisplayName("has examples that are right, or wrong where it says so")
  void examplesAreRight(Example example) {
    List<String> places = new ArrayList<>();
    for (Problem problem : example.read().problems()) {
      if (problem.severity() == Problem.Severity.ERROR) {
        places.add(problem.line() + ":" + problem.column());
      }
    }
    assertEquals(example.problems(), new ArrayList<>(new TreeSet<>(places)));
  }

  @Test
  @DisplayName("has examples at all")
  void someExamples() throws IOException {
    assertTrue(Examples.ofPage(Examples.PROJECT.resolve("docs/rules.md")).size() >= 9);
    assertTrue(examples().size() >= 12);
  }

  @Test
  @DisplayName("describes the keys that there are, and no others")
  void keys() throws IOException {
    DocumentedKeys documented = DocumentedKeys.read();
    assertKeys(FileKeys.FILE, documented.keys("The file"));
    assertKeys(RuleKeys.RULE, documented.keys("Rules"));
    assertKeys(InvalidationKeys.INVALIDATION, documented.keys("Invalidations"));
    assertKeys(new ExceptionsDecoder().keys(), documented.keys("exceptions"));
    assertKeys(new OnMissDecoder().keys(), documented.keys("onMiss"));
    assertKeys(new CoherenceDecoder().keys(), documented.keys("coherence"));
    assertKeys(new PoolDecoder().keys(), documented.keys("pool"));
    assertKeys(new LogDecoder().keys(), documented.keys("log"));
    assertKeys(new OperationsDecoder().keys(), documented.keys("operations"));
    for (TierType type : TierType.values()) {
      assertKeys(
          SchemaWriter.tierKeys(type),
          documented.keys("Tiers of type " + TierTypeDecoder.WORDS.word(type)));
    }
  }

  private static void assertKeys(Keys keys, List<String> documented) {
    List<String> names = new ArrayList<>();
    for (Key<?> key : keys.all()) {
      names.add(key.name());
    }
    assertEquals(names, documented);
  }

  @Test
  @DisplayName("marks what is not supported yet, and nothing else")
  void notYet() throws IOException {
    DocumentedKeys documented = DocumentedKeys.read();
    Capabilities builtIn = Capabilities.builtIn();
    for (Key<?> key : FileKeys.FILE.all()) {
      assertEquals(!builtIn.has(key.name()), documented.notYet("The file", key.name()), key.name());
    }
    for (Key<?> key : RuleKeys.RULE.all()) {
      assertEquals(
          !builtIn.has("rules." + key.name()), documented.notYet("Rules", key.name()), key.name());
    }
  }
}
