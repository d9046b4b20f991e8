package io.chorde.agent.boot;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Loads the agent and its libraries from below {@code inst/} of the agent's jar, where their
 * classes are called {@code .classdata}: no other loader takes them for classes, no scan of the
 * class path finds them, and their service files are nobody's.
 *
 * <p>Child first, as the JDK or another agent may have some of the libraries too; only {@code
 * java.} is always the parent's. As in a multi-release jar, a class below {@code
 * inst/META-INF/versions/N} takes precedence on Java N and newer.
 */
final class IsolatedLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private static final String ROOT = "inst/";

  private final JarFile jar;
  private final String location;
  private final ProtectionDomain domain;
  private final List<String> roots;

  /**
   * A loader over a jar, which stays open as long as the JVM runs.
   *
   * @param parent null for the bootstrap loader
   */
  IsolatedLoader(File file, ProtectionDomain domain, ClassLoader parent) throws IOException {
    super(parent);
    this.jar = new JarFile(file, false);
    this.location = "jar:" + file.toURI() + "!/";
    this.domain = domain;
    this.roots = roots(jar);
  }

  /** Where to look, the newest first. */
  private static List<String> roots(JarFile jar) {
    List<String> roots = new ArrayList<String>();
    for (int version = javaVersion(); version > 8; version--) {
      String root = ROOT + "META-INF/versions/" + version + "/";
      if (jar.getEntry(root) != null) {
        roots.add(root);
      }
    }
    roots.add(ROOT);
    return roots;
  }

  private static int javaVersion() {
    String version = System.getProperty("java.specification.version");
    return version.startsWith("1.") ? 8 : Integer.parseInt(version);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith("java.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null) {
        ZipEntry entry = entry(name.replace('.', '/') + ".class");
        loaded = entry == null ? super.loadClass(name, false) : define(name, entry);
      }
      if (resolve) {
        resolveClass(loaded);
      }
      return loaded;
    }
  }

  private Class<?> define(String name, ZipEntry entry) throws ClassNotFoundException {
    try {
      byte[] classFile = read(entry);
      int dot = name.lastIndexOf('.');
      String packageName = dot < 0 ? "" : name.substring(0, dot);
      if (getPackage(packageName) == null) {
        definePackageOnce(packageName);
      }
      return defineClass(name, classFile, 0, classFile.length, domain);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private void definePackageOnce(String name) {
    try {
      definePackage(name, null, null, null, null, null, null, null);
    } catch (IllegalArgumentException otherThreadWasFaster) {
      return;
    }
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    ZipEntry entry = entry(name);
    try {
      return entry == null
          ? super.getResourceAsStream(name)
          : new ByteArrayInputStream(read(entry));
    } catch (IOException unreadable) {
      return null;
    }
  }

  @Override
  public URL getResource(String name) {
    URL own = findResource(name);
    return own != null ? own : super.getResource(name);
  }

  @Override
  protected URL findResource(String name) {
    ZipEntry entry = entry(name);
    try {
      return entry == null ? null : new URL(location + entry.getName());
    } catch (MalformedURLException e) {
      return null;
    }
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    URL own = findResource(name);
    return own == null
        ? Collections.<URL>emptyEnumeration()
        : Collections.enumeration(Collections.singleton(own));
  }

  private ZipEntry entry(String resource) {
    String stored = resource.endsWith(".class") ? resource + "data" : resource;
    for (String root : roots) {
      ZipEntry entry = jar.getEntry(root + stored);
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  private byte[] read(ZipEntry entry) throws IOException {
    byte[] content = new byte[(int) entry.getSize()];
    try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
      in.readFully(content);
    }
    return content;
  }
}
