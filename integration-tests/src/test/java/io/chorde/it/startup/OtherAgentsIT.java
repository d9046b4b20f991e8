package io.chorde.it.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.methods.MethodKinds;
import com.acme.startup.OtherAgent;
import com.acme.startup.Retransformed;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@DisplayName("Other agents in the same JVM do no harm")
@EachJdk
final class OtherAgentsIT {

  @Parameter private Jdk jdk;

  @Test
  @DisplayName("what is cached stays when another agent retransforms the woven class")
  void retransformationKeepsValues(@TempDir Path folder) throws IOException {
    Path jar = agentJar(folder);
    Comparison run =
        Jvm.on(jdk)
            .option("-javaagent:" + jar)
            .program(Retransformed.class)
            .rule("target", "com.acme.startup.Retransformed$Target#*(..)")
            .compare();
    run.assertSameResults();
    assertEquals(3, run.bare().runs("static"), run.bare()::toString);
    assertEquals(1, run.cached().runs("static"), run.cached()::toString);
    assertEquals(3, run.bare().runs("instance"), run.bare()::toString);
    assertEquals(1, run.cached().runs("instance"), run.cached()::toString);
  }

  @Test
  @DisplayName("a second chorde.jar stays inert, and says so")
  void secondIsInert(@TempDir Path folder) throws IOException {
    Path second = folder.resolve("second.yaml");
    Files.writeString(
        second,
        """
        version: 1
        rules:
          - { name: second, ttl: 1h, method: "com.acme.methods.MethodKinds#ofFinal(String)" }
        """);
    Comparison run =
        Jvm.on(jdk)
            .program(MethodKinds.class)
            .rule("first", "com.acme.methods.MethodKinds#ofStatic(String)")
            .agentBehind(Jvm.agentJar() + "=" + second)
            .compare();
    run.assertSameResults();
    run.assertBodies("static", 3, 2);
    run.assertBodies("final", 2, 2);
    assertEquals(
        List.of("not active: another chorde agent is active in this JVM"),
        run.cached().agentLines().stream().filter(line -> line.startsWith("not active")).toList(),
        run.cached()::toString);
    assertTrue(run.cached().agentSaid("2 rules from"), run.cached()::toString);
  }

  /** A manifest is enough: the agent's class is on the class path. */
  private static Path agentJar(Path folder) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Premain-Class", OtherAgent.class.getName());
    attributes.putValue("Can-Retransform-Classes", "true");
    Path jar = folder.resolve("other-agent.jar");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }
}
