package com.acme.shop;

import java.math.BigDecimal;
import java.util.Hashtable;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Takes note of what happens in a day: how often what was asked for, and what the answers were. */
class DayBook {
  private static final int WIDTH = 20;

  private final Hashtable<String, Integer> served = new Hashtable<String, Integer>();
  private final CRC32 checksum = new CRC32();
  private final StringBuffer totals = new StringBuffer();
  private int requests;
  private int unknown;

  void count(String request) {
    Integer before = served.get(request);
    served.put(request, Integer.valueOf(before == null ? 1 : before.intValue() + 1));
    requests++;
  }

  /** Adds a line that somebody saw to the checksum. */
  void see(String line) {
    for (int i = 0; i < line.length(); i++) {
      checksum.update(line.charAt(i));
    }
    checksum.update('\n');
  }

  void see(Order order) {
    StringBuffer line = new StringBuffer();
    line.append("order ").append(order.getId());
    line.append(" of ").append(order.getOrderedOn());
    line.append(' ').append(order.getStatus());
    line.append(' ').append(order.getTotal());
    see(line.toString());
  }

  void unknown(String what, long number) {
    unknown++;
    see("no " + what + " " + number);
  }

  void total(String what, BigDecimal amount) {
    write(totals, what, amount.toPlainString());
  }

  /** Returns the summary of the day. */
  String close() {
    StringBuffer text = new StringBuffer();
    write(text, "requests", String.valueOf(requests));
    for (Map.Entry<String, Integer> entry : new TreeMap<String, Integer>(served).entrySet()) {
      write(text, "  " + entry.getKey(), entry.getValue().toString());
    }
    write(text, "unknown numbers", String.valueOf(unknown));
    text.append(totals);
    write(text, "checksum", Long.toHexString(checksum.getValue()));
    return text.toString();
  }

  private static void write(StringBuffer text, String what, String value) {
    text.append(what);
    for (int i = what.length(); i < WIDTH; i++) {
      text.append(' ');
    }
    text.append(value).append('\n');
  }
}
