package io.chorde.agent.call;

import io.chorde.config.Receiver;
import io.chorde.key.Key;
import io.chorde.key.Parts;
import io.chorde.key.UnfitKeyException;
import io.chorde.value.LoaderScope;
import java.util.Arrays;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Writes the two class files of one shape of parameters: the key that a lookup builds, and the key
 * that is stored. In Java, for {@code (String, int)} on shared receivers:
 *
 * <pre>{@code
 * public class Shape extends Key {
 *   final Object p0; final int p1;
 *   public static Object lookup(WovenMethod method, Object receiver, Object p0, int p1) {
 *     if (!Parts.plain(p0)) return method.lookupGuarded(receiver, new Shape(p0, p1));
 *     CachedMethod cached = method.cached(receiver);
 *     if (cached != null) {
 *       Entry entry = cached.candidate(hash(p0, p1));
 *       if (entry != null && is(p0, p1, entry.key()) && cached.accepts(entry)) {
 *         return WovenMethod.answer(entry);
 *       }
 *     }
 *     return method.lookup(receiver, new Shape(p0, p1));
 *   }
 *   static int hash(Object p0, int p1) { return Parts.hash(p0) * PRIME + p1; }
 *   static boolean is(Object p0, int p1, Object o) {
 *     return o instanceof Shape && p1 == ((Shape) o).p1 && Parts.same(p0, ((Shape) o).p0);
 *   }
 *   public int hashCode() { return hash(p0, p1); }
 *   public boolean equals(Object o) { return is(p0, p1, o); }
 *   public Key frozen(LoaderScope scope) {
 *     Shape copy = new Shape(Parts.frozen(p0, scope), p1);
 *     return new Shape.Stored(copy, copy.hashCode());
 *   }
 *   public boolean isPlain() { return Parts.plain(p0); }
 *   public boolean isAbandoned() { return false; }
 * }
 * }</pre>
 *
 * <p>A hit makes no key. Only the stored key has a field for its hash. Not thread-safe.
 */
final class KeyShapeWriter {

  private static final Type KEY = Type.getType(Key.class);
  private static final Type PARTS = Type.getType(Parts.class);
  private static final Type OBJECT = Type.getType(Object.class);

  /** 31 would give all pairs of small numbers close to each other the same hash. */
  private static final int PRIME = 0x01000193;

  private static final Method HASH_CODE = Method.getMethod("int hashCode()");
  private static final Method PLAIN = Method.getMethod("boolean plain(Object)");
  private static final Method IS_PLAIN = Method.getMethod("boolean isPlain()");

  /** In a shape's name, the receiver that counts by identity; others are descriptors' letters. */
  static final char IDENTITY = 'R';

  private final Type self;
  private final Type stored;
  private final Type[] types;
  private final boolean byIdentity;
  private final Receiver receiver;

  KeyShapeWriter(String name, String shape, Receiver receiver) {
    String internalName = "io/chorde/agent/call/Key_" + name;
    this.self = Type.getObjectType(internalName);
    this.stored = Type.getObjectType(internalName + "_Stored");
    this.receiver = receiver;
    this.byIdentity = shape.charAt(0) == IDENTITY;
    this.types = new Type[shape.length()];
    for (int i = 0; i < types.length; i++) {
      char part = shape.charAt(i);
      types[i] = part == IDENTITY || part == 'L' ? OBJECT : Type.getType(String.valueOf(part));
    }
  }

  byte[] shape() {
    ClassWriter writer = begin(self, KEY, Opcodes.ACC_PUBLIC);
    for (int i = 0; i < types.length; i++) {
      writer.visitField(Opcodes.ACC_FINAL, "p" + i, types[i].getDescriptor(), null, null);
    }
    constructor(writer);
    new LookupWriter(self, types, receiver).write(writer);
    hash(writer);
    equals(writer);
    frozen(writer);
    isPlain(writer);
    isAbandoned(writer);
    writer.visitEnd();
    return writer.toByteArray();
  }

