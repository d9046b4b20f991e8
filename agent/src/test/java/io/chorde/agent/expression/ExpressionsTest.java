package io.chorde.agent.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.agent.expression.Dao.Order;
import io.chorde.agent.expression.Dao.Status;
import io.chorde.agent.expression.Dao.Thing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A compiled expression")
class ExpressionsTest {

  private final Evaluations dao = new Evaluations(Dao.class);
  private final Dao instance = new Dao("acme");
  private final Object[] call = {instance, new Order(7), 3, new String[] {"a", "b"}};
  private final Object[] primitives = {
    true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, "text",
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arg0.getId() | 7",
        "order.id | 7",
        "order.self().getId() + limit | 10",
        "arg2[1] + names.length | b2",
        "self.tenant | acme",
        "self.tenant + ' ' + arg1 | acme 3",
        "Dao.LIMIT * limit | 30",
        "io.chorde.agent.expression.Dao.Status.OPEN | OPEN",
        "Dao.Status.valueOf(\"CLOSED\").ordinal() | 1",
        "new Dao.Order(limit).getId() | 3",
        "Dao.join(\"-\", names) | 2-",
        "Dao.join(\"-\", arg1, order.id, null) | 3-",
        "limit > 2 ? \"many\" : null | many",
        "(limit > 9 ? names : \"a-b\".split(\"-\"))[1] | b",
        "limit > 3 ? \"many\" : null | ",
        "order instanceof Dao.Order | true",
        "((Object) order).equals(order) | true",
        "Math.max(arg1, 100) | 100",
        "new StringBuilder(\"ab\").length() | 2",
        "new StringBuilder(\"ab\").reverse() + \"\" | ba",
        "java.util.Arrays.asList(names).size() | 2",
        "Dao.Named.prefix(\"x\") | named x",
        "new Dao.Thing().name() | named Thing",
        "Dao.Initialized.NARROW | 7",
        "new int[] {limit, 2}.length | 2",
        "Dao.class.getSimpleName() | Dao",
        "names[0].charAt(0) | a",
        "/* a comment */ limit // another | 3",
      })
  @DisplayName("has values of all kinds of Java")
  void values(String expression, String value) {
    assertEquals(value, asText(dao.value("find", expression.replace("' '", "\" \""), call)));
  }

  @ParameterizedTest
  @CsvSource({
    "arg0, true",
    "arg1, 1",
    "arg2, 2",
    "arg3, c",
    "arg4, 4",
    "arg5, 5",
    "arg6, 6.0",
    "arg7, 7.0",
    "z, true",
    "b, 1",
    "s, 2",
    "c, c",
    "i, 4",
    "l, 5",
    "f, 6.0",
    "d, 7.0",
    "text + z + b + s + c + i + l + f + d, texttrue12c456.07.0",
    "b + s + c + i, 106",
    "l * d, 35.0",
    "!z ? 1 : l, 5",
    "Dao.pick(i), int",
    "Dao.pick(l), long",
    "Dao.pick(text), object",
    "Dao.pick(c), int",
    "(Object) d, 7.0",
    "(int) f << 2, 24"
  })
  @DisplayName("takes and gives primitives")
  void primitives(String expression, String value) {
    assertEquals(value, asText(dao.value("primitives", expression, primitives)));
  }

  @Test
  void boxesPrimitivesAsWhatTheyAre() {
    assertEquals(Byte.class, dao.value("primitives", "b", primitives).getClass());
    assertEquals(Character.class, dao.value("primitives", "arg3", primitives).getClass());
    assertEquals(Float.class, dao.value("primitives", "f", primitives).getClass());
    assertEquals(Long.class, dao.value("primitives", "l", primitives).getClass());
    assertEquals(
        Byte.class, dao.value("primitives", "Dao.Initialized.NARROW", primitives).getClass());
  }

  @Test
  void seesElementsOfListsWithACast() {
    Object[] lists = {List.of("a"), Map.of("k", new Order(9)), Status.OPEN};
    assertEquals(1, dao.value("lists", "((String) list.get(0)).length()", lists));
    assertEquals(9L, dao.value("lists", "((Dao.Order) map.get(\"k\")).id", lists));
    assertEquals(
        true, dao.value("lists", "((java.util.List<String>) list).isEmpty() == false", lists));
    assertTrue(dao.when("lists", "status == Dao.Status.OPEN", lists));
    assertTrue(dao.when("lists", "arg0 != null && arg0.contains(\"a\")", lists));
  }

  @Test
  void isACondition() {
    assertTrue(dao.when("find", "limit > 2 && names != null", call));
    assertFalse(dao.when("find", "Boolean.FALSE", call));
    assertTrue(dao.when("find", "Boolean.valueOf(true)", call));
  }

  @Test
  void seesTheResultOfItsDeclaredType() {
    assertTrue(dao.unless("find", "result.isEmpty()", "", call));
    assertTrue(dao.unless("find", "result == null", null, call));
    assertFalse(dao.unless("find", "result.length() > limit", "abc", call));
    assertTrue(dao.unless("primitives", "result == 0L", 0L, primitives));
    assertTrue(dao.unless("count", "result > arg0", 3, 2));
    assertTrue(dao.unless("lists", "result.isEmpty()", List.of(), null, null, null));
  }

  @Test
  void reachesWhatThePackageReaches() {
    Object[] call = {Dao.secret(), null, new Thing()};
    assertEquals("secret", dao.value("secrets", "arg0.toString()", call));
    assertEquals(true, dao.value("secrets", "secrets == null", call));
    assertEquals("named Thing", dao.value("secrets", "thing.name()", call));
  }

  @Test
  void initializesNothingToBeCompiled() {
    int before = Dao.hits;
    dao.evaluator("find", "key", "Dao.Initialized.COMPUTED");
    assertEquals(before, Dao.hits);
    assertEquals("computed", dao.value("find", "Dao.Initialized.COMPUTED", call));
    assertEquals(before + 1, Dao.hits);
  }

  @Test
  void throwsWhatItThrows() {
    assertThrows(
        NullPointerException.class, () -> dao.value("find", "order.id", instance, null, 1, null));
    assertThrows(NullPointerException.class, () -> dao.when("find", "(Boolean) null", call));
    assertThrows(IllegalStateException.class, () -> dao.when("find", "Dao.nothing()", call));
    assertThrows(
        ClassCastException.class, () -> dao.value("find", "(Integer) (Object) order", call));
    assertThrows(
        java.io.IOException.class,
        () -> {
          try {
            dao.value("find", "new java.io.FileReader(\"/does/not/exist\")", call);
          } catch (AssertionError e) {
            throw e.getCause();
          }
        });
  }

  @Test
  void prefersTheNamesOfTheLanguage() {
    assertEquals(1, dao.value("awkward", "arg0", 1, 2, 3));
    assertEquals(2, dao.value("awkward", "arg1", 1, 2, 3));
    assertEquals(3, dao.value("awkward", "arg2", 1, 2, 3));
    assertTrue(dao.refusal("awkward", "key", "self").contains("static"));
    assertTrue(dao.refusal("awkward", "key", "result").contains("no result before"));
    assertTrue(dao.unless("awkward", "result == 9", 9, 1, 2, 3));
  }

  private static String asText(Object value) {
    return value == null ? null : value.toString();
  }
}
