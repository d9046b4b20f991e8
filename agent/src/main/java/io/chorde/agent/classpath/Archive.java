package io.chorde.agent.classpath;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar, or an archive of Spring Boot or of a web application. */
final class Archive extends Container {

  private static final int BUFFER = 8192;

  private final ZipFile zip;
  private final String place;

  private Archive(ZipFile zip, String place, Contents contents) {
    super(contents);
    this.zip = zip;
    this.place = place;
  }

  /**
   * Opens an archive.
   *
   * @param place what people are told
   * @throws IOException if it is none, or broken
   */
  static Archive open(File file, String place) throws IOException {
    ZipFile zip = new ZipFile(file);
    try {
      Contents contents = new Contents();
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        contents.add(all.nextElement().getName());
      }
      return new Archive(zip, place, contents);
    } catch (RuntimeException malformedName) {
      zip.close();
      throw new IOException(malformedName);
    }
  }

  /**
   * Opens an archive within this one. It is read through a temporary file, as only files can be
   * read from any place.
   */
  Archive openWithin(String entry) throws IOException {
    Path copy = Files.createTempFile("chorde-", ".jar");
    try {
      try (InputStream in = open(entry);
          OutputStream out = Files.newOutputStream(copy)) {
        copy(in, out);
      }
      return Archive.open(copy.toFile(), placeOfEntry(entry));
    } finally {
      // An open file outlives its name, but not on Windows: there it goes with this JVM.
      if (!copy.toFile().delete()) {
        copy.toFile().deleteOnExit();
      }
    }
  }

  @Override
  byte[] readEntry(String entry) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream(BUFFER);
    try (InputStream in = open(entry)) {
      copy(in, content);
    }
    return content.toByteArray();
  }

  @Override
  String placeOfEntry(String entry) {
    return place + "!/" + entry;
  }

  private InputStream open(String entry) throws IOException {
    ZipEntry found = zip.getEntry(entry);
    if (found == null) {
      throw new IOException("the entry is gone");
    }
    return zip.getInputStream(found);
  }

  private static void copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      out.write(buffer, 0, n);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
