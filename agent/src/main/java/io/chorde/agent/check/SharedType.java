package io.chorde.agent.check;

import io.chorde.agent.match.MethodFacts;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/**
 * Finds the class of what callers would share by a method's declared return type: of an array and
 * of the JDK's containers, which are copied, the elements. Of a map these are its values, as in the
 * runtime's own look.
 */
final class SharedType extends SignatureVisitor {

  private String className;
  private SharedType lastArgument;

  private SharedType() {
    super(Opcodes.ASM9);
  }

  /** The binary name; null where that is a primitive, or a type that says nothing. */
  static String of(MethodFacts method) {
    SharedType result = read(method.descriptor());
    if (method.genericSignature() != null) {
      SharedType generic = read(method.genericSignature());
      // Of a type variable, what it is erased to says more.
      result = generic.className == null ? result : generic;
    }
    return result.shared();
  }

  private static SharedType read(String signature) {
    final SharedType result = new SharedType();
    new SignatureReader(signature)
        .accept(
            new SignatureVisitor(Opcodes.ASM9) {
              @Override
              public SignatureVisitor visitReturnType() {
                return result;
              }
            });
    return result;
  }

  private String shared() {
    if (className == null || !className.startsWith("java.")) {
      return className;
    }
    return lastArgument == null || !isContainer(className) ? null : lastArgument.shared();
  }

  private static boolean isContainer(String name) {
    try {
      Class<?> type = Class.forName(name, false, null);
      return Collection.class.isAssignableFrom(type)
          || Map.class.isAssignableFrom(type)
          || type == Optional.class;
    } catch (ClassNotFoundException | LinkageError notInBootstrapLoader) {
      return false;
    }
  }

  @Override
  public SignatureVisitor visitArrayType() {
    return this;
  }

  @Override
  public void visitClassType(String name) {
    className = Type.getObjectType(name).getClassName();
  }

  @Override
  public void visitInnerClassType(String name) {
    className += "$" + name;
    lastArgument = null;
  }

  @Override
  public SignatureVisitor visitTypeArgument(char wildcard) {
    lastArgument = new SharedType();
    return wildcard == SignatureVisitor.SUPER
        ? new SignatureVisitor(Opcodes.ASM9) {}
        : lastArgument;
  }

  @Override
  public void visitTypeArgument() {
    lastArgument = null;
  }
}
