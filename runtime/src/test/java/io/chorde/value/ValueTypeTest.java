package io.chorde.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.testing.ForeignLoader;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A declared type")
class ValueTypeTest {

  private static final LoaderScope SCOPE = new LoaderScope(ValueTypeTest.class.getClassLoader());

  public interface Named {}

  public interface Labelled extends Named {}

  static class Item implements Labelled {
    Item() {}
  }

  static final class SpecialItem extends Item {
    SpecialItem() {}
  }

  static final class Other {
    Other() {}
  }

  @Test
  void acceptsItsBoxWhereItIsPrimitive() {
    assertTrue(ValueType.of(int.class).accepts(1));
    assertTrue(ValueType.of(boolean.class).accepts(false));
    assertTrue(ValueType.of(char.class).accepts('c'));
    assertFalse(ValueType.of(int.class).accepts(1L));
    assertFalse(ValueType.of(double.class).accepts(1.0f));
    assertFalse(ValueType.of(int.class).accepts("1"));
  }

  @Test
  void acceptsNullUnlessItIsPrimitive() {
    assertFalse(ValueType.of(int.class).accepts(null));
    assertTrue(ValueType.of(Integer.class).accepts(null));
    assertTrue(named(Item.class).accepts(null));
  }

  @Test
  void acceptsItsInstances() {
    assertTrue(named(Item.class).accepts(new Item()));
    assertTrue(named(String.class).accepts("a"));
  }

  @Test
  void acceptsInstancesOfSubclasses() {
    assertTrue(named(Item.class).accepts(new SpecialItem()));
    assertTrue(named(Object.class).accepts(new SpecialItem()));
  }

  @Test
  void acceptsInstancesOfItsImplementations() {
    assertTrue(named(Labelled.class).accepts(new SpecialItem()));
    assertTrue(named(Named.class).accepts(new SpecialItem()));
    assertTrue(named(Iterable.class).accepts(new ArrayList<>()));
  }

  @Test
  void acceptsLambdasOfItsInterface() {
    Runnable lambda = () -> {};
    assertTrue(named(Runnable.class).accepts(lambda));
  }

  @Test
  void refusesInstancesOfOtherClasses() {
    assertFalse(named(Item.class).accepts(new Other()));
    assertFalse(named(SpecialItem.class).accepts(new Item()));
    assertFalse(named(Named.class).accepts("a"));
  }

  @Test
  void refusesThemAlsoAfterItHasAcceptedOne() {
    ValueType type = named(Item.class);
    assertTrue(type.accepts(new SpecialItem()));
    assertFalse(type.accepts(new Other()));
    assertTrue(type.accepts(new Item()));
  }

  @Test
  void acceptsArraysOfItsElements() {
    assertTrue(named(int[].class).accepts(new int[0]));
    assertTrue(named(int[][].class).accepts(new int[0][]));
    assertTrue(named(Item[].class).accepts(new Item[0]));
    assertTrue(named(Item[][].class).accepts(new Item[0][]));
  }

  @Test
  void acceptsArraysOfSubtypesOfItsElements() {
    assertTrue(named(Item[].class).accepts(new SpecialItem[0]));
    assertTrue(named(Named[].class).accepts(new SpecialItem[0]));
    assertTrue(named(Named[][].class).accepts(new SpecialItem[0][]));
    assertTrue(named(Object[].class).accepts(new Item[0]));
    assertTrue(named(Object[].class).accepts(new Named[0]));
    assertTrue(named(Object[].class).accepts(new int[0][]));
    assertTrue(named(Object[][].class).accepts(new Named[0][]));
  }

  @Test
  void acceptsArraysAsWhatEachArrayIs() {
    assertTrue(named(Object.class).accepts(new int[0]));
    assertTrue(named(Serializable.class).accepts(new Item[0]));
    assertTrue(named(Cloneable[].class).accepts(new int[0][]));
  }

  @Test
  void refusesArraysOfOtherElements() {
    assertFalse(named(int[].class).accepts(new long[0]));
    assertFalse(named(Object[].class).accepts(new int[0]));
    assertFalse(named(Item[].class).accepts(new Object[0]));
    assertFalse(named(Item[].class).accepts(new Item[0][]));
    assertFalse(named(Item[].class).accepts(new Item()));
    assertFalse(named(Item.class).accepts(new Item[0]));
    assertFalse(named(LinkedList[].class).accepts(new ArrayList<?>[0]));
  }

  @Test
  void refusesAClassOfItsNameFromAnotherLoader() {
    Object foreign = new ForeignLoader().instance(Item.class);
    assertEquals(Item.class.getName(), foreign.getClass().getName());
    assertFalse(named(Item.class).accepts(foreign));
    ValueType known = named(Item.class);
    known.accepts(new Item());
    assertFalse(known.accepts(foreign));
  }

  @Test
  void refusesAnArrayOfAClassOfItsNameFromAnotherLoader() {
    Class<?> foreign = new ForeignLoader().define(Item.class);
    assertFalse(named(Item[].class).accepts(java.lang.reflect.Array.newInstance(foreign, 0)));
  }

  @ParameterizedTest
  @ValueSource(classes = {Date.class, List.class, String[].class, int[].class})
  void saysItsName(Class<?> type) {
    assertEquals(type.getName(), named(type).toString());
    assertEquals(type.getName(), ValueType.of(type).toString());
  }

  private static ValueType named(Class<?> type) {
    return ValueType.named(type.getName(), SCOPE);
  }
}
