package io.chorde.agent.classpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A class path")
class ClassPathTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    for (String file : List.of("shop.jar", "lib/b.jar", "lib/a.JAR", "lib/readme.txt")) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.createFile(path);
    }
    Files.createDirectory(folder.resolve("empty"));
  }

  @Test
  void hasFoldersAndFilesInTheirOrder() throws ClassPathException {
    assertElements(List.of("shop.jar", "lib"), "shop.jar", "lib");
    assertElements(List.of("lib", "shop.jar"), "lib", "shop.jar");
  }

  @Test
  void takesAStarForTheJarsOfAFolder() throws ClassPathException {
    assertElements(List.of("shop.jar", "lib/a.JAR", "lib/b.jar"), "shop.jar", "lib/*");
    assertElements(List.of("shop.jar"), "shop.jar", "empty/*");
  }

  @Test
  void passesOverEmptyElements() throws ClassPathException {
    String separator = File.pathSeparator;
    ClassPath classPath =
        ClassPath.parse(List.of(separator + path("lib") + separator + separator + path("empty")));
    assertEquals(List.of(path("lib"), path("empty")), texts(classPath));
  }

  @Test
  void isPutTogetherFromSeveral() throws ClassPathException {
    ClassPath classPath = ClassPath.parse(List.of(path("lib"), path("shop.jar")));
    assertEquals(List.of(path("lib"), path("shop.jar")), texts(classPath));
  }

  @Test
  void saysWhatIsMissing() {
    ClassPathException e =
        assertThrows(
            ClassPathException.class,
            () -> ClassPath.parse(List.of(path("lib"), path("no.jar"), path("nolib/*"))));
    assertEquals(
        "the class path has '"
            + path("no.jar")
            + "', '"
            + path("nolib/*")
            + "', and there is no such file or folder",
        e.getMessage());
  }

  @Test
  void saysThatItIsEmpty() {
    for (String text : List.of("", File.pathSeparator)) {
      ClassPathException e =
          assertThrows(ClassPathException.class, () -> ClassPath.parse(List.of(text)));
      assertEquals("the class path is empty", e.getMessage());
    }
  }

  private void assertElements(List<String> expected, String... elements) throws ClassPathException {
    String[] paths = elements.clone();
    for (int i = 0; i < paths.length; i++) {
      paths[i] = path(paths[i]);
    }
    assertEquals(
        expected.stream().map(this::path).toList(),
        texts(ClassPath.parse(List.of(String.join(File.pathSeparator, paths)))));
  }

  private static List<String> texts(ClassPath classPath) {
    return classPath.elements().stream().map(Path::toString).toList();
  }

  private String path(String element) {
    return folder + File.separator + element.replace('/', File.separatorChar);
  }
}
