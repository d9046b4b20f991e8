package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.it.classfiles.Constants;
import io.chorde.it.harness.Jvm;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A logger of any library would start the log manager of the JVM; in the jar, they have others in
 * their place.
 */
@DisplayName("No class in the jar")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SilenceIT {

  private static final Pattern LOGGING =
      Pattern.compile("java[/.]util[/.]logging|java[/.]lang[/.]System[$.]Logger");

  private static final Pattern INSTEAD =
      Pattern.compile("io/chorde/(?:silence/[\\w-]+|System\\b)(?:\\$\\w+)*");

  /** What one program in a JVM does to all that is in it. */
  private static final List<String> SHARED =
      List.of(
          "java/lang/System.getLogger(",
          "java/lang/System.setProperty(",
          "java/lang/System.clearProperty(",
          "java/lang/System.setProperties(",
          "java/lang/System.setOut(",
          "java/lang/System.setErr(",
          "java/lang/System.setSecurityManager(",
          "java/lang/Thread.setDefaultUncaughtExceptionHandler(",
          "java/lang/management/ManagementFactory.getPlatformMBeanServer(",
          "java/net/URL.setURLStreamHandlerFactory(",
          "java/security/Security.addProvider(",
          "java/util/Locale.setDefault(",
          "java/util/TimeZone.setDefault(");

  /** What nothing of ours asks for. */
  private static final Set<String> UNUSED =
      Set.of("inst/org/codehaus/commons/compiler/Sandbox.classdata");

  private final Map<String, Constants> classes = new TreeMap<>();
  private final Set<String> there = new TreeSet<>();

  @BeforeAll
  void read() throws IOException {
    try (JarFile jar = new JarFile(Jvm.agentJar().toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (entry.getName().endsWith(".class") || entry.getName().endsWith(".classdata")) {
          byte[] classFile = jar.getInputStream(entry).readAllBytes();
          classes.put(entry.getName(), Constants.of(classFile));
          if (INSTEAD.matcher(entry.getName()).find()) {
            new ClassReader(classFile).accept(new Declarations(), 0);
          }
        }
      }
    }
  }

  @Test
  @DisplayName("names java.util.logging or System.Logger")
  void silenced() {
    Set<String> naming = new TreeSet<>();
    classes.forEach(
        (name, constants) -> {
          if (constants.texts().stream().anyMatch(text -> LOGGING.matcher(text).find())) {
            naming.add(name);
          }
        });
    assertEquals(Set.of(), naming);
  }

  @Test
  @DisplayName("names what stands in for them but is not there")
  void allThere() {
    Set<String> wanted = new TreeSet<>();
    for (Constants constants : classes.values()) {
      for (String text : constants.texts()) {
        Matcher matcher = INSTEAD.matcher(text);
        while (matcher.find()) {
          wanted.add(matcher.group());
        }
      }
      constants.members().stream()
          .filter(member -> INSTEAD.matcher(member.replace("interface ", "")).lookingAt())
          .forEach(wanted::add);
    }
    assertTrue(
        wanted.containsAll(List.of("io/chorde/silence/Logger", "io/chorde/System$Logger")),
        () -> "what was renamed? " + wanted);
    wanted.removeAll(there);
    assertEquals(Set.of(), wanted);
  }

  @Test
  @DisplayName("changes what all programs in a JVM share")
  void sharedLeftAlone() {
    assertFalse(classes.isEmpty());
    Set<String> changing = new TreeSet<>();
    classes.forEach(
        (name, constants) -> {
          for (String member : constants.members()) {
            if (!UNUSED.contains(name) && SHARED.stream().anyMatch(member::startsWith)) {
              changing.add(name + " calls " + member);
            }
          }
        });
    assertEquals(Set.of(), changing);
  }

  private final class Declarations extends ClassVisitor {
    private String owner;
    private String kind;

    Declarations() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] others) {
      owner = name;
      kind = (access & Opcodes.ACC_INTERFACE) == 0 ? "" : "interface ";
      there.add(name);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      there.add(kind + owner + "." + name + descriptor);
      return null;
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      there.add(owner + "." + name + descriptor);
      return null;
    }
  }
}
