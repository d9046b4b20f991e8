package io.chorde.agent.boot;

import java.io.File;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Where the JVM enters the agent. It only opens the {@link IsolatedLoader} and goes on behind it;
 * and it makes sure that nothing which fails there stops the application.
 */
public final class Premain {

  private static final String AGENT = "io.chorde.agent.Agent";
  private static final String COMMAND_LINE = "io.chorde.agent.cli.Main";

  /** The exit code where the command line itself does not come up. */
  private static final int MISUSED = 2;

  /**
   * Whether an agent has begun in this JVM. A static, as this is all that two agents share before
   * there is a gate; the system class loader has this class once, whatever the number of jars.
   */
  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  private Premain() {}

  /** At the start of the JVM: {@code -javaagent:chorde.jar=rules.yaml}. */
  public static void premain(String arguments, Instrumentation instrumentation) {
    if (!JdkTool.isRunning()) {
      start(arguments, instrumentation);
    }
  }

  /** In a JVM that runs already. */
  public static void agentmain(String arguments, Instrumentation instrumentation) {
    start(arguments, instrumentation);
  }

  /** {@code java -jar chorde.jar}: the command line. Nothing of it is loaded before. */
  public static void main(String[] arguments) {
    int exitCode = MISUSED;
    try {
      exitCode =
          (Integer)
              isolated()
                  .loadClass(COMMAND_LINE)
                  .getMethod("run", String.class, String[].class)
                  .invoke(null, Premain.class.getPackage().getImplementationVersion(), arguments);
    } catch (InvocationTargetException e) {
      System.err.println("chorde: " + e.getCause());
    } catch (Throwable e) {
      System.err.println("chorde: " + e);
    }
    System.exit(exitCode);
  }

  private static void start(String arguments, Instrumentation instrumentation) {
    if (!BEGUN.compareAndSet(false, true)) {
      System.err.println("chorde: not active: another chorde agent is active in this JVM");
      return;
    }
    try {
      isolated()
          .loadClass(AGENT)
          .getMethod("start", String.class, Instrumentation.class)
          .invoke(null, arguments, instrumentation);
    } catch (InvocationTargetException e) {
      failed(e.getCause());
    } catch (Throwable e) {
      failed(e);
    }
  }

  private static void failed(Throwable failure) {
    System.err.println("chorde: not active: the agent failed to start: " + failure);
  }

  private static ClassLoader isolated() throws Exception {
    URL jar = Premain.class.getProtectionDomain().getCodeSource().getLocation();
    return new IsolatedLoader(
        new File(jar.toURI()), Premain.class.getProtectionDomain(), platformLoader());
  }

  /** The parent of the application's loader: the platform's, or the extensions' on Java 8. */
  private static ClassLoader platformLoader() {
    return ClassLoader.getSystemClassLoader().getParent();
  }
}
