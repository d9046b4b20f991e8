package io.chorde.agent.match;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads class files as resources of their loaders. Stateless. */
public final class ClassFiles {

  private ClassFiles() {}

  /** The class file as the loader finds it, or null where it finds none. */
  public static byte[] read(ClassLoader loader, String className) {
    try (InputStream in = loader.getResourceAsStream(className.replace('.', '/') + ".class")) {
      if (in == null) {
        return null;
      }
      ByteArrayOutputStream classFile = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        classFile.write(buffer, 0, n);
      }
      return classFile.toByteArray();
    } catch (IOException | RuntimeException | LinkageError unreadable) {
      return null;
    }
  }
}
