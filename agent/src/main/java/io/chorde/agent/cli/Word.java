package io.chorde.agent.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a constant of an enum from its name in lower case. Immutable. */
final class Word<E extends Enum<E>> implements ITypeConverter<E> {

  private final Class<E> type;

  Word(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String text) {
    StringBuilder words = new StringBuilder();
    for (E constant : type.getEnumConstants()) {
      String word = constant.name().toLowerCase(Locale.ROOT);
      if (word.equals(text)) {
        return constant;
      }
      words.append(words.length() == 0 ? "" : ", ").append(word);
    }
    throw new TypeConversionException("'" + text + "' is none of " + words);
  }
}
