package io.chorde.config;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Spoils texts in the ways in which people, editors and disks do. */
final class Mutation {
  private final Random random;
  private final String[] pieces;

  /**
   * @param pieces what to put somewhere
   */
  Mutation(Random random, String[] pieces) {
    this.random = random;
    this.pieces = pieces;
  }

  /** The text with one to four faults in it. */
  byte[] of(String seed) {
    StringBuilder text = new StringBuilder(seed);
    for (int n = random.nextInt(4); n >= 0; n--) {
      spoil(text);
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(20) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private void spoil(StringBuilder text) {
    int at = random.nextInt(text.length() + 1);
    switch (random.nextInt(9)) {
      case 0, 1 -> text.insert(at, pieces[random.nextInt(pieces.length)]);
      case 2 -> text.delete(at, Math.min(text.length(), at + random.nextInt(6)));
      case 3 -> indent(text, lineStart(text, at));
      case 4 -> text.delete(lineStart(text, at), lineEnd(text, at));
      case 5 -> text.insert(lineStart(text, at), line(text, at));
      case 6 -> text.insert(lineStart(text, random.nextInt(text.length() + 1)), line(text, at));
      case 7 -> replaceWord(text, at);
      default -> text.setLength(random.nextInt(4) == 0 ? at : text.length());
    }
  }

  private void indent(StringBuilder text, int start) {
    if (random.nextBoolean()) {
      text.insert(start, " ".repeat(1 + random.nextInt(4)));
    } else if (start < text.length() && text.charAt(start) == ' ') {
      text.deleteCharAt(start);
    }
  }

  /** Puts another word of the text, or some piece, in place of the one that is there. */
  private void replaceWord(StringBuilder text, int at) {
    String word =
        random.nextInt(3) == 0
            ? pieces[random.nextInt(pieces.length)]
            : word(text, random.nextInt(text.length() + 1));
    int start = wordStart(text, at);
    text.replace(start, start + word(text, at).length(), word);
  }

  private static String word(StringBuilder text, int at) {
    int end = wordStart(text, at);
    int start = end;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static int wordStart(StringBuilder text, int at) {
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static String line(StringBuilder text, int at) {
    return text.substring(lineStart(text, at), lineEnd(text, at));
  }

  private static int lineStart(StringBuilder text, int at) {
    return at == 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  }

  private static int lineEnd(StringBuilder text, int at) {
    int end = text.indexOf("\n", at);
    return end < 0 ? text.length() : end + 1;
  }
}
