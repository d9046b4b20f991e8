package io.chorde.engine;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;

/** Runs refreshes when a test says so. */
final class ManualPool implements RefreshPool {

  final Queue<Runnable> queue = new ArrayDeque<>();
  boolean full;
  private boolean running;

  @Override
  public void execute(Runnable refresh) {
    if (full) {
      throw new RejectedExecutionException("full");
    }
    queue.add(refresh);
  }

  void runAll() {
    running = true;
    for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
      next.run();
    }
    running = false;
  }

  @Override
  public boolean isOwnThread() {
    return running;
  }
}
