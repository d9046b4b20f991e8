package io.chorde.config;

/** An address: {@code host:port}, with {@code tcp://} before it where that is how it is written. */
final class AddressDecoder extends TextDecoder<Address> {
  private static final int NO_PORT = 0;
  private static final int LAST_PORT = 65_535;

  private final String prefix;
  private final String example;
  private final boolean wildcard;
  private final int defaultPort;

  private AddressDecoder(String prefix, String example, boolean wildcard, int defaultPort) {
    this.prefix = prefix;
    this.example = example;
    this.wildcard = wildcard;
    this.defaultPort = defaultPort;
  }

  static AddressDecoder of(String example) {
    return new AddressDecoder("", example, false, NO_PORT);
  }

  /** The port may be left out. */
  static AddressDecoder withPort(int defaultPort, String example) {
    return new AddressDecoder("", example, false, defaultPort);
  }

  static AddressDecoder tcp(String example) {
    return new AddressDecoder("tcp://", example, false, NO_PORT);
  }

  /** The host may be {@code *}. */
  static AddressDecoder tcpToBind(String example) {
    return new AddressDecoder("tcp://", example, true, NO_PORT);
  }

  String prefix() {
    return prefix;
  }

  boolean portRequired() {
    return defaultPort == NO_PORT;
  }

  boolean wildcard() {
    return wildcard;
  }

  @Override
  String advice() {
    return "write an address like " + prefix + example;
  }

  @Override
  Address decode(String text) throws BadValue {
    if (!text.startsWith(prefix)) {
      throw isNot("an address", text);
    }
    int start = prefix.length();
    int hostEnd;
    int portStart;
    if (text.startsWith("[", start)) {
      hostEnd = text.indexOf(']', start);
      if (hostEnd < 0 || !isIpv6(text, ++start, hostEnd)) {
        throw isNot("an address", text);
      }
      portStart = hostEnd + 1;
    } else {
      hostEnd = text.indexOf(':', start);
      hostEnd = hostEnd < 0 ? text.length() : hostEnd;
      portStart = hostEnd;
      boolean any = wildcard && hostEnd == start + 1 && text.charAt(start) == '*';
      if (!any && !isName(text, start, hostEnd)) {
        throw isNot("an address", text);
      }
    }
    return new Address(text.substring(start, hostEnd), port(text, portStart));
  }

  private int port(String text, int colon) throws BadValue {
    if (colon == text.length()) {
      if (defaultPort == NO_PORT) {
        throw new BadValue(Quote.of(text) + " has no port; " + advice());
      }
      return defaultPort;
    }
    int port = 0;
    for (int i = colon + 1; i < text.length() && port <= LAST_PORT; i++) {
      char c = text.charAt(i);
      port = c >= '0' && c <= '9' ? port * 10 + (c - '0') : LAST_PORT + 1;
    }
    if (text.charAt(colon) != ':' || port < 1 || port > LAST_PORT) {
      throw new BadValue(Quote.of(text) + " has no port from 1 to " + LAST_PORT + "; " + advice());
    }
    return port;
  }

  private static boolean isName(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && !(c >= '0' && c <= '9') && c != '.' && c != '-' && c != '_') {
        return false;
      }
    }
    return end > start;
  }

  private static boolean isIpv6(String text, int start, int end) {
    boolean colon = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != ':' && c != '.' && Character.digit(c, 16) < 0) {
        return false;
      }
      colon |= c == ':';
    }
    return colon;
  }
}
