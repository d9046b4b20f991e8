package io.chorde.agent;

import io.chorde.agent.call.CallSites;
import io.chorde.agent.weave.WeavingReport;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Says what is woven and what is not. Each thing once for each class loader: classes are woven
 * again whenever another agent retransforms them. Thread-safe.
 */
final class WeavingLog implements WeavingReport, CallSites.CallReport {

  private final Log log;
  private final Map<ClassLoader, Set<String>> said = new WeakHashMap<ClassLoader, Set<String>>();

  WeavingLog(Log log) {
    this.log = log;
  }

  @Override
  public void woven(ClassLoader loader, String className, String signature, String rule) {
    String text = "wove " + className + "#" + signature + " by rule " + rule;
    if (first(loader, text)) {
      log.info(text);
    }
  }

  @Override
  public void refused(
      ClassLoader loader, String className, String signature, String rule, String reason) {
    String text = "rule " + rule + ": " + className + "#" + signature + " is not cached: " + reason;
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
