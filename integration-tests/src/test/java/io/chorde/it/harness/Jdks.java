package io.chorde.it.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JDKs of this machine, one of each version: the running one, those in the usual folder of the
 * system, and those that the system property {@code chorde.jdks} lists, each the home of a JDK or a
 * command line that starts its {@code java}, separated like a class path.
 */
public final class Jdks {

  private static final Path USUAL = Path.of("/usr/lib/jvm");
  private static final Pattern VERSION =
      Pattern.compile("java\\.specification\\.version = (?:1\\.)?(\\d+)");

  private static final List<Jdk> ALL = find();

  private Jdks() {}

  /** By version, the oldest first; at least the running one. */
  public static List<Jdk> all() {
    return ALL;
  }

  private static List<Jdk> find() {
    Map<Integer, Jdk> byVersion = new TreeMap<>();
    for (List<String> java : candidates()) {
      int version = version(java);
      if (version >= 8) {
        byVersion.putIfAbsent(version, new Jdk(version, java));
      }
    }
    return List.copyOf(byVersion.values());
  }

  /** Those that were asked for come first: they win over others of their version. */
  private static List<List<String>> candidates() {
    List<List<String>> candidates = new ArrayList<>();
    for (String entry : System.getProperty("chorde.jdks", "").split(File.pathSeparator)) {
      if (!entry.isBlank()) {
        candidates.add(
            Files.isDirectory(Path.of(entry))
                ? java(Path.of(entry))
                : List.of(entry.trim().split("\\s+")));
      }
    }
    candidates.add(java(Path.of(System.getProperty("java.home"))));
    if (Files.isDirectory(USUAL)) {
      try (DirectoryStream<Path> homes = Files.newDirectoryStream(USUAL)) {
        for (Path home : homes) {
          // A runtime without a compiler is no JDK.
          if (Files.isExecutable(home.resolve("bin/javac"))) {
            candidates.add(java(home));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return candidates;
  }

  private static List<String> java(Path home) {
    return List.of(home.resolve("bin").resolve("java").toString());
  }

  /** 0 where nothing starts. */
  private static int version(List<String> java) {
    List<String> command = new ArrayList<>(java);
    command.add("-XshowSettings:properties");
    command.add("-version");
    try {
      Matcher matcher =
          VERSION.matcher(
              Processes.run(command, Map.of(), Path.of("."), Duration.ofSeconds(60)).stderr());
      return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    } catch (UncheckedIOException notThere) {
      return 0;
    }
  }
}
