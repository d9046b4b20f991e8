package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void sameWorkGivesSameSummary() throws Exception {
    String first = Main.work(20);

    assertTrue(first.startsWith("requests            20\n"), first);
    assertEquals(first, Main.work(20));
  }
}
