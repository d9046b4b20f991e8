package io.chorde.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.chorde.config.Examples.Example;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The JSON Schema")
class SchemaTest {
  private static final String UPDATE = "chorde.schema.update";
  private static final Path FILE =
      Paths.get("src/main/resources/io/chorde/config/rules.schema.json");
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonSchema schema;
  private static String text;

  @BeforeAll
  static void generate() throws IOException {
    ObjectNode tree = new SchemaWriter(DocumentedKeys.read()).write();
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    DefaultIndenter unix = new DefaultIndenter("  ", "\n");
    printer.indentArraysWith(unix);
    printer.indentObjectsWith(unix);
    text = JSON.writer(printer).writeValueAsString(tree) + "\n";
    schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(tree);
  }

  static List<Example> examples() throws IOException {
    return Examples.all();
  }

  @Test
  @DisplayName("is the one that comes with the reader")
  void upToDate() throws IOException {
    if (Boolean.getBoolean(UPDATE)) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, text);
    }
    assertEquals(
        text,
        Files.exists(FILE) ? Files.readString(FILE) : "",
        "keys or docs/rules.md have changed: run mvn -pl config-schema test -Dtest=SchemaTest"
            + " -D"
            + UPDATE
            + "=true and commit "
            + FILE);
  }

  @ParameterizedTest
  @MethodSource("examples")
  @DisplayName("takes the examples that are right")
  void examplesAreTaken(Example example) throws IOException {
    if (example.problems().isEmpty()) {
      assertEquals(Set.of(), validate(YAML.readTree(example.text())));
    }
  }

  @Test
  @DisplayName("takes a wrong example for one, too, where a schema can tell")
  void wrongExamples() throws IOException {
    for (Example example : examples()) {
      if (!example.problems().isEmpty()) {
        assertFalse(validate(YAML.readTree(example.text())).isEmpty(), example.place());
      }
    }
  }

  @Test
  @DisplayName("refuses an unknown key wherever the reader does")
  void unknownKeys() throws Exception {
    assertEquals(18, refuseBoth(wholeLanguage(), false));
  }

  @Test
  @DisplayName("refuses a mapping in place of a value wherever the reader does")
  void wrongTypes() throws Exception {
    assertEquals(80, refuseBoth(wholeLanguage(), true));
  }

  private static ObjectNode wholeLanguage() throws Exception {
    return (ObjectNode) YAML.readTree(WholeLanguageTest.content());
  }

  private static int refuseBoth(ObjectNode root, boolean values) {
    return values ? spoilValues(root, root, "") : spoilMappings(root, root, "");
  }

  /** Puts an unknown key into each mapping, one at a time; says how many there were. */
  private static int spoilMappings(JsonNode root, JsonNode node, String path) {
    int count = 0;
    if (node instanceof ObjectNode mapping) {
      mapping.put("xyzzy", 1);
      assertRefused(root, path + ".xyzzy");
      mapping.remove("xyzzy");
      count++;
    }
    for (JsonNode child : node) {
      count += spoilMappings(root, child, path + ".*");
    }
    return count;
  }

  /** Puts a mapping in place of each single value, one at a time; says how many there were. */
  private static int spoilValues(JsonNode root, JsonNode node, String path) {
    int count = 0;
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    for (String key : keys) {
      JsonNode value = node.get(key);
      if (value.isValueNode()) {
        ((ObjectNode) node).set(key, spoiled());
        assertRefused(root, path + "." + key);
        ((ObjectNode) node).set(key, value);
        count++;
      }
      count += spoilValues(root, value, path + "." + key);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      JsonNode value = node.get(i);
      if (value.isValueNode()) {
        ((ArrayNode) node).set(i, spoiled());
        assertRefused(root, path + "[" + i + "]");
        ((ArrayNode) node).set(i, value);
        count++;
      }
      count += spoilValues(root, value, path + "[" + i + "]");
    }
    return count;
  }

  private static ObjectNode spoiled() {
    return JSON.createObjectNode().put("xyzzy", 1);
  }

  private static void assertRefused(JsonNode root, String path) {
    byte[] content = root.toString().getBytes(StandardCharsets.UTF_8);
    assertFalse(
        RuleFileReader.read("a.json", content, WholeLanguageTest.variables(), Capabilities.all())
            .ok(),
        "the reader takes " + path);
    assertFalse(validate(root).isEmpty(), "the schema takes " + path);
  }

  private static Set<ValidationMessage> validate(JsonNode file) {
    return schema.validate(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "receiver: Shared",
        "refreshOn: none",
        "values: clone",
        "codec: kryo",
        "onMiss: wait",
        "ttl: 5",
        "ttl: 5x",
        "ttl: 1s5m",
        "ttl: ''",
        "ttl: P",
        "jitter: 10",
        "jitter: 101%",
        "nulls: 'yes'",
        "version: -1",
        "version: 1.5",
        "wait: 0",
        "tiers: heap",
        "tiers: []",
        "key: []",
        "when: ''",
        "exceptions: { types: [NotFound], ttl: 1s }",
        "exceptions: { ttl: 1s }",
        "name: a b"
      })
  @DisplayName("refuses a value that the reader refuses")
  void refusedValues(String line) throws IOException {
    String file = "version: 1\nrules: [{ name: a, method: com.acme.A#a, ttl: 1m }]\n";
    ObjectNode tree = (ObjectNode) YAML.readTree(file);
    assertTrue(validate(tree).isEmpty());
    ((ObjectNode) tree.at("/rules/0")).setAll((ObjectNode) YAML.readTree("{ " + line + " }"));
    assertRefused(tree, line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ttl: PT5M",
        "ttl: P1DT0.5S",
        "ttl: 1d2h3m4s5ms",
        "ttl: '${env:TTL:-1m}'",
        "nulls: 'false'",
        "nulls: '${env:N:-true}'",
        "name: 17",
        "when: true",
        "key: 0",
        "staleOnError: 0",
        "staleOnError: 0s",
        "version: '3'",
        "receiver: '${env:R:-shared}'",
        "onMiss: compute",
        "onMiss: '${env:O:-compute}'",
        "method: [com.acme.A.a, 'com.acme.B#b(long, ..)']"
      })
  @DisplayName("takes a value that the reader takes")
  void takenValues(String line) throws IOException {
    String file = "version: '1'\nrules: [{ name: a, method: com.acme.A#a, ttl: 1m }]\n";
    ObjectNode tree = (ObjectNode) YAML.readTree(file);
    ((ObjectNode) tree.at("/rules/0")).setAll((ObjectNode) YAML.readTree("{ " + line + " }"));
    assertEquals(Set.of(), validate(tree));
    byte[] content = tree.toString().getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), RuleFileReader.check("a.json", content).problems());
  }
}
