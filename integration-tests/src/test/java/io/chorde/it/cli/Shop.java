package io.chorde.it.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The shop of the examples, in the forms in which applications come. */
final class Shop {

  private static final Path PROJECT =
      Path.of(System.getProperty("chorde.it.project")).toAbsolutePath().normalize();

  private Shop() {}

  /** A file of the project. */
  static Path project(String path) {
    return PROJECT.resolve(path);
  }

  static Path rules() {
    return project("examples/legacy-shop/rules.yaml");
  }

  static Path jar() {
    return project("examples/legacy-shop/target/legacy-shop.jar");
  }

  static Path classes() {
    return project("examples/legacy-shop/target/classes");
  }

  /**
   * Writes an archive with the DAOs in its folder of classes, and everything else in a jar within.
   *
   * @param inf {@code BOOT-INF} or {@code WEB-INF}
   */
  static Path archive(Path file, String inf) {
    try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(file))) {
      ByteArrayOutputStream library = new ByteArrayOutputStream();
      try (ZipOutputStream jar = new ZipOutputStream(library)) {
        for (Path type : classFiles()) {
          boolean dao = type.toString().endsWith("Dao.class");
          write(
              dao ? archive : jar,
              (dao ? inf + "/classes/" : "") + type.toString().replace('\\', '/'),
              Files.readAllBytes(classes().resolve(type)));
        }
      }
      write(archive, inf + "/lib/shop.jar", library.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static List<Path> classFiles() throws IOException {
    try (Stream<Path> files = Files.walk(classes())) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(classes()::relativize)
          .sorted()
          .toList();
    }
  }

  private static void write(ZipOutputStream to, String entry, byte[] content) throws IOException {
    to.putNextEntry(new ZipEntry(entry));
    to.write(content);
    to.closeEntry();
  }
}
