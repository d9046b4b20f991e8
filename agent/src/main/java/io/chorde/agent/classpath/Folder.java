package io.chorde.agent.classpath;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;

/** A folder of class files, or of an unpacked application. */
final class Folder extends Container {

  private final Path root;

  private Folder(Path root, Contents contents) {
    super(contents);
    this.root = root;
  }

  static Folder open(final Path root) throws IOException {
    final Contents contents = new Contents();
    Files.walkFileTree(
        root,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            contents.add(root.relativize(file).toString().replace(File.separatorChar, '/'));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            // A link that leads nowhere or in a circle, or a folder of somebody else.
            return FileVisitResult.CONTINUE;
          }
        });
    return new Folder(root, contents);
  }

  /** Where the file of an entry is. */
  Path file(String entry) {
    return root.resolve(entry);
  }

  @Override
  byte[] readEntry(String entry) throws IOException {
    return Files.readAllBytes(file(entry));
  }

  @Override
  String placeOfEntry(String entry) {
    return file(entry).toString();
  }

  @Override
  public void close() {
    // No file is open between two reads.
  }
}
