package com.acme.orders;

/** The calls that are measured: one for each shape of parameters that caches treat differently. */
public interface Orders {

  /** Nothing tells its calls apart. */
  long total();

  /** One primitive. */
  String byId(long id);

  /** One reference that never changes. */
  String byName(String name);

  /** Several parameters of several kinds. */
  Order find(String item, int warehouse, boolean open);
}
