package com.acme.arguments;

import com.acme.launch.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Calls each method three times: with an argument, with the same object after it was changed, and
 * with a new one that is what the first was. A cache that keeps the caller's object takes the
 * second or the third call for the first.
 */
public final class ChangingArguments {

  private ChangingArguments() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    changedAfterTheCall();
    changedWithin();
    changedByTheBody();
    withoutEquals();
  }

  private static void changedAfterTheCall() {
    int[] ints = {1};
    Report.say("array", sum(ints), sum(set(ints, 2)), sum(new int[] {1}));
    int[][] nested = {{1}, {2}};
    String first = show(nested);
    nested[1][0] = 3;
    Report.say("nested array", first, show(nested), show(new int[][] {{1}, {2}}));
    List<Integer> list = new ArrayList<Integer>(Arrays.asList(1, 2));
    int before = size(list);
    list.add(3);
    Report.say("list", before, size(list), size(Arrays.asList(1, 2)));
    Map<String, Integer> map = new HashMap<String, Integer>();
    before = size(map);
    map.put("a", 1);
    Report.say("map", before, size(map), size(new HashMap<String, Integer>()));
    Set<String> set = new HashSet<String>(Arrays.asList("a"));
    before = size(set);
    set.add("b");
    Report.say("set", before, size(set), size(new HashSet<String>(Arrays.asList("a"))));
    Date date = new Date(1);
    long time = millis(date);
    date.setTime(2);
    Report.say("date", time, millis(date), millis(new Date(1)));
    StringBuilder builder = new StringBuilder("a");
    first = text(builder);
    builder.append("b");
    Report.say("builder", first, text(builder), text(new StringBuilder("a")));
  }

  private static void changedWithin() {
    Bean bean = new Bean(1, "a");
    String first = name(bean);
    bean.name = "b";
    // The same hash, so only equals can tell: a map that holds the very bean does not ask it.
    Report.say("bean", first, name(bean), name(new Bean(1, "a")));
    List<Bean> beans = Arrays.asList(new Bean(1, "a"), new Bean(2, "b"));
    first = names(beans);
    beans.get(1).name = "c";
    List<Bean> again = Arrays.asList(new Bean(1, "a"), new Bean(2, "b"));
    Report.say("list of beans", first, names(beans), names(again));
    Pair pair = new Pair(new Bean(1, "a"), new int[] {1});
    first = show(pair);
    pair.bean.name = "b";
    String second = show(pair);
    pair.numbers[0] = 2;
    String third = show(pair);
    Report.say(
        "bean in a bean", first, second, third, show(new Pair(new Bean(1, "a"), new int[] {1})));
  }

  private static void changedByTheBody() {
    List<String> list = new ArrayList<String>(Arrays.asList("a", "b"));
    List<String> alike = new ArrayList<String>(list);
    Report.say("drained list", drain(list), drain(list), drain(alike));
    int[] numbers = {3, 1};
    Report.say("sorted array", least(numbers), Arrays.toString(numbers), least(new int[] {3, 1}));
    Bean bean = new Bean(1, "a");
    Report.say("renamed bean", rename(bean), rename(bean), rename(new Bean(1, "a")));
  }

  private static void withoutEquals() {
    Plain plain = new Plain("a");
    String first = text(plain);
    plain.text = "b";
    Report.say("no equals", first, text(plain), text(new Plain("a")));
  }

  private static int[] set(int[] array, int value) {
    array[0] = value;
    return array;
  }

  static int sum(int[] numbers) {
    Report.ran("array");
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return sum;
  }

  static String show(int[][] numbers) {
    Report.ran("nested array");
    return Arrays.deepToString(numbers);
  }

  static int size(List<?> list) {
    Report.ran("list");
    return list.size();
  }

  static int size(Map<?, ?> map) {
    Report.ran("map");
    return map.size();
  }

  static int size(Set<?> set) {
    Report.ran("set");
    return set.size();
  }

  static long millis(Date date) {
    Report.ran("date");
    return date.getTime();
  }

  static String text(CharSequence builder) {
    Report.ran("builder");
    return builder.toString();
  }

  static String name(Bean bean) {
    Report.ran("bean");
    return bean.name;
  }

  static String names(List<Bean> beans) {
    Report.ran("list of beans");
    StringBuilder names = new StringBuilder();
    for (Bean bean : beans) {
      names.append(bean.name);
    }
    return names.toString();
  }

  static String show(Pair pair) {
    Report.ran("bean in a bean");
    return pair.bean.name + Arrays.toString(pair.numbers);
  }

  static int drain(List<String> list) {
    Report.ran("drained list");
    int size = list.size();
    list.clear();
    return size;
  }

  static int least(int[] numbers) {
    Report.ran("sorted array");
    Arrays.sort(numbers);
    return numbers[0];
  }

  static String rename(Bean bean) {
    Report.ran("renamed bean");
    String name = bean.name;
    bean.name = name + "!";
    return name;
  }

  static String text(Plain plain) {
    Report.ran("no equals");
    return plain.text;
  }
}
