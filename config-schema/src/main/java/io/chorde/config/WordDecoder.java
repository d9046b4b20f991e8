package io.chorde.config;

import java.util.Locale;

/** One of a few words, each standing for a constant of an enum: its name in lower case. */
final class WordDecoder<E extends Enum<E>> extends TextDecoder<E> {
  private final E[] constants;
  private final String[] words;

  WordDecoder(E[] constants) {
    this.constants = constants.clone();
    this.words = new String[constants.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = constants[i].name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  String advice() {
    StringBuilder advice = new StringBuilder("write ");
    for (int i = 0; i < words.length; i++) {
      advice.append(i == 0 ? "" : i == words.length - 1 ? " or " : ", ").append(words[i]);
    }
    return advice.toString();
  }

  @Override
  E decode(String text) throws BadValue {
    E constant = constant(text);
    if (constant == null) {
      throw new BadValue(Quote.of(text) + " is not known here; " + nearestTo(text));
    }
    return constant;
  }

  String[] words() {
    return words.clone();
  }

  String word(E constant) {
    return words[constant.ordinal()];
  }

  /** What the word stands for, or null if it is none. */
  E constant(String text) {
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals(text)) {
        return constants[i];
      }
    }
    return null;
  }

  /** Which word to write instead. */
  String nearestTo(String text) {
    Nearest nearest = new Nearest(text);
    for (String word : words) {
      nearest.consider(word);
    }
    return nearest.adviceOr(advice());
  }
}
