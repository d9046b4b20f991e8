package io.chorde.agent.weave;

import java.lang.reflect.Modifier;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.pool.TypePool;

/**
 * Describes one class from its class file, and every other by its name alone. The weaver asks of
 * other types no more than what they are called; to read them would cost a class file each, run the
 * application's loader, and fail where an optional one is missing.
 */
final class OneClassPool extends TypePool.AbstractBase {

  private final String className;

  private OneClassPool(String className) {
    super(new CacheProvider.Simple());
    this.className = className;
  }

  static TypeDescription describe(String className, ClassFileLocator classFile) {
    return new TypePool.Default(
            new CacheProvider.Simple(),
            classFile,
            TypePool.Default.ReaderMode.FAST,
            new OneClassPool(className))
        .describe(className)
        .resolve();
  }

  @Override
  protected Resolution doDescribe(String name) {
    if (name.equals(className)) {
      return new Resolution.Illegal(name);
    }
    return new Resolution.Simple(
        new TypeDescription.Latent(
            name,
            Modifier.PUBLIC,
            TypeDescription.Generic.OfNonGenericType.ForLoadedType.of(Object.class)));
  }
}
