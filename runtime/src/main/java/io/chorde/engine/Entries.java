package io.chorde.engine;

import io.chorde.heap.Entry;
import io.chorde.heap.HotEntries;
import io.chorde.heap.Thrown;
import io.chorde.time.Ticker;
import io.chorde.value.Copier;
import io.chorde.value.LoaderScope;
import io.chorde.value.Sharing;
import io.chorde.value.Unrepeatable;
import io.chorde.value.ValueType;

/** Makes entries of what computations come to, where that can be kept. Thread-safe. */
final class Entries {

  private final CachedRule rule;
  private final ValueType type;
  private final LoaderScope scope;
  private final HotEntries owner;
  private final Ages ages;
  private final Ticker ticker;

  Entries(
      CachedRule rule,
      ValueType type,
      LoaderScope scope,
      HotEntries owner,
      Ages ages,
      Ticker ticker) {
    this.rule = rule;
    this.type = type;
    this.scope = scope;
    this.owner = owner;
    this.ages = ages;
    this.ticker = ticker;
  }

  /** An entry that is born now; null where the value must not be kept, which is said. */
  Entry of(Object key, Object value) {
    String obstacle = obstacle(value);
    if (obstacle != null) {
      rule.notices()
          .once(
              "value " + value.getClass().getName(),
              "results of " + value.getClass().getName() + " are not cached: " + obstacle);
      return null;
    }
    Copier copier = value == null ? null : Copier.of(value.getClass());
    Object stored = copier == null ? value : copier.copy(value);
    Class<?> shared = Sharing.mutableClassIn(value, copier != null);
    if (shared != null) {
      rule.notices()
          .once(
              "shared " + shared.getName(),
              "callers share instances of "
                  + shared.getName()
                  + ", which can change; cache this only if no caller changes them");
    }
    return new Entry(key, stored, copier, owner, ticker.read(), ages.share());
  }

  /** The same for an exception; null where its class may be unloaded earlier. */
  Entry ofFailure(Object key, Throwable failure) {
    return scope.reaches(failure)
        ? new Entry(key, new Thrown(failure), null, owner, ticker.read(), ages.share())
        : null;
  }

  private String obstacle(Object value) {
    if (value == null) {
      return null;
    }
    if (Unrepeatable.isInstance(value)) {
      return "such an object can be used once, or owns a resource";
    }
    if (!scope.reaches(value)) {
      return "it belongs to a class loader that may be unloaded earlier";
    }
    return type.accepts(value) ? null : "it is not a " + type;
  }

  /** Whether callers can be given what the entry has. */
  boolean accepts(Entry entry) {
    return entry.thrown() != null || type.accepts(entry.stored());
  }
}
