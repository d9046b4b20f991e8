package io.chorde.agent.check;

import io.chorde.agent.classpath.ClassPathFiles;
import io.chorde.agent.match.Ancestry;
import io.chorde.agent.match.ClassFacts;
import io.chorde.agent.match.MethodFacts;
import io.chorde.config.method.MethodPattern;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds out why a pattern matches nothing: most often the name is nearly right. */
final class Unmatched {

  private static final int MOST_SHOWN = 4;

  private final ClassPathFiles files;
  private final Ancestry ancestry;

  Unmatched(ClassPathFiles files, Ancestry ancestry) {
    this.files = files;
    this.ancestry = ancestry;
  }

  Warning warning(MethodPattern pattern) {
    String className = pattern.type().exactName();
    return new Warning(
        Warning.Kind.MATCHES_NOTHING,
        pattern.toString(),
        className == null || pattern.type().subtypes()
            ? "no method on the class path matches"
            : files.has(className)
                ? whyNoMethod(className, pattern)
                : "there is no class " + className + " on the class path" + nearest(className));
  }

  private String whyNoMethod(String className, MethodPattern pattern) {
    List<String> namesakes = new ArrayList<String>();
    for (MethodFacts method : methods(className)) {
      if (means(pattern, method, method.modifiers() & ~(Modifier.ABSTRACT | Modifier.NATIVE))) {
        return method.signature()
            + " has no code in "
            + className
            + "; name what implements it, or what calls it";
      }
      if (isNamed(pattern.toString(), method.name())) {
        namesakes.add(method.signature());
      }
    }
    for (String supertype : ancestry.ofType(files, className)) {
      if (!supertype.equals(className) && hasMatch(supertype, pattern)) {
        return className + " inherits that from " + supertype + "; name that class";
      }
    }
    return namesakes.isEmpty()
        ? className + " has no such method"
        : className + " has no such method; it has " + shown(namesakes);
  }

  /** Whether a pattern means a method of a class that it fits. */
  static boolean means(MethodPattern pattern, MethodFacts method, int modifiers) {
    return pattern.matchesMethod(
        modifiers,
        method.name(),
        method.returnType(),
        method.parameterTypes(),
        method.annotations());
  }

  private static String shown(List<String> names) {
    return names.size() <= MOST_SHOWN
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_SHOWN)) + " and others";
  }

  /** Whether the text of a pattern names that method, and perhaps other parameters. */
  private static boolean isNamed(String pattern, String method) {
    int parameters = pattern.indexOf('(');
    String named = parameters < 0 ? pattern : pattern.substring(0, parameters);
    return named.endsWith("#" + method) || named.endsWith("." + method);
  }

  private boolean hasMatch(String className, MethodPattern pattern) {
    for (MethodFacts method : methods(className)) {
      if (means(pattern, method, method.modifiers())) {
        return true;
      }
    }
    return false;
  }

  private List<MethodFacts> methods(String className) {
    byte[] classFile = files.read(className);
    try {
      return classFile == null
          ? Collections.<MethodFacts>emptyList()
          : ClassFacts.read(classFile).methods();
    } catch (RuntimeException notAClassFile) {
      return Collections.emptyList();
    }
  }

  /** A class of the same name elsewhere: nested, or in the package that is most like this one. */
  private String nearest(String className) {
    String simple = simpleName(className);
    String nearest = null;
    for (String candidate : files.classNames()) {
      if (candidate.replace('$', '.').equals(className)) {
        nearest = candidate;
        break;
      }
      if (simpleName(candidate).equalsIgnoreCase(simple)
          && !candidate.endsWith("." + className)
          && (nearest == null || alike(candidate, className) > alike(nearest, className))) {
        nearest = candidate;
      }
    }
    return nearest == null ? "" : "; did you mean " + nearest + "?";
  }

  /** How many characters at the start are the same. */
  private static int alike(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int same = 0;
    while (same < length && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  private static String simpleName(String className) {
    return className.substring(
        Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
  }
}
