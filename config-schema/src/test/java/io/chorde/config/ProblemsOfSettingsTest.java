package io.chorde.config;

import static io.chorde.config.RuleFiles.assertProblems;
import static io.chorde.config.RuleFiles.whole;
import static io.chorde.config.RuleFiles.wholeRule;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Beside the rules a file says wrongly")
class ProblemsOfSettingsTest {
  private static final String RULES = "rules: [{ name: a, method: com.acme.A#a, ttl: 1s }]";

  @Test
  @DisplayName("what a tier needs, by not saying it")
  void tiers() {
    assertProblems(
        whole("version: 1", "tiers:", "  a: { type: files }", "  b b: { type: memcach }", RULES),
        "3:6: tiers.a: 'directory' is missing; write where to put the files, like directory:"
            + " /var/cache/acme",
        "4:3: tiers.b b: 'b b' is not a name; write a name of letters, digits, '.', '_' and '-',"
            + " like order-by-id",
        "4:16: tiers.b b.type: there is no type of tiers 'memcach'; did you mean 'memcached'?");
  }

  @Test
  @DisplayName("a key of another type of tiers")
  void foreignKeys() {
    assertProblems(
        whole(
            "version: 1",
            "tiers:",
            "  heap: { type: heap, size: 2GB }",
            "  disk: { type: files, directory: a, entires: 5 }",
            RULES),
        "3:23: tiers.heap.size: unknown key 'size'; write one of type, entries, weight",
        "4:38: tiers.disk.entires: unknown key 'entires'; write one of type, directory, size,"
            + " secret");
  }

  @Test
  @DisplayName("two tiers of one name")
  void sameTier() {
    assertProblems(
        whole(
            "version: 1",
            "tiers:",
            "  a: { type: heap }",
            "  a: { type: files, directory: a }",
            RULES),
        "4:3: tiers.a: duplicate key 'a', it stands on line 3 already; keep one of them");
  }

