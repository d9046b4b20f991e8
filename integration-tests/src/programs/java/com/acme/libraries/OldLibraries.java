package com.acme.libraries;

import com.acme.launch.Report;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Asks old libraries, through reflection as they are not there when this is compiled, for thousands
 * of words: each twice, in different orders, on different instances.
 */
public final class OldLibraries {

  private static final int WORDS = 3_000;
  private static final String[] SYLLABLES = {
    "th", "schm", "ough", "kn", "a", "e", "ie", "gh", "ps", "wr", "x", "tion", "cc", "ae", "mb"
  };

  private OldLibraries() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    List<String> words = words();
    Report.say("words", words.size());
    encode("Metaphone", "metaphone", words);
    encode("DoubleMetaphone", "doubleMetaphone", words);
    encode("Soundex", "soundex", words);
    Method distance =
        Class.forName("org.apache.commons.lang.StringUtils")
            .getMethod("getLevenshteinDistance", String.class, String.class);
    for (int pass = 1; pass <= 2; pass++) {
      StringBuilder all = new StringBuilder();
      for (int i = 1; i < words.size(); i++) {
        all.append(distance.invoke(null, words.get(i - 1), words.get(i))).append(' ');
      }
      Report.say("getLevenshteinDistance " + pass, all);
    }
  }

  private static void encode(String type, String method, List<String> words) throws Exception {
    Class<?> encoder = Class.forName("org.apache.commons.codec.language." + type);
    Method encode = encoder.getMethod(method, String.class);
    List<String> order = new ArrayList<String>(words);
    for (int pass = 1; pass <= 2; pass++) {
      Object instance = encoder.getConstructor().newInstance();
      StringBuilder all = new StringBuilder();
      for (String word : order) {
        all.append(encode.invoke(instance, word)).append(' ');
      }
      Report.say(method + " " + pass, all);
      Collections.shuffle(order, new Random(pass));
    }
  }

  /** All different, and the same in each run. */
  private static List<String> words() {
    Random random = new Random(20_050_101);
    List<String> words = new ArrayList<String>();
    while (words.size() < WORDS) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 2 + random.nextInt(4); syllables > 0; syllables--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      if (!words.contains(word.toString())) {
        words.add(word.toString());
      }
    }
    return words;
  }
}
