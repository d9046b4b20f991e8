package io.chorde.config.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever text is given for a method pattern")
class MethodPatternFuzzTest {
  private static final String[] PIECES = {
    "com",
    ".",
    "..",
    "...",
    "*",
    "**",
    "acme",
    "Order",
    "#",
    "(",
    ")",
    "[",
    "]",
    "[]",
    ",",
    "+",
    "@",
    " ",
    "\t",
    "long",
    "void",
    "String",
    "public",
    "static",
    "abstract",
    "<",
    ">",
    "<init>",
    "new",
    "$",
    "-",
    "1",
    "é",
    "\0",
    "\n",
    "\ud835",
    "\uffff",
    "\u2028",
    ";",
    "com.acme.X#find"
  };

  private int accepted;

  @Test
  @DisplayName("it is a pattern, or a problem of one line with a place in the text and an advice")
  void pieces() {
    Random random = new Random(20240607);
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 300_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
              text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString());
          }
        });
    assertTrue(accepted > 1000, "too few patterns to mean anything: " + accepted);
  }

  @Test
  @DisplayName("the same holds for any characters")
  void characters() {
    Random random = new Random(7);
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 100_000; i++) {
            char[] text = new char[random.nextInt(30)];
            for (int c = 0; c < text.length; c++) {
              text[c] = (char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(65536));
            }
            check(new String(text));
          }
        });
  }

  private void check(String text) {
    MethodPattern pattern;
    try {
      pattern = MethodPattern.parse(text);
    } catch (MethodPatternException e) {
      assertTrue(e.index() >= 0 && e.index() <= text.length(), () -> text + " at " + e.index());
      assertTrue(e.getMessage().indexOf("; ") > 0, e.getMessage());
      assertTrue(
          e.getMessage().chars().noneMatch(c -> Character.isISOControl(c) || c == 0x2028),
          e.getMessage());
      return;
    }
    accepted++;
    assertEquals(text, pattern.toString());
    pattern.type().matches("com.acme.Order");
    pattern.type().packagePrefix();
    pattern.matchesMethod(1, "find", "long", List.of("long", "com.acme.Order[]"), Set.of("X"));
  }
}
