package io.chorde.agent.classpath;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.agent.testing.Archives;
import io.chorde.agent.testing.TestClasses;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The class files of a class path")
class ClassPathFilesTest {

  static final class One {}

  static final class Two {}

  static final class Three {}

  private static final String ONE = One.class.getName();
  private static final String TWO = Two.class.getName();
  private static final String THREE = Three.class.getName();

  @TempDir private Path folder;

  @Test
  void areThoseOfFolders() throws Exception {
    Path classes = new Archives().type("", One.class).unpacked(folder.resolve("classes"));
    try (ClassPathFiles files = open(classes)) {
      assertEquals(Set.of(ONE), names(files));
      assertArrayEquals(TestClasses.file(One.class), files.read(ONE));
    }
  }

  @Test
  void areThoseOfJars() throws Exception {
    Path jar = new Archives().type("", One.class).type("", Two.class).write(file("a.jar"));
    try (ClassPathFiles files = open(jar)) {
      assertEquals(Set.of(ONE, TWO), names(files));
      assertArrayEquals(TestClasses.file(Two.class), files.read(TWO));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"BOOT-INF", "WEB-INF"})
  void areThoseWithinAnArchive(String inf) throws Exception {
    Archives archive = application(inf);
    try (ClassPathFiles files = open(archive.write(file("application.war")))) {
      assertApplication(files);
    }
    try (ClassPathFiles files = open(archive.unpacked(folder.resolve("unpacked")))) {
      assertApplication(files);
    }
  }

  private static Archives application(String inf) {
    return new Archives()
        .type("", One.class)
        .type(inf + "/classes/", Two.class)
        .entry(inf + "/lib/three.jar", new Archives().type("", Three.class).bytes())
        .entry(inf + "/lib/readme.txt", new byte[] {1})
        .entry(inf + "/other/four.jar", new byte[] {1});
  }

  private static void assertApplication(ClassPathFiles files) {
    assertEquals(Set.of(ONE, TWO, THREE), names(files));
    assertArrayEquals(TestClasses.file(One.class), files.read(ONE));
    assertArrayEquals(TestClasses.file(Two.class), files.read(TWO));
    assertArrayEquals(TestClasses.file(Three.class), files.read(THREE));
    assertEquals(List.of(), files.unreadable());
  }

  @Test
  void leaveNoTemporaryFile() throws Exception {
    Path war = application("WEB-INF").write(file("application.war"));
    Set<String> before = temporary();
    try (ClassPathFiles files = open(war)) {
      assertNotNull(files.read(THREE));
    }
    Set<String> after = temporary();
    after.removeAll(before);
    assertEquals(Set.of(), after);
  }

  private static Set<String> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .map(Path::toString)
          .filter(name -> name.contains("chorde-") && name.endsWith(".jar"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void areTheFirstOfTheirName() throws Exception {
    String entry = ONE.replace('.', '/') + ".class";
    Path first = new Archives().type("", One.class).write(file("a.jar"));
    Path second = new Archives().entry(entry, new byte[] {1}).write(file("b.jar"));
    try (ClassPathFiles files = open(first, second)) {
      assertArrayEquals(TestClasses.file(One.class), files.read(ONE));
    }
    try (ClassPathFiles files = open(second, first)) {
      assertArrayEquals(new byte[] {1}, files.read(ONE));
    }
  }

  @Test
  void areNotThoseOfOtherJavaVersionsNorOfModules() throws Exception {
    Path jar =
        new Archives()
            .type("META-INF/versions/11/", One.class)
            .entry("module-info.class", new byte[] {1})
            .entry("a/package-info.class", new byte[] {1})
            .write(file("a.jar"));
    try (ClassPathFiles files = open(jar)) {
      assertEquals(Set.of(), names(files));
    }
  }

  @Test
  void areThoseOfTheJdkBehindThem() throws Exception {
    try (ClassPathFiles files = open(new Archives().write(file("empty.jar")))) {
      assertNotNull(files.read("java.sql.ResultSet"));
      assertFalse(files.has("java.sql.ResultSet"));
      assertEquals(Set.of(), files.notFound());
    }
  }

  @Test
  void tellWhatIsNowhere() throws Exception {
    try (ClassPathFiles files = open(new Archives().write(file("empty.jar")))) {
      assertNull(files.read("com.acme.Nowhere"));
      assertEquals(Set.of("com.acme.Nowhere"), files.notFound());
    }
  }

  @Test
  void passOverABrokenJar() throws Exception {
    Path broken = Files.write(file("broken.jar"), "no jar".getBytes());
    Path good = new Archives().type("", One.class).write(file("good.jar"));
    try (ClassPathFiles files = open(broken, good)) {
      assertEquals(Set.of(ONE), names(files));
      assertEquals(1, files.unreadable().size());
      assertEquals(broken.toString(), files.unreadable().get(0).place());
      assertTrue(files.unreadable().get(0).reason().startsWith("cannot be read: "));
    }
  }

  @Test
  void passOverABrokenJarInAnArchive() throws Exception {
    Path war =
        new Archives()
            .type("WEB-INF/classes/", One.class)
            .entry("WEB-INF/lib/broken.jar", new byte[] {1, 2, 3})
            .write(file("a.war"));
    try (ClassPathFiles files = open(war)) {
      assertEquals(Set.of(ONE), names(files));
      assertEquals(war + "!/WEB-INF/lib/broken.jar", files.unreadable().get(0).place());
    }
  }

  @Test
  void passOverABrokenEntry() throws Exception {
    byte[] jar = new Archives().type("", One.class).bytes();
    // The content of the entry is behind its header and its name, and before the directory.
    Arrays.fill(jar, 150, 250, (byte) 0x55);
    try (ClassPathFiles files = open(Files.write(file("a.jar"), jar))) {
      assertNull(files.read(ONE));
      assertNull(files.read(ONE));
      assertEquals(1, files.unreadable().size());
      assertTrue(files.unreadable().get(0).place().endsWith("a.jar!/" + entryName(ONE)));
    }
  }

  private static String entryName(String className) {
    return className.replace('.', '/') + ".class";
  }

  @Test
  void saySoWhereTheRootIsFurtherDown() throws Exception {
    Path target = folder.resolve("target");
    new Archives().type("classes/", One.class).type("other/", Two.class).unpacked(target);
    try (ClassPathFiles files = open(target)) {
      String all = files.unreadable().toString();
      assertEquals(1, files.unreadable().size(), all);
      assertTrue(all.contains(target.resolve("classes").toString()), all);
      assertTrue(all.contains(target.resolve("other").toString()), all);
    }
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static Set<String> names(ClassPathFiles files) {
    return Set.copyOf(files.classNames());
  }

  private static ClassPathFiles open(Path... elements) throws ClassPathException {
    String text =
        Stream.of(elements).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    return ClassPathFiles.open(ClassPath.parse(List.of(text)));
  }
}
