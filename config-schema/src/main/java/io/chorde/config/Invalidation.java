package io.chorde.config;

import io.chorde.config.expression.Expression;
import io.chorde.config.method.MethodPattern;
import java.time.Duration;
import java.util.List;

/** Which methods make cached values invalid, and which values. Immutable. */
public final class Invalidation {
  static final String RESULT = "result";

  private final String name;
  private final List<MethodPattern> methods;
  private final List<String> rules;
  private final List<Expression> key;
  private final Action action;
  private final InvalidateOn on;
  private final Duration settle;

  /** The values must have been found to be complete and without problems. */
  Invalidation(Values values) {
    name = values.get(InvalidationKeys.NAME);
    methods = values.get(InvalidationKeys.METHOD);
    rules = values.get(InvalidationKeys.RULES);
    key = values.get(InvalidationKeys.KEY);
    action = key == null ? Action.CLEAR : values.get(InvalidationKeys.ACTION);
    InvalidateOn said = values.get(InvalidationKeys.ON);
    on = said != null ? said : usesResult(key) ? InvalidateOn.RETURN : InvalidateOn.ALWAYS;
    settle = values.get(InvalidationKeys.SETTLE);
  }

  /** Whether the key can be told after a return only. */
  static boolean usesResult(List<Expression> key) {
    if (key != null) {
      for (Expression part : key) {
        if (part.mentions(RESULT)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code name}: unique among the invalidations of the file; characters as in a rule's. */
  public String name() {
    return name;
  }

  /** {@code method}: the patterns of the methods after which it acts; unmodifiable, never empty. */
  public List<MethodPattern> methods() {
    return methods;
  }

  /** {@code rules}: the names of the rules that it is about; unmodifiable, never empty. */
  public List<String> rules() {
    return rules;
  }

  /**
   * {@code key}: the key of the entries that it is about, as their rules have it; unmodifiable and
   * not empty. Null by default: it is about all entries.
   */
  public List<Expression> key() {
    return key;
  }

  /**
   * {@code action}: what it does; never null. {@link Action#INVALIDATE} by default, and always
   * {@link Action#CLEAR} where there is no key.
   */
  public Action action() {
    return action;
  }

  /**
   * {@code on}: when it acts; never null. By default always, or where the key uses {@code result}
   * after a return.
   */
  public InvalidateOn on() {
    return on;
  }

  /** {@code settle}, 0 by default: for how long its keys stay uncached after it. */
  public Duration settle() {
    return settle;
  }
}
