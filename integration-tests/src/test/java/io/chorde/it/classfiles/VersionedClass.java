package io.chorde.it.classfiles;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.ATHROW;
import static org.objectweb.asm.Opcodes.BIPUSH;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.ICONST_M1;
import static org.objectweb.asm.Opcodes.IDIV;
import static org.objectweb.asm.Opcodes.IF_ICMPLT;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INSTANCEOF;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.JSR;
import static org.objectweb.asm.Opcodes.LCONST_1;
import static org.objectweb.asm.Opcodes.LRETURN;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.RET;

import java.io.IOException;
import java.nio.file.Path;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** A class of one version, with the constructs that the compilers of its time used. */
final class VersionedClass {

  /** Subroutines, by which old compilers wrote {@code finally}, are forbidden in later versions. */
  static final int LAST_WITH_SUBROUTINES = 49;

  private static final String MIX = "(IJFDBCSZLjava/lang/String;)Ljava/lang/String;";

  private final int version;
  private final Generator generator;

  private VersionedClass(int version) {
    this.version = version;
    this.generator = new Generator(name(version), version);
  }

  static String name(int version) {
    return "V" + version;
  }

  static void write(int version, Path folder) throws IOException {
    VersionedClass made = new VersionedClass(version);
    made.constant();
    made.quotient(true, "quotient");
    made.quotient(false, "quotientOfInstance");
    made.mix(true, "mix");
    made.mix(false, "mixOfInstance");
    made.mix(false, "mixShared");
    made.mix(false, "mixEquals");
    made.loop();
    made.equality();
    if (version <= LAST_WITH_SUBROUTINES) {
      made.subroutine(true, "subroutine");
      made.subroutine(false, "subroutineOfInstance");
    }
    made.generator.writeTo(folder);
  }

  private void constant() {
    MethodVisitor method = generator.method(true, "constant", "()J");
    method.visitInsn(LCONST_1);
    method.visitInsn(LRETURN);
    Generator.end(method);
  }

  /** Division by zero ends in an exception handler. */
  private void quotient(boolean isStatic, String name) {
    int first = isStatic ? 0 : 1;
    MethodVisitor method = generator.method(isStatic, name, "(II)I");
    Label start = new Label();
    Label end = new Label();
    Label handler = new Label();
    method.visitTryCatchBlock(start, end, handler, "java/lang/ArithmeticException");
    method.visitLabel(start);
    method.visitVarInsn(ILOAD, first);
    method.visitVarInsn(ILOAD, first + 1);
    method.visitInsn(IDIV);
    method.visitInsn(IRETURN);
    method.visitLabel(end);
    method.visitLabel(handler);
    method.visitInsn(POP);
    method.visitInsn(ICONST_M1);
    method.visitInsn(IRETURN);
    Generator.end(method);
  }

  private void mix(boolean isStatic, String name) {
    MethodVisitor method = generator.method(isStatic, name, MIX);
    method.visitLdcInsn("");
    int local = isStatic ? 0 : 1;
    for (Type type : Type.getArgumentTypes(MIX)) {
      method.visitVarInsn(type.getOpcode(ILOAD), local);
      Generator.concat(method, type);
      local += type.getSize();
    }
    method.visitInsn(ARETURN);
    Generator.end(method);
  }

  /** Instances are equal, for the rule by which that counts. */
  private void equality() {
    MethodVisitor equals = generator.uncounted("equals", "(Ljava/lang/Object;)Z");
    equals.visitVarInsn(ALOAD, 1);
    equals.visitTypeInsn(INSTANCEOF, Generator.internalName(name(version)));
    equals.visitInsn(IRETURN);
    Generator.end(equals);
    MethodVisitor hashCode = generator.uncounted("hashCode", "()I");
    hashCode.visitInsn(ICONST_1);
    hashCode.visitInsn(IRETURN);
    Generator.end(hashCode);
  }

  private void loop() {
    MethodVisitor method = generator.method(true, "loop", "(I)I");
    Label test = new Label();
    Label body = new Label();
    method.visitInsn(ICONST_0);
    method.visitVarInsn(ISTORE, 1);
    method.visitJumpInsn(GOTO, test);
    method.visitLabel(body);
    method.visitVarInsn(ILOAD, 1);
    method.visitInsn(ICONST_1);
    method.visitInsn(IADD);
    method.visitVarInsn(ISTORE, 1);
    method.visitLabel(test);
    method.visitVarInsn(ILOAD, 1);
    method.visitVarInsn(ILOAD, 0);
    method.visitJumpInsn(IF_ICMPLT, body);
    method.visitVarInsn(ILOAD, 1);
    method.visitInsn(IRETURN);
    Generator.end(method);
  }

  /** {@code try { return 12 / divisor; } catch (ArithmeticException) {...} finally {...}}. */
  private void subroutine(boolean isStatic, String name) {
    int divisor = isStatic ? 0 : 1;
    int result = divisor + 1;
    int thrown = divisor + 2;
    int address = divisor + 3;
    MethodVisitor method = generator.method(isStatic, name, "(I)I");
    Label start = new Label();
    Label end = new Label();
    Label caught = new Label();
    Label endOfCaught = new Label();
    Label any = new Label();
    Label subroutine = new Label();
    method.visitTryCatchBlock(start, end, caught, "java/lang/ArithmeticException");
    method.visitTryCatchBlock(start, endOfCaught, any, null);
    method.visitLabel(start);
    method.visitIntInsn(BIPUSH, 12);
    method.visitVarInsn(ILOAD, divisor);
    method.visitInsn(IDIV);
    method.visitVarInsn(ISTORE, result);
    method.visitLabel(end);
    method.visitJumpInsn(JSR, subroutine);
    method.visitVarInsn(ILOAD, result);
    method.visitInsn(IRETURN);
    method.visitLabel(caught);
    method.visitInsn(POP);
    method.visitInsn(ICONST_M1);
    method.visitVarInsn(ISTORE, result);
    method.visitLabel(endOfCaught);
    method.visitJumpInsn(JSR, subroutine);
    method.visitVarInsn(ILOAD, result);
    method.visitInsn(IRETURN);
    method.visitLabel(any);
    method.visitVarInsn(ASTORE, thrown);
    method.visitJumpInsn(JSR, subroutine);
    method.visitVarInsn(ALOAD, thrown);
    method.visitInsn(ATHROW);
    method.visitLabel(subroutine);
    method.visitVarInsn(ASTORE, address);
    method.visitLdcInsn(name(version) + "." + name + " finally");
    method.visitMethodInsn(
        INVOKESTATIC, "com/acme/launch/Report", "ran", "(Ljava/lang/String;)V", false);
    method.visitVarInsn(RET, address);
    Generator.end(method);
  }
}
