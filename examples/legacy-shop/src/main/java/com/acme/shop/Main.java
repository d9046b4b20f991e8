package com.acme.shop;

import java.sql.SQLException;
import java.util.Locale;

/** Runs a day at the shop. The argument is the number of requests. */
public final class Main {
  private static final int DEFAULT_REQUESTS = 600;

  private Main() {}

  public static void main(String[] args) throws SQLException {
    int requests = DEFAULT_REQUESTS;
    if (args.length > 0) {
      try {
        requests = Integer.parseInt(args[0]);
      } catch (NumberFormatException e) {
        requests = -1;
      }
    }
    if (requests < 0 || args.length > 1) {
      System.err.println("usage: java -jar legacy-shop.jar [number of requests]");
      System.exit(2);
    }
    System.out.print(work(requests));
  }

  /** Opens the shop, serves the requests, closes it, and returns the summary of the day. */
  static String work(int requests) throws SQLException {
    Database.open();
    try {
      SampleData.load(Database.connection());
      long start = System.nanoTime();
      String summary = new ShopDay(requests).run();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.err.println(String.format(Locale.ROOT, "worked %.1f s", Double.valueOf(seconds)));
      return summary;
    } finally {
      Database.close();
    }
  }
}
