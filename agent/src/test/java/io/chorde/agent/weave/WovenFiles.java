package io.chorde.agent.weave;

import io.chorde.agent.match.ClassFacts;
import io.chorde.agent.match.Match;
import io.chorde.agent.match.MethodFacts;
import io.chorde.config.Rule;
import io.chorde.config.RuleFileReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Weaves class files, and reads what was woven. */
final class WovenFiles {

  private static final Weaver WEAVER = new Weaver();

  private WovenFiles() {}

  /** Weaves the methods of these names, for a rule called {@code rule}. */
  static byte[] weave(byte[] classFile, String... methods) {
    return weaveFor("rule", 7, classFile, methods);
  }

  /** Weaves the methods of these names; {@code site} is the number of each. */
  static byte[] weaveFor(String rule, int site, byte[] classFile, String... methods) {
    ClassFacts facts = ClassFacts.read(classFile);
    WeavingPlan plan = new WeavingPlan(facts.majorVersion());
    for (MethodFacts method : facts.methods()) {
      if (Arrays.asList(methods).contains(method.name())) {
        plan.add(new Match(method, ruleOf(rule), null), site);
      }
    }
    return WEAVER.weave(facts.name(), classFile, plan);
  }

  private static Rule ruleOf(String name) {
    String file =
        "version: 1\nrules: [{ name: " + name + ", ttl: 1h, method: com.acme.Any#method }]";
    return RuleFileReader.read("rules.yaml", file.getBytes(StandardCharsets.UTF_8))
        .ruleFile()
        .rules()
        .get(0);
  }

  /** A lookup in the code of a method. */
  record Lookup(String method, String descriptor, Handle bootstrap, List<Object> arguments) {}

  static List<Lookup> dynamicLookups(byte[] classFile) {
    List<Lookup> lookups = new ArrayList<>();
    visit(
        classFile,
        method ->
            new MethodVisitor(Opcodes.ASM9) {
              @Override
              public void visitInvokeDynamicInsn(
                  String name, String descriptor, Handle bootstrap, Object... arguments) {
                if (bootstrap.getOwner().equals("java/lang/ChordeGate")) {
                  lookups.add(new Lookup(method, descriptor, bootstrap, List.of(arguments)));
                }
              }
            });
    return lookups;
  }

  /** How often each method calls the gate's static lookup. */
  static TreeMap<String, Integer> staticLookups(byte[] classFile) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    visit(
        classFile,
        method ->
            new MethodVisitor(Opcodes.ASM9) {
              @Override
              public void visitMethodInsn(
                  int opcode, String owner, String name, String descriptor, boolean isInterface) {
                if (owner.equals("java/lang/ChordeGate") && name.equals("lookup")) {
                  counts.merge(method, 1, Integer::sum);
                }
              }
            });
    return counts;
  }

  private static void visit(
      byte[] classFile, java.util.function.Function<String, MethodVisitor> visitors) {
    new ClassReader(classFile)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access,
                  String name,
                  String descriptor,
                  String signature,
                  String[] exceptions) {
                return visitors.apply(name);
              }
            },
            0);
  }
}
