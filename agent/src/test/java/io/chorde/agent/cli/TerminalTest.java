package io.chorde.agent.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A terminal")
class TerminalTest {

  @Test
  void hasColoursWhereAPersonReads() {
    assertTrue(new Terminal(true, Map.of("TERM", "xterm")).colours());
    assertFalse(new Terminal(false, Map.of("TERM", "xterm")).colours());
  }

  @Test
  void hasNoneWhereNobodyWantsThem() {
    assertFalse(new Terminal(true, Map.of("TERM", "xterm", "NO_COLOR", "1")).colours());
    assertTrue(
        new Terminal(true, Map.of("TERM", "xterm", "NO_COLOR", "")).colours(),
        "an empty one is none");
    assertFalse(new Terminal(true, Map.of("TERM", "dumb")).colours());
    assertFalse(new Terminal(true, Map.of()).colours(), "the console of Windows");
    assertTrue(new Terminal(true, Map.of("WT_SESSION", "1")).colours());
    assertTrue(new Terminal(true, Map.of("NO_COLOR", "1")).interactive());
  }
}
