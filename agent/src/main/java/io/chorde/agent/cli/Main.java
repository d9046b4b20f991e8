package io.chorde.agent.cli;

/** Where {@code java -jar chorde.jar} comes out of the isolated loader. */
public final class Main {

  private Main() {}

  /**
   * Runs one command to its end; does not throw.
   *
   * @param version of this jar; null where it says none
   * @return the exit code for the JVM
   */
  public static int run(String version, String[] arguments) {
    return new Chorde(
            System.out, System.err, Terminal.ofThisProcess(), version == null ? "?" : version)
        .run(arguments);
  }
}
