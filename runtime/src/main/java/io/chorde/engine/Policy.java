package io.chorde.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * How a cached method is to behave. Immutable; the {@code with} methods return a changed copy.
 *
 * <p>All times are in nanoseconds.
 */
public final class Policy {

  /** Who computes a value anew that is due. */
  public enum Refresher {
    /** The engine's pool, behind the callers' backs. */
    POOL,
    /** The first caller that finds it due. */
    CALLER
  }

  private final long ttl;
  private final long refreshAfter;
  private final Refresher refresher;
  private final float jitter;
  private final boolean nulls;
  private final long renew;
  private final long staleOnError;
  private final long wait;
  private final Set<String> exceptions;
  private final long exceptionTtl;

  private Policy(
      long ttl,
      long refreshAfter,
      Refresher refresher,
      float jitter,
      boolean nulls,
      long renew,
      long staleOnError,
      long wait,
      Set<String> exceptions,
      long exceptionTtl) {
    this.ttl = ttl;
    this.refreshAfter = refreshAfter;
    this.refresher = refresher;
    this.jitter = jitter;
    this.nulls = nulls;
    this.renew = renew;
    this.staleOnError = staleOnError;
    this.wait = wait;
    this.exceptions = exceptions;
    this.exceptionTtl = exceptionTtl;
  }

  /**
   * A policy by which values live this long; nulls are stored, nothing is refreshed, and callers
   * wait a second for each other.
   *
   * @throws IllegalArgumentException if it is not more than 0
   */
  public static Policy ofTtl(long nanos) {
    return new Policy(
        positive("ttl", nanos),
        0,
        Refresher.POOL,
        0,
        true,
        0,
        0,
        TimeUnit.SECONDS.toNanos(1),
        Collections.<String>emptySet(),
        0);
  }

  /**
   * Values are computed anew from this age on, while they are still returned.
   *
   * @throws IllegalArgumentException if it is not more than 0, or not less than the ttl
   */
  public Policy withRefresh(long afterNanos, Refresher by) {
    if (positive("refreshAfter", afterNanos) >= ttl) {
      throw new IllegalArgumentException("refreshAfter must be shorter than ttl");
    }
    return new Policy(
        ttl, afterNanos, by, jitter, nulls, renew, staleOnError, wait, exceptions, exceptionTtl);
  }

  /**
   * Each entry's times are shortened by a random share of up to this.
   *
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public Policy withJitter(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("jitter of " + share + ": must be from 0 to 1");
    }
    return new Policy(
        ttl,
        refreshAfter,
        refresher,
        (float) share,
        nulls,
        renew,
        staleOnError,
        wait,
        exceptions,
        exceptionTtl);
  }

  /** Whether a null result is stored. */
  public Policy withNulls(boolean stored) {
    return new Policy(
        ttl,
        refreshAfter,
        refresher,
        jitter,
        stored,
        renew,
        staleOnError,
        wait,
        exceptions,
        exceptionTtl);
  }

  /** When a refresh starts, the old value lives at least this much longer; 0: it may expire. */
  public Policy withRenew(long nanos) {
    return new Policy(
        ttl,
        refreshAfter,
        refresher,
        jitter,
        nulls,
        nanos,
        staleOnError,
        wait,
        exceptions,
        exceptionTtl);
  }

  /** For so long after its ttl a value stands in for an exception; 0: never. */
  public Policy withStaleOnError(long nanos) {
    return new Policy(
        ttl, refreshAfter, refresher, jitter, nulls, renew, nanos, wait, exceptions, exceptionTtl);
  }

  /** A caller waits at most this long for another thread's computation. */
  public Policy withWait(long nanos) {
    return new Policy(
        ttl,
        refreshAfter,
        refresher,
        jitter,
        nulls,
        renew,
        staleOnError,
        nanos,
        exceptions,
        exceptionTtl);
  }

  /**
   * Exceptions that are kept and thrown again. Errors and interruptions never are.
   *
   * @param types names of classes, which mean their subclasses too
   * @param ttlNanos how long they are kept
   */
  public Policy withExceptions(Collection<String> types, long ttlNanos) {
    return new Policy(
        ttl,
        refreshAfter,
        refresher,
        jitter,
        nulls,
        renew,
        staleOnError,
        wait,
        Collections.unmodifiableSet(new HashSet<String>(types)),
        positive("ttl of exceptions", ttlNanos));
  }

  private static long positive(String what, long nanos) {
    if (nanos <= 0) {
      throw new IllegalArgumentException(what + " of " + nanos + " ns: must be more than 0");
    }
    return nanos;
  }

  long ttl() {
    return ttl;
  }

  /** 0: never. */
  long refreshAfter() {
    return refreshAfter;
  }

  Refresher refresher() {
    return refresher;
  }

  /** From 0 to 1. */
  float jitter() {
    return jitter;
  }

  boolean storesNulls() {
    return nulls;
  }

  long renew() {
    return renew;
  }

  long staleOnError() {
    return staleOnError;
  }

  long waitNanos() {
    return wait;
  }

  long exceptionTtl() {
    return exceptionTtl;
  }

  /** Whether this exception is kept, by the names of its class and those above it. */
  boolean stores(Throwable failure) {
    if (exceptions.isEmpty()
        || failure instanceof Error
        || failure instanceof InterruptedException) {
      return false;
    }
    for (Class<?> type = failure.getClass(); type != null; type = type.getSuperclass()) {
      if (exceptions.contains(type.getName())) {
        return true;
      }
    }
    return false;
  }
}
