package io.chorde.config;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The schema of each type of values. In place of any of them a placeholder may stand. */
final class ValueSchemas {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final String OR_PLACEHOLDER = "|\\$\\{";
  private static final String ISO =
      "P(?=[0-9T])(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]{1,9})?S)?)?";
  private static final String DURATION =
      "^(?:(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?(?:[0-9]+ms)?|" + ISO + ")$";

  private final SchemaWriter writer;

  ValueSchemas(SchemaWriter writer) {
    this.writer = writer;
  }

  ObjectNode of(Decoder<?> decoder) {
    if (decoder instanceof ListDecoder) {
      return list((ListDecoder<?>) decoder);
    }
    if (decoder instanceof WordDecoder) {
      return words(((WordDecoder<?>) decoder).words());
    }
    if (decoder instanceof TierTypeDecoder) {
      return words(TierTypeDecoder.WORDS.words());
    }
    if (decoder instanceof BooleanDecoder) {
      return anyOf(JSON.objectNode().put("type", "boolean"), orPlaceholder("^(?:true|false)$"));
    }
    if (decoder instanceof CountDecoder) {
      long least = ((CountDecoder) decoder).least();
      return anyOf(
          JSON.objectNode().put("type", "integer").put("minimum", least),
          orPlaceholder(least == 0 ? "^[0-9]+$" : "^0*[1-9][0-9]*$"));
    }
    if (decoder instanceof DurationDecoder) {
      boolean zero = ((DurationDecoder) decoder).zero();
      return zero
          ? anyOf(JSON.objectNode().put("const", 0), orPlaceholder(DURATION))
          : orPlaceholder(DURATION);
    }
    if (decoder instanceof OnMissDecoder) {
      ObjectNode mapping = writer.mapping("onMiss", ((OnMissDecoder) decoder).keys());
      return anyOf(JSON.objectNode().put("const", OnMissDecoder.COMPUTE), mapping, placeholder());
    }
    return single(decoder);
  }

  private static ObjectNode single(Decoder<?> decoder) {
    if (decoder instanceof VersionDecoder) {
      ObjectNode one = JSON.objectNode();
      one.putArray("enum").add(1).add("1");
      return anyOf(one, placeholder());
    }
    if (decoder instanceof SizeDecoder) {
      return orPlaceholder("^0*[1-9][0-9]*(?:B|KB|MB|GB)$");
    }
    if (decoder instanceof PercentDecoder) {
      return orPlaceholder("^0*(?:[0-9]{1,2}|100)%$");
    }
    if (decoder instanceof SecretDecoder) {
      return orPlaceholder("^[\\s\\S]{32,}$");
    }
    if (decoder instanceof AddressDecoder) {
      return address((AddressDecoder) decoder);
    }
    if (decoder instanceof NameDecoder || decoder instanceof ReferenceDecoder) {
      return withNumbers(orPlaceholder("^[A-Za-z0-9._-]+$"));
    }
    if (decoder instanceof ClassNameDecoder) {
      return orPlaceholder("^[^.\\s]+(?:\\.[^.\\s]+)+$");
    }
    if (decoder instanceof MethodDecoder) {
      return text("[.#]");
    }
    if (decoder instanceof ExpressionDecoder) {
      return withNumbers(text("\\S"));
    }
    if (decoder instanceof PathDecoder) {
      return withNumbers(text("."));
    }
    throw new AssertionError("say here what the schema of " + decoder.getClass() + " is");
  }

  private static ObjectNode address(AddressDecoder decoder) {
    String host = "(?:\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9._-]+" + (decoder.wildcard() ? "|\\*)" : ")");
    String port = decoder.portRequired() ? ":[0-9]+" : "(?::[0-9]+)?";
    return orPlaceholder("^" + decoder.prefix() + host + port + "$");
  }

  private ObjectNode list(ListDecoder<?> decoder) {
    ObjectNode item = of(decoder.item());
    ObjectNode list = JSON.objectNode();
    list.put("type", "array").put("minItems", 1).put("uniqueItems", true).set("items", item);
    return decoder.alsoSingle() ? anyOf(item.deepCopy(), list) : list;
  }

  private static ObjectNode words(String[] words) {
    ObjectNode known = JSON.objectNode();
    ArrayNode list = known.putArray("enum");
    for (String word : words) {
      list.add(word);
    }
    return anyOf(known, placeholder());
  }

  private static ObjectNode anyOf(ObjectNode... schemas) {
    ObjectNode any = JSON.objectNode();
    ArrayNode list = any.putArray("anyOf");
    for (ObjectNode schema : schemas) {
      list.add(schema);
    }
    return any;
  }

  private static ObjectNode placeholder() {
    return SchemaWriter.reference("placeholder");
  }

  private static ObjectNode orPlaceholder(String pattern) {
    return text(pattern + OR_PLACEHOLDER);
  }

  static ObjectNode text(String pattern) {
    return JSON.objectNode().put("type", "string").put("pattern", pattern);
  }

  /** What YAML takes for a number or a boolean is text to the reader. */
  private static ObjectNode withNumbers(ObjectNode text) {
    text.putArray("type").add("string").add("number").add("boolean");
    return text;
  }
}
