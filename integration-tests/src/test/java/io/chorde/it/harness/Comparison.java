package io.chorde.it.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The same program without the agent and with it. */
public record Comparison(Run bare, Run cached) {

  /**
   * Whatever bodies ran or did not, the program saw the same results, and stderr is the same but
   * for the agent's lines: a JVM that warns of the agent would show there.
   */
  public void assertSameResults() {
    assertEquals(0, bare.exitCode(), bare::toString);
    assertEquals(0, cached.exitCode(), cached::toString);
    assertEquals(bare.results(), cached.results(), cached::toString);
    assertEquals(bare.otherErrors(), cached.otherErrors(), cached::toString);
  }

  /**
   * With the same results, fewer bodies ran.
   *
   * @param calls how often the body runs without the agent, so that a program that never calls it
   *     is noticed
   * @param bodies how often it runs with the agent
   */
  public void assertBodies(String what, int calls, int bodies) {
    assertEquals(calls, bare.runs(what), () -> "bodies of " + what + " without the agent: " + bare);
    assertEquals(
        bodies, cached.runs(what), () -> "bodies of " + what + " with the agent: " + cached);
    assertEquals(bare.said(what), cached.said(what), () -> "results of " + what + ": " + cached);
  }
}
