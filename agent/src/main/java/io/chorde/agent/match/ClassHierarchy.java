package io.chorde.agent.match;

import io.chorde.config.method.TypePattern;
import java.util.Set;

/**
 * One class, and what it is a subtype of, which is found out when a pattern asks for it. For one
 * thread.
 */
public final class ClassHierarchy {

  private final Ancestry ancestry;
  private final ClassFileSource files;
  private final String className;
  private final byte[] classFile;
  private Set<String> supertypes;

  /**
   * A class whose file is at hand.
   *
   * @param files where those of its supertypes are
   * @param className the binary name
   */
  public ClassHierarchy(
      Ancestry ancestry, ClassFileSource files, String className, byte[] classFile) {
    this.ancestry = ancestry;
    this.files = files;
    this.className = className;
    this.classFile = classFile;
  }

  /**
   * Whether the type part of a pattern means this class.
   *
   * @throws RuntimeException if the class file cannot be read
   */
  public boolean fits(TypePattern type) {
    return type.matches(className) || (type.subtypes() && anySupertype(type));
  }

  private boolean anySupertype(TypePattern type) {
    if (supertypes == null) {
      supertypes = ancestry.ofClassFile(files, classFile);
    }
    for (String name : supertypes) {
      if (type.matches(name)) {
        return true;
      }
    }
    return false;
  }
}
