package io.chorde.config.method;

/**
 * The type part of a method pattern. Immutable, and safe for use by many threads. Class names are
 * binary names with dots, with {@code $} before a nested class: {@code com.acme.Outer$Inner}.
 */
public final class TypePattern {
  private final NameGlob name;
  private final boolean subtypes;

  TypePattern(NameGlob name, boolean subtypes) {
    this.name = name;
    this.subtypes = subtypes;
  }

  /**
   * Whether the class itself is named. Allocates nothing. What {@link #subtypes()} adds, the caller
   * finds out by asking about the supertypes of a class.
   *
   * @param className a dotted binary name, not null
   */
  public boolean matches(String className) {
    return name.matches(className);
  }

  /** Whether the subtypes and implementations of the matching types are meant too. */
  public boolean subtypes() {
    return subtypes;
  }

  /** The one class that matches, or null where the pattern has a wildcard. */
  public String exactName() {
    return name.exact() ? name.toString() : null;
  }

  /**
   * What the name of every matching class starts with: the longest literal start that ends in a
   * dot, such as {@code com.acme.}, or the empty string. It says nothing about subtypes.
   */
  public String packagePrefix() {
    return name.packagePrefix();
  }

  boolean everyType() {
    return name.onlyWildcards();
  }

  /** The text of the pattern. */
  @Override
  public String toString() {
    return subtypes ? name + "+" : name.toString();
  }
}
