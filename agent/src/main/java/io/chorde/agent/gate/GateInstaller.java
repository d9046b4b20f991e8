package io.chorde.agent.gate;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/**
 * Defines the gate's class in {@code java.lang}.
 *
 * <p>From Java 9 on that package belongs to {@code java.base}, which takes a new class only by a
 * lookup with full access to one of its own; so the package is opened to the agent's unnamed
 * module, and to nobody else. Before, any jar on the bootstrap search path may add to it. (A jar
 * appended there on 9 and newer would be ignored for {@code java.lang}, and makes the JVM complain
 * about class data sharing.)
 */
public final class GateInstaller {

  private static final String GATE = "java.lang.ChordeGate";
  private static final String CLASS_FILE = "java/lang/ChordeGate.class";

  private final Instrumentation instrumentation;

  /** An installer for this JVM. */
  public GateInstaller(Instrumentation instrumentation) {
    this.instrumentation = instrumentation;
  }

  /**
   * Defines the gate.
   *
   * @return false if it is there already: another agent of this kind was faster
   * @throws ReflectiveOperationException if the JVM refuses
   * @throws IOException if the gate's class file cannot be read, or (on Java 8) the temporary
   *     directory cannot be written to
   */
  public boolean install() throws ReflectiveOperationException, IOException {
    if (isInstalled()) {
      return false;
    }
    byte[] classFile = classFile();
    if (System.getProperty("java.specification.version").startsWith("1.")) {
      append(classFile);
    } else {
      define(classFile);
    }
    return true;
  }

  /** Whether the gate is there already: another agent of this kind was faster. */
  public static boolean isInstalled() {
    try {
      Class.forName(GATE, false, null);
      return true;
    } catch (ClassNotFoundException notYet) {
      return false;
    }
  }

  private static byte[] classFile() throws IOException {
    try (InputStream in = GateInstaller.class.getClassLoader().getResourceAsStream(CLASS_FILE)) {
      if (in == null) {
        throw new IOException("no " + CLASS_FILE + " in the agent's jar");
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[4096];
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
      }
      return out.toByteArray();
    }
  }

  /** By reflection, as this is compiled against Java 8. */
  private void define(byte[] classFile) throws ReflectiveOperationException {
    Method getModule = Class.class.getMethod("getModule");
    Object base = getModule.invoke(Object.class);
    Object ours = getModule.invoke(GateInstaller.class);
    Class<?> module = getModule.getReturnType();
    Instrumentation.class
        .getMethod("redefineModule", module, Set.class, Map.class, Map.class, Set.class, Map.class)
        .invoke(
            instrumentation,
            base,
            Collections.emptySet(),
            Collections.emptyMap(),
            Collections.singletonMap("java.lang", Collections.singleton(ours)),
            Collections.emptySet(),
            Collections.emptyMap());
    MethodHandles.Lookup lookup =
        (MethodHandles.Lookup)
            MethodHandles.class
                .getMethod("privateLookupIn", Class.class, MethodHandles.Lookup.class)
                .invoke(null, Object.class, MethodHandles.lookup());
    MethodHandles.Lookup.class.getMethod("defineClass", byte[].class).invoke(lookup, classFile);
  }

  private void append(byte[] classFile) throws IOException {
    File file = newFile();
    file.deleteOnExit();
    ZipEntry entry = new ZipEntry(CLASS_FILE);
    // Any time since 1970 would be told in the default time zone, and thereby settle which that is.
    entry.setTime(-1);
    try (JarOutputStream out = new JarOutputStream(new FileOutputStream(file))) {
      out.putNextEntry(entry);
      out.write(classFile);
      out.closeEntry();
    }
    // Not closed: the JVM reads from it from now on.
    instrumentation.appendToBootstrapClassLoaderSearch(new JarFile(file));
  }

  /**
   * An empty file of a new name. {@code File.createTempFile} would seed a {@code SecureRandom} on
   * Java 8, which was seen to take seconds where the machine has no source of randomness.
   */
  private static File newFile() throws IOException {
    String folder = System.getProperty("java.io.tmpdir");
    for (int attempt = 0; attempt < 100; attempt++) {
      File file = new File(folder, "chorde-gate-" + Long.toHexString(System.nanoTime()) + ".jar");
      if (file.createNewFile()) {
        return file;
      }
    }
    throw new IOException("cannot create a file in " + folder);
  }
}
