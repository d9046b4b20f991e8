package io.chorde.config;

/** A host, by its name or its number, and a port. Immutable. Nothing here asks a name server. */
public final class Address {
  private final String host;
  private final int port;

  Address(String host, int port) {
    this.host = host;
    this.port = port;
  }

  /** A name, an IPv4 address, an IPv6 address without brackets, or {@code *} for all addresses. */
  public String host() {
    return host;
  }

  /** From 1 to 65535. */
  public int port() {
    return port;
  }

  /** Whether only this machine is meant, as far as the host says that by itself. */
  public boolean isLoopback() {
    return host.equalsIgnoreCase("localhost")
        || host.equals("::1")
        || host.equals("0:0:0:0:0:0:0:1")
        || host.startsWith("127.") && isNumeric(host);
  }

  private static boolean isNumeric(String host) {
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** Whether the other is the same host, by the same name, and port. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Address
        && host.equals(((Address) other).host)
        && port == ((Address) other).port;
  }

  @Override
  public int hashCode() {
    return host.hashCode() * 31 + port;
  }

  /** {@code host:port}, with brackets around an IPv6 address. */
  @Override
  public String toString() {
    return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
  }
}
