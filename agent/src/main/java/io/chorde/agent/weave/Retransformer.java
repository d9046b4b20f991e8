package io.chorde.agent.weave;

import java.lang.instrument.Instrumentation;
import java.util.List;

/**
 * Has loaded classes woven, in batches, as each batch stops the application for a moment. The JVM
 * fails a batch as a whole; it is then split until the class at fault stands alone and is set
 * aside.
 */
final class Retransformer {

  private static final int BATCH = 100;

  private final Instrumentation instrumentation;
  private final WeavingReport report;

  Retransformer(Instrumentation instrumentation, WeavingReport report) {
    this.instrumentation = instrumentation;
    this.report = report;
  }

  void retransform(List<Class<?>> classes) {
    for (int from = 0; from < classes.size(); from += BATCH) {
      batch(classes.subList(from, Math.min(from + BATCH, classes.size())));
    }
  }

  private void batch(List<Class<?>> classes) {
    try {
      instrumentation.retransformClasses(classes.toArray(new Class<?>[0]));
    } catch (Throwable failure) {
      if (classes.size() == 1) {
        report.failed(classes.get(0).getClassLoader(), classes.get(0).getName(), failure);
      } else {
        int half = classes.size() / 2;
        batch(classes.subList(0, half));
        batch(classes.subList(half, classes.size()));
      }
    }
  }
}
