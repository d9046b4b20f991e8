package io.chorde.it.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.behaviour.HostileKeys;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An argument whose equals or hashCode fails costs a body, never the call")
@EachJdk
final class HostileKeysIT {

  @Parameter private Jdk jdk;
  private Comparison run;

  @BeforeParameterizedClassInvocation
  void run() {
    run =
        Jvm.on(jdk)
            .program(HostileKeys.class)
            .rule("name", "com.acme.behaviour.HostileKeys#name")
            .compare();
  }

  @Test
  @DisplayName("a harmless one is cached")
  void harmless() {
    run.assertBodies("Harmless alone", 3, 1);
    run.assertBodies("Harmless in a pair", 3, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ThrowingHash", "ThrowingEquals", "CallingBack", "Exhausting"})
  @DisplayName("as the only argument")
  void alone(String kind) {
    assertSame(kind + " alone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ThrowingHash", "ThrowingEquals", "CallingBack", "Exhausting"})
  @DisplayName("as one of several")
  void inPair(String kind) {
    assertSame(kind + " in a pair");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ThrowingHash", "ThrowingEquals", "CallingBack", "Exhausting"})
  @DisplayName("within a collection")
  void inList(String kind) {
    assertSame(kind + " in a list");
  }

  private void assertSame(String what) {
    assertEquals(run.bare().said(what), run.cached().said(what), run.cached()::toString);
  }
}
