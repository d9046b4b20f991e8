package io.chorde.it.classfiles;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;

/**
 * All that a class file names: what its code does not call itself, but hands to a bootstrap method,
 * is among it too.
 *
 * @param texts names, descriptors, and the strings of the program
 * @param members fields and methods of this class or others, {@code a/B.name(I)V}, with {@code
 *     interface} before them where the class file takes their class for one
 */
public record Constants(Set<String> texts, Set<String> members) {

  private static final int TEXT = 1;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int INTERFACE_METHOD = 11;

  /** The constants of a class file. */
  public static Constants of(byte[] classFile) throws IOException {
    ClassReader reader = new ClassReader(classFile);
    char[] buffer = new char[reader.getMaxStringLength()];
    Set<String> texts = new TreeSet<>();
    Set<String> members = new TreeSet<>();
    for (int i = 1; i < reader.getItemCount(); i++) {
      int offset = reader.getItem(i);
      // The second half of a long or a double is nowhere.
      int tag = offset == 0 ? 0 : reader.readByte(offset - 1);
      if (tag == TEXT) {
        texts.add(text(classFile, offset));
      } else if (tag == FIELD || tag == METHOD || tag == INTERFACE_METHOD) {
        int type = reader.getItem(reader.readUnsignedShort(offset + 2));
        members.add(
            (tag == INTERFACE_METHOD ? "interface " : "")
                + reader.readClass(offset, buffer)
                + "."
                + reader.readUTF8(type, buffer)
                + reader.readUTF8(type + 2, buffer));
      }
    }
    return new Constants(texts, members);
  }

  private static String text(byte[] classFile, int offset) throws IOException {
    int length = classFile.length - offset;
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(classFile, offset, length))) {
      return in.readUTF();
    }
  }
}
