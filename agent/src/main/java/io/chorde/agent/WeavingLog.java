package io.chorde.agent;

import io.chorde.agent.call.CallReport;
import io.chorde.agent.match.MethodFacts;
import io.chorde.agent.weave.WeavingReport;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says what is woven and what is not. Each thing once for each class loader: classes are woven
 * again whenever another agent retransforms them. Thread-safe.
 */
final class WeavingLog implements WeavingReport, CallReport {

  private final Log log;
  private final Map<ClassLoader, Set<String>> said = new WeakHashMap<ClassLoader, Set<String>>();

  /** Names of rules that meant some method, woven or refused. */
  private final Set<String> matched =
      Collections.newSetFromMap(new ConcurrentHashMap<String, Boolean>());

  WeavingLog(Log log) {
    this.log = log;
  }

  @Override
  public void woven(ClassLoader loader, String className, MethodFacts method, String rule) {
    String name = className + "#" + method.signature();
    String text = "wove " + name + " by rule " + rule;
    matched.add(rule);
    if (first(loader, text)) {
      log.info(text);
      if (Modifier.isSynchronized(method.modifiers())) {
        log.warn("rule " + rule + ": " + name + " is synchronized, and so is each hit");
      }
    }
  }

  @Override
  public void refused(
      ClassLoader loader, String className, MethodFacts method, String rule, String reason) {
    String text =
        "rule " + rule + ": " + className + "#" + method.signature() + " is not cached: " + reason;
    matched.add(rule);
    if (first(loader, text)) {
      log.warn(text);
    }
  }

  @Override
  public void failed(ClassLoader loader, String className, Throwable failure) {
    String text = "did not weave " + className + ", which runs as it is: " + failure;
    if (first(loader, text)) {
      log.warn(text);
    }
  }

  @Override
  public void linkFailed(String rule, String className, String method, Throwable failure) {
    log.warn("rule " + rule + ": " + className + "#" + method + " runs uncached: " + failure);
  }

  @Override
  public void refused(Class<?> owner, String rule, String method, String problem) {
    String text =
        "rule " + rule + ": " + owner.getName() + "#" + method + " is not cached: " + problem;
    if (first(owner.getClassLoader(), text)) {
      log.warn(text);
    }
  }

  boolean hasMatched(String rule) {
    return matched.contains(rule);
  }

  private boolean first(ClassLoader loader, String text) {
    synchronized (said) {
      Set<String> texts = said.get(loader);
      if (texts == null) {
        texts = new HashSet<String>();
        said.put(loader, texts);
      }
      return texts.add(text);
    }
  }
}
