package io.chorde.agent.boot;

/**
 * Tells the JDK's own tools from applications. Where {@code JAVA_TOOL_OPTIONS} carries the agent,
 * each {@code javac} and {@code jps} loads it too, and should cost what it cost before.
 */
final class JdkTool {

  private JdkTool() {}

  static boolean isRunning() {
    return isTool(System.getProperty("sun.java.command"));
  }

  /**
   * Whether this is the main class of a tool.
   *
   * @param command the main class, perhaps with its module before it, and its arguments; may be
   *     null
   */
  static boolean isTool(String command) {
    if (command == null) {
      return false;
    }
    int end = command.indexOf(' ');
    String main = end < 0 ? command : command.substring(0, end);
    int slash = main.indexOf('/');
    String module = slash < 0 ? "" : main.substring(0, slash);
    String type = main.substring(slash + 1);
    if (main.endsWith(".jar") || type.startsWith("com.sun.tools.javac.launcher.")) {
      // The second is `java Program.java`: an application, whose compiler runs in the same JVM.
      return false;
    }
    if (module.startsWith("jdk.") || module.startsWith("java.")) {
      return true;
    }
    // Java 8 has no modules: its tools are known by their packages.
    return type.startsWith("com.sun.tools.")
        || type.startsWith("sun.tools.")
        || type.startsWith("sun.security.tools.")
        || type.startsWith("sun.rmi.")
        || type.startsWith("sun.jvm.hotspot.");
  }
}
