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

  abstract static class Unsuitable {
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
