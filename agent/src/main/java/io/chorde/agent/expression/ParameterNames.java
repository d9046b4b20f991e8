package io.chorde.agent.expression;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/**
 * Reads the names of a method's parameters from its class file: those that a compiler wrote down
 * for reflection, or else those for debuggers.
 */
final class ParameterNames extends CodeSizeEvaluator {

  private final Type[] types;
  private final int firstSlot;
  private final Set<Label> start = new HashSet<Label>();
  private final String[] declared;
  private final String[] debugged;
  private int declaredCount;

  private ParameterNames(String descriptor, boolean isStatic) {
    super(Opcodes.ASM9, null);
    this.types = Type.getArgumentTypes(descriptor);
    this.firstSlot = isStatic ? 0 : 1;
    this.declared = new String[types.length];
    this.debugged = new String[types.length];
  }

  /**
   * The names by position, null where a name is not known.
   *
   * @param classFile null where there is none
   * @param nameAndDescriptor as in the class file, one behind the other
   */
  static String[] read(byte[] classFile, final String nameAndDescriptor, boolean isStatic) {
    final ParameterNames names =
        new ParameterNames(nameAndDescriptor.substring(nameAndDescriptor.indexOf('(')), isStatic);
    if (classFile != null) {
      try {
        new ClassReader(classFile)
            .accept(
                new ClassVisitor(Opcodes.ASM9) {
                  @Override
                  public MethodVisitor visitMethod(
                      int access,
                      String name,
                      String descriptor,
                      String signature,
                      String[] exceptions) {
                    return nameAndDescriptor.equals(name + descriptor) ? names : null;
                  }
                },
                ClassReader.SKIP_FRAMES);
      } catch (RuntimeException unreadable) {
        return new String[names.types.length];
      }
    }
    // A list of another length has parameters that the descriptor has not; none is left to tell.
    return names.declaredCount == names.types.length && names.declaredCount > 0
        ? names.declared
        : names.debugged;
  }

  @Override
  public void visitParameter(String name, int access) {
    if (declaredCount < declared.length) {
      declared[declaredCount] = name;
    }
    declaredCount++;
  }

  @Override
  public void visitLabel(Label label) {
    if (getMaxSize() == 0) {
      start.add(label);
    }
  }

  @Override
  public void visitLocalVariable(
      String name, String descriptor, String signature, Label from, Label to, int slot) {
    // Another variable may use the slot of a parameter later.
    if (!start.contains(from)) {
      return;
    }
    int parameterSlot = firstSlot;
    for (int i = 0; i < types.length; i++) {
      if (parameterSlot == slot) {
        debugged[i] = name;
      }
      parameterSlot += types[i].getSize();
    }
  }
}
