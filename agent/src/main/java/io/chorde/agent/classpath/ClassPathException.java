package io.chorde.agent.classpath;

/** A class path that is not what its author meant. Its message is one line for that author. */
public final class ClassPathException extends Exception {

  private static final long serialVersionUID = 1;

  ClassPathException(String message) {
    super(message);
  }
}
