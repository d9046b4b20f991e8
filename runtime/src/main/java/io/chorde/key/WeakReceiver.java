package io.chorde.key;

import java.lang.ref.WeakReference;

/** The receiver in a stored key: an instance that counts by identity, and is not kept alive. */
final class WeakReceiver extends WeakReference<Object> {
  WeakReceiver(Object receiver) {
    super(receiver);
  }
}
