package io.chorde.agent.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A loader over the tests' class files, as an application has it, that notes what it loads. */
public final class TestClasses extends ClassLoader {

  private final List<String> asked = new ArrayList<>();

  public TestClasses() {
    super(TestClasses.class.getClassLoader());
  }

  /** The class file of a class of the tests. */
  public static byte[] file(Class<?> type) {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Defines a class here, of a name that the tests' own loader may have too. */
  public Class<?> define(String name, byte[] classFile) {
    return defineClass(name, classFile, 0, classFile.length);
  }

  /** The names of the classes that this loader was asked for. */
  public List<String> asked() {
    return asked;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    asked.add(name);
    return super.loadClass(name, resolve);
  }
}
