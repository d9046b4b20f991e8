package com.acme.arguments;

/** Mutable, with an equals over both fields and a hash of the id only, as mappers generate them. */
final class Bean {

  final int id;
  String name;

  Bean(int id, String name) {
    this.id = id;
    this.name = name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bean && id == ((Bean) other).id && name.equals(((Bean) other).name);
  }

  @Override
  public int hashCode() {
    return id;
  }
}
