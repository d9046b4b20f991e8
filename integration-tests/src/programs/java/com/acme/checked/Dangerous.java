package com.acme.checked;

import java.io.FileWriter;
import java.io.IOException;
import java.io.Writer;

/** Leaves a file behind in the working directory as soon as it is initialized. */
public class Dangerous extends Base {

  static {
    leaveFile();
  }

  private static void leaveFile() {
    try {
      Writer file = new FileWriter("initialized");
      file.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public Order find(long id) {
    return new Order();
  }

  /** Says that the class is alive. */
  public static void main(String[] arguments) {
    System.out.println("alive");
  }
}
