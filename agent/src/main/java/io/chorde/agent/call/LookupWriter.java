package io.chorde.agent.call;

import io.chorde.config.Receiver;
import io.chorde.engine.CachedMethod;
import io.chorde.heap.Entry;
import io.chorde.key.Parts;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Writes the {@code lookup} of one shape: {@link KeyShapeWriter} shows it in Java. Not thread-safe.
 */
final class LookupWriter {

  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type PARTS = Type.getType(Parts.class);
  private static final Type WOVEN = Type.getType(WovenMethod.class);
  private static final Type CACHED = Type.getType(CachedMethod.class);
  private static final Type ENTRY = Type.getType(Entry.class);
  private static final Type[] NOTHING = {};
  private static final Type[] ONE_OBJECT = {OBJECT};

  private final Type self;
  private final Type[] types;
  private final Receiver receiver;
  private final boolean byClass;
  private final int firstPart;

  /**
   * A writer for a key class.
   *
   * @param self the class
   * @param types of the parts
   * @param receiver how it counts; null for static methods
   */
  LookupWriter(Type self, Type[] types, Receiver receiver) {
    this.self = self;
    this.types = types;
    this.receiver = receiver;
    this.byClass = receiver == Receiver.SHARED || receiver == Receiver.EQUALS;
    this.firstPart = receiver == Receiver.SHARED ? 2 : 1;
  }

  /** The parameters are the woven method, the receiver if any, and the arguments. */
  void write(ClassWriter writer) {
    Type[] parameters = new Type[firstPart + types.length];
    parameters[0] = WOVEN;
    if (receiver == Receiver.SHARED) {
      parameters[1] = OBJECT;
    }
    System.arraycopy(types, 0, parameters, firstPart, types.length);
    GeneratorAdapter code =
        new GeneratorAdapter(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC,
            new Method("lookup", OBJECT, parameters),
            null,
            null,
            writer);
    Label noHit = new Label();
    Label guarded = new Label();
    boolean mayBeGuarded = demandPlain(code, guarded);
    hit(code, noHit);
    code.mark(noHit);
    call(code, "lookup");
    if (mayBeGuarded) {
      code.mark(guarded);
      call(code, "lookupGuarded");
    }
    code.endMethod();
  }

  /** False if there is nothing that could not be plain. */
  private boolean demandPlain(GeneratorAdapter code, Label otherwise) {
    boolean demanded = false;
    for (int i = receiver == Receiver.IDENTITY ? 1 : 0; i < types.length; i++) {
      if (types[i].getSort() == Type.OBJECT) {
        code.loadArg(firstPart + i);
        code.invokeStatic(PARTS, Method.getMethod("boolean plain(Object)"));
        code.ifZCmp(GeneratorAdapter.EQ, otherwise);
        demanded = true;
      }
    }
    return demanded;
  }

  private void hit(GeneratorAdapter code, Label noHit) {
    int cached = code.newLocal(CACHED);
    int entry = code.newLocal(ENTRY);
    code.loadArg(0);
    if (byClass) {
      code.loadArg(1);
    }
    code.invokeVirtual(WOVEN, new Method("cached", CACHED, byClass ? ONE_OBJECT : NOTHING));
    code.storeLocal(cached);
    code.loadLocal(cached);
    code.ifNull(noHit);
    code.loadLocal(cached);
    loadParts(code);
    code.invokeStatic(self, KeyShapeWriter.hash(types));
    code.invokeVirtual(CACHED, new Method("candidate", ENTRY, new Type[] {Type.INT_TYPE}));
    code.storeLocal(entry);
    code.loadLocal(entry);
    code.ifNull(noHit);
    loadParts(code);
    code.loadLocal(entry);
    code.invokeVirtual(ENTRY, new Method("key", OBJECT, NOTHING));
    code.invokeStatic(self, KeyShapeWriter.is(types));
    code.ifZCmp(GeneratorAdapter.EQ, noHit);
    code.loadLocal(cached);
    code.loadLocal(entry);
    code.invokeVirtual(CACHED, new Method("accepts", Type.BOOLEAN_TYPE, new Type[] {ENTRY}));
    code.ifZCmp(GeneratorAdapter.EQ, noHit);
    code.loadLocal(entry);
    code.invokeStatic(WOVEN, new Method("answer", OBJECT, new Type[] {ENTRY}));
    code.returnValue();
  }

  private void loadParts(GeneratorAdapter code) {
    for (int i = 0; i < types.length; i++) {
      code.loadArg(firstPart + i);
    }
  }

  private void call(GeneratorAdapter code, String name) {
    code.loadArg(0);
    if (byClass) {
      code.loadArg(1);
    }
    code.newInstance(self);
    code.dup();
    loadParts(code);
    code.invokeConstructor(self, KeyShapeWriter.constructorOf(types));
    code.invokeVirtual(
        WOVEN, new Method(name, OBJECT, byClass ? new Type[] {OBJECT, OBJECT} : ONE_OBJECT));
    code.returnValue();
  }
}