  byte[] stored() {
    ClassWriter writer = begin(stored, self, Opcodes.ACC_FINAL);
    writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "hash", "I", null, null);
    GeneratorAdapter code = method(writer, 0, constructorOf(self, Type.INT_TYPE));
    code.loadThis();
    for (int i = 0; i < types.length; i++) {
      code.loadArg(0);
      code.getField(self, "p" + i, types[i]);
      if (i == 0 && byIdentity) {
        code.invokeStatic(PARTS, Method.getMethod("Object weak(Object)"));
      }
    }
    code.invokeConstructor(self, constructorOf(types));
    code.loadThis();
    code.loadArg(1);
    code.putField(stored, "hash", Type.INT_TYPE);
    end(code);
    code = method(writer, Opcodes.ACC_PUBLIC, HASH_CODE);
    code.loadThis();
    code.getField(stored, "hash", Type.INT_TYPE);
    end(code);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void constructor(ClassWriter writer) {
    GeneratorAdapter code = method(writer, 0, constructorOf(types));
    code.loadThis();
    code.invokeConstructor(KEY, constructorOf());
    for (int i = 0; i < types.length; i++) {
      code.loadThis();
      code.loadArg(i);
      code.putField(self, "p" + i, types[i]);
    }
    end(code);
  }

  private boolean hasReferences() {
    for (int i = byIdentity ? 1 : 0; i < types.length; i++) {
      if (types[i] == OBJECT) {
        return true;
      }
    }
    return false;
  }

  private void hash(ClassWriter writer) {
    GeneratorAdapter code = method(writer, Opcodes.ACC_STATIC, hash(types));
    for (int i = 0; i < types.length; i++) {
      if (i > 0) {
        code.push(PRIME);
        code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
      }
      code.loadArg(i);
      hash(code, i);
      if (i > 0) {
        code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
      }
    }
    end(code);
    code = method(writer, Opcodes.ACC_PUBLIC, HASH_CODE);
    loadFields(code);
    code.invokeStatic(self, hash(types));
    end(code);
  }

  private void loadFields(GeneratorAdapter code) {
    for (int i = 0; i < types.length; i++) {
      code.loadThis();
      code.getField(self, "p" + i, types[i]);
    }
  }

  private void hash(GeneratorAdapter code, int part) {
    Type type = types[part];
    switch (type.getSort()) {
      case Type.OBJECT:
        code.invokeStatic(
            PARTS,
            Method.getMethod(
                part == 0 && byIdentity ? "int hashReceiver(Object)" : "int hash(Object)"));
        break;
      case Type.LONG:
        code.invokeStatic(Type.getType(Long.class), Method.getMethod("int hashCode(long)"));
        break;
      case Type.FLOAT:
        code.invokeStatic(Type.getType(Float.class), Method.getMethod("int hashCode(float)"));
        break;
      case Type.DOUBLE:
        code.invokeStatic(Type.getType(Double.class), Method.getMethod("int hashCode(double)"));
        break;
      default:
        // Smaller ones are ints on the stack.
        break;
    }
  }

  /** Of the parts of a key. */
  static Method hash(Type[] types) {
    return new Method("hash", Type.INT_TYPE, types);
  }

  /** Whether these parts are those of a key, which comes last. */
  static Method is(Type[] types) {
    Type[] parameters = Arrays.copyOf(types, types.length + 1);
    parameters[types.length] = OBJECT;
    return new Method("is", Type.BOOLEAN_TYPE, parameters);
  }

