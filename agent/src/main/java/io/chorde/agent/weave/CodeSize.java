package io.chorde.agent.weave;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/**
 * How large methods are. HotSpot never compiles one of more than {@value #COMPILED} bytes, so a
 * method that weaving would push over that would become slower by more than a cache saves.
 */
final class CodeSize {

  static final int COMPILED = 8_000;

  /** Weaving adds some dozen bytes and one load for each parameter. */
  private static final int MOST_ADDED = 2_000;

  private CodeSize() {}

  /** Whether a class is large enough to have such a method. */
  static boolean mayMatter(byte[] classFile) {
    return classFile.length > COMPILED - MOST_ADDED;
  }

  /** The size of each method, or a little more, by its name and descriptor. */
  static Map<String, Integer> of(byte[] classFile) {
    final Map<String, Integer> sizes = new HashMap<String, Integer>();
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
                final String key = name + descriptor;
                return new CodeSizeEvaluator(Opcodes.ASM9, null) {
                  @Override
                  public void visitEnd() {
                    sizes.put(key, getMaxSize());
                  }
                };
              }
            },
            ClassReader.SKIP_FRAMES);
    return sizes;
  }
}
