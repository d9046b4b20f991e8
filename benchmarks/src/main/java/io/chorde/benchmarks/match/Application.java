package io.chorde.benchmarks.match;

import io.chorde.agent.match.ClassFileSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The class files of a large application: a hundred modules of a hundred classes in ten packages.
 * In each package a base class and its subclasses, of kinds that their names end with; each class
 * has a dozen methods, some of them annotated. Immutable.
 */
final class Application implements ClassFileSource {

  static final int MODULES = 100;
  private static final int PACKAGES = 10;
  private static final String[] KINDS = {
    "Base",
    "Order",
    "Customer",
    "Product",
    "OrderDao",
    "CustomerDao",
    "ProductDao",
    "Service",
    "Report",
    "Controller"
  };
  private static final String[] METHODS = {
    "find", "findAll", "load", "get", "list", "count", "save", "delete", "update", "render",
    "report", "close"
  };

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  Application() {
    for (int module = 0; module < MODULES; module++) {
      for (int part = 0; part < PACKAGES; part++) {
        for (String kind : KINDS) {
          String name = "com/acme/m" + module + "/p" + part + "/" + kind;
          String parent =
              kind.equals("Base")
                  ? "com/acme/core/Component"
                  : "com/acme/m" + module + "/p" + part + "/Base";
          files.put(name.replace('/', '.'), classFile(name, parent));
        }
      }
    }
    files.put("com.acme.core.Component", classFile("com/acme/core/Component", "java/lang/Object"));
  }

  private static byte[] classFile(String name, String parent) {
    ClassWriter writer = new ClassWriter(0);
    String[] interfaces = {"java/io/Serializable", "java/lang/Comparable"};
    writer.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC, name, null, parent, interfaces);
    for (String method : METHODS) {
      MethodVisitor visitor =
          writer.visitMethod(
              Opcodes.ACC_PUBLIC, method, "(JLjava/lang/String;)Ljava/lang/String;", null, null);
      if (method.equals("report")) {
        visitor.visitAnnotation("Lcom/acme/core/Slow;", false).visitEnd();
      }
      visitor.visitCode();
      // Some code, as a class file is read from its start to its end.
      for (int i = 0; i < 20; i++) {
        visitor.visitVarInsn(Opcodes.ALOAD, 3);
        visitor.visitInsn(Opcodes.POP);
      }
      visitor.visitVarInsn(Opcodes.ALOAD, 3);
      visitor.visitInsn(Opcodes.ARETURN);
      visitor.visitMaxs(1, 4);
      visitor.visitEnd();
    }
    writer.visitEnd();
    return writer.toByteArray();
  }

  Map<String, byte[]> files() {
    return files;
  }

  @Override
  public byte[] read(String className) {
    return files.get(className);
  }

  @Override
  public Object identity() {
    return this;
  }
}
