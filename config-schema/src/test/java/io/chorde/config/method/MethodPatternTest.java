package io.chorde.config.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A method pattern")
class MethodPatternTest {
  private static final String DAO = "com.acme.OrderDao";

  @Nested
  @DisplayName("by name and parameters")
  class Names {
    @Test
    @DisplayName("matches the method with exactly these parameters")
    void exact() {
      assertTrue(Signature.of("find", "long").matches(DAO + "#find(long)"));
      assertFalse(Signature.of("find", "int").matches(DAO + "#find(long)"));
      assertFalse(Signature.of("find").matches(DAO + "#find(long)"));
      assertFalse(Signature.of("find", "long", "long").matches(DAO + "#find(long)"));
      assertFalse(Signature.of("finds", "long").matches(DAO + "#find(long)"));
    }

    @Test
    @DisplayName("matches every overload without parentheses, and with two dots in them")
    void everyOverload() {
      for (String pattern : List.of(DAO + "#find", DAO + "#find(..)", DAO + "#find( .. )")) {
        assertTrue(Signature.of("find").matches(pattern));
        assertTrue(Signature.of("find", "long", "byte[]").matches(pattern));
        assertFalse(Signature.of("found").matches(pattern));
      }
    }

    @Test
    @DisplayName("with empty parentheses matches no parameters only")
    void noParameters() {
      assertTrue(Signature.of("find").matches(DAO + "#find( )"));
      assertFalse(Signature.of("find", "long").matches(DAO + "#find()"));
    }

    @Test
    @DisplayName("leaves the end of the parameters open with trailing dots")
    void trailingDots() {
      String pattern = DAO + "#find(long, ..)";
      assertTrue(Signature.of("find", "long").matches(pattern));
      assertTrue(Signature.of("find", "long", "int", "byte[]").matches(pattern));
      assertFalse(Signature.of("find").matches(pattern));
      assertFalse(Signature.of("find", "int", "long").matches(pattern));
    }

    @Test
    @DisplayName("takes an asterisk for one parameter of any type")
    void anyParameter() {
      String pattern = DAO + "#find(String, *)";
      assertTrue(Signature.of("find", "java.lang.String", "long").matches(pattern));
      assertTrue(Signature.of("find", "java.lang.String", "com.acme.X[]").matches(pattern));
      assertFalse(Signature.of("find", "java.lang.String").matches(pattern));
      assertFalse(Signature.of("find", "String", "long").matches(pattern));
    }

    @ParameterizedTest(name = "{0} is a parameter {1}")
    @CsvSource({
      "byte[], byte[]",
      "'byte [ ] []', byte[][]",
      "long..., long[]",
      "'long ...', long[]",
      "long[]..., long[][]",
      "Integer, java.lang.Integer",
      "Object[], java.lang.Object[]",
      "Thread$State, java.lang.Thread$State",
      "com.acme.Order, com.acme.Order",
      "com.acme.*, com.acme.Order",
      "com.acme..*[], com.acme.a.Order[]",
      "*..Order, com.acme.Order",
      "*..*, int",
      "*..*, com.acme.Order",
      "*[], byte[]",
      "*[], byte[][]",
      "*..., com.acme.Order[]",
    })
    void parameterTypes(String pattern, String type) {
      assertTrue(Signature.of("find", type).matches(DAO + "#find(" + pattern + ")"));
    }

    @ParameterizedTest(name = "{0} is not a parameter {1}")
    @CsvSource({
      "byte[], byte",
      "byte, byte[]",
      "byte[][], byte[]",
      "*[], byte",
      "long..., long",
      "com.acme.*, com.acme.Order[]",
      "com.acme.*, long",
      "*..Order, com.acme.Order$Line",
    })
    void otherParameterTypes(String pattern, String type) {
      assertFalse(Signature.of("find", type).matches(DAO + "#find(" + pattern + ")"));
    }

    @Test
    @DisplayName("has wildcards in the name")
    void nameWildcards() {
      assertTrue(Signature.of("findAll").matches(DAO + "#find*"));
      assertTrue(Signature.of("find").matches(DAO + "#find*"));
      assertTrue(Signature.of("reallyFindAll").matches(DAO + "#*Find*"));
      assertTrue(Signature.of("x").matches(DAO + "#*(..)"));
      assertFalse(Signature.of("refind").matches(DAO + "#find*"));
    }

    @Test
    @DisplayName("knows a class of the default package by its neighbours")
    void defaultPackage() {
      assertTrue(
          Signature.of("find", "Order", "java.lang.String").matches("Dao#find(Order, String)"));
    }

    @Test
    @DisplayName("takes names that other languages of the JVM give")
    void otherLanguages() {
      assertTrue(Signature.of("find-Ab3$default").matches(DAO + "#find-Ab3$default"));
    }
  }

  @Nested
  @DisplayName("by what stands before the type")
  class Before {
    @Test
    @DisplayName("asks for all of its modifiers")
    void modifiers() {
      String pattern = "public static com.acme.Rates#get";
      Signature get = Signature.of("get");
      assertTrue(get.with(Modifier.PUBLIC | Modifier.STATIC).matches(pattern));
      assertTrue(get.with(Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL).matches(pattern));
      assertFalse(get.with(Modifier.PUBLIC).matches(pattern));
      assertFalse(get.with(Modifier.STATIC).matches(pattern));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "public, 1",
      "private, 2",
      "protected, 4",
      "static, 8",
      "final, 16",
      "synchronized, 32"
    })
    @DisplayName("knows the modifier")
    void eachModifier(String word, int bit) {
      assertTrue(Signature.of("get").with(bit).matches(word + " com.acme.Rates#get"));
      assertFalse(Signature.of("get").with(~bit & 63).matches(word + " com.acme.Rates#get"));
    }

