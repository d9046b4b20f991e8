package io.chorde.agent.check;

import io.chorde.agent.match.ClassFileSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * Shows the class files of a class path to what asks class loaders for them, and never makes
 * classes of them; the JDK's are as they are. As thread-safe as its source.
 */
final class ResourceLoader extends ClassLoader {

  private static final String SUFFIX = ".class";

  private final ClassFileSource files;

  ResourceLoader(ClassFileSource files) {
    super(getSystemClassLoader().getParent());
    this.files = files;
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    if (!name.endsWith(SUFFIX)) {
      return null;
    }
    String className = name.substring(0, name.length() - SUFFIX.length()).replace('/', '.');
    byte[] classFile = files.read(className);
    return classFile == null ? null : new ByteArrayInputStream(classFile);
  }
}
