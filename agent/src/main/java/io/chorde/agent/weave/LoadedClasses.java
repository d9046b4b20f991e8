package io.chorde.agent.weave;

import io.chorde.agent.match.ClassFiles;
import io.chorde.agent.match.Matcher;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.List;

/**
 * The loaded classes that the rules may mean. To retransform a class only to see that they do not
 * is dear, so where a name does not decide, its class file does.
 */
final class LoadedClasses {

  private final Instrumentation instrumentation;
  private final Matcher matcher;
  private final SeenClasses seen;

  LoadedClasses(Instrumentation instrumentation, Matcher matcher, SeenClasses seen) {
    this.instrumentation = instrumentation;
    this.matcher = matcher;
    this.seen = seen;
  }

  /** Those that the transformer has not seen. */
  List<Class<?>> unseen() {
    ClassLoader platform = ClassLoader.getSystemClassLoader().getParent();
    ClassLoader ours = LoadedClasses.class.getClassLoader();
    List<Class<?>> candidates = new ArrayList<Class<?>>();
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      ClassLoader loader = type.getClassLoader();
      if (loader != null
          && loader != platform
          && loader != ours
          && !type.isArray()
          && matcher.mayMatch(type.getName())
          && !seen.contains(loader, type.getName())
          && instrumentation.isModifiableClass(type)
          && hasMatch(loader, type.getName())) {
        candidates.add(type);
      }
    }
    return candidates;
  }

  private boolean hasMatch(ClassLoader loader, String name) {
    byte[] classFile = ClassFiles.read(loader, name);
    try {
      // Without a file to read, only the JVM can show the class: by retransforming it.
      return classFile == null || !matcher.match(loader, name, classFile).isEmpty();
    } catch (RuntimeException unreadable) {
      return false;
    }
  }
}
