package io.chorde.config.placeholder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/** What {@code ${file:PATH}} stands for. */
final class FileContent {
  private static final int MOST_BYTES = 1 << 16;

  private final Path folder;
  private final String name;

  FileContent(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** The text of the file without its last newline. */
  String read() throws PlaceholderException {
    if (name.isEmpty()) {
      throw new PlaceholderException("a placeholder names no file; write ${file:PATH}");
    }
    try {
      return text(bytes(folder.resolve(name)));
    } catch (InvalidPathException e) {
      throw refused("has no possible path", "write a path of this system");
    } catch (NoSuchFileException e) {
      throw refused("is not there", "check the path");
    } catch (AccessDeniedException | SecurityException e) {
      throw refused("may not be read", "give this process the right to");
    } catch (CharacterCodingException e) {
      throw refused("is not UTF-8 text", "save it as UTF-8");
    } catch (IOException e) {
      throw refused("cannot be read", "check the path and the disk");
    }
  }

  private byte[] bytes(Path file) throws IOException, PlaceholderException {
    if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
      // A pipe or a device could keep the application's start waiting for ever.
      throw refused("is not a regular file", "name one");
    }
    byte[] bytes = new byte[MOST_BYTES + 1];
    int length = 0;
    try (InputStream in = Files.newInputStream(file)) {
      int read = 0;
      while (read >= 0 && length < bytes.length) {
        length += read;
        read = in.read(bytes, length, bytes.length - length);
      }
    }
    if (length > MOST_BYTES) {
      throw refused("is larger than 64 KB", "name a smaller one");
    }
    return Arrays.copyOf(bytes, length);
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
    int end = text.length();
    if (text.endsWith("\r\n")) {
      end -= 2;
    } else if (text.endsWith("\n")) {
      end--;
    }
    return text.substring(0, end);
  }

  private PlaceholderException refused(String what, String advice) {
    return new PlaceholderException("the file '" + name + "' " + what + "; " + advice);
  }
}
