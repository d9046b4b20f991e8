package com.acme.arguments;

import java.util.Arrays;

/** Final fields, whose contents change all the same. */
final class Pair {

  final Bean bean;
  final int[] numbers;

  Pair(Bean bean, int[] numbers) {
    this.bean = bean;
    this.numbers = numbers;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pair
        && bean.equals(((Pair) other).bean)
        && Arrays.equals(numbers, ((Pair) other).numbers);
  }

  @Override
  public int hashCode() {
    return bean.id;
  }
}
