/**
 * The rule file: what it may say, as immutable values, and the reader that gets there from YAML or
 * JSON or reports every problem of the file with its place.
 *
 * <p>Reading takes four steps. {@code TreeReader} turns the parser's tokens into a small tree in
 * which each node knows where it stands, placeholders replaced; what is wrong with the file as YAML
 * or JSON ends there. Then tables of keys ({@code FileKeys}, {@code RuleKeys} and so on) with a
 * decoder for each type turn the tree into values. {@code RuleChecks} and {@code
 * InvalidationChecks} look at what does not fit together. Last, {@link
 * io.chorde.config.Capabilities} refuses what nobody can obey yet.
 *
 * <p>A new key is one line in a table, an accessor in the model, and a row in {@code
 * docs/rules.md}, from which the JSON Schema beside this package takes its words; tests insist on
 * all three.
 *
 * <p>Caching, weaving and class files may not enter, nor anything that binds objects by reflection:
 * this runs while somebody else's application starts. For the same reason the code that runs on
 * good files has no lambdas, streams, formatters or regular expressions; their first use is dear.
 */
package io.chorde.config;
