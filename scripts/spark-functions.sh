#!/usr/bin/env bash
# Runs docs/examples/QuotesOfMyStories.java, a job with Newsvoice's SQL functions, as a user of the two jars does: compiled
# against a Spark, submitted to it with --jars.
#
#   scripts/spark-functions.sh [spark-submit options --] INPUT OUTPUT
#
# INPUT: JSON lines with id and text; OUTPUT: a new folder. SPARK_HOME chooses the Spark; without it the runtime that
# scripts/newsvoice assembles. Default master: local[2].
set -euo pipefail
# shellcheck source=scripts/runtime.bash
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/runtime.bash"

options=()
if [[ " $* " == *' -- '* ]]; then
  while [[ $1 != -- ]]; do options+=("$1") && shift; done
  shift
fi
(($# == 2)) || fail 2 "usage: scripts/spark-functions.sh [spark-submit options --] INPUT OUTPUT"

require_java
build_if_stale
# As the launcher does: a Spark installation has its own configuration; the assembled runtime has ours.
[[ -n ${SPARK_HOME:-} ]] || export SPARK_CONF_DIR=${SPARK_CONF_DIR:-$ROOT/conf}
export SPARK_HOME=${SPARK_HOME:-$SPARK_RUNTIME} SPARK_LOCAL_IP=${SPARK_LOCAL_IP:-127.0.0.1}
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
"${JAVA_HOME:+$JAVA_HOME/bin/}javac" -proc:none -d "$classes" -cp "$SPARK_HOME/jars/*" "$ROOT/docs/examples/QuotesOfMyStories.java"
"${JAVA_HOME:+$JAVA_HOME/bin/}jar" --create --file "$classes/example.jar" -C "$classes" QuotesOfMyStories.class
"$SPARK_HOME/bin/spark-submit" --master 'local[2]' "${options[@]}" --jars "$APP_JAR,$MODELS_JAR" \
  --class QuotesOfMyStories "$classes/example.jar" "$1" "$2"
say "the quotes are in $2"
