package com.acme.behaviour;

import com.acme.launch.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** Replaces System.err by a stream that calls a cached method for each byte. */
public final class ReplacedErr {

  private static final ByteArrayOutputStream WRITTEN = new ByteArrayOutputStream();

  private ReplacedErr() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    System.setErr(
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                WRITTEN.write(coded(b));
              }
            },
            true));
    // Woven only now: what the agent says of it must not come here.
    Report.say("late", Late.called(1), Late.called(1));
    System.err.println("mine");
    Report.say("written", WRITTEN.toString());
    System.err.close();
    Report.say("after close", Late.another("a"), Late.another("a"));
  }

  static int coded(int b) {
    Report.ran("coded");
    return b == '\n' || b == '\r' ? '.' : b;
  }

  static final class Late {
    static int called(int number) {
      Report.ran("late");
      return number;
    }

    /** The argument is not cached, which the agent has to say. */
    static int another(Object argument) {
      return argument.hashCode();
    }
  }
}
