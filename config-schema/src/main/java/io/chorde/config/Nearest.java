package io.chorde.config;

import java.util.Locale;

/**
 * Finds the word that somebody may have meant: the one at the least distance by insertions,
 * deletions, replacements and swaps of neighbours (optimal string alignment), if it is near enough.
 */
final class Nearest {
  private static final int LONGEST = 40;

  private final String word;
  private String best;
  private int bestDistance;

  /** Case does not count: half of the mistakes in names are about it. */
  Nearest(String word) {
    this.word = word.toLowerCase(Locale.ROOT);
    // Two thirds of the letters must be right, or it is another word.
    this.bestDistance = word.length() > LONGEST ? 0 : word.length() / 3 + 2;
  }

  void consider(String candidate) {
    if (Math.abs(candidate.length() - word.length()) >= bestDistance) {
      return;
    }
    int distance = distance(candidate.toLowerCase(Locale.ROOT));
    if (distance < bestDistance && distance * 2 <= candidate.length()) {
      best = candidate;
      bestDistance = distance;
    }
  }

  /** {@code did you mean 'ttl'?}, or the other advice if no candidate is near. */
  String adviceOr(String other) {
    return best == null ? other : "did you mean " + Quote.of(best) + "?";
  }

  private int distance(String other) {
    int width = other.length() + 1;
    int[] beforeLast = new int[width];
    int[] last = new int[width];
    int[] row = new int[width];
    for (int j = 0; j < width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= word.length(); i++) {
      row[0] = i;
      char c = word.charAt(i - 1);
      for (int j = 1; j < width; j++) {
        char d = other.charAt(j - 1);
        int least = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (c == d ? 0 : 1));
        if (i > 1 && j > 1 && c == other.charAt(j - 2) && word.charAt(i - 2) == d) {
          least = Math.min(least, beforeLast[j - 2] + 1);
        }
        row[j] = least;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[width - 1];
  }
}
