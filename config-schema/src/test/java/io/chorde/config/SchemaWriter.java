package io.chorde.config;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schema of the rule language: its shape from the reader's own tables of keys, its
 * words from the reference. Draft 7, as that is what all editors understand.
 *
 * <p>It says less than the reader, which alone knows what fits what; but a key or a word that the
 * one does not know, the other does not know either.
 */
final class SchemaWriter {
  /** The headings under which the reference describes the keys of each type of tiers. */
  private static final String TIERS = "Tiers of type ";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final DocumentedKeys documented;
  private final ValueSchemas values = new ValueSchemas(this);
  private final ObjectNode definitions = JSON.objectNode();

  SchemaWriter(DocumentedKeys documented) {
    this.documented = documented;
  }

  ObjectNode write() {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", "Chorde rule file, version 1");
    schema.put("description", "Which methods are cached, and how. See docs/rules.md.");
    schema.setAll(mapping("The file", FileKeys.FILE));
    definitions.set("placeholder", ValueSchemas.text("\\$\\{"));
    schema.set("definitions", definitions);
    return schema;
  }

  /** The schema of a mapping, described under a heading of the reference. */
  ObjectNode mapping(String section, Keys keys) {
    ObjectNode schema = JSON.objectNode();
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    ArrayNode required = JSON.arrayNode();
    ObjectNode properties = schema.putObject("properties");
    for (Key<?> key : keys.all()) {
      if (key.objection() != null) {
        continue;
      }
      ObjectNode value = JSON.objectNode();
      value.put("description", documented.meaning(section, key.name()));
      putDefault(value, key);
      value.setAll(value(key));
      properties.set(key.name(), value);
      // A ttl may come from the defaults, which a schema cannot see.
      if (key.missing() != null && key != RuleKeys.TTL) {
        required.add(key.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema;
  }

  private static void putDefault(ObjectNode schema, Key<?> key) {
    Object otherwise = key.otherwise();
    if (otherwise instanceof Boolean) {
      schema.put("default", (Boolean) otherwise);
    } else if (otherwise instanceof Enum) {
      schema.put("default", ((Enum<?>) otherwise).name().toLowerCase());
    } else if (otherwise instanceof Long && key.decoder() instanceof CountDecoder) {
      schema.put("default", (Long) otherwise);
    }
  }

  private ObjectNode value(Key<?> key) {
    Decoder<?> decoder = key.decoder();
    if (decoder instanceof LateDecoder) {
      decoder = ((LateDecoder<?>) decoder).decoder();
    }
    if (decoder instanceof TiersDecoder) {
      return tiers();
    }
    if (decoder instanceof MappingListDecoder) {
      boolean rules = key == FileKeys.RULES;
      String name = rules ? "rule" : "invalidation";
      define(name, rules ? "Rules" : "Invalidations", ((MappingListDecoder) decoder).keys());
      ObjectNode list = JSON.objectNode();
      list.putArray("type").add("array").add("null");
      list.set("items", reference(name));
      return list;
    }
    if (decoder instanceof Keys) {
      return mapping("Rules", (Keys) decoder);
    }
    if (decoder instanceof SettingsDecoder) {
      return mapping(key.name(), ((SettingsDecoder<?>) decoder).keys());
    }
    return values.of(decoder);
  }

  private ObjectNode tiers() {
    ObjectNode tier = definitions.putObject("tier");
    tier.put("type", "object");
    tier.putObject("properties").set("type", values.of(TierDecoders.TYPE.decoder()));
    tier.putArray("required").add("type");
    ArrayNode all = tier.putArray("allOf");
    for (TierType type : TierType.values()) {
      String word = TierTypeDecoder.WORDS.word(type);
      define("tier-" + word, TIERS + word, tierKeys(type));
      ((ObjectNode) definitions.get("tier-" + word))
          .withObjectProperty("properties")
          .withObjectProperty("type")
          .retain("description")
          .put("const", word);
      ObjectNode choice = all.addObject();
      ObjectNode condition = choice.putObject("if");
      condition.putObject("properties").putObject("type").put("const", word);
      condition.putArray("required").add("type");
      choice.set("then", reference("tier-" + word));
    }
    ObjectNode schema = JSON.objectNode();
    schema.put("type", "object");
    schema.set("propertyNames", ValueSchemas.text("^[A-Za-z0-9._-]+$"));
    schema.putObject("properties").set(Tiers.HEAP, reference("tier-heap"));
    schema.set("additionalProperties", reference("tier"));
    return schema;
  }

  static Keys tierKeys(TierType type) {
    return ((SettingsDecoder<?>) TierDecoders.of(type)).keys();
  }

  private void define(String name, String section, Keys keys) {
    definitions.set(name, mapping(section, keys));
  }

  static ObjectNode reference(String definition) {
    return JSON.objectNode().put("$ref", "#/definitions/" + definition);
  }
}
