package io.chorde.agent.expression;

import java.util.ArrayList;
import java.util.List;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.commons.compiler.Location;
import org.codehaus.janino.IClass;
import org.codehaus.janino.Java;
import org.codehaus.janino.UnitCompiler;
import org.codehaus.janino.util.ClassFile;

/**
 * Writes the class file of an evaluator, from trees and never from text. In Java, for {@code when:
 * order.getTotal() > limit} on a method with {@code (Order order, int limit)}:
 *
 * <pre>{@code
 * public final class OrderDao$$Chorde1 {
 *   public static boolean f0(Object p0, int p1) throws Throwable {
 *     final Order order = (Order) p0;
 *     final int limit = (int) p1;
 *     return order.getTotal() > limit;
 *   }
 * }
 * }</pre>
 *
 * <p>The name is that of a generated class, which no rule means. Not thread-safe.
 */
final class EvaluatorWriter {

  /** Static methods of interfaces can be called from these class files on. */
  private static final int TARGET = 8;

  private static final String LABEL = "rule";
  private static final Location NOWHERE = new Location(LABEL, 1, 1);

  private final ClassTypes types;
  private final String packageName;
  private final Java.CompilationUnit unit = new Java.CompilationUnit(LABEL);
  private final Java.PackageMemberClassDeclaration evaluator;

  /**
   * A writer of one evaluator.
   *
   * @param className the binary name of the class beside which it will be
   * @param number makes its name one that nobody else has
   */
  EvaluatorWriter(ClassTypes types, String className, int number) {
    this.types = types;
    this.packageName = ClassTypes.packageOf(className.replace('.', '/'));
    if (!packageName.isEmpty()) {
      unit.setPackageDeclaration(
          new Java.PackageDeclaration(NOWHERE, packageName.replace('/', '.')));
    }
    evaluator =
        new Java.PackageMemberClassDeclaration(
            NOWHERE,
            null,
            modifiers("public", "final"),
            className.substring(className.lastIndexOf('.') + 1) + "$$Chorde" + number,
            null,
            null,
            new Java.Type[0]);
    unit.addPackageMemberTypeDeclaration(evaluator);
  }

  /**
   * Adds a function.
   *
   * @throws ExpressionException if its expression is none
   */
  void add(Function function) throws ExpressionException {
    List<Variable> variables = function.variables();
    Java.FunctionDeclarator.FormalParameter[] parameters =
        new Java.FunctionDeclarator.FormalParameter[variables.size()];
    List<Java.BlockStatement> statements = new ArrayList<Java.BlockStatement>();
    for (int i = 0; i < parameters.length; i++) {
      Variable variable = variables.get(i);
      parameters[i] =
          new Java.FunctionDeclarator.FormalParameter(
              NOWHERE,
              new Java.Modifier[0],
              of(erased(types.type(variable.descriptor()))),
              "chorde$" + i);
      Java.Type type = of(types.variable(variable.descriptor(), packageName));
      Java.Rvalue value = new Java.ParameterAccess(NOWHERE, parameters[i]);
      statements.add(
          new Java.LocalVariableDeclarationStatement(
              NOWHERE,
              modifiers("final"),
              type,
              new Java.VariableDeclarator[] {
                new Java.VariableDeclarator(
                    NOWHERE, variable.name(), 0, new Java.Cast(NOWHERE, type, value))
              }));
    }
    Java.Rvalue tree = ExpressionParser.parse(function.expression(), function.name());
    statements.add(new Java.ReturnStatement(new Location(function.name(), 1, 1), tree));
    evaluator.addDeclaredMethod(
        new Java.MethodDeclarator(
            NOWHERE,
            null,
            modifiers("public", "static"),
            null,
            of(function.isCondition() ? IClass.BOOLEAN : types.TYPE_java_lang_Object),
            function.name(),
            new Java.FunctionDeclarator.FormalParameters(NOWHERE, parameters, false),
            new Java.Type[] {of(types.TYPE_java_lang_Throwable)},
            null,
            statements));
  }

  /**
   * The class file.
   *
   * @throws CompileException if an expression does not fit its types; the location's file name is
   *     the name of its function
   */
  byte[] write() throws CompileException {
    UnitCompiler compiler = new UnitCompiler(unit, types);
    compiler.setTargetVersion(TARGET);
    List<ClassFile> classFiles = new ArrayList<ClassFile>();
    compiler.compileUnit(false, false, false, classFiles);
    if (classFiles.size() != 1) {
      throw new CompileException("it would need a class of its own", null);
    }
    return classFiles.get(0).toByteArray();
  }

  private IClass erased(IClass type) {
    return type.isPrimitive() ? type : types.TYPE_java_lang_Object;
  }

  private static Java.Type of(IClass type) {
    return new Java.SimpleType(NOWHERE, type);
  }

  private static Java.Modifier[] modifiers(String... words) {
    Java.Modifier[] modifiers = new Java.Modifier[words.length];
    for (int i = 0; i < words.length; i++) {
      modifiers[i] = new Java.AccessModifier(words[i], NOWHERE);
    }
    return modifiers;
  }
}
