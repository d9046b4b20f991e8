package io.chorde.agent.weave;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;

/** The bytecode of methods, as it stands in a class file. */
final class CodeBytes {

  private final ClassReader reader;
  private final byte[] classFile;
  private final char[] buffer;
  private final Map<String, byte[]> codes = new HashMap<>();
  private int at;

  private CodeBytes(byte[] classFile) {
    this.classFile = classFile;
    this.reader = new ClassReader(classFile);
    this.buffer = new char[reader.getMaxStringLength()];
    this.at = reader.header + 6;
  }

  /** By name and descriptor; methods without code are left out. */
  static Map<String, byte[]> of(byte[] classFile) {
    CodeBytes all = new CodeBytes(classFile);
    all.at += 2 * all.u2();
    for (int fields = all.u2(); fields > 0; fields--) {
      all.at += 6;
      all.attributes(null);
    }
    for (int methods = all.u2(); methods > 0; methods--) {
      String name = all.reader.readUTF8(all.at + 2, all.buffer);
      String descriptor = all.reader.readUTF8(all.at + 4, all.buffer);
      all.at += 6;
      all.attributes(name + descriptor);
    }
    return all.codes;
  }

  private void attributes(String method) {
    for (int attributes = u2(); attributes > 0; attributes--) {
      boolean code = method != null && "Code".equals(reader.readUTF8(at, buffer));
      int length = reader.readInt(at + 2);
      if (code) {
        int from = at + 14;
        codes.put(method, Arrays.copyOfRange(classFile, from, from + reader.readInt(at + 10)));
      }
      at += 6 + length;
    }
  }

  private int u2() {
    at += 2;
    return reader.readUnsignedShort(at - 2);
  }
}
