package io.chorde.it.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs one process to its end, and never longer than it may take. */
final class Processes {

  /** How long the streams of a process that has ended may stay open: its children may hold them. */
  private static final Duration DRAIN = Duration.ofSeconds(10);

  private Processes() {}

  /**
   * Runs a command.
   *
   * @param environment added to this process's own, without the variables that JVMs read
   * @throws UncheckedIOException if it cannot be started
   * @throws AssertionError if it takes too long; it is killed then, with all that it started
   */
  static Run run(
      List<String> command, Map<String, String> environment, Path directory, Duration limit) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder
        .environment()
        .keySet()
        .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH"));
    builder.environment().putAll(environment);
    Process process;
    try {
      process = builder.start();
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Reader stdout = new Reader(process.getInputStream());
    Reader stderr = new Reader(process.getErrorStream());
    try {
      boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended) {
        killTree(process);
        process.waitFor(DRAIN.toMillis(), TimeUnit.MILLISECONDS);
      }
      Run run = new Run(command, stdout.text(), stderr.text(), ended ? process.exitValue() : -1);
      if (!ended) {
        throw new AssertionError("took longer than " + limit + ": " + run);
      }
      return run;
    } catch (InterruptedException e) {
      killTree(process);
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while it ran: " + command, e);
    }
  }

  private static void killTree(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Drains one stream, so that the process never waits for its reader. */
  private static final class Reader extends Thread {
    private final InputStream in;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    Reader(InputStream in) {
      super("output of a process");
      this.in = in;
      setDaemon(true);
      start();
    }

    @Override
    public void run() {
      byte[] buffer = new byte[8192];
      try {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          synchronized (read) {
            read.write(buffer, 0, n);
          }
        }
      } catch (IOException killed) {
        // What came until then is all that there is.
      }
    }

    String text() throws InterruptedException {
      join(DRAIN.toMillis());
      synchronized (read) {
        return read.toString(StandardCharsets.UTF_8);
      }
    }
  }
}
