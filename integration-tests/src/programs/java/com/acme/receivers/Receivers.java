package com.acme.receivers;

import com.acme.launch.Report;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Calls methods on several instances with the same arguments. */
public final class Receivers {

  private Receivers() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    Account one = new Account("one");
    Account two = new Account("two");
    Report.say("identity", one.balance(1), two.balance(1), one.balance(1), two.balance(1));

    Dao orders = new OrderDao();
    Dao customers = new CustomerDao();
    Report.say("shared", orders.find(1), new OrderDao().find(1), orders.find(1));
    Report.say("shared by class", customers.find(1), orders.find(1), new CustomerDao().find(1));

    Point point = new Point(1);
    Report.say("equals", point.shifted(2), new Point(1).shifted(2), new Point(2).shifted(2));
    point.x = 2;
    Report.say("equals after a change", point.shifted(2), new Point(1).shifted(2));

    Service target = new Target();
    Service proxy = proxyOf(target);
    Report.say("proxy", proxy.answer("a"), proxy.answer("a"), target.answer("a"));
    Target$$Enhanced enhanced = new Target$$Enhanced();
    Report.say("enhanced", enhanced.answer("b"), enhanced.answer("b"));
    Report.say("enhanced and plain", enhanced.answer("c"), new Target().answer("c"));

    Counter counter = new Counter();
    Report.say("two methods", counter.first(1), counter.second(1));
    Report.say("two methods", counter.first(1), counter.second(1));
    Report.say("two methods", counter.first(1), counter.second(1));
  }

  private static Service proxyOf(final Service target) {
    return (Service)
        Proxy.newProxyInstance(
            Receivers.class.getClassLoader(),
            new Class<?>[] {Service.class},
            new InvocationHandler() {
              @Override
              public Object invoke(Object proxy, Method method, Object[] arguments)
                  throws Throwable {
                return method.invoke(target, arguments);
              }
            });
  }

  /** Its instances answer differently. */
  static final class Account {
    private final String owner;

    Account(String owner) {
      this.owner = owner;
    }

    String balance(long day) {
      Report.ran("identity");
      return owner + " " + day;
    }
  }

  /** Subclasses inherit the one method. */
  abstract static class Dao {
    String find(long id) {
      Report.ran("find");
      return getClass().getSimpleName() + " " + id;
    }
  }

  static final class OrderDao extends Dao {}

  static final class CustomerDao extends Dao {}

  /** Compares by its content, which changes. */
  static final class Point {
    int x;

    Point(int x) {
      this.x = x;
    }

    String shifted(int by) {
      Report.ran("equals");
      return "at " + (x + by);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Point && x == ((Point) other).x;
    }

    @Override
    public int hashCode() {
      return 7;
    }
  }

  /** What proxies implement. */
  interface Service {
    String answer(String question);
  }

  static class Target implements Service {
    @Override
    public String answer(String question) {
      Report.ran("answer " + question);
      return "answer to " + question;
    }
  }

  /** As frameworks make them while the program runs. */
  static class Target$$Enhanced extends Target {
    @Override
    public String answer(String question) {
      return super.answer(question);
    }
  }

  static final class Counter {
    String first(int number) {
      Report.ran("two methods");
      return "first " + number;
    }

    String second(int number) {
      Report.ran("two methods");
      return "second " + number;
    }
  }
}
