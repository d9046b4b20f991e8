package io.chorde.agent.match;

/** The class files that a loader finds as resources. Immutable, and cheap to make. */
final class LoaderFiles implements ClassFileSource {

  private final ClassLoader loader;

  LoaderFiles(ClassLoader loader) {
    this.loader = loader;
  }

  @Override
  public byte[] read(String className) {
    return ClassFiles.read(loader, className);
  }

  @Override
  public Object identity() {
    return loader;
  }
}