  /** Primitives first, as they are cheap to tell apart. */
  private void equals(ClassWriter writer) {
    GeneratorAdapter code = method(writer, Opcodes.ACC_STATIC, is(types));
    Label differ = new Label();
    code.loadArg(types.length);
    code.instanceOf(self);
    code.ifZCmp(GeneratorAdapter.EQ, differ);
    int other = code.newLocal(self);
    code.loadArg(types.length);
    code.checkCast(self);
    code.storeLocal(other);
    for (int i = 0; i < types.length; i++) {
      if (types[i] != OBJECT) {
        loadBoth(code, other, i);
        if (types[i] == Type.FLOAT_TYPE || types[i] == Type.DOUBLE_TYPE) {
          boolean isFloat = types[i] == Type.FLOAT_TYPE;
          code.invokeStatic(
              Type.getType(isFloat ? Float.class : Double.class),
              Method.getMethod(
                  isFloat ? "int compare(float, float)" : "int compare(double, double)"));
          code.ifZCmp(GeneratorAdapter.NE, differ);
        } else {
          code.ifCmp(types[i], GeneratorAdapter.NE, differ);
        }
      }
    }
    for (int i = 0; i < types.length; i++) {
      if (types[i] == OBJECT) {
        loadBoth(code, other, i);
        code.invokeStatic(
            PARTS,
            Method.getMethod(
                i == 0 && byIdentity
                    ? "boolean sameReceiver(Object, Object)"
                    : "boolean same(Object, Object)"));
        code.ifZCmp(GeneratorAdapter.EQ, differ);
      }
    }
    code.push(true);
    code.returnValue();
    code.mark(differ);
    code.push(false);
    end(code);
    code = method(writer, Opcodes.ACC_PUBLIC, Method.getMethod("boolean equals(Object)"));
    loadFields(code);
    code.loadArg(0);
    code.invokeStatic(self, is(types));
    end(code);
  }

  private void loadBoth(GeneratorAdapter code, int other, int part) {
    code.loadArg(part);
    code.loadLocal(other);
    code.getField(self, "p" + part, types[part]);
  }

  private void frozen(ClassWriter writer) {
    GeneratorAdapter code =
        method(
            writer,
            Opcodes.ACC_PUBLIC,
            new Method("frozen", KEY, new Type[] {Type.getType(LoaderScope.class)}),
            Type.getType(UnfitKeyException.class));
    int copy = code.newLocal(self);
    code.newInstance(self);
    code.dup();
    for (int i = 0; i < types.length; i++) {
      code.loadThis();
      code.getField(self, "p" + i, types[i]);
      if (types[i] == OBJECT && !(i == 0 && byIdentity)) {
        code.loadArg(0);
        code.invokeStatic(
            PARTS,
            new Method("frozen", OBJECT, new Type[] {OBJECT, Type.getType(LoaderScope.class)}));
      }
    }
    code.invokeConstructor(self, constructorOf(types));
    code.storeLocal(copy);
    code.newInstance(stored);
    code.dup();
    code.loadLocal(copy);
    code.loadLocal(copy);
    code.invokeVirtual(self, HASH_CODE);
    code.invokeConstructor(stored, constructorOf(self, Type.INT_TYPE));
    end(code);
  }

  private void isPlain(ClassWriter writer) {
    GeneratorAdapter code = method(writer, Opcodes.ACC_PUBLIC, IS_PLAIN);
    Label no = new Label();
    for (int i = byIdentity ? 1 : 0; i < types.length; i++) {
      if (types[i] == OBJECT) {
        code.loadThis();
        code.getField(self, "p" + i, types[i]);
        code.invokeStatic(PARTS, PLAIN);
        code.ifZCmp(GeneratorAdapter.EQ, no);
      }
    }
    code.push(true);
    code.returnValue();
    if (hasReferences()) {
      code.mark(no);
      code.push(false);
      code.returnValue();
    }
    code.endMethod();
  }

  private void isAbandoned(ClassWriter writer) {
    GeneratorAdapter code =
        method(writer, Opcodes.ACC_PUBLIC, Method.getMethod("boolean isAbandoned()"));
    if (byIdentity) {
      code.loadThis();
      code.getField(self, "p0", OBJECT);
      code.invokeStatic(PARTS, Method.getMethod("boolean gone(Object)"));
    } else {
      code.push(false);
    }
    end(code);
  }

  private static ClassWriter begin(Type type, Type superType, int access) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    writer.visit(
        Opcodes.V1_8,
        access | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        type.getInternalName(),
        null,
        superType.getInternalName(),
        null);
    return writer;
  }

  static Method constructorOf(Type... parameters) {
    return new Method("<init>", Type.VOID_TYPE, parameters);
  }

  private static GeneratorAdapter method(
      ClassWriter writer, int access, Method method, Type... exceptions) {
    return new GeneratorAdapter(access, method, null, exceptions, writer);
  }

  private static void end(GeneratorAdapter code) {
    code.returnValue();
    code.endMethod();
  }
}
