package io.chorde.agent.weave;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.agent.match.ClassFacts;
import io.chorde.agent.testing.TestClasses;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Opcodes;

@DisplayName("A woven class file")
class WeaverTest {

  private static final byte[] SHOP = TestClasses.file(Shop.class);
  private static final String[] METHODS = {
    "find", "price", "total", "nothing", "fails", "branches"
  };

  @Test
  void looksUpOnceInEachWovenMethod() {
    List<String> looking =
        WovenFiles.dynamicLookups(WovenFiles.weave(SHOP, METHODS)).stream()
            .map(WovenFiles.Lookup::method)
            .sorted()
            .toList();
    assertEquals(Arrays.stream(METHODS).sorted().toList(), looking);
  }

  @Test
  void namesNoTypeOfTheApplicationInALookup() {
    for (WovenFiles.Lookup lookup : WovenFiles.dynamicLookups(WovenFiles.weave(SHOP, METHODS))) {
      String rest = lookup.descriptor().replace("Ljava/lang/Object;", "");
      assertTrue(rest.matches("\\([ZBSCIJFD]*\\)"), lookup.descriptor());
    }
  }

  @Test
  void looksUpByTheReceiverAndTheUnboxedArguments() {
    assertEquals(
        "(Ljava/lang/Object;Ljava/lang/Object;BCDLjava/lang/Object;Ljava/lang/Object;)"
            + "Ljava/lang/Object;",
        lookup("price").descriptor());
    assertEquals("(ZSFI)Ljava/lang/Object;", lookup("total").descriptor());
  }

  @Test
  void saysWhatItLooksUpFor() {
    assertEquals(
        List.of("rule", "find(JLjava/lang/String;)Ljava/lang/String;", Modifier.PUBLIC),
        lookup("find").arguments());
    assertEquals(Modifier.PUBLIC | Modifier.STATIC, lookup("total").arguments().get(2));
  }

  @Test
  void leavesTheCodeOfOtherMethodsAsItWas() {
    Map<String, byte[]> before = CodeBytes.of(SHOP);
    Map<String, byte[]> after = CodeBytes.of(WovenFiles.weave(SHOP, "find"));
    assertEquals(before.keySet(), after.keySet());
    for (Map.Entry<String, byte[]> method : before.entrySet()) {
      if (method.getKey().startsWith("find(")) {
        assertFalse(Arrays.equals(method.getValue(), after.get(method.getKey())));
      } else {
        assertArrayEquals(method.getValue(), after.get(method.getKey()), method.getKey());
      }
    }
  }

  @Test
  void hasNoMemberThatItDidNotHave() {
    ClassFacts before = ClassFacts.read(SHOP);
    ClassFacts after = ClassFacts.read(WovenFiles.weave(SHOP, METHODS));
    assertEquals(
        before.methods().stream().map(m -> m.modifiers() + m.name() + m.descriptor()).toList(),
        after.methods().stream().map(m -> m.modifiers() + m.name() + m.descriptor()).toList());
  }

  @Test
  void keepsItsVersion() {
    for (int version : new int[] {Opcodes.V1_5, Opcodes.V1_6, Opcodes.V1_7, Opcodes.V17}) {
      byte[] woven = WovenFiles.weave(Generated.classFile(version, 2), "small");
      assertEquals(version, ClassFacts.read(woven).majorVersion());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Opcodes.V1_3, Opcodes.V1_4, Opcodes.V1_5, Opcodes.V1_6})
  void callsTheGateWhereItsVersionHasNoDynamicCalls(int version) {
    byte[] woven = WovenFiles.weave(Generated.classFile(version, 2), "large", "small");
    assertEquals(List.of(), WovenFiles.dynamicLookups(woven));
    assertEquals(Map.of("large", 1, "small", 1), WovenFiles.staticLookups(woven));
  }

  @Test
  void makesADynamicCallFromTheFirstVersionThatHasThem() {
    byte[] woven = WovenFiles.weave(Generated.classFile(Opcodes.V1_7, 2), "small");
    assertEquals(1, WovenFiles.dynamicLookups(woven).size());
    assertEquals(Map.of(), WovenFiles.staticLookups(woven));
  }

  private static WovenFiles.Lookup lookup(String method) {
    return WovenFiles.dynamicLookups(WovenFiles.weave(SHOP, method)).get(0);
  }
}
