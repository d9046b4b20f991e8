package com.acme.results;

import com.acme.launch.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Calls each method three times, and changes what it gets as soon as it has printed it. */
public final class ChangedResults {

  private ChangedResults() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    for (int call = 1; call <= 3; call++) {
      List<String> names = names();
      Report.say("sorted list " + call, names);
      Collections.sort(names);
      names.add("z");

      int[] numbers = numbers();
      Report.say("array " + call, numbers);
      Arrays.fill(numbers, 0);

      String[][] table = table();
      Report.say("nested array " + call, (Object) table);
      table[0][0] = "changed";
      table[1] = null;

      Map<String, Integer> map = map();
      Report.say("map " + call, map);
      map.clear();

      Map<String, Integer> ordered = ordered();
      Report.say("ordered map " + call, ordered);
      ordered.remove("b");

      Set<String> sorted = sorted();
      Report.say("sorted set " + call, sorted);
      sorted.remove("a");

      Date date = date();
      Report.say("date " + call, date.getTime());
      date.setTime(0);

      StringBuilder builder = builder();
      Report.say("builder " + call, builder);
      builder.append("!");

      List<String> fixed = fixed();
      Report.say("fixed list " + call, fixed);
      fixed.set(0, "changed");

      Object any = any();
      Report.say("object " + call, any);
      ((Object[]) any)[0] = "changed";

      List<Integer> handed = handed();
      Report.say("list that the body keeps " + call, handed);
      KEPT.add(call);
    }
    Report.say("identity", constant() == constant(), constant() == CONSTANT);
  }

  private static final Object CONSTANT = new Object();
  private static final List<Integer> KEPT = new ArrayList<Integer>();

  static List<String> names() {
    Report.ran("sorted list");
    return new ArrayList<String>(Arrays.asList("b", "a"));
  }

  static int[] numbers() {
    Report.ran("array");
    return new int[] {1, 2};
  }

  static String[][] table() {
    Report.ran("nested array");
    return new String[][] {{"a"}, {"b"}};
  }

  static Map<String, Integer> map() {
    Report.ran("map");
    return new HashMap<String, Integer>(Collections.singletonMap("a", 1));
  }

  static Map<String, Integer> ordered() {
    Report.ran("ordered map");
    Map<String, Integer> map = new LinkedHashMap<String, Integer>();
    map.put("b", 1);
    map.put("a", 2);
    return map;
  }

  static Set<String> sorted() {
    Report.ran("sorted set");
    Set<String> set = new TreeSet<String>(Collections.reverseOrder());
    set.addAll(Arrays.asList("a", "b"));
    return set;
  }

  static Date date() {
    Report.ran("date");
    return new Date(5);
  }

  static StringBuilder builder() {
    Report.ran("builder");
    return new StringBuilder("a");
  }

  static List<String> fixed() {
    Report.ran("fixed list");
    return Arrays.asList("a", "b");
  }

  static Object any() {
    Report.ran("object");
    return new Object[] {"a", "b"};
  }

  static List<Integer> handed() {
    Report.ran("list that the body keeps");
    KEPT.clear();
    return KEPT;
  }

  static Object constant() {
    Report.ran("identity");
    return CONSTANT;
  }
}
