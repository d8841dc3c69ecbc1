#!/usr/bin/env bash
# Runs sample-data on real HDFS, YARN and S3, all on this machine's loopback address, and compares the tables with a local run's.
#
#   scripts/cluster-drill.sh [DRILL...]      by default all, in this order
#
#   stores         on HDFS and S3, without Spark: a reader in a loop during twenty publishes, two runs at once, a run overtaken
#   carried        likewise: what carrying 10, 100 and 365 dates over costs
#   yarn-cluster   a run, the same again (nothing to do), and one that fails: exit codes and YARN's final status
#   yarn-client    the same in client mode; a lost container
#   yarn-killed    cluster mode: kill -9 of the driver at five moments, SIGTERM, and again
#   yarn-two       cluster mode: two runs at once; a lost container
#   yarn-nightly   cluster mode: a night by nightly.sh, and the same again; sql, validate, report, forget and clean on YARN
#   hdfs           SIGTERM, kill -9 at five moments and again; another night by nightly.sh; validate, sql, report, forget, clean
#   s3             the same without SIGTERM
#   magic          the magic committer of S3; then a look for keys in all that is left
#   catalog        publish to a catalog of Iceberg, on Spark 4.1: a copy, and another with nothing to do
#
# Each drill is a file in scripts/drill, named after it, with a function "drill" that ends with 0 when all is well; what several
# need is in scripts/drill/common: servers.bash, commands.bash, yarn.bash. HDFS and YARN are Hadoop's mini clusters in one process,
# S3 is s3proxy on a local folder; scripts/cluster/pom.xml names the artifacts, which Maven fetches (0.4 GB with the Spark for
# YARN). Needs 8 GB of memory. Prints a line for each drill; all else is in target/cluster-drill. Exit code 1 when a drill fails.
set -euo pipefail
HERE=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
# shellcheck source=scripts/runtime.bash
source "$HERE/runtime.bash"
# shellcheck source=scripts/drill/common/servers.bash
source "$HERE/drill/common/servers.bash"
# shellcheck source=scripts/drill/common/commands.bash
source "$HERE/drill/common/commands.bash"
# shellcheck source=scripts/drill/common/yarn.bash
source "$HERE/drill/common/yarn.bash"

DRILLS=(stores carried yarn-cluster yarn-client yarn-killed yarn-two yarn-nightly hdfs s3 magic catalog)
export NEWSVOICE_HEAP=3g

main() {
  local drill code status=0 chosen=("$@")
  ((${#chosen[@]})) || chosen=("${DRILLS[@]}")
  for drill in "${chosen[@]}"; do
    [[ " ${DRILLS[*]} " == *" $drill "* ]] || fail 2 "there is no drill $drill; there are: ${DRILLS[*]}."
  done
  require_java
  build_if_stale
  export NEWSVOICE_SKIP_BUILD=1
  unset SPARK_HOME HADOOP_CONF_DIR
  mkdir -p "$WORK"
  trap stop_servers EXIT
  fetch_artifacts
  start_servers
  run_locally
  printf 'local: %s rows of tables\n' "$(wc -l <"$WORK/local.tables")"
  for drill in "${chosen[@]}"; do
    SECONDS=0
    set +e
    (
      set -e
      # shellcheck disable=SC1090
      source "$HERE/drill/$drill.bash"
      drill
    ) >"$WORK/$drill.out" 2>"$WORK/$drill.log"
    code=$?
    set -e
    if ((code == 0)); then
      printf '%s (%d s):\n' "$drill" "$SECONDS"
    else
      status=1
      printf '%s: FAILED after %d s, see %s\n' "$drill" "$SECONDS" "$WORK/$drill.log"
    fi
    sed 's/^/  /' "$WORK/$drill.out"
  done
  exit "$status"
}

# run_locally: what the tables of the drills are compared with: one night, and two.
run_locally() {
  [[ ! $WORK/local.tables -nt $APP_JAR ]] || return 0
  rm -rf "$WORK/local" "$WORK/two-nights"
  analyze "$WORK/local" >"$WORK/local.log" 2>&1 || fail 7 "the local run failed; see $WORK/local.log"
  tables "$WORK/local" >"$WORK/local.new"
  cp -a "$WORK/local" "$WORK/two-nights"
  night "$WORK/two-nights"
  tables "$WORK/two-nights" >"$WORK/two-nights.tables"
  mv "$WORK/local.new" "$WORK/local.tables"
}

main "$@"
