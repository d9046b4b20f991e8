package io.chorde.agent.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.chorde.agent.testing.Rules;
import io.chorde.agent.testing.TestAgent;
import io.chorde.agent.testing.TestClasses;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** Each is verified by the JVM, as it is defined and run by a loader of the application's. */
@DisplayName("A woven class")
class WovenClassTest {

  private static final String SHARED =
      "  - name: rule\n    method: com.acme.A#a\n    ttl: 5m\n    receiver: shared\n";

  private static final int STATIC = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;

  private final TestClasses loader = new TestClasses();
  private Object shop;

  @BeforeAll
  static void openTheGate() {
    TestAgent.add(Rules.file(SHARED));
  }

  @Test
  void runsTheBodyOnceForEqualArguments() throws Exception {
    weave("find");
    assertEquals("a1", call("find", 1L, "a"));
    assertEquals("a1", call("find", 1L, "a"));
    assertEquals(List.of("find 1a"), ran());
  }

  @Test
  void runsTheBodyForOtherArguments() throws Exception {
    weave("find");
    call("find", 1L, "a");
    assertEquals("b1", call("find", 1L, "b"));
    assertEquals("a2", call("find", 2L, "a"));
    assertEquals(List.of("find 1a", "find 1b", "find 2a"), ran());
  }

  @Test
  void returnsACachedPrimitive() throws Exception {
    weave("total");
    assertEquals(15L, call("total", true, (short) 3, 4f, 7));
    assertEquals(15L, call("total", true, (short) 3, 4f, 7));
    assertEquals(16L, call("total", false, (short) 3, 4f, 7));
  }

  @Test
  void returnsACachedNull() throws Exception {
    weave("nothing");
    assertNull(call("nothing", 1));
    assertNull(call("nothing", 1));
    assertEquals(List.of("nothing"), ran());
  }

  @Test
  void throwsWhatTheBodyThrowsEachTime() throws Exception {
    weave("fails");
    for (int i = 0; i < 2; i++) {
      Throwable failure =
          assertThrows(InvocationTargetException.class, () -> call("fails", 5)).getCause();
      assertInstanceOf(IllegalStateException.class, failure);
      assertEquals("no order 5", failure.getMessage());
    }
    assertEquals(List.of("fails", "fails"), ran());
  }

  @Test
  void keepsLoopsAndHandlersWorking() throws Exception {
    weave("branches");
    assertEquals("less", call("branches", 1));
    assertEquals("less", call("branches", 1));
    assertEquals(List.of("branches"), ran());
  }

  @Test
  void asksNoLoaderForAClassInOrderToLookUp() throws Exception {
    weave("price");
    Method price = method("price");
    loader.asked().clear();
    Object[] arguments = {null, (byte) 1, 'c', 1.0, null, null};
    price.invoke(shop, arguments);
    price.invoke(shop, arguments);
    assertEquals(List.of("price"), ran());
    assertFalse(loader.asked().contains(Shop.Basket.class.getName()), loader.asked().toString());
  }

  @Test
  void runsItsBodyEachTimeForARuleThatIsNotAtWork() throws Exception {
    shop = instance(WovenFiles.weaveFor("unknown", 0, TestClasses.file(Shop.class), "nothing"));
    call("nothing", 1);
    call("nothing", 1);
    assertEquals(List.of("nothing", "nothing"), ran());
  }

  @Test
  void looksUpFromAnOldClassFileToo() throws Exception {
    int site = TestAgent.oldSites().number(loader, Generated.NAME, "rule", "small(I)I", STATIC);
    byte[] original = Generated.classFile(Opcodes.V1_5, 2);
    byte[] woven = WovenFiles.weaveFor("rule", site, original, "small");
    Class<?> type = loader.define(Generated.NAME, woven);
    TestAgent.loaded(type);
    Method small = type.getMethod("small", int.class);
    assertEquals(5, small.invoke(null, 5));
    assertEquals(5, small.invoke(null, 5));
    assertEquals(6, small.invoke(null, 6));
    assertEquals(2, type.getField("calls").get(null));
  }

  private void weave(String... methods) throws Exception {
    shop = instance(WovenFiles.weave(TestClasses.file(Shop.class), methods));
  }

  private Object instance(byte[] woven) throws ReflectiveOperationException {
    return loader.define(Shop.class.getName(), woven).getConstructor().newInstance();
  }

  private Object call(String name, Object... arguments) throws ReflectiveOperationException {
    return method(name).invoke(shop, arguments);
  }

  private Method method(String name) {
    return Arrays.stream(shop.getClass().getMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Object ran() throws ReflectiveOperationException {
    return call("ran");
  }
}
