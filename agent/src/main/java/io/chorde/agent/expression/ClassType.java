package io.chorde.agent.expression;

import io.chorde.agent.expression.TypeFacts.Member;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.janino.Access;
import org.codehaus.janino.IClass;
import org.codehaus.janino.ITypeVariable;
import org.codehaus.janino.ITypeVariableOrIClass;
import org.codehaus.janino.MethodDescriptor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class as the compiler sees it. Access is what the JVM grants, which is what counts when the
 * expression runs: a private nested class is open to its package. Not thread-safe.
 */
final class ClassType extends IClass {

  private static final IClass[] NONE = {};

  private final TypeFacts facts;
  private final ClassTypes types;

  ClassType(TypeFacts facts, ClassTypes types) {
    this.facts = facts;
    this.types = types;
  }

  TypeFacts facts() {
    return facts;
  }

  private IClass named(String internalName) {
    return types.type("L" + internalName + ";");
  }

  private IClass[] types(String descriptor, int skipped) {
    Type[] all = Type.getArgumentTypes(descriptor);
    IClass[] found = new IClass[all.length - skipped];
    for (int i = 0; i < found.length; i++) {
      found[i] = types.type(all[i + skipped].getDescriptor());
    }
    return found;
  }

  private static Access access(int flags) {
    return (flags & Opcodes.ACC_PUBLIC) != 0
        ? Access.PUBLIC
        : (flags & Opcodes.ACC_PROTECTED) != 0
            ? Access.PROTECTED
            : (flags & Opcodes.ACC_PRIVATE) != 0 ? Access.PRIVATE : Access.DEFAULT;
  }

  @Override
  protected ITypeVariable[] getITypeVariables2() {
    ITypeVariable[] variables = new ITypeVariable[facts.typeVariables];
    for (int i = 0; i < variables.length; i++) {
      final String name = "T" + i;
      variables[i] =
          new ITypeVariable() {
            @Override
            public String getName() {
              return name;
            }

            @Override
            public ITypeVariableOrIClass[] getBounds() {
              return new ITypeVariableOrIClass[] {types.TYPE_java_lang_Object};
            }
          };
    }
    return variables;
  }

  @Override
  protected IConstructor[] getDeclaredIConstructors2() {
    List<IConstructor> constructors = new ArrayList<IConstructor>();
    for (Member member : facts.methods) {
      if (member.name.equals("<init>") && (member.access & Opcodes.ACC_SYNTHETIC) == 0) {
        constructors.add(new Constructor(member));
      }
    }
    return constructors.toArray(new IConstructor[0]);
  }

  @Override
  protected IMethod[] getDeclaredIMethods2() {
    List<IMethod> methods = new ArrayList<IMethod>();
    for (Member member : facts.methods) {
      // Bridges repeat another method with types that say less.
      if (member.name.charAt(0) != '<' && (member.access & Opcodes.ACC_SYNTHETIC) == 0) {
        methods.add(new Method(member));
      }
    }
    return methods.toArray(new IMethod[0]);
  }

  @Override
  protected IField[] getDeclaredIFields2() {
    List<IField> fields = new ArrayList<IField>();
    for (Member member : facts.fields) {
      fields.add(new Field(member));
    }
    return fields.toArray(new IField[0]);
  }

  @Override
  protected IClass[] getDeclaredIClasses2() {
    IClass[] members = new IClass[facts.members.size()];
    for (int i = 0; i < members.length; i++) {
      members[i] = named(facts.members.get(i));
    }
    return members;
  }

  @Override
  protected IClass getDeclaringIClass2() {
    return facts.outerName == null ? null : named(facts.outerName);
  }

  @Override
  protected IClass getOuterIClass2() {
    return facts.isStatic || isInterface() ? null : getDeclaringIClass2();
  }

  @Override
  protected IClass getSuperclass2() {
    return facts.superName == null || isInterface() ? null : named(facts.superName);
  }

  @Override
  protected IClass[] getInterfaces2() {
    IClass[] interfaces = new IClass[facts.interfaces.size()];
    for (int i = 0; i < interfaces.length; i++) {
      interfaces[i] = named(facts.interfaces.get(i));
    }
    return interfaces;
  }

