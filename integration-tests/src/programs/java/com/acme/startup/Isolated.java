package com.acme.startup;

import java.util.concurrent.Callable;

/** Uses nothing but the JDK, as its loader knows nothing else. */
public final class Isolated implements Callable<String> {

  private final String name;
  private int bodies;

  /** An object with a name. */
  public Isolated(String name) {
    this.name = name;
  }

  @Override
  public String call() {
    return counted(name);
  }

  /** Cached, its results would be the same each time. */
  String counted(String text) {
    return text + " " + ++bodies;
  }
}
