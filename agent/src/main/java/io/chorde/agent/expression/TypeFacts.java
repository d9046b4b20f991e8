package io.chorde.agent.expression;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/**
 * What the compiler must know of a class, from its class file or, where there is none, from the
 * class as it is loaded. Types are named, not resolved: one that is missing hurts nobody who does
 * not use it.
 *
 * <p>Filled once, then only read.
 */
final class TypeFacts extends ClassVisitor {

  /** A field, method or constructor. Immutable. */
  static final class Member {
    final int access;
    final String name;
    final String descriptor;

    /** Of a constant field; otherwise null. */
    final Object constant;

    Member(int access, String name, String descriptor, Object constant) {
      this.access = access;
      this.name = name;
      this.descriptor = descriptor;
      this.constant = constant;
    }
  }

  /** As in the header of the class file: what the JVM goes by. */
  int access;

  String internalName;
  String superName;
  String outerName;
  boolean isStatic;
  int typeVariables;
  final List<String> interfaces = new ArrayList<String>();
  final List<String> members = new ArrayList<String>();
  final List<Member> fields = new ArrayList<Member>();
  final List<Member> methods = new ArrayList<Member>();

  private TypeFacts() {
    super(Opcodes.ASM9);
  }

  /**
   * Reads a class file.
   *
   * @throws RuntimeException if it is none, or newer than can be read
   */
  static TypeFacts read(byte[] classFile) {
    TypeFacts facts = new TypeFacts();
    new ClassReader(classFile)
        .accept(facts, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return facts;
  }

  /** Looks at a loaded class, without initializing it. */
  static TypeFacts of(Class<?> type) {
    TypeFacts facts = new TypeFacts();
    facts.access = type.getModifiers();
    facts.internalName = Type.getInternalName(type);
    facts.superName =
        type.getSuperclass() == null ? null : Type.getInternalName(type.getSuperclass());
    for (Class<?> implemented : type.getInterfaces()) {
      facts.interfaces.add(Type.getInternalName(implemented));
    }
    try {
      for (Field field : type.getDeclaredFields()) {
        facts.fields.add(
            new Member(
                field.getModifiers(), field.getName(), Type.getDescriptor(field.getType()), null));
      }
      for (Method method : type.getDeclaredMethods()) {
        facts.methods.add(
            new Member(
                method.getModifiers(), method.getName(), Type.getMethodDescriptor(method), null));
      }
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        facts.methods.add(
            new Member(
                constructor.getModifiers(),
                "<init>",
                Type.getConstructorDescriptor(constructor),
                null));
      }
    } catch (LinkageError missingType) {
      // Reflection tells all of them or none; what was told stands.
      return facts;
    }
    return facts;
  }

  /** A class of which nothing is known but that somebody names it. */
  static TypeFacts missing(String internalName) {
    TypeFacts facts = new TypeFacts();
    facts.access = Opcodes.ACC_PUBLIC;
    facts.internalName = internalName;
    facts.superName = "java/lang/Object";
    return facts;
  }

  boolean has(int flag) {
    return (access & flag) != 0;
  }

  @Override
  public void visit(
      int version,
      int headerAccess,
      String name,
      String signature,
      String superType,
      String[] superInterfaces) {
    access = headerAccess;
    internalName = name;
    superName = superType;
    for (String each : superInterfaces) {
      interfaces.add(each);
    }
    if (signature != null) {
      new SignatureReader(signature)
          .accept(
              new SignatureVisitor(Opcodes.ASM9) {
                @Override
                public void visitFormalTypeParameter(String variable) {
                  typeVariables++;
                }
              });
    }
  }

  @Override
  public void visitInnerClass(String name, String outer, String innerName, int innerAccess) {
    if (outer == null || innerName == null) {
      return;
    }
    if (name.equals(internalName)) {
      outerName = outer;
      isStatic = (innerAccess & Opcodes.ACC_STATIC) != 0;
    } else if (outer.equals(internalName)) {
      members.add(name);
    }
  }

  @Override
  public FieldVisitor visitField(
      int fieldAccess, String name, String descriptor, String signature, Object value) {
    fields.add(new Member(fieldAccess, name, descriptor, value));
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int methodAccess, String name, String descriptor, String signature, String[] exceptions) {
    methods.add(new Member(methodAccess, name, descriptor, null));
    return null;
  }
}
