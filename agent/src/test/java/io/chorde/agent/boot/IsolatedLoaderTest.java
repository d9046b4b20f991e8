package io.chorde.agent.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.chorde.agent.testing.TestClasses;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

@DisplayName("The isolated loader")
class IsolatedLoaderTest {

  /** In the jar and on the class path. */
  static final class Library {}

  private static final String LIBRARY = Library.class.getName();
  private static final String LIBRARY_FILE = LIBRARY.replace('.', '/');

  @TempDir private Path directory;

  private final Map<String, byte[]> content = new LinkedHashMap<>();

  @Test
  void definesAClassOfItsJar() throws Exception {
    content.put("inst/" + LIBRARY_FILE + ".classdata", TestClasses.file(Library.class));
    ClassLoader loader = loader();
    Class<?> type = loader.loadClass(LIBRARY);
    assertSame(loader, type.getClassLoader());
    assertSame(type, loader.loadClass(LIBRARY));
    assertEquals(Library.class.getPackageName(), type.getPackage().getName());
  }

  @Test
  void prefersItsJarToItsParent() throws Exception {
    content.put("inst/" + LIBRARY_FILE + ".classdata", TestClasses.file(Library.class));
    assertNotSame(Library.class, loader().loadClass(LIBRARY));
  }

  @Test
  void asksItsParentForWhatIsNotInItsJar() throws Exception {
    assertSame(Library.class, loader().loadClass(LIBRARY));
  }

  @Test
  void doesNotSeeClassesThatAnyLoaderWouldSee() throws Exception {
    content.put(LIBRARY_FILE + ".class", TestClasses.file(Library.class));
    content.put("inst/" + LIBRARY_FILE + ".class", TestClasses.file(Library.class));
    assertSame(Library.class, loader().loadClass(LIBRARY));
  }

  @Test
  void leavesTheClassesOfTheJdkToItsParent() throws Exception {
    content.put("inst/java/util/ArrayList.classdata", new byte[] {1});
    assertSame(ArrayList.class, loader().loadClass("java.util.ArrayList"));
  }

  @Test
  void failsForAClassThatNobodyHas() throws Exception {
    ClassLoader loader = loader();
    assertThrows(ClassNotFoundException.class, () -> loader.loadClass("com.acme.Missing"));
  }

  @Test
  void prefersTheNewestVersionThatThisJvmCanRun() throws Exception {
    content.put("inst/com/acme/Versioned.classdata", versioned("base"));
    addVersion("9", "for 9");
    addVersion("11", "for 11");
    addVersion("9999", "for the future");
    assertEquals("for 11", loader().loadClass("com.acme.Versioned").getField("VERSION").get(null));
  }

  @Test
  void takesAClassWithoutVersionsFromTheBase() throws Exception {
    content.put("inst/com/acme/Versioned.classdata", versioned("base"));
    content.put("inst/META-INF/versions/11/", new byte[0]);
    assertEquals("base", loader().loadClass("com.acme.Versioned").getField("VERSION").get(null));
  }

  @Test
  void readsResourcesOfItsJar() throws Exception {
    content.put("inst/com/acme/messages.txt", "ours".getBytes(UTF_8));
    content.put("com/acme/messages.txt", "everybody's".getBytes(UTF_8));
    try (InputStream in = loader().getResourceAsStream("com/acme/messages.txt")) {
      assertEquals("ours", new String(in.readAllBytes(), UTF_8));
    }
  }

  @Test
  void findsResourcesByAnAddressThatCanBeRead() throws Exception {
    content.put("inst/com/acme/messages.txt", "ours".getBytes(UTF_8));
    URL resource = loader().getResource("com/acme/messages.txt");
    try (InputStream in = resource.openStream()) {
      assertEquals("ours", new String(in.readAllBytes(), UTF_8));
    }
  }

  @Test
  void findsItsResourceAmongAllOfThatName() throws Exception {
    content.put("inst/com/acme/messages.txt", "ours".getBytes(UTF_8));
    List<URL> found = Collections.list(loader().getResources("com/acme/messages.txt"));
    assertEquals(1, found.size());
    assertEquals(List.of(), Collections.list(loader().getResources("com/acme/missing.txt")));
  }

  @Test
  void readsTheFileOfAClassByTheNameThatItHasElsewhere() throws Exception {
    byte[] classFile = versioned("base");
    content.put("inst/com/acme/Versioned.classdata", classFile);
    try (InputStream in = loader().getResourceAsStream("com/acme/Versioned.class")) {
      assertEquals(classFile.length, in.readAllBytes().length);
    }
  }

  @Test
  void asksItsParentForResourcesThatAreNotInItsJar() throws Exception {
    assertNotNull(loader().getResource(LIBRARY_FILE + ".class"));
    assertNotNull(loader().getResourceAsStream(LIBRARY_FILE + ".class"));
  }

  @Test
  void findsNoResourceThatNobodyHas() throws Exception {
    assertNull(loader().getResource("com/acme/missing.txt"));
    assertNull(loader().getResourceAsStream("com/acme/missing.txt"));
  }

  @Test
  void doesNotSeeServiceFilesBesideItsOwn() throws Exception {
    content.put("META-INF/services/com.acme.Service", "com.acme.Theirs".getBytes(UTF_8));
    ClassLoader loader = loader();
    assertFalse(loader.getResources("META-INF/services/com.acme.Service").hasMoreElements());
  }

  private void addVersion(String version, String value) {
    String root = "inst/META-INF/versions/" + version + "/";
    content.put(root, new byte[0]);
    content.put(root + "com/acme/Versioned.classdata", versioned(value));
  }

  private static byte[] versioned(String version) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(
        Opcodes.V1_8, Opcodes.ACC_PUBLIC, "com/acme/Versioned", null, "java/lang/Object", null);
    int modifiers = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    writer.visitField(modifiers, "VERSION", "Ljava/lang/String;", null, version).visitEnd();
    return writer.toByteArray();
  }

  private ClassLoader loader() throws IOException {
    File jar = directory.resolve("agent with a space.jar").toFile();
    try (JarOutputStream out = new JarOutputStream(new FileOutputStream(jar))) {
      out.putNextEntry(new JarEntry("inst/"));
      for (Map.Entry<String, byte[]> entry : content.entrySet()) {
        out.putNextEntry(new JarEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return new IsolatedLoader(jar, null, IsolatedLoaderTest.class.getClassLoader());
  }
}
