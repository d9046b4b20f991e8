package io.chorde.config;

import java.nio.file.Path;

/** A tier of files. Immutable. */
public final class FilesSettings extends TierSettings {
  private final Path directory;
  private final long sizeBytes;
  private final Secret secret;

  FilesSettings(Path directory, long sizeBytes, Secret secret) {
    this.directory = directory;
    this.sizeBytes = sizeBytes;
    this.secret = secret;
  }

  @Override
  public TierType type() {
    return TierType.FILES;
  }

  /** {@code directory}: where the files are; absolute. It need not be there. */
  public Path directory() {
    return directory;
  }

  /** {@code size}, 1 GB by default: the most that all files together may take, in bytes. */
  public long sizeBytes() {
    return sizeBytes;
  }

  /**
   * {@code secret}: what the files are signed with; null by default, which means a key file of the
   * tier's own.
   */
  public Secret secret() {
    return secret;
  }
}
