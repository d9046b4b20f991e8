package io.chorde.agent.call;

import io.chorde.config.Receiver;
import io.chorde.engine.CachedMethod;
import io.chorde.engine.Engine;
import io.chorde.heap.Heap;
import io.chorde.heap.SingleSlot;
import io.chorde.value.LoaderScope;
import io.chorde.value.ValueType;
import java.lang.reflect.Modifier;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.objectweb.asm.Type;

/**
 * The woven methods of each class, owned by the class: call sites come and go with each
 * retransformation, also one by another agent, and what is cached stays. Thread-safe.
 */
public final class WovenMethods {

  private final Engine engine;
  private final Stores stores;

  private final ClassValue<ConcurrentMap<String, WovenMethod>> byClass =
      new ClassValue<ConcurrentMap<String, WovenMethod>>() {
        @Override
        protected ConcurrentMap<String, WovenMethod> computeValue(Class<?> type) {
          return new ConcurrentHashMap<String, WovenMethod>(4);
        }
      };

  /** None yet. */
  public WovenMethods(Engine engine, Stores stores) {
    this.engine = engine;
    this.stores = stores;
  }

  /**
   * The one woven method of this name and descriptor, for this rule.
   *
   * @param nameAndDescriptor as in the class file, one behind the other
   */
  WovenMethod of(Class<?> type, ActiveRule rule, String nameAndDescriptor, int modifiers) {
    ConcurrentMap<String, WovenMethod> methods = byClass.get(type);
    String key = rule.name() + ' ' + nameAndDescriptor;
    WovenMethod method = methods.get(key);
    if (method == null) {
      WovenMethod made = create(type, rule, nameAndDescriptor, modifiers);
      WovenMethod faster = methods.putIfAbsent(key, made);
      method = faster != null ? faster : made;
    }
    return method;
  }

  private WovenMethod create(
      Class<?> type, final ActiveRule rule, String nameAndDescriptor, int modifiers) {
    boolean isStatic = Modifier.isStatic(modifiers);
    // Who waited in there would hold a lock of the application's.
    final boolean mayWait = !Modifier.isSynchronized(modifiers);
    String descriptor = nameAndDescriptor.substring(nameAndDescriptor.indexOf('('));
    final LoaderScope scope = new LoaderScope(type.getClassLoader());
    final ValueType valueType = valueType(Type.getReturnType(descriptor), scope);
    boolean hasArguments = rule.hasKey() || Type.getArgumentTypes(descriptor).length > 0;
    Receiver receiver = isStatic ? null : rule.receiver();
    boolean byClass = receiver == Receiver.SHARED || receiver == Receiver.EQUALS;
    final boolean singleSlot = !hasArguments && (isStatic || receiver == Receiver.SHARED);
    final Heap shared = singleSlot ? null : stores.of(type.getClassLoader(), rule);
    if (!byClass) {
      return new WovenMethod(
          engine.method(
              rule.cached(), singleSlot ? new SingleSlot() : shared, valueType, scope, mayWait));
    }
    return new WovenMethod(
        new WovenMethod.Factory() {
          @Override
          public CachedMethod create(Class<?> receiver) {
            if (!scope.contains(receiver)) {
              rule.cached()
                  .notices()
                  .once(
                      "receiver " + receiver.getName(),
                      "calls on "
                          + receiver.getName()
                          + " are not cached: it belongs to a class loader that may be unloaded"
                          + " earlier");
              return null;
            }
            return engine.method(
                rule.cached(), singleSlot ? new SingleSlot() : shared, valueType, scope, mayWait);
          }
        });
  }

  private static ValueType valueType(Type type, LoaderScope scope) {
    switch (type.getSort()) {
      case Type.BOOLEAN:
        return ValueType.of(boolean.class);
      case Type.CHAR:
        return ValueType.of(char.class);
      case Type.BYTE:
        return ValueType.of(byte.class);
      case Type.SHORT:
        return ValueType.of(short.class);
      case Type.INT:
        return ValueType.of(int.class);
      case Type.LONG:
        return ValueType.of(long.class);
      case Type.FLOAT:
        return ValueType.of(float.class);
      case Type.DOUBLE:
        return ValueType.of(double.class);
      case Type.ARRAY:
        return ValueType.named(type.getDescriptor().replace('/', '.'), scope);
      default:
        return ValueType.named(type.getClassName(), scope);
    }
  }
}
