package io.chorde.value;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.testing.ForeignLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What lives at least as long as a loader")
class LoaderScopeTest {

  static final class Item {
    Item() {}
  }

  private final ForeignLoader server = new ForeignLoader();
  private final ForeignLoader application = new ForeignLoader(server);
  private final ForeignLoader otherApplication = new ForeignLoader(server);
  private final LoaderScope scope = new LoaderScope(application);
  private final Object foreign = otherApplication.instance(Item.class);

  @Test
  void areItsOwnClasses() {
    assertTrue(scope.contains(application.define(Item.class)));
  }

  @Test
  void areTheClassesOfItsAncestors() {
    assertTrue(scope.contains(server.define(Item.class)));
  }

  @Test
  void areTheClassesOfTheSystemItself() {
    assertTrue(scope.contains(String.class));
    assertTrue(scope.contains(java.sql.Date.class));
    assertTrue(scope.contains(Item.class));
    assertTrue(scope.contains(int[].class));
  }

  @Test
  void areTheClassesOfTheSystemForTheBootstrapLoaderToo() {
    LoaderScope bootstrap = new LoaderScope(null);
    assertTrue(bootstrap.contains(String.class));
    assertTrue(bootstrap.contains(java.sql.Date.class));
    assertTrue(bootstrap.contains(ClassLoader.getSystemClassLoader().getClass()));
    assertFalse(bootstrap.contains(application.define(Item.class)));
  }

  @Test
  void areNotTheClassesOfASibling() {
    assertFalse(scope.contains(foreign.getClass()));
    assertFalse(scope.contains(foreign));
  }

  @Test
  void areNotTheClassesOfAChild() {
    LoaderScope ofServer = new LoaderScope(server);
    assertFalse(ofServer.contains(application.define(Item.class)));
  }

  @Test
  void areNotArraysOfSuchAClass() {
    assertFalse(scope.contains(java.lang.reflect.Array.newInstance(foreign.getClass(), 0)));
  }

  @Test
  void isAskedOfAClassAsAnObjectByItsOwnLoader() {
    Object type = foreign.getClass();
    assertFalse(scope.contains(type));
    assertTrue(scope.contains((Object) String.class));
  }

  @Test
  void areContainersOfWhatDoes() {
    Object own = application.instance(Item.class);
    assertTrue(scope.reaches(own));
    assertTrue(scope.reaches(List.of(own, "a")));
    assertTrue(scope.reaches(Map.of("a", own)));
    assertTrue(scope.reaches(new Object[] {own, null}));
    assertTrue(scope.reaches(new int[] {1}));
    assertTrue(scope.reaches(List.of()));
    assertTrue(scope.reaches(Arrays.asList(null, "a")));
  }

  @Test
  void areNotContainersOfWhatDoesNot() {
    assertFalse(scope.reaches(List.of(foreign)));
    assertFalse(scope.reaches(new ArrayList<>(Arrays.asList("a", null, foreign))));
    assertFalse(scope.reaches(Set.of(foreign)));
    assertFalse(scope.reaches(Collections.unmodifiableCollection(List.of(foreign))));
    assertFalse(scope.reaches(new Object[] {"a", foreign}));
    assertFalse(scope.reaches(new HashMap<>(Map.of("a", foreign))));
    assertFalse(scope.reaches(new HashMap<>(Map.of(foreign, "a"))));
  }

  @Test
  void areNotContainersOfSuchClasses() {
    assertFalse(scope.reaches(List.of(String.class, foreign.getClass())));
  }
}
