package io.chorde.agent.match;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Classes as an application has them, for patterns to be asked about. */
final class Samples {

  private Samples() {}

  @interface Slow {}

  interface Repository {
    Object find(long id);
  }

  interface OrderRepository extends Repository {}

  abstract static class AbstractDao implements OrderRepository {
    abstract String load(long id);
  }

  static class OrderDao extends AbstractDao {
    OrderDao() {}

    @Override
    public Object find(long id) {
      return id;
    }

    @Override
    String load(long id) {
      return "";
    }

    String load(String number) {
      return number;
    }

    @Slow
    String report() {
      return "";
    }

    static long count() {
      return 0;
    }
  }

  static final class CustomerDao {
    Object find(long id) {
      return id;
    }
  }

  /** An iterator of the application's. */
  interface Rows extends Iterator<String> {}

  static final class Plain {}

  static class Open {}

  /** Inherits what it is compared by. */
  static final class Point extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1;
  }

  enum Colour {
    RED
  }

  abstract static class Unsuitable {
    String ofPlain(Plain plain) {
      return null;
    }

    String ofBuilder(int number, StringBuilder builder) {
      return null;
    }

    String ofText(String text) {
      return null;
    }

    String ofAny(Object any) {
      return null;
    }

    String ofOpen(Open open) {
      return null;
    }

    String ofPoint(Point point) {
      return null;
    }

    String ofPlains(Plain[] plains) {
      return null;
    }

    String ofEnum(Colour colour) {
      return null;
    }

    String ofClass(Class<?> type) {
      return null;
    }

    abstract String isAbstract();

    native String isNative();

    void returnsNothing() {}

    Iterator<String> iterator() {
      return null;
    }

    Rows rows() {
      return null;
    }

    Stream<String> stream() {
      return null;
    }

    CompletableFuture<String> later() {
      return null;
    }

    java.sql.ResultSet query() {
      return null;
    }

    java.sql.Timestamp timestamp() {
      return null;
    }

    List<String> list() {
      return null;
    }

    Iterator<?>[] iterators() {
      return null;
    }
  }
}
