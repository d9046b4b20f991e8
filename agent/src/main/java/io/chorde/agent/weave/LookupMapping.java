package io.chorde.agent.weave;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;
import net.bytebuddy.description.type.TypeDefinition;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.implementation.bytecode.StackManipulation;
import net.bytebuddy.implementation.bytecode.StackSize;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import net.bytebuddy.implementation.bytecode.assign.primitive.PrimitiveBoxingDelegate;
import net.bytebuddy.implementation.bytecode.collection.ArrayFactory;
import net.bytebuddy.implementation.bytecode.constant.IntegerConstant;
import net.bytebuddy.implementation.bytecode.constant.NullConstant;
import net.bytebuddy.implementation.bytecode.member.MethodVariableAccess;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/**
 * Turns a read of the advice's {@link Looked} parameter into the lookup itself.
 *
 * <p>In class files that know it, that is an {@code invokedynamic} which takes the receiver and the
 * arguments, unboxed. Its descriptor says {@code Object} for every reference: one that named a
 * class of the application would make the JVM load that class in order to link the call, fail for
 * ever where an optional one is missing, and pin its loader. Older class files call the gate's
 * static method.
 */
final class LookupMapping implements Advice.OffsetMapping {

  /** {@code invokedynamic} came with Java 7. */
  static final int FIRST_WITH_INVOKEDYNAMIC = 51;

  private static final String GATE = "java/lang/ChordeGate";
  private static final Handle BOOTSTRAP =
      new Handle(
          Opcodes.H_INVOKESTATIC,
          GATE,
          "bootstrap",
          "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
              + "Ljava/lang/String;Ljava/lang/String;I)Ljava/lang/invoke/CallSite;",
          false);

  private final WeavingPlan plan;

  LookupMapping(WeavingPlan plan) {
    this.plan = plan;
  }

  @Override
  public Target resolve(
      TypeDescription type,
      MethodDescription method,
      Assigner assigner,
      Advice.ArgumentHandler argumentHandler,
      Sort sort) {
    List<StackManipulation> loads = new ArrayList<StackManipulation>();
    return new Target.ForStackManipulation(
        plan.majorVersion() < FIRST_WITH_INVOKEDYNAMIC
            ? staticCall(method, argumentHandler, loads)
            : dynamicCall(method, argumentHandler, loads));
  }

  private StackManipulation dynamicCall(
      MethodDescription method,
      Advice.ArgumentHandler argumentHandler,
      List<StackManipulation> loads) {
    StringBuilder descriptor = new StringBuilder("(");
    int size = 0;
    if (!method.isStatic()) {
      loads.add(receiver(argumentHandler));
      descriptor.append("Ljava/lang/Object;");
      size++;
    }
    for (ParameterDescription parameter : method.getParameters()) {
      TypeDefinition erased = parameter.getType().asErasure();
      loads.add(load(parameter, argumentHandler));
      descriptor.append(
          erased.isPrimitive()
              ? parameter.getType().asErasure().getDescriptor()
              : "Ljava/lang/Object;");
      size += parameter.getType().getStackSize().getSize();
    }
    loads.add(
        new Emit(
            descriptor.append(")Ljava/lang/Object;").toString(),
            plan.ruleOf(method),
            method.getInternalName() + method.getDescriptor(),
            method.getModifiers(),
            size));
    return new StackManipulation.Compound(loads);
  }

  private StackManipulation staticCall(
      MethodDescription method,
      Advice.ArgumentHandler argumentHandler,
      List<StackManipulation> loads) {
    List<StackManipulation> boxed = new ArrayList<StackManipulation>();
    for (ParameterDescription parameter : method.getParameters()) {
      StackManipulation load = load(parameter, argumentHandler);
      boxed.add(
          parameter.getType().isPrimitive()
              ? new StackManipulation.Compound(
                  load,
                  PrimitiveBoxingDelegate.forPrimitive(parameter.getType())
                      .assignBoxedTo(
                          TypeDescription.Generic.OfNonGenericType.ForLoadedType.of(Object.class),
                          Assigner.DEFAULT,
                          Assigner.Typing.STATIC))
              : load);
    }
    loads.add(IntegerConstant.forValue(plan.siteOf(method)));
    loads.add(method.isStatic() ? NullConstant.INSTANCE : receiver(argumentHandler));
    loads.add(
        ArrayFactory.forType(
                TypeDescription.Generic.OfNonGenericType.ForLoadedType.of(Object.class))
            .withValues(boxed));
    loads.add(new EmitStatic());
    return new StackManipulation.Compound(loads);
  }

  private static StackManipulation receiver(Advice.ArgumentHandler argumentHandler) {
    return MethodVariableAccess.REFERENCE.loadFrom(
        argumentHandler.argument(Advice.ArgumentHandler.THIS_REFERENCE));
  }

  private static StackManipulation load(
      ParameterDescription parameter, Advice.ArgumentHandler argumentHandler) {
    return MethodVariableAccess.of(parameter.getType())
        .loadFrom(argumentHandler.argument(parameter.getOffset()));
  }

  /** The {@code invokedynamic}. */
  private static final class Emit extends StackManipulation.AbstractBase {
    private final String descriptor;
    private final String rule;
    private final String method;
    private final int modifiers;
    private final int arguments;

    Emit(String descriptor, String rule, String method, int modifiers, int arguments) {
      this.descriptor = descriptor;
      this.rule = rule;
      this.method = method;
      this.modifiers = modifiers;
      this.arguments = arguments;
    }

    @Override
    public Size apply(MethodVisitor visitor, Implementation.Context context) {
      visitor.visitInvokeDynamicInsn("lookup", descriptor, BOOTSTRAP, rule, method, modifiers);
      return new Size(1 - arguments, Math.max(0, 1 - arguments));
    }
  }

  /** The call from old class files. */
  private static final class EmitStatic extends StackManipulation.AbstractBase {
    @Override
    public Size apply(MethodVisitor visitor, Implementation.Context context) {
      visitor.visitMethodInsn(
          Opcodes.INVOKESTATIC,
          GATE,
          "lookup",
          Type.getMethodDescriptor(
              Type.getType(Object.class),
              Type.INT_TYPE,
              Type.getType(Object.class),
              Type.getType(Object[].class)),
          false);
      return new Size(StackSize.SINGLE.getSize() - 3, 0);
    }
  }

  /** Binds the annotation to a mapping. */
  static final class Factory implements Advice.OffsetMapping.Factory<Looked> {
    private final WeavingPlan plan;

    Factory(WeavingPlan plan) {
      this.plan = plan;
    }

    @Override
    public Class<Looked> getAnnotationType() {
      return Looked.class;
    }

    @Override
    public Advice.OffsetMapping make(
        ParameterDescription.InDefinedShape target,
        net.bytebuddy.description.annotation.AnnotationDescription.Loadable<Looked> annotation,
        AdviceType adviceType) {
      return new LookupMapping(plan);
    }
  }
}
