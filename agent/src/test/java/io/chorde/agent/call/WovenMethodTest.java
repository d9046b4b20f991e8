package io.chorde.agent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.agent.testing.TestClasses;
import io.chorde.config.Receiver;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

@DisplayName("A woven method")
class WovenMethodTest {

  /** They inherit the woven method from one generic class. */
  public static class OrderDao {
    public OrderDao() {}
  }

  static final class CustomerDao {}

  static final class ProductDao {}

  private final Lookups shared = new Lookups(Receiver.SHARED, long.class);

  @Test
  void answersWithACachedNull() {
    Lookups lookups = new Lookups(null, int.class);
    lookups.store(null, 1);
    assertSame(Lookups.cachedNull(), lookups.answer(1));
  }

  @Test
  void answersWithACachedZeroOrFalse() {
    Lookups lookups = new Lookups(null, int.class);
    lookups.store(0, 1);
    lookups.store(false, 2);
    assertEquals(0, lookups.answer(1));
    assertEquals(false, lookups.answer(2));
  }

  @Test
  void givesEachCallerAListOfItsOwn() {
    Lookups lookups = new Lookups(null, int.class);
    lookups.store(new ArrayList<>(List.of("b", "a")), 1);
    ((List<?>) lookups.answer(1)).clear();
    assertEquals(List.of("b", "a"), lookups.answer(1));
  }

  @Test
  void keepsTheValuesOfEachClassOfReceiversApart() {
    shared.store("order", new OrderDao(), 1L);
    assertFalse(shared.hits(new CustomerDao(), 1L));
    shared.store("customer", new CustomerDao(), 1L);
    shared.store("product", new ProductDao(), 1L);
    assertEquals("order", shared.answer(new OrderDao(), 1L));
    assertEquals("customer", shared.answer(new CustomerDao(), 1L));
    assertEquals("product", shared.answer(new ProductDao(), 1L));
  }

  @Test
  void takesAProxyForWhatItStandsFor() {
    shared.store("order", new OrderDao(), 1L);
    assertEquals("order", shared.answer(proxyOfOrderDao(), 1L));
  }

  @Test
  void takesWhatAProxyStandsForForTheProxy() {
    shared.store("order", proxyOfOrderDao(), 1L);
    assertEquals("order", shared.answer(new OrderDao(), 1L));
    assertFalse(shared.hits(new CustomerDao(), 1L));
  }

  @Test
  void runsUncachedForAClassThatMustNotBeKept() {
    WovenMethod refusing = new WovenMethod((WovenMethod.Factory) receiver -> null);
    assertNull(refusing.lookup(new OrderDao(), "key"));
    assertNull(refusing.lookupGuarded(new OrderDao(), "key"));
  }

  @Test
  void runsUncachedWhereItsStoreCannotBeMade() {
    WovenMethod failing =
        new WovenMethod(
            (WovenMethod.Factory)
                receiver -> {
                  throw new OutOfMemoryError("by the test");
                });
    assertNull(failing.lookup(new OrderDao(), "key"));
  }

  @Test
  void runsUncachedWhereAnArgumentCannotBeAKey() {
    Lookups lookups = new Lookups(null, Object.class, Object.class);
    assertNull(lookups.answer("a", new StringBuilder()));
  }

  @Test
  void beginsAComputationForEachMiss() {
    assertTrue(Lookups.isComputation(shared.answer(new OrderDao(), 1L)));
    assertTrue(Lookups.isComputation(shared.answer(new OrderDao(), 1L)));
  }

  private static Object proxyOfOrderDao() {
    String superName = OrderDao.class.getName().replace('.', '/');
    String name = superName + "$$EnhancerByTest$$1";
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC, name, null, superName, null);
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, superName, "<init>", "()V", false);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
    try {
      return new TestClasses()
          .define(name.replace('/', '.'), writer.toByteArray())
          .getConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
