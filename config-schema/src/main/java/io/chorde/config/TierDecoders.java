package io.chorde.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The keys of each type of tiers. */
final class TierDecoders {
  static final Key<TierType> TYPE =
      Key.required("type", new TierTypeDecoder(), "write the tier's type, like type: files");

  private static final int MEMCACHED_PORT = 11_211;
  private static final Key<Secret> REQUIRED_SECRET =
      Key.required(
          "secret",
          new SecretDecoder(),
          "whoever reaches the servers could forge values without one; write secret:"
              + " \"${env:NAME}\"");

  private TierDecoders() {}

  /** The result is an interface, so that verifying this class loads none of them. */
  static Decoder<? extends TierSettings> of(TierType type) {
    switch (type) {
      case HEAP:
        return new Heap();
      case FILES:
        return new Files();
      case MEMCACHED:
        return new Memcached();
      default:
        return new ElastiCache();
    }
  }

  private static final class Heap extends SettingsDecoder<HeapSettings> {
    private static final Key<TierType> HEAP_TYPE =
        Key.optional("type", new TierTypeDecoder(), TierType.HEAP);
    private static final Key<Long> ENTRIES =
        Key.optional("entries", CountDecoder.upTo(Long.MAX_VALUE, "10000"), null);
    private static final Key<Long> WEIGHT = Key.optional("weight", new SizeDecoder(), null);

    Heap() {
      super(HEAP_TYPE, ENTRIES, WEIGHT);
    }

    @Override
    void check(Values values, Problems problems) {
      if (values.has(ENTRIES) && values.has(WEIGHT)) {
        problems.error(
            values.node(WEIGHT), "'entries' bounds this tier already; keep one of the two");
      }
    }

    @Override
    HeapSettings build(Values values) {
      Long entries = values.get(ENTRIES);
      Long weight = values.get(WEIGHT);
      if (weight != null) {
        return HeapSettings.ofWeight(weight);
      }
      return entries != null ? HeapSettings.ofEntries(entries) : HeapSettings.DEFAULT;
    }
  }

  private static final class Files extends SettingsDecoder<FilesSettings> {
    private static final Key<Path> DIRECTORY =
        Key.required(
            "directory",
            new PathDecoder("/var/cache/acme"),
            "write where to put the files, like directory: /var/cache/acme");
    private static final Key<Long> SIZE = Key.optional("size", new SizeDecoder(), 1L << 30);
    private static final Key<Secret> SECRET = Key.optional("secret", new SecretDecoder(), null);

    Files() {
      super(TYPE, DIRECTORY, SIZE, SECRET);
    }

    @Override
    FilesSettings build(Values values) {
      return new FilesSettings(values.get(DIRECTORY), values.get(SIZE), values.get(SECRET));
    }
  }

  private static final class Memcached extends SettingsDecoder<MemcachedSettings> {
    private static final Key<List<Address>> SERVERS =
        Key.required(
            "servers",
            ListDecoder.of(AddressDecoder.withPort(MEMCACHED_PORT, "cache.acme:11211")),
            "write where they are, like servers: [\"cache.acme:11211\"]");
    private static final Key<Duration> TIMEOUT =
        Key.optional("timeout", DurationDecoder.positive(), Duration.ofMillis(50));

    Memcached() {
      super(TYPE, SERVERS, REQUIRED_SECRET, TIMEOUT);
    }

    @Override
    MemcachedSettings build(Values values) {
      return new MemcachedSettings(
          values.get(SERVERS), values.get(REQUIRED_SECRET), values.get(TIMEOUT));
    }
  }

  private static final class ElastiCache extends SettingsDecoder<ElastiCacheSettings> {
    private static final Key<Address> ENDPOINT =
        Key.required(
            "endpoint",
            AddressDecoder.withPort(MEMCACHED_PORT, "acme.cfg.euw1.cache.amazonaws.com:11211"),
            "write the cluster's configuration endpoint, like endpoint:"
                + " \"acme.cfg.euw1.cache.amazonaws.com:11211\"");
    private static final Key<Boolean> TLS =
        Key.optional("tls", new BooleanDecoder(), Boolean.FALSE);

    ElastiCache() {
      super(TYPE, ENDPOINT, REQUIRED_SECRET, TLS);
    }

    @Override
    ElastiCacheSettings build(Values values) {
      return new ElastiCacheSettings(
          values.get(ENDPOINT), values.get(REQUIRED_SECRET), values.get(TLS));
    }
  }
}
