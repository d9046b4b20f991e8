package io.chorde.agent.check;

import io.chorde.agent.match.ClassFileSource;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Whether the instances of a class can change, by its fields. Says so only of what is certain: of
 * an interface, of a class that is not there, and of a final field whose class does not tell,
 * nothing is said. For one thread.
 */
final class Mutability {

  /** Kinds of the JDK's whose instances change. */
  private static final List<Class<?>> CHANGING =
      Arrays.<Class<?>>asList(
          java.util.Collection.class,
          java.util.Map.class,
          java.util.Date.class,
          java.util.Calendar.class,
          java.util.BitSet.class,
          StringBuilder.class,
          StringBuffer.class);

  private final ClassFileSource files;

  /** The field by class name; empty text where there is none, or it is being looked for. */
  private final Map<String, String> known = new HashMap<String, String>();

  Mutability(ClassFileSource files) {
    this.files = files;
  }

  /**
   * A field through which an instance of this class can change, or null.
   *
   * @param className the binary name, of a class and not of an array
   */
  String changingField(String className) {
    String field = known.get(className);
    if (field == null) {
      // A class that refers to itself does not change for that.
      known.put(className, "");
      field = find(className);
      known.put(className, field);
    }
    return field.isEmpty() ? null : field;
  }

  private String find(String className) {
    byte[] classFile = files.read(className);
    if (classFile == null) {
      return "";
    }
    try {
      return find(new ClassReader(classFile));
    } catch (RuntimeException notAClassFile) {
      return "";
    }
  }

  private String find(ClassReader reader) {
    String parent = reader.getSuperName();
    if (Modifier.isInterface(reader.getAccess())
        || parent == null
        || parent.equals("java/lang/Enum")) {
      return "";
    }
    Fields fields = new Fields();
    reader.accept(fields, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    for (Fields.Field field : fields.all) {
      if (!Modifier.isFinal(field.modifiers) || changes(field.type)) {
        return field.name;
      }
    }
    String inherited = changingField(parent.replace('/', '.'));
    return inherited == null ? "" : inherited;
  }

  private boolean changes(Type type) {
    if (type.getSort() == Type.ARRAY) {
      return true;
    }
    if (type.getSort() != Type.OBJECT) {
      return false;
    }
    String name = type.getClassName();
    if (!name.startsWith("java.")) {
      return changingField(name) != null;
    }
    try {
      Class<?> ofJdk = Class.forName(name, false, null);
      for (Class<?> kind : CHANGING) {
        if (kind.isAssignableFrom(ofJdk)) {
          return true;
        }
      }
      return false;
    } catch (ClassNotFoundException | LinkageError notInBootstrapLoader) {
      return false;
    }
  }

  /**
   * The fields that an instance consists of: not what a compiler added, and not what is transient,
   * which is most often worked out from the others when it is needed first.
   */
  private static final class Fields extends ClassVisitor {

    private static final class Field {
      final int modifiers;
      final String name;
      final Type type;

      Field(int modifiers, String name, Type type) {
        this.modifiers = modifiers;
        this.name = name;
        this.type = type;
      }
    }

    private static final int NOT_STATE =
        Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_TRANSIENT;

    final List<Field> all = new ArrayList<Field>();

    Fields() {
      super(Opcodes.ASM9);
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      if ((access & NOT_STATE) == 0) {
        all.add(new Field(access, name, Type.getType(descriptor)));
      }
      return null;
    }
  }
}
