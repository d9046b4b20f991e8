package io.chorde.agent.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.agent.match.Ancestry;
import io.chorde.agent.match.ClassFacts;
import io.chorde.agent.match.Matcher;
import io.chorde.agent.match.MethodFacts;
import io.chorde.agent.match.RuleIndex;
import io.chorde.agent.testing.Rules;
import io.chorde.agent.testing.TestAgent;
import io.chorde.agent.testing.TestClasses;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

@DisplayName("The weaver of classes")
class ClassWeaverTest {

  /** What it told, line by line. */
  private static final class Told implements WeavingReport {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void woven(ClassLoader loader, String className, MethodFacts method, String rule) {
      lines.add("wove " + method.signature() + " by " + rule);
    }

    @Override
    public void refused(
        ClassLoader loader, String className, MethodFacts method, String rule, String reason) {
      lines.add("refused " + method.signature() + ": " + reason);
    }

    @Override
    public void failed(ClassLoader loader, String className, Throwable failure) {
      lines.add("failed " + failure);
    }
  }

  private final Told told = new Told();
  private final TestClasses loader = new TestClasses();

  @Test
  void tellsWhichMethodsItWove() {
    weave(Generated.classFile(Opcodes.V1_8, 2), "com.acme.Generated#small");
    assertEquals(List.of("wove small(int) by rule-0"), told.lines);
  }

  @Test
  void refusesAMethodThatWouldBecomeTooLargeForTheCompiler() {
    byte[] woven = weave(Generated.classFile(Opcodes.V1_8, 7_990), "com.acme.Generated#large");
    assertNull(woven);
    assertEquals(1, told.lines.size());
    assertTrue(told.lines.get(0).startsWith("refused large(int): "), told.lines.get(0));
    assertTrue(told.lines.get(0).contains("8000 bytes"), told.lines.get(0));
  }

  @Test
  void weavesTheOthersOfItsClass() {
    byte[] original = Generated.classFile(Opcodes.V1_8, 7_990);
    byte[] woven = weave(original, "com.acme.Generated#*");
    assertEquals(
        List.of("small"),
        WovenFiles.dynamicLookups(woven).stream().map(WovenFiles.Lookup::method).toList());
    assertTrue(told.lines.contains("wove small(int) by rule-0"), told.lines.toString());
  }

  @Test
  void weavesAMethodThatStaysSmallEnough() {
    assertNotNull(weave(Generated.classFile(Opcodes.V1_8, 7_800), "com.acme.Generated#large"));
    assertEquals(List.of("wove large(int) by rule-0"), told.lines);
  }

  @Test
  void weavesAMethodThatWasTooLargeAnyway() {
    assertNotNull(weave(Generated.classFile(Opcodes.V1_8, 9_000), "com.acme.Generated#large"));
  }

  @Test
  void refusesATooLargeMethodOfAnOldClassFileToo() {
    assertNull(weave(Generated.classFile(Opcodes.V1_5, 7_990), "com.acme.Generated#large"));
  }

  @Test
  void tellsWhyItLeavesAMethodThatIsNamed() {
    byte[] classFile = TestClasses.file(Runnable.class);
    assertNull(weave(classFile, "java.lang.Runnable#run"));
    assertEquals(1, told.lines.size());
    assertTrue(told.lines.get(0).startsWith("refused run(): it is abstract"), told.lines.get(0));
  }

  private byte[] weave(byte[] classFile, String pattern) {
    String name = ClassFacts.read(classFile).name();
    Matcher matcher = new Matcher(new RuleIndex(Rules.of(pattern)), new Ancestry());
    return new ClassWeaver(TestAgent.oldSites(), told)
        .weave(loader, name, classFile, matcher.match(loader, name, classFile));
  }
}
