package io.chorde.config;

/** A mapping that becomes one value of the model. */
abstract class SettingsDecoder<T> implements Decoder<T> {
  private final Keys keys;

  SettingsDecoder(Key<?>... keys) {
    this.keys = Keys.of(keys);
  }

  final Keys keys() {
    return keys;
  }

  @Override
  public T decode(Node node, Problems problems) {
    Values values = keys.decode(node, problems);
    if (values == null) {
      return null;
    }
    values.reportMissing(problems);
    check(values, problems);
    return values.isComplete() ? build(values) : null;
  }

  /** Reports what is wrong between values, each of which may be null. */
  void check(Values values, Problems problems) {}

  /**
   * @param values without a required one that is missing, or one that could not be read
   */
  abstract T build(Values values);
}
