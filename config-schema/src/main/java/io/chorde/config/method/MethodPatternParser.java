package io.chorde.config.method;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads one method pattern, from left to right and once.
 *
 * <p>Before the {@code #} stand words, the last of which is the type; what the ones before it mean
 * is known only then. A dot may stand for the {@code #}: then the last word is split once it is
 * clear whether parentheses follow.
 */
final class MethodPatternParser {
  private static final int MAX_LENGTH = 2000;
  private static final int MAX_DIMENSIONS = 255;
  private static final String SHAPE = "write com.acme.OrderDao#find(long)";

  private final String text;
  private final Cursor cursor;

  private String annotation;
  private int annotationIndex;
  private int modifiers;
  private String returnType;
  private int returnTypeIndex;
  private int returnDimensions;
  private String type;
  private int typeIndex;
  private boolean subtypes;
  private String method;
  private int methodIndex;

  MethodPatternParser(String text) {
    this.text = text;
    this.cursor = new Cursor(text);
  }

  MethodPattern parse() throws MethodPatternException {
    if (text.length() > MAX_LENGTH) {
      throw new MethodPatternException(
          MAX_LENGTH, "the pattern is longer than " + MAX_LENGTH + " characters; shorten it");
    }
    if (cursor.atEnd()) {
      throw new MethodPatternException(text.length(), "the pattern is empty; " + SHAPE);
    }
    annotation();
    words();
    target();
    TypeNames names = new TypeNames(type.indexOf('.') < 0);
    TypePattern typePattern = typePattern();
    NameGlob methodName = methodName();
    Parameters parameters = cursor.take('(') ? parameters(names) : null;
    if (!cursor.atEnd()) {
      throw cursor.unexpected("end the pattern after the " + (parameters == null ? "name" : ")"));
    }
    return new MethodPattern(
        text,
        annotation == null ? null : names.annotation(annotation, annotationIndex),
        modifiers,
        returnType == null ? null : names.sourceType(returnType, returnDimensions, returnTypeIndex),
        typePattern,
        methodName,
        parameters);
  }

  private void annotation() throws MethodPatternException {
    if (!cursor.take('@')) {
      return;
    }
    annotationIndex = cursor.index();
    annotation = cursor.name();
    if (annotation.isEmpty()) {
      throw cursor.unexpected("write the annotation's full name after the @");
    }
    if (cursor.before('@')) {
      throw cursor.unexpected("ask for one annotation only");
    }
    if (cursor.before('(')) {
      throw cursor.unexpected("write the annotation without its values");
    }
  }

  /** Modifiers and return type, up to and with the word that is, or holds, the type. */
  private void words() throws MethodPatternException {
    while (true) {
      int index = cursor.index();
      String word = cursor.name();
      if (word.isEmpty()) {
        throw cursor.unexpected(SHAPE);
      }
      int dimensions = dimensions();
      if (!cursor.beforeName()) {
        if (dimensions > 0) {
          throw new MethodPatternException(
              index, "an array has no methods of its own; name a class");
        }
        type = word;
        typeIndex = index;
        return;
      }
      int bit = Modifiers.bit(word);
      String objection = Modifiers.objection(word);
      if (objection != null) {
        throw new MethodPatternException(index, objection);
      }
      if (returnType != null) {
        throw new MethodPatternException(
            index,
            bit != 0
                ? "'" + word + "' stands after the return type; put it first"
                : "'" + word + "' is one word too many; write modifiers, a return type, the type");
      }
      if (bit == 0) {
        returnType = word;
        returnTypeIndex = index;
        returnDimensions = dimensions;
      } else {
        modifiers |= bit;
        if (dimensions > 0 || Modifiers.contradict(modifiers)) {
          throw new MethodPatternException(
              index, "'" + word + "' does not fit here; no method is declared like that");
        }
      }
    }
  }

  /** Finds where the type ends and the method's name starts. */
  private void target() throws MethodPatternException {
    subtypes = cursor.take('+');
    if (cursor.take('#')) {
      methodIndex = cursor.index();
      method = cursor.name();
      if (method.isEmpty()) {
        throw cursor.unexpected("write the method's name after the #, or * for every method");
      }
    } else if (subtypes) {
      methodIndex = cursor.index() + 1;
      String rest = cursor.name();
      if (rest.length() < 2 || rest.charAt(0) != '.') {
        throw new MethodPatternException(
            methodIndex - 1, "the method is missing; write # and its name after the +");
      }
      method = rest.substring(1);
    } else if (cursor.before('(') || cursor.atEnd()) {
      splitAtDot(cursor.before('('));
    } else {
      throw cursor.unexpected(SHAPE);
    }
  }

  private void splitAtDot(boolean parentheses) throws MethodPatternException {
    String word = type;
    int dot = word.lastIndexOf('.');
    if (dot <= 0 || dot == word.length() - 1) {
      throw new MethodPatternException(
          typeIndex, "'" + word + "' does not say type and method; " + SHAPE);
    }
    boolean clear =
        word.charAt(dot - 1) != '.'
            && (parentheses
                || Character.isLowerCase(word.charAt(dot + 1))
                    && Character.isUpperCase(word.charAt(word.lastIndexOf('.', dot - 1) + 1)));
    if (!clear) {
      throw new MethodPatternException(
          typeIndex + dot,
          "'" + word + "' may be a type or a method; write # before the method's name");
    }
    type = word.substring(0, dot);
    method = word.substring(dot + 1);
    methodIndex = typeIndex + dot + 1;
  }

  private TypePattern typePattern() throws MethodPatternException {
    if (Modifiers.bit(type) != 0
        || Modifiers.objection(type) != null
        || TypeNames.primitive(type)
        || type.equals("void")) {
      throw new MethodPatternException(typeIndex, "'" + type + "' is not a class; " + SHAPE);
    }
    TypePattern pattern = new TypePattern(NameGlob.compile(type, typeIndex), subtypes);
    if (annotation == null && pattern.everyType()) {
      throw new MethodPatternException(
          typeIndex,
          "the type '" + pattern + "' is every class; name a type, a package or an annotation");
    }
    return pattern;
  }

  private NameGlob methodName() throws MethodPatternException {
    if (method.equals("new")) {
      throw Cursor.constructor(methodIndex);
    }
    if (method.indexOf('.') >= 0) {
      throw new MethodPatternException(
          methodIndex, "the method's name '" + method + "' has a dot; write one name after the #");
    }
    return NameGlob.compile(method, methodIndex);
  }

  private Parameters parameters(TypeNames names) throws MethodPatternException {
    List<SourceType> types = new ArrayList<>();
    if (cursor.take(')')) {
      return new Parameters(types, false);
    }
    while (true) {
      int index = cursor.index();
      String name = cursor.name();
      if (name.isEmpty()) {
        throw cursor.unexpected("write a type, * or .. here, or close the parenthesis");
      }
      boolean open = name.equals("..");
      boolean variable = false;
      if (!open) {
        int dimensions = dimensions();
        if (dimensions == 0 && name.endsWith("...")) {
          variable = true;
          name = name.substring(0, name.length() - 3);
        } else if (cursor.before('.')) {
          variable = variable(index);
        }
        types.add(parameter(names, name, variable ? dimensions + 1 : dimensions, index));
      }
      if (cursor.take(')')) {
        return new Parameters(types, open);
      }
      if (!cursor.take(',')) {
        throw cursor.unexpected("separate types by ',' and end them with ')'");
      }
      if (open || variable) {
        throw new MethodPatternException(
            index, "'" + (open ? ".." : "...") + "' may stand last only; write (long, ..)");
      }
    }
  }

  private boolean variable(int index) throws MethodPatternException {
    if (!cursor.name().equals("...")) {
      throw new MethodPatternException(index, "the dots make no sense here; write ... or ','");
    }
    return true;
  }

  private SourceType parameter(TypeNames names, String name, int dimensions, int index)
      throws MethodPatternException {
    if (name.isEmpty()) {
      throw new MethodPatternException(
          index, "'...' has no type before it; write .. for any parameters");
    }
    if (name.endsWith("..")) {
      throw new MethodPatternException(
          index, "'" + name + "' has two dots at its end; write ... or ', ..'");
    }
    if (name.equals("void")) {
      throw new MethodPatternException(
          index, "no parameter is void; write () for a method without parameters");
    }
    return names.sourceType(name, dimensions, index);
  }

  private int dimensions() throws MethodPatternException {
    int dimensions = cursor.dimensions();
    if (dimensions > MAX_DIMENSIONS) {
      throw new MethodPatternException(
          cursor.index(), "no array has more than 255 dimensions; take some [] out");
    }
    return dimensions;
  }
}
