package io.chorde.agent.classpath;

import io.chorde.agent.match.ClassFileSource;
import io.chorde.agent.match.ClassFiles;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/**
 * The class files on a class path, the first of each name, and behind them those of the JDK that
 * runs this. What cannot be read is taken note of, and passed over. For one thread.
 */
public final class ClassPathFiles implements ClassFileSource, Closeable {

  /** The types of methods are few, and asked for again and again. */
  private static final int REMEMBERED = 500;

  /** Of a folder whose first class is elsewhere: there may be several below it. */
  private static final int MOST_LOOKED_FOR_ROOTS = 200;

  private final List<Container> containers = new ArrayList<Container>();
  private final Map<String, Container> byClassName = new LinkedHashMap<String, Container>();
  private final List<Unreadable> unreadable = new ArrayList<Unreadable>();
  private final Set<String> broken = new LinkedHashSet<String>();
  private final Set<String> notFound = new LinkedHashSet<String>();
  private final Map<String, byte[]> recent =
      new LinkedHashMap<String, byte[]>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
          return size() > REMEMBERED;
        }
      };

  private ClassPathFiles() {}

  /** Looks through a class path; what can't be opened is {@link #unreadable()}. */
  public static ClassPathFiles open(ClassPath classPath) {
    ClassPathFiles files = new ClassPathFiles();
    for (Path element : classPath.elements()) {
      if (Files.isDirectory(element)) {
        files.addFolder(element);
      } else {
        files.addArchive(element);
      }
    }
    return files;
  }

  private void addFolder(Path path) {
    try {
      Folder folder = Folder.open(path);
      add(folder);
      noteIfRootIsElsewhere(path, folder);
      for (String library : folder.libraries()) {
        addArchive(folder.file(library));
      }
    } catch (IOException | RuntimeException e) {
      note(path.toString(), e);
    }
  }

  private void addArchive(Path path) {
    try {
      Archive archive = Archive.open(path.toFile(), path.toString());
      add(archive);
      for (String library : archive.libraries()) {
        addWithin(archive, library);
      }
    } catch (IOException | RuntimeException e) {
      note(path.toString(), e);
    }
  }

  private void addWithin(Archive archive, String library) {
    try {
      add(archive.openWithin(library));
    } catch (IOException | RuntimeException e) {
      note(archive.placeOfEntry(library), e);
    }
  }

  private void add(Container container) {
    containers.add(container);
    for (String className : container.classNames()) {
      if (!byClassName.containsKey(className)) {
        byClassName.put(className, container);
      }
    }
  }

  /** Where {@code target} was meant to be {@code target/classes}, no rule would match anything. */
  private void noteIfRootIsElsewhere(Path path, Folder folder) {
    Set<String> roots = new LinkedHashSet<String>();
    int looked = 0;
    for (String className : folder.classNames()) {
      byte[] classFile = read(className);
      String name = classFile == null ? null : nameIn(classFile);
      if (name != null && className.endsWith("." + name)) {
        String file = folder.placeOf(className);
        roots.add(file.substring(0, file.length() - name.length() - ".class".length() - 1));
      }
      if (roots.isEmpty() || ++looked == MOST_LOOKED_FOR_ROOTS) {
        break;
      }
    }
    if (!roots.isEmpty()) {
      unreadable.add(
          new Unreadable(
              path.toString(), "has its classes further down; write " + String.join(", ", roots)));
    }
  }

  private static String nameIn(byte[] classFile) {
    try {
      return new ClassReader(classFile).getClassName().replace('/', '.');
    } catch (RuntimeException notAClassFile) {
      return null;
    }
  }

  /** All of the class path by binary name, in its order; not those of the JDK. Unmodifiable. */
  public Collection<String> classNames() {
    return Collections.unmodifiableSet(byClassName.keySet());
  }

  /** Whether the class path has such a class, readable or not. */
  public boolean has(String className) {
    return byClassName.containsKey(className);
  }

  @Override
  public byte[] read(String className) {
    byte[] known = recent.get(className);
    if (known != null) {
      return known;
    }
    byte[] classFile = find(className);
    if (classFile != null) {
      recent.put(className, classFile);
    }
    return classFile;
  }

  private byte[] find(String className) {
    Container container = byClassName.get(className);
    if (container == null) {
      byte[] ofJdk = ClassFiles.read(ClassLoader.getSystemClassLoader(), className);
      if (ofJdk == null) {
        notFound.add(className);
      }
      return ofJdk;
    }
    if (broken.contains(className)) {
      return null;
    }
    try {
      return container.read(className);
    } catch (IOException | RuntimeException e) {
      broken(className, e);
      return null;
    }
  }

  /** Takes note that what was read is no class file, or newer than can be read. */
  public void broken(String className, Exception failure) {
    if (broken.add(className)) {
      note(byClassName.get(className).placeOf(className), failure);
    }
  }

  private void note(String place, Exception failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    String message = cause.getMessage();
    unreadable.add(
        new Unreadable(
            place,
            "cannot be read: "
                + (message == null || cause instanceof IndexOutOfBoundsException
                    ? "it is broken (" + cause.getClass().getSimpleName() + ")"
                    : message.replace('\n', ' '))));
  }

  /** What is passed over; a snapshot. */
  public List<Unreadable> unreadable() {
    return new ArrayList<Unreadable>(unreadable);
  }

  /** The classes that were asked for and are neither on the class path nor in the JDK. */
  public Set<String> notFound() {
    return Collections.unmodifiableSet(notFound);
  }

  @Override
  public Object identity() {
    return this;
  }

  @Override
  public void close() throws IOException {
    for (Container container : containers) {
      container.close();
    }
  }
}
