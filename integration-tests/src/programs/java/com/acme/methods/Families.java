package com.acme.methods;

import com.acme.launch.Report;

/** Calls methods that types inherit, implement, override and nest. */
public final class Families {

  private final String label = "inner";

  private Families() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    Finder<Long, String> finder = new UserFinder();
    Report.say("bridge", finder.find(1L), finder.find(1L), new UserFinder().find(1L));
    Source source = new TextSource();
    Report.say("covariant", source.open("a"), source.open("a"));
    Priced priced = new Book();
    Report.say("default", priced.price("a"), priced.price("a"), new Book().price("a"));
    Report.say("interface static", Priced.parse("12"), Priced.parse("12"));
    Base derived = new Derived();
    Report.say("inherited", derived.load(1), derived.load(1), new Base().load(1));
    Overriding overriding = new Overriding();
    Report.say("overriding", overriding.name(7), overriding.name(7));
    Report.say("nested", Nested.twice(4), Nested.twice(4));
    Families outer = new Families();
    Inner inner = outer.new Inner();
    Report.say("inner", inner.label(1), inner.label(1), outer.new Inner().label(1));
    Labelled anonymous =
        new Labelled() {
          @Override
          public String label(int number) {
            Report.ran("anonymous");
            return "anonymous " + number;
          }
        };
    Report.say("anonymous", anonymous.label(1), anonymous.label(1));
    Labelled lambda =
        number -> {
          Report.ran("lambda");
          return "lambda " + number;
        };
    Report.say("lambda", lambda.label(1), lambda.label(1));
    Report.say("enum", Planet.EARTH.weight(2), Planet.EARTH.weight(2), Planet.MARS.weight(2));
    Report.say("enum constant", Planet.EARTH.day(1), Planet.EARTH.day(1), Planet.MARS.day(1));
  }

  /** Its implementation has a bridge. */
  interface Finder<K, V> {
    V find(K key);
  }

  static final class UserFinder implements Finder<Long, String> {
    @Override
    public String find(Long key) {
      Report.ran("bridge");
      return "user " + key;
    }
  }

  abstract static class Source {
    abstract Object open(String name);
  }

  static final class TextSource extends Source {
    @Override
    String open(String name) {
      Report.ran("covariant");
      return "text " + name;
    }
  }

  /** With a body. */
  interface Priced {
    default int price(String sku) {
      Report.ran("default");
      return sku.length() * factor();
    }

    int factor();

    static int parse(String text) {
      Report.ran("interface static");
      return Integer.parseInt(text);
    }
  }

  static final class Book implements Priced {
    @Override
    public int factor() {
      return 3;
    }
  }

  static class Base {
    String load(long id) {
      Report.ran("inherited");
      return getClass().getSimpleName() + " " + id;
    }

    String name(int id) {
      Report.ran("overriding");
      return "name " + id;
    }
  }

  static final class Derived extends Base {}

  static final class Overriding extends Base {
    @Override
    String name(int id) {
      Report.ran("overriding");
      return "overriding " + super.name(id);
    }
  }

  static final class Nested {
    static int twice(int number) {
      Report.ran("nested");
      return 2 * number;
    }
  }

  final class Inner {
    String label(int number) {
      Report.ran("inner");
      return label + " " + number;
    }
  }

  /** For an anonymous class and a lambda. */
  interface Labelled {
    String label(int number);
  }

  enum Planet {
    EARTH {
      @Override
      int day(int ordinal) {
        Report.ran("enum constant");
        return 24 * ordinal;
      }
    },
    MARS {
      @Override
      int day(int ordinal) {
        Report.ran("enum constant");
        return 25 * ordinal;
      }
    };

    String weight(int mass) {
      Report.ran("enum");
      return name() + " " + mass;
    }

    abstract int day(int ordinal);
  }
}
