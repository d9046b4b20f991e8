package io.chorde.agent.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a class file says of a class and its methods, without their code. Immutable. */
public final class ClassFacts {

  private final String name;
  private final int modifiers;
  private final String superclass;
  private final int majorVersion;
  private final List<MethodFacts> methods;

  private ClassFacts(
      String name, int modifiers, String superclass, int majorVersion, List<MethodFacts> methods) {
    this.name = name;
    this.modifiers = modifiers;
    this.superclass = superclass;
    this.majorVersion = majorVersion;
    this.methods = methods;
  }

  /**
   * Reads a class file.
   *
   * @throws RuntimeException if it is none, or newer than can be read
   */
  public static ClassFacts read(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    Collector collector = new Collector();
    reader.accept(
        collector, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return new ClassFacts(
        reader.getClassName().replace('/', '.'),
        reader.getAccess(),
        reader.getSuperName() == null ? null : reader.getSuperName().replace('/', '.'),
        majorVersion(classFile),
        Collections.unmodifiableList(collector.methods));
  }

  /** The supertypes' binary names that a class file declares; for a class file only. */
  static List<String> declaredSupertypes(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    List<String> names = new ArrayList<String>();
    if (reader.getSuperName() != null) {
      names.add(reader.getSuperName().replace('/', '.'));
    }
    for (String implemented : reader.getInterfaces()) {
      names.add(implemented.replace('/', '.'));
    }
    return names;
  }

  /** The major version in a class file's header: 45 to 69, and newer ones. */
  public static int majorVersion(byte[] classFile) {
    return (classFile[6] & 0xFF) << 8 | (classFile[7] & 0xFF);
  }

  /** The binary name. */
  public String name() {
    return name;
  }

  /** The access flags, as in the class file. */
  public int modifiers() {
    return modifiers;
  }

  /** The binary name; null of {@code java.lang.Object} alone. */
  public String superclass() {
    return superclass;
  }

  /** Whether the class itself, and not one above it, has this method. */
  public boolean declares(String method, String descriptor) {
    for (MethodFacts declared : methods) {
      if (declared.name().equals(method) && declared.descriptor().equals(descriptor)) {
        return true;
      }
    }
    return false;
  }

  /** 45 to 69, and newer ones. */
  public int majorVersion() {
    return majorVersion;
  }

  /** In the class file's order. */
  public List<MethodFacts> methods() {
    return methods;
  }

  private static final class Collector extends ClassVisitor {
    private final List<MethodFacts> methods = new ArrayList<MethodFacts>();

    Collector() {
      super(Opcodes.ASM9);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      final HashSet<String> annotations = new HashSet<String>();
      methods.add(
          new MethodFacts(
              access & 0xFFFF,
              name,
              descriptor,
              signature,
              Type.getReturnType(descriptor).getClassName(),
              classNames(Type.getArgumentTypes(descriptor)),
              annotations));
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
          annotations.add(Type.getType(descriptor).getClassName());
          return null;
        }
      };
    }

    private static List<String> classNames(Type[] types) {
      String[] names = new String[types.length];
      for (int i = 0; i < types.length; i++) {
        names[i] = types[i].getClassName();
      }
      return Collections.unmodifiableList(Arrays.asList(names));
    }
  }
}
