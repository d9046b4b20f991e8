package io.chorde.config.method;

/** Finds out which type an unqualified name in a pattern means. */
final class TypeNames {
  private final boolean defaultPackage;

  /**
   * @param defaultPackage whether the pattern is about a class without a package, whose neighbours
   *     have none either
   */
  TypeNames(boolean defaultPackage) {
    this.defaultPackage = defaultPackage;
  }

  /** The type of a parameter or a result. */
  SourceType sourceType(String name, int dimensions, int index) throws MethodPatternException {
    if (name.equals("*") || name.equals("*..*")) {
      return new SourceType(null, dimensions);
    }
    String full = primitive(name) || name.equals("void") ? name : qualified(name, index);
    return new SourceType(NameGlob.compile(full, index), dimensions);
  }

  NameGlob annotation(String name, int index) throws MethodPatternException {
    return NameGlob.compile(qualified(name, index), index);
  }

  private String qualified(String name, int index) throws MethodPatternException {
    if (name.indexOf('.') >= 0) {
      return name;
    }
    boolean wildcard = name.indexOf('*') >= 0;
    if (!wildcard && inJavaLang(name)) {
      return "java.lang." + name;
    }
    if (defaultPackage) {
      return name;
    }
    throw new MethodPatternException(
        index, "'" + name + "' has no package; write " + (wildcard ? "*.." : "com.acme.") + name);
  }

  static boolean primitive(String name) {
    switch (name) {
      case "boolean":
      case "byte":
      case "char":
      case "double":
      case "float":
      case "int":
      case "long":
      case "short":
        return true;
      default:
        return false;
    }
  }

  private static boolean inJavaLang(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