  @Override
  public Access getAccess() {
    return facts.has(Opcodes.ACC_PUBLIC) ? Access.PUBLIC : Access.DEFAULT;
  }

  @Override
  public boolean isFinal() {
    return facts.has(Opcodes.ACC_FINAL);
  }

  @Override
  public boolean isAbstract() {
    return facts.has(Opcodes.ACC_ABSTRACT);
  }

  @Override
  protected String getDescriptor2() {
    return "L" + facts.internalName + ";";
  }

  @Override
  public boolean isEnum() {
    return facts.has(Opcodes.ACC_ENUM);
  }

  @Override
  public boolean isInterface() {
    return facts.has(Opcodes.ACC_INTERFACE);
  }

  @Override
  public boolean isArray() {
    return false;
  }

  @Override
  public boolean isPrimitive() {
    return false;
  }

  @Override
  public boolean isPrimitiveNumeric() {
    return false;
  }

  @Override
  protected IClass getComponentType2() {
    return null;
  }

  @Override
  public String toString() {
    return facts.internalName.replace('/', '.');
  }

  private final class Method extends IMethod {
    private final Member member;

    Method(Member member) {
      this.member = member;
    }

    @Override
    public String getName() {
      return member.name;
    }

    @Override
    public Access getAccess() {
      return access(member.access);
    }

    @Override
    public boolean isStatic() {
      return (member.access & Opcodes.ACC_STATIC) != 0;
    }

    @Override
    public boolean isAbstract() {
      return (member.access & Opcodes.ACC_ABSTRACT) != 0;
    }

    @Override
    public boolean isVarargs() {
      return (member.access & Opcodes.ACC_VARARGS) != 0;
    }

    @Override
    public IClass getReturnType() {
      return types.type(Type.getReturnType(member.descriptor).getDescriptor());
    }

    @Override
    public IClass[] getParameterTypes2() {
      return types(member.descriptor, 0);
    }

    /** None: evaluators may throw whatever they like. */
    @Override
    public IClass[] getThrownExceptions2() {
      return NONE;
    }

    @Override
    public IAnnotation[] getAnnotations() {
      return NO_ANNOTATIONS;
    }
  }

  private final class Constructor extends IConstructor {
    private final Member member;

    Constructor(Member member) {
      this.member = member;
    }

    @Override
    public Access getAccess() {
      return access(member.access);
    }

    @Override
    public boolean isVarargs() {
      return (member.access & Opcodes.ACC_VARARGS) != 0;
    }

    /** Without the outer instance, which the compiler adds. */
    @Override
    public IClass[] getParameterTypes2() {
      return types(member.descriptor, getOuterIClass2() == null ? 0 : 1);
    }

    @Override
    public MethodDescriptor getDescriptor2() {
      return new MethodDescriptor(member.descriptor);
    }

    @Override
    public IClass[] getThrownExceptions2() {
      return NONE;
    }

    @Override
    public IAnnotation[] getAnnotations() {
      return NO_ANNOTATIONS;
    }
  }

  private final class Field extends IField {
    private final Member member;

    Field(Member member) {
      this.member = member;
    }

    @Override
    public String getName() {
      return member.name;
    }

    @Override
    public Access getAccess() {
      return access(member.access);
    }

    @Override
    public boolean isStatic() {
      return (member.access & Opcodes.ACC_STATIC) != 0;
    }

    @Override
    public IClass getType() {
      return types.type(member.descriptor);
    }

    /** Narrow ones stand in the class file as integers. */
    @Override
    public Object getConstantValue() {
      if (!(member.constant instanceof Integer)) {
        return member.constant == null ? NOT_CONSTANT : member.constant;
      }
      int value = (Integer) member.constant;
      switch (member.descriptor.charAt(0)) {
        case 'Z':
          return value != 0;
        case 'B':
          return (byte) value;
        case 'S':
          return (short) value;
        case 'C':
          return (char) value;
        default:
          return value;
      }
    }

    @Override
    public IAnnotation[] getAnnotations() {
      return NO_ANNOTATIONS;
    }
  }
}
