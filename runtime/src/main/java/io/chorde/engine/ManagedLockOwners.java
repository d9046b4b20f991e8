package io.chorde.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;

/**
 * Asks the JVM, by its management interface; where a JVM was built without that module, nothing can
 * be told. Stateless and thread-safe.
 */
public final class ManagedLockOwners implements LockOwners {

  /** Asks nothing yet. */
  public ManagedLockOwners() {}

  @Override
  public long ownerOfLockWantedBy(long threadId) {
    try {
      ThreadInfo info = ManagementFactory.getThreadMXBean().getThreadInfo(threadId);
      return info == null ? -1 : info.getLockOwnerId();
    } catch (RuntimeException | LinkageError notToBeTold) {
      return -1;
    }
  }
}
