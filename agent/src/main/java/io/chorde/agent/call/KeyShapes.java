package io.chorde.agent.call;

import io.chorde.config.Receiver;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.objectweb.asm.Type;

/**
 * Makes, for each shape of parameters, a key class with a field for each part, primitives unboxed,
 * and the static method that builds such a key from a call and looks it up: see {@link
 * KeyShapeWriter}. A call without parts, or with one reference, needs no class: it uses a constant,
 * or the reference.
 *
 * <p>No type of the application occurs, so shapes are shared by all loaders, and their number is
 * bounded by the kinds of signatures that there are. Thread-safe.
 */
public final class KeyShapes {

  private final ShapeLoader loader = new ShapeLoader();
  private final ConcurrentMap<String, MethodHandle> lookups =
      new ConcurrentHashMap<String, MethodHandle>();

  /** None yet. */
  public KeyShapes() {}

  /**
   * Builds a key from a call and looks it up.
   *
   * @param type of the call: the receiver, if there is one, and the arguments, references as {@code
   *     Object}; returns {@code Object}
   * @param receiver how it counts; null for a static method
   * @return takes a {@link WovenMethod}, then what {@code type} takes
   */
  MethodHandle lookup(MethodType type, Receiver receiver) throws ReflectiveOperationException {
    MethodType full = type.insertParameterTypes(0, WovenMethod.class);
    int skipped = receiver == null ? 0 : 1;
    StringBuilder parts = new StringBuilder();
    if (receiver == Receiver.IDENTITY) {
      parts.append(KeyShapeWriter.IDENTITY);
    } else if (receiver == Receiver.EQUALS) {
      parts.append('L');
    }
    for (int i = skipped; i < type.parameterCount(); i++) {
      parts.append(Type.getType(type.parameterType(i)).getDescriptor().charAt(0));
    }
    String shape = parts.toString();
    if (shape.isEmpty()) {
      return direct("none", full);
    }
    if (shape.equals("L")) {
      return receiver == Receiver.EQUALS
          ? MethodHandles.permuteArguments(
              direct("single", full.appendParameterTypes(Object.class)), full, 0, 1, 1)
          : direct("single", full);
    }
    String name = (receiver == null ? "Static" : receiver.name()) + "_" + shape;
    MethodHandle made = lookups.get(name);
    return made != null ? made : generate(name, shape, receiver, full);
  }

  private static MethodHandle direct(String name, MethodType type)
      throws ReflectiveOperationException {
    return MethodHandles.lookup().findStatic(WovenMethod.class, name, type);
  }

  private synchronized MethodHandle generate(
      String name, String shape, Receiver receiver, MethodType type)
      throws ReflectiveOperationException {
    MethodHandle made = lookups.get(name);
    if (made != null) {
      return made;
    }
    KeyShapeWriter writer = new KeyShapeWriter(name, shape, receiver);
    Class<?> key = loader.define(writer.shape());
    loader.define(writer.stored());
    made = MethodHandles.publicLookup().findStatic(key, "lookup", type);
    lookups.put(name, made);
    return made;
  }

  /** Defines the shapes' classes below the agent's loader. */
  private static final class ShapeLoader extends ClassLoader {
    ShapeLoader() {
      super(KeyShapes.class.getClassLoader());
    }

    Class<?> define(byte[] classFile) {
      return defineClass(null, classFile, 0, classFile.length);
    }
  }
}
