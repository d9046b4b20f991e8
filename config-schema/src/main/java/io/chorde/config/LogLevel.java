package io.chorde.config;

/** How much is logged; each level includes those before it. */
public enum LogLevel {
  /** What keeps the agent from its work. */
  ERROR,
  /** What somebody should look at. */
  WARN,
  /** What is woven and what is not, and what it saved. */
  INFO,
  /** What it takes to find a fault in the agent. */
  DEBUG
}
