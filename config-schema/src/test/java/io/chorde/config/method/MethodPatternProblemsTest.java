package io.chorde.config.method;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text that is no method pattern")
class MethodPatternProblemsTest {
  private static final String SHAPE = "; write com.acme.OrderDao#find(long)";

  private static void assertProblem(String text, int index, String message) {
    MethodPatternException e =
        assertThrows(MethodPatternException.class, () -> MethodPattern.parse(text), text);
    assertEquals(message, e.getMessage());
    assertEquals(index, e.index(), e.getMessage());
  }

  @Test
  @DisplayName("may be empty")
  void empty() {
    assertProblem("", 0, "the pattern is empty" + SHAPE);
    assertProblem("  ", 2, "the pattern is empty" + SHAPE);
  }

  @Test
  @DisplayName("may leave open what is type and what is method")
  void ambiguous() {
    String advice = " may be a type or a method; write # before the method's name";
    assertProblem("com.acme.orders.find", 15, "'com.acme.orders.find'" + advice);
    assertProblem("com.acme.OrderDao", 8, "'com.acme.OrderDao'" + advice);
    assertProblem("com.acme.*Dao.find", 13, "'com.acme.*Dao.find'" + advice);
    assertProblem("com.acme.OrderDao.*", 17, "'com.acme.OrderDao.*'" + advice);
    assertProblem("com.acme..find(..)", 9, "'com.acme..find'" + advice);
  }

  @Test
  @DisplayName("may have no type")
  void noType() {
    assertProblem("find(long)", 0, "'find' does not say type and method" + SHAPE);
    assertProblem("public find", 7, "'find' does not say type and method" + SHAPE);
    assertProblem("#find", 0, "'#' has no place here" + SHAPE);
    assertProblem("@com.acme.Slow", 14, "the pattern ends too early" + SHAPE);
    assertProblem("static#find", 0, "'static' is not a class" + SHAPE);
    assertProblem("long#find", 0, "'long' is not a class" + SHAPE);
    assertProblem("byte[]#clone", 0, "an array has no methods of its own; name a class");
  }

