package io.chorde.agent.weave;

import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.scaffold.InstrumentedType;
import net.bytebuddy.dynamic.scaffold.MethodGraph;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.implementation.Implementation;

/**
 * Rewrites a class file so that its planned methods look up before they run. It adds no member and
 * changes no hierarchy, so loaded classes can be rewritten too, and back.
 *
 * <p>Thread-safe. Byte Buddy loads about 500 classes with the first of these, which takes a
 * fraction of a second: make it, and {@linkplain #weave weave} something, where nobody waits.
 */
final class Weaver {

  private final ByteBuddy byteBuddy =
      new ByteBuddy()
          .with(TypeValidation.DISABLED)
          .with(Implementation.Context.Disabled.Factory.INSTANCE)
          .with(InstrumentedType.Factory.Default.FROZEN)
          .with(MethodGraph.Compiler.ForDeclaredMethods.INSTANCE);

  private final ClassFileLocator adviceFiles =
      ClassFileLocator.ForClassLoader.of(Weaver.class.getClassLoader());

  /**
   * The class file with the plan's methods woven.
   *
   * @throws RuntimeException if it cannot be rewritten
   */
  byte[] weave(String className, byte[] classFile, WeavingPlan plan) {
    ClassFileLocator locator = ClassFileLocator.Simple.of(className, classFile);
    TypeDescription type = OneClassPool.describe(className, locator);
    Advice advice =
        Advice.withCustomMapping()
            .bind(new LookupMapping.Factory(plan))
            .to(new TypeDescription.ForLoadedType(CacheAdvice.class), adviceFiles);
    return byteBuddy
        .decorate(type, locator)
        .visit(new AsmVisitorWrapper.ForDeclaredMethods().method(plan, advice))
        .make()
        .getBytes();
  }
}