  @Test
  @DisplayName("what coherence needs")
  void coherence() {
    assertProblems(
        whole("version: 1", "coherence: { secert: x }", RULES),
        "2:12: coherence: 'bind' is missing; write where to listen, like bind: tcp://0.0.0.0:7400",
        "2:12: coherence: 'peers' is missing; write where the others are, like peers:"
            + " [\"tcp://app.acme:7400\"]",
        "2:14: coherence.secert: unknown key 'secert'; did you mean 'secret'?");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "0.0.0.0:7400 | is not an address",
        "tcp://:7400 | is not an address",
        "tcp://a b:7400 | is not an address",
        "tcp://[::1:7400 | is not an address",
        "tcp://[a]:7400 | is not an address",
        "tcp://*a:7400 | is not an address",
        "tcp://a | has no port",
        "tcp://a: | has no port from 1 to 65535",
        "tcp://a:0 | has no port from 1 to 65535",
        "tcp://a:65536 | has no port from 1 to 65535",
        "tcp://a:99999999999999999999 | has no port from 1 to 65535",
        "tcp://a:7x | has no port from 1 to 65535",
        "tcp://[::1]7400 | has no port from 1 to 65535",
      })
  @DisplayName("an address")
  void addresses(String text, String what) {
    String secret = "secret: '${env:S}'";
    assertProblems(
        whole(
            new TestVariables().environment("S", "0123456789abcdef0123456789abcdef"),
            "version: 1",
            "coherence: { bind: '" + text + "', peers: ['tcp://a:1'], " + secret + " }",
            RULES),
        "2:20: coherence.bind: '"
            + text
            + "' "
            + what
            + "; write an address like tcp://0.0.0.0:7400");
  }

  @Test
  @DisplayName("an address to connect to that is any")
  void anyPeer() {
    assertProblems(
        whole(
            "version: 1", "coherence: { bind: 'tcp://localhost:1', peers: ['tcp://*:1'] }", RULES),
        "2:49: coherence.peers[0]: 'tcp://*:1' is not an address; write an address like"
            + " tcp://app.acme:7400");
  }

  @Test
  @DisplayName("how many threads there are, how much is logged, where to and who may look")
  void surroundings() {
    assertProblems(
        whole(
            "version: 1",
            "pool: { threads: 1001, queue: 0 }",
            "log: { level: warning, file: '' }",
            "operations: { http: 7411, https: 1 }",
            RULES),
        "2:18: pool.threads: '1001' is too large; write 1000 or less",
        "2:31: pool.queue: must be more than 0; write a whole number like 1000",
        "3:15: log.level: 'warning' is not known here; write error, warn, info or debug",
        "3:30: log.file: is empty; write a path like chorde.log",
        "4:21: operations.http: '7411' has no port; write an address like 127.0.0.1:7411",
        "4:27: operations.https: unknown key 'https'; did you mean 'http'?");
    assertProblems(
        whole("version: 1", "log: { file: \"a\\0\" }", RULES),
        "2:14: log.file: 'a ' is not a path of this system; write a path like chorde.log");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "jitter: 10 | 6:13 | '10' is not a percentage; write a percentage like 10%",
        "jitter: '%' | 6:13 | '%' is not a percentage; write a percentage like 10%",
        "jitter: -1% | 6:13 | '-1%' is not a percentage; write a percentage like 10%",
        "jitter: 101% | 6:13 | '101%' is too much; write 100% or less",
        "version: 1.5 | 6:14 | '1.5' is not a whole number; write a whole number like 3",
        "version: 2147483648 | 6:14 | '2147483648' is too large; write 2147483647 or less",
        "wait: 0s | 6:11 | '0s' is too short; write 1ms or more",
        "staleOnError: PT0.0001S | 6:19 | 'PT0.0001S' is too short; write 1ms or more",
        "refreshOn: pol | 6:16 | 'pol' is not known here; did you mean 'pool'?",
        "values: all | 6:13 | 'all' is not known here; write auto, shared or copy",
        "codec: kryo | 6:12 | 'kryo' is not known here; write fory or java",
        "when: ' ' | 6:11 | is empty; write a Java expression like arg0",
        "when: [a] | 6:11 | must not be a list; write a Java expression like arg0",
        "key: [] | 6:10 | is empty; write a Java expression like arg0",
        "key: { a: b } | 6:10 | must be a list, not a mapping; put it into brackets: [ ]",
        "onMiss: wait | 6:13 | 'wait' is not known here; write compute, or { return: \"null\" }",
        "onMiss: [a] | 6:13 | must not be a list; write compute, or { return: \"null\" }",
        "onMiss: ~ | 6:13 | has no value; write compute, or { return: \"null\" }",
        "onMiss: {} | 6:13 | 'return' is missing; write what the caller gets, like return:"
            + " \"java.util.Collections.emptyList()\"",
      })
  @DisplayName("a value of a rule")
  void rules(String line, String place, String message) {
    String key = line.substring(0, line.indexOf(':'));
    assertProblems(
        wholeRule(line), place + ": rules[0]." + key + ": " + message.replace("\\\"", "\""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "NotFound | 'NotFound' has no package; write a class with its package, like"
            + " com.acme.NotFound",
        "com.acme. | 'com.acme.' is not the name of a class; write a class with its package, like"
            + " com.acme.NotFound",
        "com.acme.* | 'com.acme.*' is not the name of a class; write a class with its package, like"
            + " com.acme.NotFound",
        "java.lang.Error | 'java.lang.Error' is never cached; take it out, or name exceptions of"
            + " the application",
      })
  @DisplayName("an exception")
  void exceptions(String type, String message) {
    assertProblems(
        wholeRule("exceptions: { types: ['" + type + "'], ttl: 1s }"),
        "6:27: rules[0].exceptions.types[0]: " + message);
  }

  @Test
  @DisplayName("what an invalidation does, and when")
  void invalidations() {
    assertProblems(
        wholeRule(
            "\ninvalidations:",
            "- { name: a, method: com.acme.A#a, rules: order-by-id, action: expires, on: returns,",
            "    settle: 0 }"),
        "8:47: invalidations[0].rules: must be a list, not a single value; put it into brackets: [ ]",
        "8:68: invalidations[0].action: 'expires' is not known here; did you mean 'expire'?",
        "8:81: invalidations[0].on: 'returns' is not known here; did you mean 'return'?",
        "9:17: invalidations[0].settle: '0' has no unit; write it with ms, s, m, h or d, such as"
            + " 30s");
    assertProblems(
        wholeRule("\ninvalidations: a"),
        "7:16: invalidations: must be a list, not a single value; start each invalidation with -"
            + " name: ...");
  }
}
