package io.chorde.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Defines classes of the tests a second time, as another web application would. */
public final class ForeignLoader extends ClassLoader {

  /** A loader below the tests' own. */
  public ForeignLoader() {
    this(ForeignLoader.class.getClassLoader());
  }

  public ForeignLoader(ClassLoader parent) {
    super(parent);
  }

  /** A class of the same name and code as this one, and another class. */
  public Class<?> define(Class<?> original) {
    String file = "/" + original.getName().replace('.', '/') + ".class";
    try (InputStream in = original.getResourceAsStream(file)) {
      byte[] classFile = in.readAllBytes();
      return defineClass(original.getName(), classFile, 0, classFile.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An instance of such a class, by its constructor without parameters. */
  public Object instance(Class<?> original) {
    try {
      var constructor = define(original).getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
