package io.chorde.agent;

import io.chorde.engine.Notices;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the agent says to people: lines on stderr that begin with {@code chorde: }. By a stream of
 * its own, as an application may have replaced {@code System.err} by one that calls what we wove.
 * Logging frameworks are the application's, {@code java.util.logging} among them.
 *
 * <p>Thread-safe. Does not throw.
 */
final class Log {

  /** Topics of one rule that are said before it falls silent: classes are made without end. */
  private static final int MOST_TOPICS = 200;

  private final PrintStream out;

  private Log(PrintStream out) {
    this.out = out;
  }

  static Log toStderr() {
    return new Log(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
  }

  void info(String text) {
    out.println("chorde: " + text);
  }

  void warn(String text) {
    out.println("chorde: warning: " + text);
  }

  /** Notices of one rule, each topic once. */
  Notices noticesOf(final String rule) {
    final Set<String> said = Collections.newSetFromMap(new ConcurrentHashMap<String, Boolean>());
    return new Notices() {
      @Override
      public void once(String topic, String text) {
        if (said.size() < MOST_TOPICS && said.add(topic)) {
          warn("rule " + rule + ": " + text);
        }
      }
    };
  }
}
