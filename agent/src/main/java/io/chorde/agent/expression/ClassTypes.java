package io.chorde.agent.expression;

import io.chorde.agent.match.ClassFiles;
import java.util.HashMap;
import java.util.Map;
import org.codehaus.janino.IClass;
import org.codehaus.janino.IClassLoader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The types that the compiler sees, by the class files that a loader finds. It holds its loader,
 * and so is made for each compilation anew; the types of {@code java.} are those of another one,
 * which may stay. Not thread-safe.
 */
final class ClassTypes extends IClassLoader {

  private static final String JDK = "java/";

  private final ClassLoader loader;
  private final Map<String, IClass> missing = new HashMap<String, IClass>();

  private ClassTypes(IClassLoader jdk, ClassLoader loader) {
    super(jdk);
    this.loader = loader;
    postConstruct();
  }

  /** The types of {@code java.}. */
  static ClassTypes ofJdk() {
    return new ClassTypes(null, ClassLoader.getSystemClassLoader().getParent());
  }

  /** The types that a loader's classes see; {@code java.} as known already. */
  static ClassTypes of(ClassTypes jdk, ClassLoader loader) {
    return new ClassTypes(jdk, loader);
  }

  @Override
  protected IClass findIClass(String descriptor) {
    String internalName = descriptor.substring(1, descriptor.length() - 1);
    if (internalName.startsWith(JDK) != (getParentIClassLoader() == null)) {
      return null;
    }
    TypeFacts facts = facts(internalName);
    if (facts == null) {
      return null;
    }
    IClass type = new ClassType(facts, this);
    defineIClass(type);
    return type;
  }

  private TypeFacts facts(String internalName) {
    String name = internalName.replace('/', '.');
    byte[] classFile = ClassFiles.read(loader, name);
    if (classFile != null) {
      try {
        TypeFacts facts = TypeFacts.read(classFile);
        // On a disk that does not tell a from A, another file is found.
        return facts.internalName.equals(internalName) ? facts : null;
      } catch (RuntimeException unreadable) {
        // As the JVM has it, then.
      }
    }
    try {
      return TypeFacts.of(Class.forName(name, false, loader));
    } catch (ClassNotFoundException | LinkageError | RuntimeException notThere) {
      return null;
    }
  }

  /** One type is one object: arrays of the JDK's types are of the same loader as those. */
  @Override
  public synchronized IClass getArrayIClass(IClass component) {
    IClassLoader jdk = getParentIClassLoader();
    String descriptor = component.getDescriptor();
    String element = descriptor.substring(descriptor.lastIndexOf('[') + 1);
    return jdk == null || (element.charAt(0) == 'L' && !element.startsWith("L" + JDK))
        ? super.getArrayIClass(component)
        : jdk.getArrayIClass(component);
  }

  /** The type; one that is not there has no members. */
  IClass type(String descriptor) {
    if (descriptor.charAt(0) == '[') {
      return getArrayIClass(type(descriptor.substring(1)));
    }
    try {
      IClass type = loadIClass(descriptor);
      if (type != null) {
        return type;
      }
    } catch (ClassNotFoundException notThere) {
      // As if it were not there.
    }
    IClass type = missing.get(descriptor);
    if (type == null) {
      type =
          new ClassType(TypeFacts.missing(descriptor.substring(1, descriptor.length() - 1)), this);
      missing.put(descriptor, type);
    }
    return type;
  }

  /**
   * The type that a variable of this type can have in a class of that package: its own where that
   * is there and the JVM lets the package have it, otherwise {@code Object}.
   *
   * @param packageName with slashes
   */
  IClass variable(String descriptor, String packageName) {
    Type element = Type.getType(descriptor);
    element = element.getSort() == Type.ARRAY ? element.getElementType() : element;
    if (element.getSort() != Type.OBJECT) {
      return type(descriptor);
    }
    IClass type = type(element.getDescriptor());
    if (!missing.containsValue(type)) {
      ClassType known = (ClassType) type;
      if (known.facts().has(Opcodes.ACC_PUBLIC)
          || packageOf(element.getInternalName()).equals(packageName)) {
        return type(descriptor);
      }
    }
    return TYPE_java_lang_Object;
  }

  static String packageOf(String internalName) {
    int slash = internalName.lastIndexOf('/');
    return slash < 0 ? "" : internalName.substring(0, slash);
  }
}
