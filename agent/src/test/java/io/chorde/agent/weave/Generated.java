package io.chorde.agent.weave;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Class files that no compiler at hand makes. */
final class Generated {

  static final String NAME = "com.acme.Generated";

  private Generated() {}

  /**
   * A class with {@code public static int large(int)}, which returns what it got, and {@code
   * small(int)}, which does so too and counts its calls in {@code calls}.
   *
   * @param version of the class file
   * @param codeSize of the large method, in bytes: 2 or more
   */
  static byte[] classFile(int version, int codeSize) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(
        version, Opcodes.ACC_PUBLIC, NAME.replace('.', '/'), null, "java/lang/Object", null);
    int modifiers = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
    writer.visitField(modifiers, "calls", "I", null, null).visitEnd();
    MethodVisitor code = writer.visitMethod(modifiers, "large", "(I)I", null, null);
    code.visitCode();
    for (int i = 0; i < codeSize - 2; i++) {
      code.visitInsn(Opcodes.NOP);
    }
    code.visitVarInsn(Opcodes.ILOAD, 0);
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
    code = writer.visitMethod(modifiers, "small", "(I)I", null, null);
    code.visitCode();
    code.visitFieldInsn(Opcodes.GETSTATIC, NAME.replace('.', '/'), "calls", "I");
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IADD);
    code.visitFieldInsn(Opcodes.PUTSTATIC, NAME.replace('.', '/'), "calls", "I");
    code.visitVarInsn(Opcodes.ILOAD, 0);
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
    return writer.toByteArray();
  }
}
