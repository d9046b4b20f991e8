package io.chorde.config;

import io.chorde.config.expression.Expression;
import io.chorde.config.method.MethodPattern;
import java.time.Duration;
import java.util.List;

/**
 * One rule, with the file's defaults and the language's in place. Immutable. Durations are from 1
 * millisecond to 36,500 days where nothing else is said.
 */
public final class Rule {
  private final String name;
  private final List<MethodPattern> methods;
  private final Duration ttl;
  private final Duration refreshAfter;
  private final RefreshOn refreshOn;
  private final double jitter;
  private final List<String> tiers;
  private final Receiver receiver;
  private final List<Expression> key;
  private final Expression when;
  private final Expression unless;
  private final boolean nulls;
  private final ExceptionCaching exceptions;
  private final OnMiss onMiss;
  private final Duration waitFor;
  private final Duration renew;
  private final Duration staleOnError;
  private final ValueSharing valueSharing;
  private final Codec codec;
  private final int version;
  private final boolean enabled;

  /** The values must have been found to be complete and without problems. */
  Rule(Values values) {
    name = values.get(RuleKeys.NAME);
    methods = values.get(RuleKeys.METHOD);
    ttl = values.get(RuleKeys.TTL);
    refreshAfter = values.get(RuleKeys.REFRESH_AFTER);
    refreshOn = values.get(RuleKeys.REFRESH_ON);
    jitter = values.get(RuleKeys.JITTER);
    tiers = values.get(RuleKeys.TIERS);
    receiver = values.get(RuleKeys.RECEIVER);
    key = values.get(RuleKeys.KEY);
    when = values.get(RuleKeys.WHEN);
    unless = values.get(RuleKeys.UNLESS);
    nulls = values.get(RuleKeys.NULLS);
    exceptions = values.get(RuleKeys.EXCEPTIONS);
    onMiss = values.get(RuleKeys.ON_MISS);
    waitFor = values.get(RuleKeys.WAIT);
    renew = values.get(RuleKeys.RENEW);
    staleOnError = values.get(RuleKeys.STALE_ON_ERROR);
    valueSharing = values.get(RuleKeys.VALUES);
    codec = values.get(RuleKeys.CODEC);
    version = values.get(RuleKeys.VERSION).intValue();
    enabled = values.get(RuleKeys.ENABLED);
  }

  /** {@code name}: unique in the file; letters, digits, dots, underscores and hyphens. */
  public String name() {
    return name;
  }

  /** {@code method}: the patterns of the methods to cache; unmodifiable, never empty. */
  public List<MethodPattern> methods() {
    return methods;
  }

  /** {@code ttl}: how long a value may be returned after it was computed. */
  public Duration ttl() {
    return ttl;
  }

  /**
   * {@code refreshAfter}: the age from which on a value is computed again while it is still
   * returned; shorter than {@link #ttl}. Null by default: it isn't.
   */
  public Duration refreshAfter() {
    return refreshAfter;
  }

  /** {@code refreshOn}, the pool by default: where that happens; never null. */
  public RefreshOn refreshOn() {
    return refreshOn;
  }

  /**
   * {@code jitter}, 0.1 by default: up to which share {@link #ttl} and {@link #refreshAfter} are
   * shortened at random, for each entry; from 0 to 1.
   */
  public double jitter() {
    return jitter;
  }

  /**
   * {@code tiers}, the heap alone by default: the names of the tiers to look in, nearest first,
   * each of them one of {@link RuleFile#tiers}; unmodifiable, never empty.
   */
  public List<String> tiers() {
    return tiers;
  }

  /** {@code receiver}, by identity by default: how the instance counts in the key; never null. */
  public Receiver receiver() {
    return receiver;
  }

  /**
   * {@code key}: what the key of a call consists of, beside the receiver; unmodifiable and not
   * empty. Null by default: all arguments.
   */
  public List<Expression> key() {
    return key;
  }

  /** {@code when}: which calls are cached; null by default: all. */
  public Expression when() {
    return when;
  }

  /** {@code unless}: which results are not stored; null by default: all are. */
  public Expression unless() {
    return unless;
  }

  /** {@code nulls}, true by default: whether a null that a method returns is stored. */
  public boolean nulls() {
    return nulls;
  }

  /** {@code exceptions}: which exceptions are kept; null by default: none. */
  public ExceptionCaching exceptions() {
    return exceptions;
  }

  /**
   * {@code onMiss}: what a caller gets where nothing is cached, by default what the method returns;
   * never null.
   */
  public OnMiss onMiss() {
    return onMiss;
  }

  /**
   * {@code wait}, a second by default: how long a call waits at most for another thread's or node's
   * computation.
   */
  public Duration waitFor() {
    return waitFor;
  }

  /**
   * {@code renew}: for how long at least, from when a refresh starts, the old value lives on; null
   * by default: it may expire meanwhile.
   */
  public Duration renew() {
    return renew;
  }

  /**
   * {@code staleOnError}, 0 by default: for how long after its ttl a value is returned where
   * computing it anew throws.
   */
  public Duration staleOnError() {
    return staleOnError;
  }

  /**
   * {@code values}, automatic by default: whether callers get the object that is kept or copies;
   * never null.
   */
  public ValueSharing values() {
    return valueSharing;
  }

  /** {@code codec}, Fory by default: how values become bytes; never null. */
  public Codec codec() {
    return codec;
  }

  /** {@code version}, 0 by default: part of the namespace in shared tiers; never negative. */
  public int version() {
    return version;
  }

  /** {@code enabled}, true by default: whether the rule is to be applied. */
  public boolean enabled() {
    return enabled;
  }
}
