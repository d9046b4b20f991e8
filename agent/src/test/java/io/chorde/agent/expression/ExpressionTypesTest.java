package io.chorde.agent.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.agent.match.ClassFacts;
import io.chorde.agent.match.MethodFacts;
import io.chorde.agent.testing.Rules;
import io.chorde.agent.testing.TestClasses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

@DisplayName("Types in expressions")
class ExpressionTypesTest {

  private final Evaluations dao = new Evaluations(Dao.class);
  private final ExpressionTypes types = new ExpressionTypes(new ExpressionCompiler());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "find | when | order.getName() != null | 6:18 | there is no method getName here",
        "find | when | limit + 1 | 6:1\\d | of type int, where boolean is wanted",
        "find | when | 1 > 2 && nmae == null | 6:2\\d | there is no nmae here",
        "find | when | order.id.foo() > 0 | 6:\\d+ | ",
        "find | when | self.hidden() == null | 6:\\d+ | ",
        "find | key  | arg3 | 6:12 | there is no arg3 here",
        "find | key  | com.acme.Missing.get() | 6:\\d+ | Missing",
        "find | key  | Dao.empty() | 6:\\d+ | of type void",
        "find | key  | order.getId( | 6:\\d+ | ",
        "find | unless | result > 1 | 6:\\d+ | ",
        "primitives | unless | result.isEmpty() | 6:\\d+ | ",
        "count | key | self | 6:12 | static",
        "lists | when | list.get(0).isEmpty() | 6:\\d+ | isEmpty",
        "find | key | 99999999999 | 6:12 | ",
      })
  @DisplayName("are told where they do not fit")
  void refused(String method, String key, String expression, String place, String word) {
    String refusal = dao.refusal(method, key, expression);
    String path = "rules[0]." + key;
    assertTrue(refusal.matches("t\\.yaml:" + place + ": .*; .*"), refusal);
    assertTrue(refusal.contains(path), refusal);
    assertTrue(word == null || refusal.contains(word), refusal);
  }

  @Test
  @DisplayName("come with the names that there are")
  void names() {
    assertTrue(
        dao.refusal("find", "when", "x")
            .endsWith("which has self, arg0 (order), arg1 (limit) and arg2 (names)"));
    assertTrue(dao.refusal("awkward", "unless", "x").endsWith("arg0, arg1, arg2 and result"));
  }

  @Test
  @DisplayName("are read from class files alone")
  void classFilesAlone() {
    Map<String, byte[]> files = new HashMap<>();
    files.put("com.acme.Order", order());
    files.put("com.acme.OrderDao", dao(true));
    ClassLoader loader = new Files(files);
    assertNull(refusal(loader, "when", "order.getId() > 0", "com.acme.OrderDao"));
    assertNull(refusal(loader, "key", "arg0", "com.acme.OrderDao"));
    assertNull(refusal(loader, "key", "arg1 == null", "com.acme.OrderDao"));
    String wrong = refusal(loader, "when", "order.getNumber() > 0", "com.acme.OrderDao");
    assertTrue(wrong.contains("getNumber"), wrong);
    assertNull(
        types.refusal(
            Rules.of("com.acme.A#a").get(0),
            loader,
            "com.acme.OrderDao",
            method(files.get("com.acme.OrderDao"))));
  }

  @Test
  @DisplayName("that are missing hurt nobody who does not use them")
  void missing() {
    ClassLoader loader =
        new Files(Map.of("com.acme.OrderDao", dao(true), "com.acme.Order", order()));
    assertNull(refusal(loader, "key", "order.getId()", "com.acme.OrderDao"));
    assertNull(refusal(loader, "key", "absent == null", "com.acme.OrderDao"));
    assertNull(refusal(loader, "when", "arg1.hashCode() > 0", "com.acme.OrderDao"));
    String wrong = refusal(loader, "key", "absent.getId()", "com.acme.OrderDao");
    assertTrue(wrong.contains("getId"), wrong);
  }

  @Test
  @DisplayName("are forgotten with their loader")
  void forgotten() {
    WeakReference<ClassLoader> loader = new WeakReference<>(usedLoader());
    for (int i = 0; i < 100 && loader.get() != null; i++) {
      System.gc();
    }
    assertNull(loader.get());
  }

  private ClassLoader usedLoader() {
    ClassLoader loader =
        new Files(Map.of("com.acme.OrderDao", dao(true), "com.acme.Order", order()));
    assertNull(
        refusal(loader, "key", "new com.acme.Order[] {order}[0].getId()", "com.acme.OrderDao"));
    assertNull(
        refusal(loader, "key", "java.util.Arrays.asList(order, absent)", "com.acme.OrderDao"));
    return loader;
  }

  @Test
  @DisplayName("that the package may not use are objects")
  void closed() {
    byte[] hidden = TestClasses.file(Dao.class);
    ClassWriter writer = new ClassWriter(0);
    writer.visit(
        Opcodes.V1_8, Opcodes.ACC_PUBLIC, "com/acme/Other", null, "java/lang/Object", null);
    String type = "(L" + Dao.class.getName().replace('.', '/') + ";)I";
    writer
        .visitMethod(Opcodes.ACC_STATIC | Opcodes.ACC_NATIVE, "find", type, null, null)
        .visitEnd();
    writer.visitEnd();
    ClassLoader loader =
        new Files(Map.of("com.acme.Other", writer.toByteArray(), Dao.class.getName(), hidden));
    assertNull(refusal(loader, "key", "arg0.hashCode()", "com.acme.Other"));
    String wrong = refusal(loader, "key", "arg0.tenant", "com.acme.Other");
    assertTrue(wrong.contains("tenant"), wrong);
  }

  @Test
  @DisplayName("have no names of parameters without debug information")
  void noNames() {
    ClassLoader loader =
        new Files(Map.of("com.acme.OrderDao", dao(false), "com.acme.Order", order()));
    assertNull(refusal(loader, "key", "arg0.getId()", "com.acme.OrderDao"));
    String wrong = refusal(loader, "key", "order.getId()", "com.acme.OrderDao");
    assertTrue(wrong.contains("order"), wrong);
    assertTrue(wrong.endsWith("which has arg0 and arg1"), wrong);
  }

  @Test
  @DisplayName("take names of parameters that were written down for reflection")
  void namesForReflection() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V1_8, 1, "com/acme/N", null, "java/lang/Object", null);
    MethodVisitor method = writer.visitMethod(9, "n", "(JLjava/lang/String;)V", null, null);
    method.visitParameter("first", 0);
    method.visitParameter(null, 0);
    method.visitEnd();
    writer.visitEnd();
    String[] names = ParameterNames.read(writer.toByteArray(), "n(JLjava/lang/String;)V", true);
    assertEquals("first", names[0]);
    assertNull(names[1]);
    assertEquals(2, ParameterNames.read(null, "n(JLjava/lang/String;)V", true).length);
    assertEquals(2, ParameterNames.read(new byte[9], "n(JLjava/lang/String;)V", true).length);
  }

  @Test
  @DisplayName("take names of parameters as debuggers do")
  void namesForDebuggers() {
    byte[] file = TestClasses.file(Dao.class);
    String descriptor = "(ZBSCIJFDLjava/lang/String;)J";
    assertEquals(
        "[z, b, s, c, i, l, f, d, text]",
        Arrays.toString(ParameterNames.read(file, "primitives" + descriptor, true)));
    ClassWriter bare = new ClassWriter(0);
    new ClassReader(file).accept(bare, ClassReader.SKIP_DEBUG);
    assertNull(ParameterNames.read(bare.toByteArray(), "primitives" + descriptor, true)[0]);
  }

  private String refusal(ClassLoader loader, String key, String expression, String className) {
    byte[] file;
    try (InputStream in = loader.getResourceAsStream(className.replace('.', '/') + ".class")) {
      file = in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return types.refusal(Evaluations.rule(key, expression), loader, className, method(file));
  }

  private static MethodFacts method(byte[] classFile) {
    return ClassFacts.read(classFile).methods().get(0);
  }

  private static byte[] order() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V1_8, 0, "com/acme/Order", null, "java/lang/Object", null);
    writer.visitMethod(Opcodes.ACC_ABSTRACT, "getId", "()J", null, null).visitEnd();
    writer
        .visitMethod(
            Opcodes.ACC_ABSTRACT, "other", "(Lcom/acme/Absent;)Lcom/acme/Absent;", null, null)
        .visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static byte[] dao(boolean debug) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(
        Opcodes.V1_8, Opcodes.ACC_PUBLIC, "com/acme/OrderDao", null, "java/lang/Object", null);
    MethodVisitor method =
        writer.visitMethod(
            Opcodes.ACC_STATIC, "find", "(Lcom/acme/Order;Lcom/acme/Absent;)I", null, null);
    method.visitCode();
    Label start = new Label();
    Label later = new Label();
    Label end = new Label();
    method.visitLabel(start);
    method.visitInsn(Opcodes.ICONST_0);
    method.visitLabel(later);
    method.visitInsn(Opcodes.IRETURN);
    method.visitLabel(end);
    if (debug) {
      method.visitLocalVariable("order", "Lcom/acme/Order;", null, start, end, 0);
      method.visitLocalVariable("absent", "Lcom/acme/Absent;", null, start, end, 1);
      method.visitLocalVariable("again", "Lcom/acme/Order;", null, later, end, 0);
    }
    method.visitMaxs(0, 0);
    method.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }

  /** Has class files, and would fail if somebody wanted a class. */
  private static final class Files extends ClassLoader {
    private final Map<String, byte[]> files;

    Files(Map<String, byte[]> files) {
      this.files = files;
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      byte[] file = files.get(name.replace(".class", "").replace('/', '.'));
      return file == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(file);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (files.containsKey(name)) {
        throw new AssertionError("loaded: " + name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
