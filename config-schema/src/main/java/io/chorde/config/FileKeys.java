package io.chorde.config;

import java.util.Collections;
import java.util.List;

/** The keys of the file itself. */
final class FileKeys {
  static final Key<String> VERSION =
      Key.required("version", new VersionDecoder(), "write version: 1 at the top");
  static final Key<Tiers> TIERS = Key.optional("tiers", new TiersDecoder(), Tiers.DEFAULT);
  static final Key<Values> DEFAULTS = Key.optional("defaults", RuleKeys.DEFAULTS, null);
  static final Key<List<Values>> RULES =
      Key.optional("rules", new RulesDecoder(), Collections.<Values>emptyList());

  static final Keys FILE =
      Keys.of(
          VERSION,
          TIERS,
          Key.later("coherence"),
          Key.later("pool"),
          Key.later("log"),
          Key.later("operations"),
          DEFAULTS,
          RULES,
          Key.later("invalidations"));

  private FileKeys() {}
}