  @Test
  @DisplayName("may have no method")
  void noMethod() {
    String advice = "; write the method's name after the #, or * for every method";
    assertProblem("com.acme.X#", 11, "the pattern ends too early" + advice);
    assertProblem("com.acme.X#()", 11, "'(' has no place here" + advice);
    assertProblem("com.acme.X+", 11, "the method is missing; write # and its name after the +");
    assertProblem(
        "com.acme.X#a.b", 11, "the method's name 'a.b' has a dot; write one name after the #");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*#find",
        "*..*#find",
        "*..*+#find",
        "..*#find",
        "*..#find",
        "*.*#find",
        "public long *..*#find(..)"
      })
  @DisplayName("may ask for every class there is")
  void everyType(String text) {
    MethodPatternException e =
        assertThrows(MethodPatternException.class, () -> MethodPattern.parse(text));
    assertTrue(
        e.getMessage().endsWith("is every class; name a type, a package or an annotation"),
        e.getMessage());
    assertDoesNotThrow(() -> MethodPattern.parse("@com.acme.Slow " + text));
  }

  @ParameterizedTest
  @CsvSource({
    "com.acme.X#<init>(long), 11",
    "com.acme.X#<clinit>, 11",
    "com.acme.X.<init>(long), 11",
    "com.acme.X#new(long), 11",
  })
  @DisplayName("may name a constructor")
  void constructors(String text, int index) {
    assertProblem(text, index, "constructors and initializers cannot be cached; name a method");
  }

  @Test
  @DisplayName("may have type arguments")
  void typeArguments() {
    String message = "patterns have no type arguments; leave <...> out";
    assertProblem("com.acme.X#find(java.util.List<String>)", 30, message);
    assertProblem("java.util.List<String> com.acme.X#find", 14, message);
    assertProblem("com.acme.X<T>#find", 10, message);
    assertProblem("<T> com.acme.X#find", 0, message);
  }

  @Test
  @DisplayName("may have a type without its package")
  void noPackage() {
    assertProblem("com.acme.X#find(Order)", 16, "'Order' has no package; write com.acme.Order");
    assertProblem("Order com.acme.X#find", 0, "'Order' has no package; write com.acme.Order");
    assertProblem("@Slow com.acme.X#find", 1, "'Slow' has no package; write com.acme.Slow");
    assertProblem("com.acme.X#find(int, Ord*)", 21, "'Ord*' has no package; write *..Ord*");
  }

  @Test
  @DisplayName("may have modifiers that no pattern has")
  void modifiers() {
    assertProblem(
        "abstract com.acme.X#find",
        0,
        "methods that are abstract have no body to cache; take 'abstract' out");
    assertProblem(
        "public native com.acme.X#find",
        7,
        "methods that are native have no body to cache; take 'native' out");
    assertProblem("volatile com.acme.X#find", 0, "patterns do not ask for 'volatile'; take it out");
    assertProblem(
        "public private com.acme.X#find",
        7,
        "'private' does not fit here; no method is declared like that");
    assertProblem(
        "long static com.acme.X#find", 5, "'static' stands after the return type; put it first");
    assertProblem(
        "long com.acme.Y com.acme.X#find",
        5,
        "'com.acme.Y' is one word too many; write modifiers, a return type, the type");
  }

  @Test
  @DisplayName("may have dots and asterisks where no name has them")
  void dots() {
    String advice = " has a dot too many or a name too few; write '.' or '..' between names";
    assertProblem("com...acme.X#find", 5, "'com...acme.X'" + advice);
    assertProblem(".acme.X#find", 0, "'.acme.X'" + advice);
    assertProblem("com.acme.#find", 9, "'com.acme.'" + advice);
    assertProblem(
        "com.acme.**#find",
        10,
        "'**' is not a wildcard; write * within a name, or .. for any packages");
    assertProblem("com.1acme.X#find", 4, "a name cannot start with '1'; correct 'com.1acme.X'");
  }

  @Test
  @DisplayName("may have parameters that no method has")
  void parameters() {
    assertProblem("com.acme.X#find(.., long)", 16, "'..' may stand last only; write (long, ..)");
    assertProblem(
        "com.acme.X#find(long..., int)", 16, "'...' may stand last only; write (long, ..)");
    assertProblem(
        "com.acme.X#find(...)", 16, "'...' has no type before it; write .. for any parameters");
    assertProblem(
        "com.acme.X#find(long..)", 16, "'long..' has two dots at its end; write ... or ', ..'");
    assertProblem(
        "com.acme.X#find(void)",
        16,
        "no parameter is void; write () for a method without parameters");
    assertProblem(
        "com.acme.X#find(long id)",
        21,
        "'i' has no place here; separate types by ',' and end them with ')'");
    assertProblem("com.acme.X#find(byte[)", 21, "')' has no place here; close the bracket: []");
  }

  @Test
  @DisplayName("may have parentheses that do not close")
  void parentheses() {
    assertProblem(
        "com.acme.X#find(long",
        20,
        "the pattern ends too early; separate types by ',' and end them with ')'");
    assertProblem(
        "com.acme.X#find(long,)",
        21,
        "')' has no place here; write a type, * or .. here, or close the parenthesis");
    assertProblem(
        "com.acme.X#find(long))", 21, "')' has no place here; end the pattern after the )");
  }

  @Test
  @DisplayName("may go on after its end")
  void more() {
    assertProblem(
        "com.acme.X#find() throws Y", 18, "'t' has no place here; end the pattern after the )");
    assertProblem("com.acme.X#find;", 15, "';' has no place here; end the pattern after the name");
    assertProblem(
        "com.acme.X#find\uffff",
        15,
        "'character 65535' has no place here; end the pattern after the name");
  }

  @Test
  @DisplayName("may ask for two annotations, or for an annotation's values")
  void annotations() {
    assertProblem(
        "@com.acme.A @com.acme.B com.acme.X#f",
        12,
        "'@' has no place here; ask for one annotation only");
    assertProblem(
        "@com.acme.A(1) com.acme.X#f",
        11,
        "'(' has no place here; write the annotation without its values");
    assertProblem("@ #f", 2, "'#' has no place here; write the annotation's full name after the @");
  }

  @Test
  @DisplayName("may be endless")
  void tooLong() {
    assertProblem(
        "com.acme.X#" + "f".repeat(2000),
        2000,
        "the pattern is longer than 2000 characters; shorten it");
  }
}
