package io.chorde.engine;

import java.util.concurrent.Executor;

/** Runs refreshes. Implementations are thread-safe. */
public interface RefreshPool extends Executor {

  /**
   * Runs a task some time, on another thread than the caller's.
   *
   * @throws java.util.concurrent.RejectedExecutionException if there is no room for it
   */
  @Override
  void execute(Runnable refresh);

  /** Whether the calling thread is one of its threads. */
  boolean isOwnThread();
}
