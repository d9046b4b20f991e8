package io.chorde.agent.weave;

import java.util.ArrayList;
import java.util.List;

/** A class of an application, to be woven. Woven ones are loaded anew, and run by reflection. */
public class Shop {

  /** Of the application: nothing that is woven may name it. */
  public static final class Basket {}

  private final List<String> ran = new ArrayList<>();

  public Shop() {}

  public List<String> ran() {
    return ran;
  }

  public String find(long id, String name) {
    ran.add("find " + id + name);
    return name + id;
  }

  public int price(Basket basket, byte b, char c, double d, int[] counts, Basket[] others) {
    ran.add("price");
    return b + c + (int) d;
  }

  public static long total(boolean all, short s, float f, int i) {
    return (all ? 1L : 2L) + s + (long) f + i;
  }

  public Object nothing(int id) {
    ran.add("nothing");
    return null;
  }

  public Object fails(int id) {
    ran.add("fails");
    throw new IllegalStateException("no order " + id);
  }

  public String branches(int n) {
    ran.add("branches");
    for (int i = 0; i < n; i++) {
      try {
        if (i == 3) {
          return "three";
        }
        n += Integer.parseInt("x");
      } catch (NumberFormatException e) {
        n--;
      } finally {
        n--;
      }
    }
    return n < 0 ? "less" : "zero";
  }

  /** No rule means it. */
  public int untouched(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += i % 3 == 0 ? i : -i;
    }
    return sum;
  }
}
