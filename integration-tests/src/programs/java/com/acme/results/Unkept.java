package com.acme.results;

import com.acme.launch.Report;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/** Calls, twice each, methods whose results can be used once; and methods without a result. */
public abstract class Unkept {

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    Report.say("iterator", drain(iterator()), drain(iterator()));
    Report.say("own iterator", drain(ownIterator()), drain(ownIterator()));
    Report.say("enumeration", Collections.list(enumeration()), Collections.list(enumeration()));
    Report.say("stream", stream().read(), stream().read());
    Report.say("java stream", javaStream().count(), javaStream().count());
    Report.say("reader", reader().read(), reader().read());
    Report.say("result set", resultSet(), resultSet());
    Report.say("future", future().cancel(false), future().cancel(false));
    Report.say("object", drain((Iterator<?>) object()), drain((Iterator<?>) object()));
    Report.say("iterable", drain((Iterator<?>) iterable(true)), drain(iterable(true).iterator()));
    Report.say("list", iterable(false), iterable(false));
    new Implementation().nothing();
    new Implementation().nothing();
    Report.say("abstract", new Implementation().unimplemented());
  }

  private static int drain(Iterator<?> iterator) {
    int count = 0;
    for (; iterator.hasNext(); count++) {
      iterator.next();
    }
    return count;
  }

  static Iterator<String> iterator() {
    Report.ran("iterator");
    return Arrays.asList("a", "b").iterator();
  }

  static Own ownIterator() {
    Report.ran("own iterator");
    return new Own();
  }

  static Enumeration<String> enumeration() {
    Report.ran("enumeration");
    return Collections.enumeration(Arrays.asList("a", "b"));
  }

  static InputStream stream() {
    Report.ran("stream");
    return new ByteArrayInputStream(new byte[] {1});
  }

  static Stream<String> javaStream() {
    Report.ran("java stream");
    return Stream.of("a", "b");
  }

  static StringReader reader() {
    Report.ran("reader");
    return new StringReader("a");
  }

  static ResultSet resultSet() {
    Report.ran("result set");
    return null;
  }

  static Future<String> future() {
    Report.ran("future");
    return new FutureTask<String>(
        new Callable<String>() {
          @Override
          public String call() {
            return "";
          }
        });
  }

  /** Nothing in its declaration says so. */
  static Object object() {
    Report.ran("object");
    return Arrays.asList("a", "b").iterator();
  }

  static Iterable<String> iterable(boolean once) {
    Report.ran(once ? "iterable" : "list");
    return once ? new Own() : Arrays.asList("a", "b");
  }

  void nothing() {
    Report.ran("void");
  }

  abstract String unimplemented();

  static final class Implementation extends Unkept {
    @Override
    String unimplemented() {
      return "implemented";
    }
  }

  /** An iterator by way of a type of the application. */
  static final class Own implements Iterator<String>, Iterable<String> {
    private final Iterator<String> elements = Collections.nCopies(3, "x").iterator();

    @Override
    public boolean hasNext() {
      return elements.hasNext();
    }

    @Override
    public String next() {
      return elements.next();
    }

    @Override
    public void remove() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Iterator<String> iterator() {
      return this;
    }
  }
}
