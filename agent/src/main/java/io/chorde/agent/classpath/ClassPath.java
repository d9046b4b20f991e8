package io.chorde.agent.classpath;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The elements of a class path, as the JVM's own option has it: folders and archives with the
 * platform's separator between them, where {@code lib/*} stands for the jars in a folder. Immutable
 * and thread-safe.
 */
public final class ClassPath {

  private final List<Path> elements;

  private ClassPath(List<Path> elements) {
    this.elements = Collections.unmodifiableList(elements);
  }

  /**
   * Reads class paths, which are taken for one.
   *
   * @param texts not null, and nor are its elements; relative ones start at the working directory
   * @throws ClassPathException if there is no element, or one of them does not exist
   */
  public static ClassPath parse(List<String> texts) throws ClassPathException {
    List<Path> elements = new ArrayList<Path>();
    List<String> missing = new ArrayList<String>();
    for (String text : texts) {
      for (String element : text.split(File.pathSeparator)) {
        // The JVM takes an empty element for the working directory, which nobody means.
        if (!element.isEmpty() && !add(element, elements)) {
          missing.add("'" + element + "'");
        }
      }
    }
    if (!missing.isEmpty()) {
      throw new ClassPathException(
          "the class path has "
              + String.join(", ", missing)
              + ", and there is no such file or folder");
    }
    if (elements.isEmpty()) {
      throw new ClassPathException("the class path is empty");
    }
    return new ClassPath(elements);
  }

  /** In the order in which classes are looked for; folders and files that exist. */
  public List<Path> elements() {
    return elements;
  }

  /** False where there is no such element. */
  private static boolean add(String element, List<Path> to) {
    try {
      if (element.equals("*") || element.endsWith("/*") || element.endsWith(File.separator + "*")) {
        return addJars(Paths.get(element.substring(0, element.length() - 1)), to);
      }
      Path path = Paths.get(element);
      return Files.exists(path) && to.add(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean addJars(Path folder, List<Path> to) {
    List<Path> jars = new ArrayList<Path>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".jar")) {
          jars.add(file);
        }
      }
    } catch (IOException | RuntimeException noFolder) {
      return false;
    }
    // The JVM leaves their order open; for us it is the same in each run.
    Collections.sort(jars);
    to.addAll(jars);
    return true;
  }
}
