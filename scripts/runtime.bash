# Sourced by the scripts here: finds Java, builds what is missing or stale, and assembles Spark runtimes; in a release, which
# scripts/release.sh makes, all is built.
# Sets ROOT, VERSION, SPARK_VERSION, CORENLP_VERSION, APP_JAR, MODELS_JAR, SPARK_RUNTIME; require_java sets JAVA.
# shellcheck shell=bash

# fail CODE MESSAGE: one paragraph to standard error, in the manner of the commands.
fail() {
  printf 'newsvoice: %s\n' "$2" >&2
  exit "$1"
}

say() {
  printf 'newsvoice: %s\n' "$*" >&2
}

((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] >= 404)) ||
  fail 7 "bash $BASH_VERSION is too old for these scripts; install bash 4.4 or newer."

# The locale of a scheduler is often POSIX, in which Java cannot see files whose names are not ASCII.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

# first_in_pom ELEMENT: the text of the first such element of the pom.
first_in_pom() {
  sed -n "s:.*<$1>\\(.*\\)</$1>.*:\\1:p" "$ROOT/pom.xml" | head -n 1
}

ROOT=$(cd -P "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
if [[ -e $ROOT/RELEASE ]]; then
  # Sets VERSION and CORENLP_VERSION.
  # shellcheck source=/dev/null
  source "$ROOT/RELEASE"
  JARS=$ROOT/jars
  SPARK_RUNTIME=$ROOT/spark
else
  VERSION=$(first_in_pom version)
  SPARK_VERSION=$(first_in_pom spark.version)
  # shellcheck disable=SC2034 # used by scripts/newsvoice
  CORENLP_VERSION=$(first_in_pom corenlp.version)
  JARS=$ROOT/target
  SPARK_RUNTIME=$ROOT/target/spark-$SPARK_VERSION
fi
APP_JAR=$JARS/newsvoice-$VERSION-all.jar
MODELS_JAR=$JARS/newsvoice-$VERSION-models.jar

require_java() {
  local banner major
  JAVA=${JAVA_HOME:+$JAVA_HOME/bin/}java
  command -v "$JAVA" >/dev/null 2>&1 ||
    fail 7 "no Java found ($JAVA). Install a JDK 17 or newer, or set JAVA_HOME to one."
  banner=$("$JAVA" -version 2>&1) || fail 7 "$JAVA does not run: $banner"
  major=$(sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' <<<"$banner" | head -n 1)
  ((${major:-0} >= 17)) ||
    fail 7 "$JAVA is Java ${major:-unknown}; 17 or newer is needed. Set JAVA_HOME to a JDK 17."
}

require_maven() {
  command -v mvn >/dev/null 2>&1 ||
    fail 7 "$1, but Maven (mvn) is not on the PATH. Install Maven 3.6.3 or newer."
}

# Prints why a build is needed, or nothing.
stale() {
  local built=$ROOT/target/.newsvoice-built file
  for file in "$APP_JAR" "$MODELS_JAR" "$SPARK_RUNTIME/jars"; do
    [[ -e $file ]] || { printf 'nothing is built yet; the first time downloads about 1.3 GB'; return; }
  done
  # A build by hand (mvn package) counts as well as one of ours.
  [[ -e $built && $built -nt $APP_JAR ]] || built=$APP_JAR
  if [[ -n $(find "$ROOT/pom.xml" "$ROOT/src/main" -newer "$built" -print -quit) ]]; then
    printf 'the sources are newer than %s' "$(basename "$APP_JAR")"
  fi
}

# Builds unless what is there is current. NEWSVOICE_SKIP_BUILD=1 takes what is there as it is.
build_if_stale() {
  local reason log=$ROOT/target/build.log
  if [[ -e $ROOT/RELEASE ]]; then
    [[ -n ${SPARK_HOME:-} || -d $SPARK_RUNTIME/jars ]] ||
      fail 7 "this release brings no Spark. Set SPARK_HOME to a Spark from 3.5 to 4.2 that runs on Java 17, or take the release with Spark."
    return
  fi
  if [[ -n ${NEWSVOICE_SKIP_BUILD:-} ]]; then
    [[ -e $APP_JAR && -e $MODELS_JAR ]] ||
      fail 7 "NEWSVOICE_SKIP_BUILD is set, but $APP_JAR or the models jar beside it is missing. Unset it, or run: mvn -DskipTests package"
  else
    reason=$(stale)
    if [[ -n $reason ]]; then
      require_maven "$reason"
      require_writable_build "$reason"
      build "$reason" "$log"
    fi
  fi
  install_spark_commands "$SPARK_RUNTIME"
}

# A build writes below target and, unless told otherwise, into the home directory.
require_writable_build() {
  local skip=''
  [[ ! -e $APP_JAR ]] || skip=", or set NEWSVOICE_SKIP_BUILD=1 to use the jars that are there"
  can_write "$ROOT/target" ||
    fail 7 "$1, but $ROOT/target cannot be written. Build as a user who can write there (mvn -DskipTests package)$skip."
  [[ "${MAVEN_OPTS:-} ${MAVEN_ARGS:-}" == *maven.repo.local* ]] || can_write "${HOME:-/}/.m2/repository" ||
    fail 7 "$1, but Maven keeps its downloads in ${HOME:-/}/.m2, which cannot be written. Name another directory (export MAVEN_OPTS=-Dmaven.repo.local=DIRECTORY)$skip."
  mkdir -p "$ROOT/target"
}

# can_write DIRECTORY: whether it, or the nearest directory above it that there is, can be written.
can_write() {
  local directory=$1
  while [[ ! -e $directory ]]; do directory=$(dirname "$directory"); done
  [[ -d $directory && -w $directory ]]
}

build() {
  local reason=$1 log=$2
  # Two commands started at once build once: the second waits and finds the work done.
  (
    if command -v flock >/dev/null 2>&1; then flock 9; fi
    [[ -n $(stale) ]] || exit 0
    say "building ($reason); the log is $log"
    touch "$ROOT/target/.newsvoice-building"
    cd "$ROOT"
    mvn -B -DskipTests -Dspotless.check.skip=true -Dcyclonedx.skip=true package >"$log" 2>&1 || exit 1
    mv "$ROOT/target/.newsvoice-building" "$ROOT/target/.newsvoice-built"
  ) 9>"$ROOT/target/.newsvoice-lock" || {
    sed -n '/\[Help 1\]$/q; /^\[ERROR\] ./p; /^Error/p' "$log" | head -n 20 >&2
    fail 7 "the build failed; what Maven said is in $log"
  }
}

# install_spark_commands DIRECTORY: makes assembled jars a Spark installation with bin/spark-submit.
install_spark_commands() {
  local command
  for command in spark-class spark-submit; do
    if ! cmp -s "$ROOT/scripts/spark/$command" "$1/bin/$command"; then
      can_write "$1/bin" ||
        fail 7 "$1/bin/$command is not that of this version, and $1 cannot be written. Build as a user who can write there (mvn -DskipTests package)."
      mkdir -p "$1/bin"
      install -m 755 "$ROOT/scripts/spark/$command" "$1/bin/$command"
    fi
  done
}

# assemble_spark SPARK_VERSION SCALA_BINARY DIRECTORY: another Spark from Maven artifacts; the application is not rebuilt.
assemble_spark() {
  if [[ ! -e $3/.complete ]]; then
    require_maven "Spark $1 for Scala $2 must be assembled"
    say "assembling Spark $1 (Scala $2) into $3"
    (cd "$ROOT" && mvn -B -q dependency:copy-dependencies@spark-runtime \
      "-Dspark.version=$1" "-Dscala.binary=$2" "-Dspark.runtime=$3") >&2 ||
      fail 7 "Spark $1 (Scala $2) could not be assembled."
    touch "$3/.complete"
  fi
  install_spark_commands "$3"
}

# build_benchmark: compiles src/benchmark/java and what it needs, stock CoreNLP's models too.
build_benchmark() {
  require_maven "The benchmark must be compiled"
  (cd "$ROOT" && mvn -q -B -Pbenchmark -Dspotless.check.skip=true process-test-classes) ||
    fail 7 "the benchmark could not be compiled; what Maven said is above."
}

# benchmark_java WORD...: runs a class of the benchmark, by default with a heap of 3g.
benchmark_java() {
  local classes=$ROOT/target/test-classes:$ROOT/target/classes:$ROOT/target/models
  SPARK_LOCAL_IP=${SPARK_LOCAL_IP:-127.0.0.1} "$JAVA" "@$ROOT/conf/jvm-opens" "-Xmx${NEWSVOICE_HEAP:-3g}" -XX:+UseParallelGC \
    "-Dlog4j2.configurationFile=$ROOT/conf/log4j2.properties" -cp "$classes:$(<"$ROOT/target/benchmark.classpath")" "$@"
}
