package io.chorde.agent.expression;

import java.util.List;
import java.util.Map;

/** What expressions are written for: methods of all kinds, and members of all kinds. */
class Dao {

  static final int LIMIT = 10;
  static int hits;
  final String tenant;

  Dao(String tenant) {
    this.tenant = tenant;
  }

  /** Says when it is initialized. */
  static final class Initialized {
    static final String COMPUTED = computed();
    static final byte NARROW = 7;

    private static String computed() {
      hits++;
      return "computed";
    }
  }

  static class Order {
    final long id;

    Order(long id) {
      this.id = id;
    }

    long getId() {
      return id;
    }

    Order self() {
      return this;
    }
  }

  private static final class Secret {
    @Override
    public String toString() {
      return "secret";
    }
  }

  enum Status {
    OPEN,
    CLOSED
  }

  interface Named {
    static String prefix(String name) {
      return "named " + name;
    }

    default String name() {
      return prefix(getClass().getSimpleName());
    }
  }

  static final class Thing implements Named {}

  static Object secret() {
    return new Secret();
  }

  private String hidden() {
    return "hidden";
  }

  static String pick(int number) {
    return "int";
  }

  static String pick(long number) {
    return "long";
  }

  static String pick(Object object) {
    return "object";
  }

  static String join(String separator, Object... parts) {
    return parts.length + separator;
  }

  static boolean nothing() {
    throw new IllegalStateException("nothing");
  }

  static void empty() {}

  String find(Order order, int limit, String[] names) {
    return hidden();
  }

  static long primitives(
      boolean z, byte b, short s, char c, int i, long l, float f, double d, String text) {
    return 0;
  }

  static List<String> lists(List<String> list, Map<String, Order> map, Status status) {
    return list;
  }

  static void secrets(Secret secret, Secret[] secrets, Thing thing) {}

  static int awkward(int self, int result, int arg1) {
    return self;
  }

  static int count(int number) {
    return number;
  }
}
