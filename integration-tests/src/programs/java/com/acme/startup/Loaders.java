package com.acme.startup;

import com.acme.launch.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;

/** Runs one class in two loaders that have no parent, and that give out no class files. */
public final class Loaders {

  private Loaders() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    Callable<String> one = isolated("one");
    Callable<String> two = isolated("two");
    Report.say("isolated", one.call(), two.call(), one.call(), two.call());
    Report.say(
        "loaders", one.getClass() != two.getClass(), one.getClass().getClassLoader().getParent());
  }

  /** An instance in a loader of its own. */
  public static Callable<String> isolated(String name) throws Exception {
    ClassLoader loader = new Isolating(bytes("com/acme/startup/Isolated.class"));
    Object made =
        loader
            .loadClass("com.acme.startup.Isolated")
            .getConstructor(String.class)
            .newInstance(name);
    @SuppressWarnings("unchecked")
    Callable<String> callable = (Callable<String>) made;
    return callable;
  }

  private static byte[] bytes(String resource) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = ClassLoader.getSystemResourceAsStream(resource)) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        bytes.write(b);
      }
    }
    return bytes.toByteArray();
  }

  /** Knows one class, and delegates to nobody but the JVM itself. */
  private static final class Isolating extends ClassLoader {
    private final byte[] only;

    Isolating(byte[] only) {
      super(null);
      this.only = only;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (!name.equals("com.acme.startup.Isolated")) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, only, 0, only.length);
    }
  }
}
