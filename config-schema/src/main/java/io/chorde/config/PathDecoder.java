package io.chorde.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A path, absolute once it is decoded. Whether something is there is not looked at. */
final class PathDecoder extends TextDecoder<Path> {
  private final String example;

  PathDecoder(String example) {
    this.example = example;
  }

  @Override
  String advice() {
    return "write a path like " + example;
  }

  @Override
  Path decode(Scalar scalar) throws BadValue {
    if (scalar.text().isEmpty()) {
      throw new BadValue("is empty; " + advice());
    }
    try {
      return scalar.folder().resolve(scalar.text());
    } catch (InvalidPathException e) {
      throw isNot("a path of this system", scalar.text());
    }
  }

  @Override
  Path decode(String text) {
    throw new UnsupportedOperationException("a path has a folder to start in");
  }
}
