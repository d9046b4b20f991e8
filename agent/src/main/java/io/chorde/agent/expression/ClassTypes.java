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
 * and so is made for each compilation anew, without a parent: a parent would keep what its children
 * make. What is known of the JDK's types is shared all the same, as it names no loader. Not
 * thread-safe.
 */
final class ClassTypes extends IClassLoader {

  private static final String JDK = "java/";

  private final Map<String, TypeFacts> jdk;
  private final ClassLoader loader;
  private final Map<String, IClass> missing = new HashMap<String, IClass>();

  /**
   * The types that a loader's classes see.
   *
   * @param jdk what is known of types of {@code java.} by now; more is put in
   */
  ClassTypes(Map<String, TypeFacts> jdk, ClassLoader loader) {
    super(null);
    this.jdk = jdk;
    this.loader = loader;
    postConstruct();
  }

  @Override
  protected IClass findIClass(String descriptor) {
    String internalName = descriptor.substring(1, descriptor.length() - 1);
    TypeFacts facts =
        internalName.startsWith(JDK) ? ofJdk(internalName) : facts(loader, internalName);
    if (facts == null) {
      return null;
    }
    IClass type = new ClassType(facts, this);
    defineIClass(type);
    return type;
  }

  private TypeFacts ofJdk(String internalName) {
    TypeFacts facts = jdk.get(internalName);
    if (facts == null) {
      facts = facts(ClassLoader.getSystemClassLoader().getParent(), internalName);
      if (facts != null) {
        jdk.put(internalName, facts);
      }
    }
    return facts;
  }

  private static TypeFacts facts(ClassLoader loader, String internalName) {
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
