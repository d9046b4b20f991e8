package io.chorde.engine;

/** Who holds the lock that a thread is blocked on. Implementations are thread-safe. */
public interface LockOwners {

  /**
   * The id of the thread that holds what this thread waits for, a monitor or a lock; -1 if it waits
   * for none, or that cannot be told. Does not throw.
   */
  long ownerOfLockWantedBy(long threadId);
}
