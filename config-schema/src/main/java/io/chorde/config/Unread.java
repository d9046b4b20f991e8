package io.chorde.config;

/**
 * Stands where the file has something that was reported already, so that nobody reports it again.
 */
final class Unread extends Node {
  Unread(Node parent, String step, int line, int column) {
    super(parent, step, line, column);
  }

  @Override
  String kind() {
    return "something unread";
  }
}
