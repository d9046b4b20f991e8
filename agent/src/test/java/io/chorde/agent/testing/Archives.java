package io.chorde.agent.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** Writes archives and folders of class files, entry by entry. */
public final class Archives {

  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  /** A class of the tests, below a prefix such as {@code BOOT-INF/classes/}. */
  public Archives type(String prefix, Class<?> type) {
    return entry(prefix + type.getName().replace('.', '/') + ".class", TestClasses.file(type));
  }

  /** Any other entry. */
  public Archives entry(String name, byte[] content) {
    entries.put(name, content);
    return this;
  }

  /** The archive. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        jar.putNextEntry(new ZipEntry(entry.getKey()));
        jar.write(entry.getValue());
        jar.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Writes the archive. */
  public Path write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes());
  }

  /** Writes the same as a folder. */
  public Path unpacked(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      Path file = folder.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, entry.getValue());
    }
    return folder;
  }
}
