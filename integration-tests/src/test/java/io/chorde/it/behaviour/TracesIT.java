package io.chorde.it.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.behaviour.Traces;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import io.chorde.it.harness.Run;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@DisplayName("What a program shares with the agent it finds as without the agent")
@EachJdk
final class TracesIT {

  private static final String TYPE = "com.acme.behaviour.Traces#";

  /** More than are kept. */
  private static final int NUMBERS = 30_000;

  private static final Pattern LOGGING = Pattern.compile("\\bjava\\.util\\.logging\\.[\\w$]+");

  @Parameter private Jdk jdk;
  private Comparison run;

  @BeforeParameterizedClassInvocation
  void run() {
    run = jvm("own log manager").compare();
  }

  private Jvm jvm(String... arguments) {
    return Jvm.on(jdk)
        .program(Traces.class, arguments)
        .rule("evicted", TYPE + "evicted")
        .rule("keyed", TYPE + "keyed", "key: text.length()")
        .rule("refreshed", TYPE + "refreshed", "refreshAfter: 1s");
  }

  @Test
  @DisplayName("the log manager is the one that the application asks for, however late")
  void ownLogManager() {
    String own = "[class com.acme.behaviour.Traces$OwnLogManager]";
    assertEquals(own, run.bare().said("log manager"), run.bare()::toString);
    assertEquals(own, run.cached().said("log manager"), run.cached()::toString);
  }

  @Test
  @DisplayName("no class of java.util.logging is loaded")
  void noLogging() {
    Comparison verbose = jvm().option("-verbose:class").compare();
    assertTrue(verbose.cached().stdout().contains("com.acme.behaviour.Traces"));
    assertCached(verbose.cached());
    assertEquals(logging(verbose.bare()), logging(verbose.cached()));
  }

  @Test
  @DisplayName("values were kept, evicted and computed again meanwhile")
  void cached() {
    assertEquals(run.bare().said("sum"), run.cached().said("sum"));
    assertCached(run.cached());
  }

  private static void assertCached(Run cached) {
    assertEquals(0, cached.exitCode(), cached::toString);
    assertTrue(cached.misses("evicted") > NUMBERS, cached::toString);
    assertTrue(cached.hits("keyed") > NUMBERS, cached::toString);
    assertTrue(cached.hits("refreshed") > 0, cached::toString);
  }

  @Test
  @DisplayName("more threads are there only as daemons of the agent's name")
  void threads() {
    Set<String> more = threads(run.cached());
    more.removeAll(threads(run.bare()));
    assertTrue(more.contains("chorde-agent (daemon)"), more::toString);
    more.removeIf(thread -> thread.startsWith("chorde-") && thread.endsWith(" (daemon)"));
    assertEquals(Set.of(), more);
  }

  @Test
  @DisplayName("system properties, defaults and MBean servers are the same")
  void properties() {
    for (String what : new String[] {"properties", "defaults", "MBean servers"}) {
      assertEquals(run.bare().said(what), run.cached().said(what), what);
    }
  }

  private static Set<String> threads(Run run) {
    String said = run.said("threads");
    return new TreeSet<>(Set.of(said.substring(1, said.length() - 1).split(", ")));
  }

  private static Set<String> logging(Run run) {
    Set<String> classes = new TreeSet<>();
    Matcher matcher = LOGGING.matcher(run.stdout());
    while (matcher.find()) {
      classes.add(matcher.group());
    }
    return classes;
  }
}
