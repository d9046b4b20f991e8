package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.chorde.it.harness.Jvm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The compiler's loggers would start the log manager of the JVM; in the jar, it has others in their
 * place.
 */
@DisplayName("In the jar, the compiler of expressions")
final class SilenceIT {

  private static final String COMPILER = "inst/org/codehaus/";
  private static final String SILENCE = "io/chorde/silence/";

  private final Set<String> wanted = new TreeSet<>();
  private final Set<String> there = new TreeSet<>();
  private int classes;
  private int logging;

  @Test
  @DisplayName("does not name java.util.logging, and finds all that it names instead")
  void silenced() throws IOException {
    try (JarFile jar = new JarFile(Jvm.agentJar().toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (entry.getName().endsWith(".classdata")) {
          read(entry.getName(), jar.getInputStream(entry).readAllBytes());
        }
      }
    }
    assertFalse(classes == 0 || wanted.isEmpty(), "there is no compiler in the jar");
    assertEquals(0, logging);
    wanted.removeAll(there);
    assertEquals(Set.of(), wanted);
  }

  private void read(String name, byte[] classFile) {
    if (name.startsWith(COMPILER)) {
      classes++;
      if (new String(classFile, StandardCharsets.ISO_8859_1).contains("java/util/logging")) {
        logging++;
      }
      new ClassReader(classFile).accept(new References(), 0);
    } else if (name.startsWith("inst/" + SILENCE)) {
      new ClassReader(classFile).accept(new Declarations(), 0);
    }
  }

  private final class Declarations extends ClassVisitor {
    private String owner;

    Declarations() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] others) {
      owner = name;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      there.add(owner + "." + name + descriptor);
      return null;
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      there.add(owner + "." + name + descriptor);
      return null;
    }
  }

  private final class References extends ClassVisitor {
    References() {
      super(Opcodes.ASM9);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String called, String type, boolean isInterface) {
          want(owner, called, type);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String type) {
          want(owner, field, type);
        }
      };
    }

    private void want(String owner, String name, String descriptor) {
      if (owner.startsWith(SILENCE)) {
        wanted.add(owner + "." + name + descriptor);
      }
    }
  }
}
