package com.acme.checked;

/** What each class of the package extends. */
public class Base {

  public synchronized String next() {
    return "";
  }

  public java.util.Iterator<String> rows() {
    return null;
  }
}
