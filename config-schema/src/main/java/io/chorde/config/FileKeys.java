package io.chorde.config;

import java.util.Collections;
import java.util.List;

/** The keys of the file itself. */
final class FileKeys {
  static final Key<String> VERSION =
      Key.required("version", new VersionDecoder(), "write version: 1 at the top");
  static final Key<Tiers> TIERS = Key.optional("tiers", new TiersDecoder(), Tiers.DEFAULT);
  static final Key<CoherenceSettings> COHERENCE =
      Key.optional("coherence", new LateDecoder<>(LateDecoder.Part.COHERENCE), null);
  static final Key<PoolSettings> POOL =
      Key.optional("pool", new LateDecoder<>(LateDecoder.Part.POOL), PoolSettings.DEFAULT);
  static final Key<LogSettings> LOG =
      Key.optional("log", new LateDecoder<>(LateDecoder.Part.LOG), LogSettings.DEFAULT);
  static final Key<OperationsSettings> OPERATIONS =
      Key.optional(
          "operations", new LateDecoder<>(LateDecoder.Part.OPERATIONS), OperationsSettings.DEFAULT);
  static final Key<Values> DEFAULTS = Key.optional("defaults", RuleKeys.DEFAULTS, null);
  static final Key<List<Values>> RULES =
      Key.optional(
          "rules", new MappingListDecoder(RuleKeys.RULE, "rule"), Collections.<Values>emptyList());
  static final Key<List<Values>> INVALIDATIONS =
      Key.optional(
          "invalidations",
          new LateDecoder<>(LateDecoder.Part.INVALIDATIONS),
          Collections.<Values>emptyList());

  static final Keys FILE =
      Keys.of(VERSION, TIERS, COHERENCE, POOL, LOG, OPERATIONS, DEFAULTS, RULES, INVALIDATIONS);

  private FileKeys() {}
}
