package io.chorde.agent.weave;

import io.chorde.agent.match.Matcher;
import java.lang.instrument.Instrumentation;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The weaving of one JVM: starts with the transformer alone; with the first class that has
 * something to weave, warms the weaver up on the agent's thread; then retransforms what was loaded
 * before.
 *
 * <p>Thread-safe.
 */
public final class Weaving {

  private static final long RETRY_MILLIS = 20;
  private static final long SECOND_LOOK_MILLIS = 1_000;

  /** A class that was noted may fail to be defined: it is not waited for longer than this. */
  private static final int MOST_RETRIES = 500;

  private final Instrumentation instrumentation;
  private final Matcher matcher;
  private final ScheduledExecutorService agentThread;
  private final Callable<ClassWeaver> warmUp;
  private final WeavingReport report;
  private final Retransformer retransformer;
  private final SeenClasses seen = new SeenClasses();

  private final Queue<Postponed> postponed = new ConcurrentLinkedQueue<Postponed>();
  private final AtomicBoolean started = new AtomicBoolean();
  private volatile ClassWeaver weaver;
  private volatile boolean broken;

  /**
   * Weaving that has not begun.
   *
   * @param agentThread a single thread
   * @param warmUp makes everything that woven code needs; called once, on the agent's thread
   */
  public Weaving(
      Instrumentation instrumentation,
      Matcher matcher,
      ScheduledExecutorService agentThread,
      Callable<ClassWeaver> warmUp,
      WeavingReport report) {
    this.instrumentation = instrumentation;
    this.matcher = matcher;
    this.agentThread = agentThread;
    this.warmUp = warmUp;
    this.report = report;
    this.retransformer = new Retransformer(instrumentation, report);
  }

  /** Watches the classes that are loaded from now on, and looks through those that are. */
  public void begin() {
    instrumentation.addTransformer(new Transformer(matcher, this, seen, report), true);
    Runnable look =
        new Runnable() {
          @Override
          public void run() {
            retransformer.retransform(new LoadedClasses(instrumentation, matcher, seen).unseen());
          }
        };
    agentThread.execute(look);
    // A class may have passed the transformers just before ours came, and be defined just after we
    // looked.
    agentThread.schedule(look, SECOND_LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Null until it is warm. */
  ClassWeaver weaver() {
    return weaver;
  }

  /** Notes a class that could not be woven yet; it may not be defined yet either. */
  void postpone(ClassLoader loader, String className) {
    if (broken) {
      return;
    }
    postponed.add(new Postponed(loader, className));
    if (started.compareAndSet(false, true)) {
      agentThread.execute(
          new Runnable() {
            @Override
            public void run() {
              warmUp();
            }
          });
    } else if (weaver != null) {
      // It became warm between the question and the note.
      catchUp(0);
    }
  }

  private void warmUp() {
    try {
      weaver = warmUp.call();
      catchUp(0);
    } catch (Throwable failure) {
      broken = true;
      postponed.clear();
      report.failed(null, "any class", failure);
    }
  }

  private void catchUp(int delay) {
    agentThread.schedule(
        new Runnable() {
          private int tries;

          @Override
          public void run() {
            retransformer.retransform(takeDefined());
            if (postponed.isEmpty()) {
              return;
            }
            if (tries++ < MOST_RETRIES) {
              agentThread.schedule(this, RETRY_MILLIS, TimeUnit.MILLISECONDS);
            } else {
              giveUp();
            }
          }
        },
        delay,
        TimeUnit.MILLISECONDS);
  }

  private void giveUp() {
    for (Postponed missing = postponed.poll(); missing != null; missing = postponed.poll()) {
      report.failed(
          missing.loader.get(),
          missing.className,
          new IllegalStateException("it was not defined within 10 s"));
    }
  }

  /** Takes those of the noted classes that are there by now. */
  private List<Class<?>> takeDefined() {
    List<Class<?>> defined = new ArrayList<Class<?>>();
    if (postponed.isEmpty()) {
      return defined;
    }
    Class<?>[] loaded = instrumentation.getAllLoadedClasses();
    for (Iterator<Postponed> all = postponed.iterator(); all.hasNext(); ) {
      Postponed wanted = all.next();
      for (Class<?> candidate : loaded) {
        if (wanted.is(candidate)) {
          defined.add(candidate);
          all.remove();
          break;
        }
      }
    }
    return defined;
  }

  /** A class by its name and its loader, which is held weakly. */
  private static final class Postponed {
    private final WeakReference<ClassLoader> loader;
    private final String className;

    Postponed(ClassLoader loader, String className) {
      this.loader = new WeakReference<ClassLoader>(loader);
      this.className = className;
    }

    boolean is(Class<?> type) {
      ClassLoader wanted = loader.get();
      return wanted != null && type.getClassLoader() == wanted && type.getName().equals(className);
    }
  }
}