    @Test
    @DisplayName("asks for the return type")
    void returnType() {
      Signature get = Signature.of("get");
      assertTrue(get.matches("long com.acme.Rates#get"));
      assertTrue(get.returning("byte[]").matches("byte [] com.acme.Rates#get"));
      assertTrue(get.returning("java.lang.String").matches("String com.acme.Rates#get"));
      assertTrue(get.matches("public * com.acme.Rates#get"));
      assertTrue(get.returning("com.acme.a.Rate").matches("com.acme..* com.acme.Rates#get"));
      assertFalse(get.matches("int com.acme.Rates#get"));
      assertFalse(get.returning("long[]").matches("long com.acme.Rates#get"));
    }

    @Test
    @DisplayName("matches methods that return nothing: they can invalidate")
    void voids() {
      Signature update = Signature.of("update").returning("void");
      assertTrue(update.matches("com.acme.Rates#update"));
      assertTrue(update.matches("void com.acme.Rates#update"));
      assertFalse(update.matches("long com.acme.Rates#update"));
    }

    @Test
    @DisplayName("asks for an annotation, and says that it does")
    void annotation() throws Exception {
      Signature get = Signature.of("get");
      String pattern = "@com.acme.Slow *..*#*(..)";
      assertTrue(MethodPattern.parse(pattern).needsAnnotations());
      assertFalse(MethodPattern.parse("com.acme.Rates#get").needsAnnotations());
      assertTrue(get.annotatedWith("com.acme.Fine", "com.acme.Slow").matches(pattern));
      assertFalse(get.annotatedWith("com.acme.Fine").matches(pattern));
      assertFalse(get.matches(pattern));
    }

    @Test
    @DisplayName("takes wildcards in the annotation, and java.lang for an unqualified one")
    void annotationNames() {
      Signature get = Signature.of("get");
      assertTrue(get.annotatedWith("com.acme.a.Slow").matches("@com.acme..Slo* *#get"));
      assertFalse(get.annotatedWith("com.acme.a.Slim").matches("@com.acme..Slo* *#get"));
      assertTrue(get.annotatedWith("java.lang.Deprecated").matches("@Deprecated com.acme.X#get"));
    }

    @Test
    @DisplayName("takes annotation, modifiers and return type together")
    void together() {
      String pattern =
          " @ com.acme.Slow  public  static\tlong[]  com.acme..*Dao + # find* ( int , .. ) ";
      Signature find =
          new Signature(
              9, "findAll", "long[]", List.of("int", "int"), java.util.Set.of("com.acme.Slow"));
      assertTrue(find.matches(pattern));
      assertFalse(find.with(1).matches(pattern));
    }
  }

  @ParameterizedTest(name = "modifiers {0}")
  @ValueSource(ints = {0x401, 0x101, 0x1041, 0x41, 0x1001})
  @DisplayName("never matches abstract, native, bridge and synthetic methods")
  void neverMatched(int modifiers) {
    assertTrue(Signature.of("find").with(1).matches(DAO + "#*"));
    assertFalse(Signature.of("find").with(modifiers).matches(DAO + "#*"));
  }

  @Test
  @DisplayName("never matches constructors and initializers")
  void noConstructors() {
    assertFalse(Signature.of("<init>").matches(DAO + "#*"));
    assertFalse(Signature.of("<clinit>").matches(DAO + "#*"));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "com.acme.OrderDao.find(long), com.acme.OrderDao",
    "com.acme.OrderDao.find, com.acme.OrderDao",
    "com.acme.orderDao.find(..), com.acme.orderDao",
    "com.acme.Outer$Inner.find, com.acme.Outer$Inner",
    "OrderDao.find, OrderDao",
    "com.acme..*Dao.find(..), com.acme..*Dao",
    "com.acme.Repository+.find(long), com.acme.Repository+",
    "com.acme.Repository+.find, com.acme.Repository+",
  })
  @DisplayName("takes a dot for the # where it is clear")
  void dotForHash(String text, String type) throws Exception {
    assertEquals(type, MethodPattern.parse(text).type().toString());
    assertTrue(Signature.of("find", "long").matches(text));
  }

  @Test
  @DisplayName("knows whether it names one method")
  void namesOneMethod() throws Exception {
    assertTrue(MethodPattern.parse("com.acme.X#find").namesOneMethod());
    assertTrue(MethodPattern.parse("com.acme.X#find(..)").namesOneMethod());
    assertFalse(MethodPattern.parse("com.acme.X#find*").namesOneMethod());
    assertFalse(MethodPattern.parse("com.acme.*#find").namesOneMethod());
    assertFalse(MethodPattern.parse("com..X#find").namesOneMethod());
    assertFalse(MethodPattern.parse("com.acme.X+#find").namesOneMethod());
  }

  @Test
  @DisplayName("is its text")
  void text() throws Exception {
    MethodPattern pattern = MethodPattern.parse(" com.acme.X # find");
    assertEquals(" com.acme.X # find", pattern.toString());
    assertEquals(pattern, MethodPattern.parse(" com.acme.X # find"));
    assertEquals(pattern.hashCode(), MethodPattern.parse(" com.acme.X # find").hashCode());
    assertNotEquals(pattern, MethodPattern.parse("com.acme.Y#find"));
  }
}
