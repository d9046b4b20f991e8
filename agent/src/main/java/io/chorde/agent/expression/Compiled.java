package io.chorde.agent.expression;

import java.util.List;

/**
 * The expressions of one rule for one method, as a class file that is not defined yet. Immutable.
 */
final class Compiled {

  final byte[] classFile;
  final Function when;
  final List<Function> key;
  final Function unless;

  /**
   * @param when null without one
   * @param key null without one
   * @param unless null without one
   */
  Compiled(byte[] classFile, Function when, List<Function> key, Function unless) {
    this.classFile = classFile;
    this.when = when;
    this.key = key;
    this.unless = unless;
  }
}
