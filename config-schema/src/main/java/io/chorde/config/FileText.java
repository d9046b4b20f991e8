package io.chorde.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/** Gets the text of a rule file: from a path to bytes, from bytes to characters. */
final class FileText {
  /** More than anybody writes; a file that grows beyond it is not a rule file. */
  static final int MAX_BYTES = 1 << 20;

  private final Problems problems;

  FileText(Problems problems) {
    this.problems = problems;
  }

  /** The bytes, or null if they cannot be had; that has been reported. */
  byte[] load(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        // A pipe or a device could keep the application's start waiting for ever.
        return refuse(
            attributes.isDirectory()
                ? "this is a directory; name the rule file in it"
                : "this is not a regular file; name one");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return load(in);
      }
    } catch (NoSuchFileException e) {
      return refuse("there is no such file; check the path");
    } catch (AccessDeniedException | SecurityException e) {
      return refuse("the file may not be read; give this process the right to");
    } catch (IOException e) {
      return refuse(
          "the file cannot be read ("
              + Quote.plain(String.valueOf(e.getMessage()))
              + "); check the path and the disk");
    }
  }

  /** One byte more than the limit at most, which {@link #decode} then refuses. */
  private static byte[] load(InputStream in) throws IOException {
    byte[] bytes = new byte[8192];
    int length = 0;
    while (true) {
      int read = in.read(bytes, length, bytes.length - length);
      if (read < 0 || length + read > MAX_BYTES) {
        return Arrays.copyOf(bytes, length + Math.max(read, 0));
      }
      length += read;
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
    }
  }

  /** The text without a byte order mark, or null if it is none; that has been reported. */
  String decode(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      refuse("the file is larger than 1 MB; write less into one file");
      return null;
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    String text;
    try {
      text = decoder.decode(in).toString();
    } catch (CharacterCodingException e) {
      reportMalformed(bytes, in.position());
      return null;
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private void reportMalformed(byte[] bytes, int position) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
        column = 1;
      } else if ((bytes[i] & 0xC0) != 0x80) {
        column++;
      }
    }
    problems.error(
        line, column, Problem.WHOLE_FILE, "this is not UTF-8 text; save the file as UTF-8");
  }

  private byte[] refuse(String message) {
    problems.error(1, 1, Problem.WHOLE_FILE, message);
    return null;
  }
}
