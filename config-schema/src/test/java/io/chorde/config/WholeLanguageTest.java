package io.chorde.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The whole language")
class WholeLanguageTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  private RuleFile file;
  private Rule order;
  private Rule rates;

  /** The file that has every key. */
  static byte[] content() throws Exception {
    try (InputStream in = WholeLanguageTest.class.getResourceAsStream("whole-language.yaml")) {
      return in.readAllBytes();
    }
  }

  static TestVariables variables() {
    return new TestVariables()
        .environment("CHORDE_SECRET", SECRET)
        .environment("DISK_SECRET", SECRET.toUpperCase());
  }

  @BeforeEach
  void read() throws Exception {
    Reading reading =
        RuleFileReader.read("/etc/acme/rules.yaml", content(), variables(), Capabilities.all());
    assertEquals(List.of(), reading.problems());
    file = reading.ruleFile();
    order = file.rules().get(0);
    rates = file.rules().get(1);
  }

  @Test
  @DisplayName("has tiers of all types, the heap first")
  void tiers() {
    assertEquals(
        List.of("heap", "small", "disk", "shared", "aws"), new ArrayList<>(file.tiers().keySet()));
    assertEquals(500, file.heap().entries());
    assertEquals(64L << 20, ((HeapSettings) file.tiers().get("small")).weightBytes());

    FilesSettings disk = (FilesSettings) file.tiers().get("disk");
    assertEquals(TierType.FILES, disk.type());
    assertEquals(Paths.get("/etc/acme/cache"), disk.directory());
    assertEquals(2L << 30, disk.sizeBytes());
    assertEquals(SECRET.toUpperCase(), disk.secret().reveal());

    MemcachedSettings shared = (MemcachedSettings) file.tiers().get("shared");
    assertEquals(TierType.MEMCACHED, shared.type());
    assertEquals("[cache.acme:11212, [::1]:11211, cache2.acme:11211]", shared.servers().toString());
    assertEquals("::1", shared.servers().get(1).host());
    assertEquals(11211, shared.servers().get(2).port());
    assertEquals(SECRET, shared.secret().reveal());
    assertEquals(Duration.ofMillis(20), shared.timeout());

    ElastiCacheSettings aws = (ElastiCacheSettings) file.tiers().get("aws");
    assertEquals(TierType.ELASTICACHE, aws.type());
    assertEquals("acme.cfg.euw1.cache.amazonaws.com:11211", aws.endpoint().toString());
    assertEquals(SECRET, aws.secret().reveal());
    assertTrue(aws.tls());
  }

  @Test
  @DisplayName("has coherence")
  void coherence() {
    CoherenceSettings coherence = file.coherence();
    assertEquals("0.0.0.0:7400", coherence.bind().toString());
    assertEquals("[app.acme:7400, 10.0.0.1:7400]", coherence.peers().toString());
    assertEquals(SECRET, coherence.secret().reveal());
    assertEquals(Duration.ofSeconds(2), coherence.acknowledge());
    assertEquals(Duration.ofMillis(500), coherence.heartbeat());
    assertEquals(Duration.ofSeconds(30), coherence.lost());
  }

  @Test
  @DisplayName("has a pool, a log and operations")
  void surroundings() {
    assertEquals(2, file.pool().threads());
    assertEquals(50, file.pool().queue());
    assertEquals(LogLevel.DEBUG, file.log().level());
    assertEquals(Paths.get("/etc/acme/logs/chorde.log"), file.log().file());
    assertEquals("127.0.0.1:7411", file.operations().http().toString());
    assertTrue(file.operations().http().isLoopback());
  }

  @Test
  @DisplayName("has rules")
  void rules() {
    assertEquals(Duration.ofHours(1), order.ttl());
    assertEquals(Duration.ofMinutes(50), order.refreshAfter());
    assertEquals(RefreshOn.CALLER, order.refreshOn());
    assertEquals(0.05, order.jitter());
    assertEquals(List.of("heap", "disk", "shared", "aws"), order.tiers());
    assertEquals(Receiver.SHARED, order.receiver());
    assertEquals("[arg0]", order.key().toString());
    assertEquals("arg0 > 0", order.when().text());
    assertEquals("result.isEmpty()", order.unless().text());
    assertFalse(order.nulls());
    assertEquals(List.of("com.acme.NotFound", "com.acme.Orders$Gone"), order.exceptions().types());
    assertEquals(Duration.ofSeconds(10), order.exceptions().ttl());
    assertFalse(order.onMiss().computes());
    assertEquals("java.util.Collections.emptyList()", order.onMiss().returned().text());
    assertEquals(Duration.ofSeconds(3), order.waitFor());
    assertEquals(Duration.ofSeconds(2), order.renew());
    assertEquals(Duration.ofMinutes(10), order.staleOnError());
    assertEquals(ValueSharing.COPY, order.values());
    assertEquals(Codec.JAVA, order.codec());
    assertEquals(3, order.version());
    assertFalse(order.enabled());
    assertEquals("java.util.Arrays.asList(\n  arg0, arg1)\n", rates.key().get(0).text());
    assertEquals(0, rates.jitter());
    assertTrue(rates.onMiss().computes());
    assertEquals(Duration.ofMillis(250), rates.waitFor());
    assertEquals(ValueSharing.SHARED, rates.values());
  }

  @Test
  @DisplayName("has invalidations")
  void invalidations() {
    Invalidation order = file.invalidations().get(0);
    assertEquals("order-changed", order.name());
    assertEquals("[com.acme.OrderDao#update(com.acme.Order)]", order.methods().toString());
    assertEquals(List.of("order-by-id", "rates"), order.rules());
    assertEquals("[arg0.getId()]", order.key().toString());
    assertEquals(Action.EXPIRE, order.action());
    assertEquals(InvalidateOn.RETURN, order.on());
    assertEquals(Duration.ofSeconds(2), order.settle());
  }

  @Test
  @DisplayName("clears the rule, always and at once, where an invalidation says no more")
  void invalidationDefaults() {
    Invalidation all = file.invalidations().get(1);
    assertEquals(2, all.methods().size());
    assertNull(all.key());
    assertEquals(Action.CLEAR, all.action());
    assertEquals(InvalidateOn.ALWAYS, all.on());
    assertEquals(Duration.ZERO, all.settle());
  }

  @Test
  @DisplayName("acts on a return where the key of an invalidation uses the result")
  void onResult() {
    assertEquals(InvalidateOn.RETURN, onlyInvalidation("key: result.getId()").on());
    assertEquals(InvalidateOn.ALWAYS, onlyInvalidation("key: arg0.result()").on());
    assertEquals(Action.INVALIDATE, onlyInvalidation("key: arg0").action());
  }

  private static Invalidation onlyInvalidation(String line) {
    Reading reading =
        RuleFiles.wholeRule(
            "receiver: shared",
            "#",
            "\ninvalidations: [{ name: b, method: com.acme.A#b, rules: [order-by-id], "
                + line
                + " }]");
    assertEquals(List.of(), reading.problems());
    return reading.ruleFile().invalidations().get(0);
  }

  @Test
  @DisplayName("needs hardly anything said")
  void defaults() {
    Reading reading =
        RuleFiles.whole(
            "version: 1",
            "tiers:",
            "  a: { type: files, directory: /a }",
            "  b: { type: memcached, servers: [b], secret: " + SECRET + " }",
            "  c: { type: elasticache, endpoint: c, secret: " + SECRET + " }",
            "coherence: { bind: 'tcp://127.0.0.1:7400', peers: ['tcp://a:7400'] }",
            "pool: {}",
            "log: {}",
            "operations: {}",
            "rules: [{ name: a, method: com.acme.A#a, ttl: 1s }]");
    assertTrue(reading.ok());
    RuleFile bare = reading.ruleFile();
    assertEquals(10_000, bare.heap().entries());
    FilesSettings files = (FilesSettings) bare.tiers().get("a");
    assertEquals(1L << 30, files.sizeBytes());
    assertNull(files.secret());
    assertEquals(Duration.ofMillis(50), ((MemcachedSettings) bare.tiers().get("b")).timeout());
    assertFalse(((ElastiCacheSettings) bare.tiers().get("c")).tls());
    assertNull(bare.coherence().secret());
    assertEquals(Duration.ZERO, bare.coherence().acknowledge());
    assertEquals(Duration.ofSeconds(1), bare.coherence().heartbeat());
    assertEquals(Duration.ofMinutes(1), bare.coherence().lost());
    assertEquals(4, bare.pool().threads());
    assertEquals(1000, bare.pool().queue());
    assertEquals(LogLevel.INFO, bare.log().level());
    assertNull(bare.log().file());
    assertNull(bare.operations().http());

    Rule rule = bare.rules().get(0);
    assertNull(rule.refreshAfter());
    assertEquals(RefreshOn.POOL, rule.refreshOn());
    assertEquals(0.1, rule.jitter());
    assertNull(rule.key());
    assertNull(rule.when());
    assertNull(rule.unless());
    assertNull(rule.exceptions());
    assertTrue(rule.onMiss().computes());
    assertEquals(Duration.ofSeconds(1), rule.waitFor());
    assertNull(rule.renew());
    assertEquals(Duration.ZERO, rule.staleOnError());
    assertEquals(ValueSharing.AUTO, rule.values());
    assertEquals(Codec.FORY, rule.codec());
    assertEquals(0, rule.version());
  }

  @Test
  @DisplayName("is quiet about what a file leaves out altogether")
  void nothingSaid() {
    RuleFile bare = RuleFiles.wholeRule().ruleFile();
    assertNull(bare.coherence());
    assertEquals(4, bare.pool().threads());
    assertEquals(LogLevel.INFO, bare.log().level());
    assertNull(bare.operations().http());
    assertEquals(List.of(), bare.invalidations());
    assertEquals(List.of("heap"), new ArrayList<>(bare.tiers().keySet()));
  }

  @Test
  @DisplayName("beats three times while somebody waits for an acknowledgement")
  void heartbeat() {
    assertEquals(Duration.ofMillis(500), heartbeat("1500ms"));
    assertEquals(Duration.ofSeconds(1), heartbeat("3s"));
    assertEquals(Duration.ofSeconds(1), heartbeat("10s"));
    assertEquals(Duration.ofMillis(1), heartbeat("2ms"));
    assertEquals(Duration.ofSeconds(1), heartbeat("0"));
  }

  private static Duration heartbeat(String acknowledge) {
    return RuleFiles.wholeRule(
            "\ncoherence: { bind: 'tcp://localhost:1', peers: ['tcp://a:1'], acknowledge: "
                + acknowledge
                + " }")
        .ruleFile()
        .coherence()
        .heartbeat();
  }

  @Test
  @DisplayName("starts paths at the folder of the file, however that was named")
  void folders() throws Exception {
    Path here = Paths.get("").toAbsolutePath();
    byte[] content = "version: 1\nlog: { file: a.log }\nrules: []".getBytes();
    for (String[] nameAndLog :
        new String[][] {
          {"rules.yaml", here + "/a.log"},
          {"conf/rules.yaml", here + "/conf/a.log"},
          {"/etc/rules.yaml", "/etc/a.log"},
          {"/", "/a.log"},
          {"\0", here + "/a.log"}
        }) {
      assertEquals(
          Paths.get(nameAndLog[1]),
          RuleFileReader.check(nameAndLog[0], content).ruleFile().log().file());
    }
    assertEquals(
        Paths.get("/var/log/a.log"),
        RuleFiles.wholeRule("\nlog: { file: /var/log/a.log }").ruleFile().log().file());
  }

  @Test
  @DisplayName("cannot be changed once it is read")
  void immutable() {
    assertThrows(UnsupportedOperationException.class, () -> file.tiers().clear());
    assertThrows(UnsupportedOperationException.class, () -> file.invalidations().clear());
    assertThrows(UnsupportedOperationException.class, () -> order.key().clear());
    assertThrows(UnsupportedOperationException.class, () -> file.coherence().peers().clear());
    assertThrows(UnsupportedOperationException.class, () -> order.exceptions().types().clear());
  }
}
