package io.chorde.silence;

/** A level that nothing is logged at. */
public final class Level {

  /** As in the JDK. */
  public static final Level FINE = new Level();

  /** As in the JDK. */
  public static final Level FINER = new Level();

  /** As in the JDK. */
  public static final Level WARNING = new Level();

  /** As in the JDK. */
  public static final Level SEVERE = new Level();

  private Level() {}
}
