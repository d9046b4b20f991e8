package io.chorde.agent.check;

import io.chorde.agent.match.ClassFileSource;
import io.chorde.agent.match.Equality;
import io.chorde.agent.match.MethodFacts;
import io.chorde.config.Receiver;
import io.chorde.config.Rule;
import io.chorde.config.ValueSharing;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What there is to know of a method that a rule has woven. For one thread. */
final class MethodWarnings {

  private final ClassFileSource files;
  private final Mutability mutability;

  MethodWarnings(ClassFileSource files) {
    this.files = files;
    this.mutability = new Mutability(files);
  }

  List<Warning> of(Rule rule, String className, MethodFacts method) {
    List<Warning> warnings = new ArrayList<Warning>(0);
    if (Modifier.isSynchronized(method.modifiers())) {
      add(warnings, Warning.Kind.SYNCHRONIZED, "it is synchronized, and so is each hit");
    }
    if (rule.key() == null) {
      arguments(method, warnings);
    }
    if (rule.receiver() == Receiver.EQUALS
        && !Modifier.isStatic(method.modifiers())
        && Equality.of(files, className) != Equality.LIKELY) {
      add(
          warnings,
          Warning.Kind.NO_EQUALS,
          "no call on a " + className + " is stored, as it does not override equals");
    }
    if (rule.values() == ValueSharing.AUTO) {
      result(method, warnings);
    }
    return warnings;
  }

  private void arguments(MethodFacts method, List<Warning> warnings) {
    Set<String> types = new LinkedHashSet<String>();
    for (String type : method.parameterTypes()) {
      if (Equality.of(files, type) != Equality.LIKELY) {
        types.add(type);
      }
    }
    if (!types.isEmpty()) {
      add(
          warnings,
          Warning.Kind.NO_EQUALS,
          "calls with a "
              + String.join(", or a ", types)
              + " are not stored, as it does not override equals; give the rule a key");
    }
  }

  private void result(MethodFacts method, List<Warning> warnings) {
    String shared = SharedType.of(method);
    String field = shared == null ? null : mutability.changingField(shared);
    if (field != null) {
      add(
          warnings,
          Warning.Kind.SHARED_RESULT,
          "callers share instances of "
              + shared
              + ", which can change (see its field "
              + field
              + "); cache this only if no caller changes them");
    }
  }

  private static void add(List<Warning> warnings, Warning.Kind kind, String message) {
    warnings.add(new Warning(kind, null, message));
  }
}
