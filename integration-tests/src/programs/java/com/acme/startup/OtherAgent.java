package com.acme.startup;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;

/** An agent as others have: it retransforms classes whenever it likes. */
public final class OtherAgent implements ClassFileTransformer {

  private static Instrumentation instrumentation;
  private static int seen;

  private OtherAgent() {}

  /** Called by the JVM. */
  public static void premain(String arguments, Instrumentation given) {
    instrumentation = given;
    given.addTransformer(new OtherAgent(), true);
  }

  static void retransform(Class<?> type) throws Exception {
    instrumentation.retransformClasses(type);
  }

  static synchronized int seen() {
    return seen;
  }

  @Override
  public byte[] transform(
      ClassLoader loader,
      String name,
      Class<?> redefined,
      ProtectionDomain domain,
      byte[] classFile) {
    if (!"com/acme/startup/Retransformed$Target".equals(name)) {
      return null;
    }
    synchronized (OtherAgent.class) {
      seen++;
    }
    // The same code, but a new array: to the JVM that is a change.
    return classFile.clone();
  }
}
