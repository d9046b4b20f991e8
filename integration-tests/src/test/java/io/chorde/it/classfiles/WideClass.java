package io.chorde.it.classfiles;

import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ILOAD;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Methods with any number of parameters, each returning the text of all its arguments. */
final class WideClass {

  private static final List<Type> MIX =
      List.of(
          Type.INT_TYPE,
          Type.LONG_TYPE,
          Type.getType(String.class),
          Type.DOUBLE_TYPE,
          Type.BOOLEAN_TYPE,
          Type.getType(Object.class));

  private final Generator generator;

  WideClass(String name, int version) {
    generator = new Generator(name, version);
  }

  /** Static and instance methods {@code s0}, {@code i0} and on, to this number of parameters. */
  WideClass mixedUpTo(int most) {
    for (int count = 0; count <= most; count++) {
      Type[] types =
          IntStream.range(0, count).mapToObj(i -> MIX.get(i % MIX.size())).toArray(Type[]::new);
      method(true, "s" + count, types);
      method(false, "i" + count, types);
    }
    return this;
  }

  /** A method whose parameters are all of this type. */
  WideClass method(boolean isStatic, String name, Type type, int count) {
    method(isStatic, name, IntStream.range(0, count).mapToObj(i -> type).toArray(Type[]::new));
    return this;
  }

  private void method(boolean isStatic, String name, Type... types) {
    MethodVisitor method =
        generator.method(
            isStatic, name, Type.getMethodDescriptor(Type.getType(String.class), types));
    method.visitLdcInsn("of");
    int local = isStatic ? 0 : 1;
    for (Type type : types) {
      method.visitVarInsn(type.getOpcode(ILOAD), local);
      Generator.concat(method, type);
      local += type.getSize();
    }
    method.visitInsn(ARETURN);
    Generator.end(method);
  }

  void writeTo(Path folder) throws IOException {
    generator.writeTo(folder);
  }
}
