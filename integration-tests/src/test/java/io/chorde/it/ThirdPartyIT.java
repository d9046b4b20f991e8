package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.it.harness.Jvm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("META-INF/THIRD-PARTY in the jar")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ThirdPartyIT {

  private static final Pattern LIBRARY = Pattern.compile("(?m)^\\S[\\w ]* \\(([\\w.]+)\\)$");
  private static final Pattern LICENCE = Pattern.compile(": (inst/META-INF/\\S+)");

  /** What every class of the jar begins with, whichever version of Java it is for. */
  private static final String ROOT = "inst/(META-INF/versions/\\d+/)?";

  private String text;
  private List<String> entries;

  @BeforeAll
  void read() throws IOException {
    try (JarFile jar = new JarFile(Jvm.agentJar().toFile())) {
      byte[] file = jar.getInputStream(jar.getEntry("META-INF/THIRD-PARTY")).readAllBytes();
      text = new String(file, StandardCharsets.UTF_8);
      entries = jar.stream().map(entry -> entry.getName()).toList();
    }
  }

  @Test
  @DisplayName("names every library that the jar contains, and no other")
  void everyLibrary() {
    Set<String> libraries = all(LIBRARY);
    Set<String> unseen = new TreeSet<>(libraries);
    Set<String> unnamed = new TreeSet<>();
    for (String entry : entries) {
      String name = entry.replaceFirst("^" + ROOT, "").replace('/', '.');
      if (entry.endsWith(".classdata") && !name.matches("(io\\.chorde|java\\.lang)\\..*")) {
        List<String> its =
            libraries.stream().filter(library -> name.startsWith(library + ".")).toList();
        unseen.removeAll(its);
        if (its.isEmpty()) {
          unnamed.add(name);
        }
      }
    }
    assertEquals(Set.of(), unnamed);
    assertEquals(Set.of(), unseen);
  }

  @Test
  @DisplayName("says where the licence of each is, and there it is")
  void everyLicence() {
    Set<String> licences = all(LICENCE);
    assertTrue(licences.size() > 2, licences::toString);
    licences.removeAll(entries);
    assertEquals(Set.of(), licences);
    for (String paragraph : text.split("\n\n")) {
      if (LIBRARY.matcher(paragraph).find()) {
        assertTrue(LICENCE.matcher(paragraph).find(), paragraph);
        assertTrue(paragraph.contains("Copyright"), paragraph);
      }
    }
  }

  private Set<String> all(Pattern pattern) {
    Set<String> found = new TreeSet<>();
    pattern.matcher(text).results().forEach(result -> found.add(result.group(1)));
    return found;
  }
}
