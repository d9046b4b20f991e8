package io.chorde.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes what is said, each topic once, as the contract has it. */
final class Said implements Notices {

  private final Map<String, String> byTopic = new LinkedHashMap<>();

  @Override
  public synchronized void once(String topic, String text) {
    byTopic.putIfAbsent(topic, text);
  }

  synchronized List<String> texts() {
    return List.copyOf(byTopic.values());
  }
}
