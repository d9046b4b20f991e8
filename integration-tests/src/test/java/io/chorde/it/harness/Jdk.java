package io.chorde.it.harness;

import java.util.ArrayList;
import java.util.List;

/**
 * A JDK to run programs on. What starts it is a command line, not a path: some live behind a prefix
 * ({@code chroot /jdk8 /usr/bin/java}).
 *
 * @param version as {@code java.specification.version} has it, without the {@code 1.} of old: 8, 17
 * @param java starts a JVM; its last element ends with {@code java}
 */
public record Jdk(int version, List<String> java) {

  /** The newest class files that it loads. */
  public int classFileVersion() {
    return version + 44;
  }

  /** The command line of one of its tools: {@code javac}, {@code jps}. */
  public List<String> tool(String name) {
    List<String> command = new ArrayList<>(java);
    String last = command.remove(command.size() - 1);
    command.add(last.replaceFirst("java(\\.exe)?$", name + "$1"));
    return command;
  }

  @Override
  public String toString() {
    return "Java " + version;
  }
}
