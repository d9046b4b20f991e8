package io.chorde.agent.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table")
class TableTest {

  private final Table table = new Table();

  @Test
  void alignsItsColumns() {
    table.line("a rule");
    table.row("woven", "woven", "a.B#c", "");
    table.row("refused", "refused", "a.B#longer", "why");
    table.row("woven", "woven", "a.B#d", "note");
    assertEquals(
        List.of(
            "a rule",
            "  woven    a.B#c",
            "  refused  a.B#longer  why",
            "  woven    a.B#d       note"),
        table.lines());
  }

  @Test
  void doesNotCountColours() {
    table.row("woven", "\u001b[32mwoven\u001b[0m", "a", "note");
    table.row("refused", "refused", "b", "note");
    assertEquals(
        List.of("  \u001b[32mwoven\u001b[0m    a  note", "  refused  b  note"), table.lines());
  }

  @Test
  void letsOneLongRowStandOut() {
    String name = "x".repeat(100);
    table.row("woven", "woven", name, "note");
    table.row("woven", "woven", "a", "note");
    assertEquals(List.of("  woven    " + name + "  note", "  woven    a  note"), table.lines());
  }
}
