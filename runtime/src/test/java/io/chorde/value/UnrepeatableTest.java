package io.chorde.value;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A result that cannot be given twice")
class UnrepeatableTest {

  private static class Rows implements Iterator<String> {
    @Override
    public boolean hasNext() {
      return false;
    }

    @Override
    public String next() {
      return "";
    }
  }

  private static final class FilteredRows extends Rows {}

  /** As reactive libraries have them. */
  public interface Events extends Flow.Publisher<String> {}

  /** As drivers have them. */
  public interface VendorBlob extends java.sql.Blob {}

  static List<Object> unrepeatable() {
    return List.of(
        List.of(1).iterator(),
        new StringTokenizer("a b"),
        Stream.of(1),
        IntStream.of(1),
        List.of(1).spliterator(),
        new ByteArrayInputStream(new byte[0]),
        new StringReader(""),
        new CompletableFuture<String>(),
        new FutureTask<>(() -> 1),
        new SubmissionPublisher<String>(),
        new Rows(),
        new FilteredRows(),
        instanceOf(java.sql.Connection.class),
        instanceOf(java.sql.Clob.class),
        instanceOf(Flow.Subscription.class),
        instanceOf(Events.class),
        instanceOf(VendorBlob.class));
  }

  @ParameterizedTest
  @MethodSource("unrepeatable")
  void isKnownByItsClass(Object value) {
    assertTrue(Unrepeatable.isInstance(value));
  }

  static List<Object> repeatable() {
    return List.of(
        "a",
        1,
        List.of(1),
        Map.of(),
        Optional.of(1),
        new Date(1),
        new java.sql.Date(1),
        new java.sql.Time(1),
        new java.sql.Timestamp(1),
        new int[0]);
  }

  @ParameterizedTest
  @MethodSource("repeatable")
  void isNothingElse(Object value) {
    assertFalse(Unrepeatable.isInstance(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.Iterator",
        "java.util.Enumeration",
        "java.lang.AutoCloseable",
        "java.util.concurrent.Future",
        "java.util.concurrent.CompletionStage",
        "java.util.concurrent.Flow$Publisher",
        "org.reactivestreams.Publisher",
        "java.sql.ResultSet",
        "java.sql.Blob"
      })
  void isKnownByItsName(String name) {
    assertTrue(Unrepeatable.isNamed(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.String",
        "java.util.List",
        "java.sql.Date",
        "java.sql.Time",
        "java.sql.Timestamp",
        "com.acme.Iterator",
        "java.sqlx.Blob"
      })
  void isNothingElseByName(String name) {
    assertFalse(Unrepeatable.isNamed(name));
  }

  @Test
  void isNamedByItselfAndNotByWhatItExtends() {
    assertFalse(Unrepeatable.isNamed("java.util.Scanner"));
    assertTrue(Unrepeatable.includes(java.util.Scanner.class));
  }

  private static Object instanceOf(Class<?> type) {
    return Proxy.newProxyInstance(
        UnrepeatableTest.class.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> method.getName().equals("toString") ? type.getName() : null);
  }
}
