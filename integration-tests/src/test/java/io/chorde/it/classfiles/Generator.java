package io.chorde.it.classfiles;

import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.RETURN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Writes one class of the package {@code com.acme.generated}, with a public constructor. */
public final class Generator {

  private static final String PACKAGE = "com/acme/generated/";

  /** Before this version there are no stack maps; from the next one on there must be. */
  private static final int FIRST_WITH_FRAMES = 50;

  private final String name;
  private final ClassWriter writer;

  /** Begins a class of a version. */
  public Generator(String simpleName, int version) {
    name = PACKAGE + simpleName;
    writer =
        new ClassWriter(
            version < FIRST_WITH_FRAMES ? ClassWriter.COMPUTE_MAXS : ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected String getCommonSuperClass(String a, String b) {
            return "java/lang/Object";
          }
        };
    // The compilers of Java 1.0 and 1.1 wrote 45.3.
    int major = version == 45 ? 3 << 16 | 45 : version;
    writer.visit(major, ACC_PUBLIC | ACC_SUPER, name, null, "java/lang/Object", null);
    MethodVisitor constructor = writer.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
    constructor.visitCode();
    constructor.visitVarInsn(ALOAD, 0);
    constructor.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    constructor.visitInsn(RETURN);
    end(constructor);
  }

  /** The internal name of a class of the same package. */
  public static String internalName(String simpleName) {
    return PACKAGE + simpleName;
  }

  /** Begins a public method, which first counts its body under {@code CLASS.METHOD}. */
  public MethodVisitor method(boolean isStatic, String method, String descriptor) {
    MethodVisitor visitor =
        writer.visitMethod(
            ACC_PUBLIC | (isStatic ? ACC_STATIC : 0), method, descriptor, null, null);
    visitor.visitCode();
    visitor.visitLdcInsn(name.substring(PACKAGE.length()) + "." + method);
    visitor.visitMethodInsn(
        INVOKESTATIC, "com/acme/launch/Report", "ran", "(Ljava/lang/String;)V", false);
    return visitor;
  }

  /** Begins a public instance method that does not count. */
  public MethodVisitor uncounted(String method, String descriptor) {
    MethodVisitor visitor = writer.visitMethod(ACC_PUBLIC, method, descriptor, null, null);
    visitor.visitCode();
    return visitor;
  }

  /** Ends a method. */
  public static void end(MethodVisitor method) {
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  /** Appends the text of what is on the stack to the String below it. */
  public static void concat(MethodVisitor method, Type type) {
    Type shown =
        switch (type.getSort()) {
          case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
          case Type.OBJECT, Type.ARRAY -> Type.getType(Object.class);
          default -> type;
        };
    method.visitMethodInsn(
        INVOKESTATIC,
        "java/lang/String",
        "valueOf",
        Type.getMethodDescriptor(Type.getType(String.class), shown),
        false);
    method.visitMethodInsn(
        INVOKEVIRTUAL,
        "java/lang/String",
        "concat",
        "(Ljava/lang/String;)Ljava/lang/String;",
        false);
  }

  /** Writes the class file below a folder of a class path. */
  public void writeTo(Path folder) throws IOException {
    writer.visitEnd();
    Path file = folder.resolve(name + ".class");
    Files.createDirectories(file.getParent());
    Files.write(file, writer.toByteArray());
  }
}
