# shellcheck shell=bash
#
# Sourced by the scripts bin/bench-*, from the root of the repository. They set:
#   program   their own name
#   jdk       where to find the JVM to measure; empty: JAVA_HOME, or the PATH
# and define usage.
: "${program:?}"

readonly AGENT=agent/target/chorde.jar
readonly BENCHMARKS=benchmarks/target/benchmarks.jar
readonly OLDEST_JAVA=17

say() {
  printf '%s\n' "$*" >&2
}

fail() {
  say "$program: $*"
  exit 1
}

misused() {
  say "$program: $*"
  usage >&2
  exit 2
}

# Sets java to the command to use.
find_java() {
  local version major
  if [[ -z $jdk && -n ${JAVA_HOME:-} ]]; then
    jdk=$JAVA_HOME
  fi
  if [[ -n $jdk ]]; then
    java=$jdk/bin/java
    [[ -x $java ]] || fail "there is no bin/java in $jdk."
  else
    java=$(command -v java) || fail "no java on the PATH; install a JDK $OLDEST_JAVA or newer, or use --jdk."
  fi
  version=$("$java" -version 2>&1) || fail "$java does not run: $version"
  [[ $version =~ version\ \"(1\.)?([0-9]+) ]] || fail "$java does not tell its version: $version"
  major=${BASH_REMATCH[2]}
  ((major >= OLDEST_JAVA)) || fail "$java is Java $major; the benchmarks need Java $OLDEST_JAVA or newer."
}

# Builds what is not there, and sets agent to a copy of the agent: the original may be built anew
# while it is measured, and a JVM does not survive that its jars change.
build_if_missing() {
  if [[ ! -f $AGENT || ! -f $BENCHMARKS ]]; then
    command -v mvn >/dev/null || fail "no mvn on the PATH; install Maven to build $AGENT and $BENCHMARKS."
    say "Building the agent and the benchmarks; the first time Maven downloads for about a minute ..."
    mvn -q -B -DskipTests -Dspotless.check.skip=true -pl agent,benchmarks -am package >&2 ||
      fail "the build failed, see above."
  fi
  [[ -f $AGENT ]] || fail "the build made no $AGENT."
  [[ -f $BENCHMARKS ]] || fail "the build made no $BENCHMARKS."
  agent=$PWD/benchmarks/target/measured.jar
  cp -- "$AGENT" "$agent"
}
