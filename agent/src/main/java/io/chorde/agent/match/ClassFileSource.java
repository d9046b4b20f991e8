package io.chorde.agent.match;

/**
 * Finds class files by the names of classes, as one class loader would: the classes that refer to
 * each other by name. Implementations are thread-safe where their users are.
 */
public interface ClassFileSource {

  /**
   * The class file of that name.
   *
   * @param className the binary name; not null
   * @return null where none is found, or it cannot be read
   */
  byte[] read(String className);

  /**
   * What stands for this source wherever something is remembered about its classes: held weakly,
   * and compared by {@code equals}. Not null.
   */
  Object identity();
}
