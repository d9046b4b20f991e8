package io.chorde.config.method;

/**
 * A dotted name with wildcards. {@code *} stands for any run of characters but a dot, {@code ..}
 * for a dot and any number of packages, and a leading {@code *..} for any number of packages.
 *
 * <p>The text is compiled into a program of characters: a literal stands for itself, {@code *} for
 * a run within a segment, {@link #PACKAGES} for any number of whole segments, each with its dot.
 * Matching is the usual greedy walk that remembers one place to come back to, here one for each of
 * the two wildcards: within a segment the last {@code *} is enough, since the segments end where
 * the dots are, and across segments the last {@code PACKAGES} is, since taking the first place
 * where the part between two of them fits never spoils what follows. So the time is bounded by the
 * length of the name times that of the program, times the number of segments, and nothing is
 * allocated.
 */
final class NameGlob {
  private static final char RUN = '*';

  /** Not a character of any name that the parser lets through. */
  private static final char PACKAGES = '\0';

  private final String text;
  private final char[] program;
  private final boolean exact;

  private NameGlob(String text, char[] program, boolean exact) {
    this.text = text;
    this.program = program;
    this.exact = exact;
  }

  /**
   * @param text a run of name characters, dots and asterisks
   * @param index where the text stands in the pattern, for the message
   */
  static NameGlob compile(String text, int index) throws MethodPatternException {
    char[] program = new char[text.length() + 2];
    int length = 0;
    boolean exact = true;
    int i = 0;
    if (text.startsWith("*..") || text.startsWith("..")) {
      program[length++] = PACKAGES;
      exact = false;
      i = text.indexOf("..") + 2;
    }
    boolean segmentStarts = true;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        if (segmentStarts) {
          throw dots(text, index + i);
        }
        program[length++] = '.';
        segmentStarts = true;
        if (i + 1 < text.length() && text.charAt(i + 1) == '.') {
          program[length++] = PACKAGES;
          exact = false;
          i++;
        }
        continue;
      }
      if (c == RUN) {
        if (i > 0 && text.charAt(i - 1) == RUN) {
          throw new MethodPatternException(
              index + i, "'**' is not a wildcard; write * within a name, or .. for any packages");
        }
        exact = false;
      } else if (segmentStarts && (Character.isDigit(c) || c == '-')) {
        throw new MethodPatternException(
            index + i, "a name cannot start with '" + c + "'; correct '" + text + "'");
      }
      program[length++] = c;
      segmentStarts = false;
    }
    if (segmentStarts) {
      if (length == 0 || program[length - 1] != PACKAGES) {
        throw dots(text, index + text.length());
      }
      // "com.acme.." names a package and all below it: any class there.
      program[length++] = RUN;
    }
    char[] compiled = new char[length];
    System.arraycopy(program, 0, compiled, 0, length);
    return new NameGlob(text, compiled, exact);
  }

  private static MethodPatternException dots(String text, int index) {
    return new MethodPatternException(
        index,
        "'" + text + "' has a dot too many or a name too few; write '.' or '..' between names");
  }

  /** Without a wildcard: one name and no other. */
  boolean exact() {
    return exact;
  }

  /** Nothing but wildcards: it says next to nothing about the name. */
  boolean onlyWildcards() {
    for (char c : program) {
      if (c != RUN && c != PACKAGES && c != '.') {
        return false;
      }
    }
    return true;
  }

  /** What every matching name starts with: empty, or literal up to and with a dot. */
  String packagePrefix() {
    int end = 0;
    for (int i = 0; i < program.length; i++) {
      char c = program[i];
      if (c == RUN || c == PACKAGES) {
        break;
      }
      if (c == '.') {
        end = i + 1;
      }
    }
    return new String(program, 0, end);
  }

  boolean matches(String name) {
    return exact ? text.equals(name) : walk(name);
  }

  private boolean walk(String name) {
    int end = name.length();
    int at = 0;
    int step = 0;
    int stepAfterRun = -1;
    int runEnd = 0;
    int stepAfterPackages = -1;
    int packagesEnd = 0;
    while (true) {
      if (step == program.length) {
        if (at == end) {
          return true;
        }
      } else if (program[step] == RUN) {
        stepAfterRun = ++step;
        runEnd = at;
        continue;
      } else if (program[step] == PACKAGES) {
        stepAfterPackages = ++step;
        packagesEnd = at;
        stepAfterRun = -1;
        continue;
      } else if (at < end && name.charAt(at) == program[step]) {
        if (program[step] == '.') {
          stepAfterRun = -1;
        }
        at++;
        step++;
        continue;
      }
      if (stepAfterRun >= 0 && runEnd < end && name.charAt(runEnd) != '.') {
        at = ++runEnd;
        step = stepAfterRun;
        continue;
      }
      if (stepAfterPackages < 0) {
        return false;
      }
      int dot = name.indexOf('.', packagesEnd);
      if (dot < 0) {
        return false;
      }
      packagesEnd = dot + 1;
      at = packagesEnd;
      step = stepAfterPackages;
      stepAfterRun = -1;
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
