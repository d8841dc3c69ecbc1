#!/usr/bin/env bash
# Runs sample-data on real HDFS, YARN and S3, all on this machine's loopback address, and compares the tables with a local run's.
#
#   scripts/cluster-drill.sh [DRILL...]      by default all; they are named below
#
#   stores         on HDFS and S3, without Spark: a reader in a loop during twenty publishes, two runs at once, a run overtaken
#   carried        likewise: what carrying 10, 100 and 365 dates over costs
#   yarn-cluster   a run, the same again (nothing to do), and one that fails: exit codes and YARN's final status
#   yarn-client    the same in client mode
#   yarn-killed    cluster mode: kill -9 of the driver at three moments, SIGTERM, and again
#   yarn-two       cluster mode: two runs at once; a lost container
#   hdfs           SIGTERM, kill -9 at five moments and again; another night by nightly.sh; validate, sql, report, forget, clean
#   s3             the same without SIGTERM
#   magic          the magic committer of S3; then a look for keys in all that is left
#   catalog        publish to a catalog of Iceberg, on Spark 4.1: a copy, and another with nothing to do
#
# HDFS and YARN are Hadoop's mini clusters in one process, S3 is s3proxy on a local folder; scripts/cluster/pom.xml names the
# artifacts, which Maven fetches (0.4 GB with the Spark for YARN). Needs 8 GB of memory. Prints a line for each drill; all else is
# in target/cluster-drill. Exit code 1 when a drill fails.
set -euo pipefail
# shellcheck source=scripts/runtime.bash
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/runtime.bash"

WORK=$ROOT/target/cluster-drill
DRILLS=(stores carried yarn-cluster yarn-client yarn-killed yarn-two hdfs s3 magic catalog)
DATE=2027-06-30 NEXT_DATE=2027-07-05
HDFS_PORT=19000 S3_PORT=19100
HDFS=hdfs://127.0.0.1:$HDFS_PORT
YARN_SPARK=4.2.0
S3_KEY=drill S3_SECRET=drill-secret-4711
export NEWSVOICE_HEAP=3g
JAVA_OPTIONS='-Dspark.ui.enabled=false -Dspark.sql.shuffle.partitions=4 -XX:TieredStopAtLevel=1'

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
  if [[ ! $WORK/local.tables -nt $APP_JAR ]]; then
    rm -rf "$WORK/local" "$WORK/two-nights"
    analyze "$WORK/local" >"$WORK/local.log" 2>&1 || fail 7 "the local run failed; see $WORK/local.log"
    tables "$WORK/local" >"$WORK/local.new"
    cp -a "$WORK/local" "$WORK/two-nights"
    night "$WORK/two-nights"
    tables "$WORK/two-nights" >"$WORK/two-nights.tables"
    mv "$WORK/local.new" "$WORK/local.tables"
  fi
  printf 'local: %s rows of tables\n' "$(wc -l <"$WORK/local.tables")"
  for drill in "${chosen[@]}"; do
    SECONDS=0
    set +e
    (
      set -e
      "${drill//-/_}"
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

fetch_artifacts() {
  local profile
  for profile in hadoop yarn s3a cloud s3proxy iceberg; do
    [[ -e $WORK/$profile/.complete ]] || {
      require_maven "the artifacts of $profile must be fetched"
      mvn -B -q -f "$ROOT/scripts/cluster/pom.xml" "-P$profile" dependency:copy-dependencies "-DoutputDirectory=$WORK/$profile" >&2 ||
        fail 7 "the artifacts of $profile could not be fetched."
      touch "$WORK/$profile/.complete"
    }
  done
  assemble_spark "$YARN_SPARK" 2.13 "$WORK/spark-$YARN_SPARK"
  cp -n "$WORK"/yarn/*.jar "$WORK/spark-$YARN_SPARK/jars/"
}

start_servers() {
  rm -rf "$WORK/hadoop-data" "$WORK/s3-data"
  mkdir -p "$WORK/hadoop-data" "$WORK/s3-data/desk" "$WORK/s3-conf"
  (cd "$WORK/hadoop-data" && exec "$JAVA" -Xmx700m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --add-opens java.base/java.lang=ALL-UNNAMED \
    -cp "$WORK/hadoop/*" "$ROOT/scripts/cluster/MiniHadoop.java" "$WORK/hadoop-data" "$HDFS_PORT" "$ROOT/sample-data") >"$WORK/hadoop.log" 2>&1 &
  printf '%s\n' "s3proxy.authorization=aws-v2-or-v4" "s3proxy.endpoint=http://127.0.0.1:$S3_PORT" "s3proxy.identity=$S3_KEY" \
    "s3proxy.credential=$S3_SECRET" jclouds.provider=filesystem-nio2 "jclouds.filesystem.basedir=$WORK/s3-data" >"$WORK/s3proxy.properties"
  "$JAVA" -Xmx400m -XX:TieredStopAtLevel=1 -jar "$WORK"/s3proxy/s3proxy-*.jar --properties "$WORK/s3proxy.properties" >"$WORK/s3.log" 2>&1 &
  {
    echo '<configuration>'
    printf '<property><name>%s</name><value>%s</value></property>\n' fs.s3a.endpoint "http://127.0.0.1:$S3_PORT" \
      fs.s3a.access.key "$S3_KEY" fs.s3a.secret.key "$S3_SECRET" fs.s3a.path.style.access true fs.s3a.endpoint.region us-east-1
    echo '</configuration>'
  } >"$WORK/s3-conf/core-site.xml"
  await 120 test -e "$WORK/hadoop-data/ready" || fail 7 "HDFS and YARN did not start; see $WORK/hadoop.log"
}

stop_servers() {
  local job
  for job in $(jobs -p); do kill -KILL "$job" 2>/dev/null || true; done
}

# await SECONDS WORD...: until the command succeeds.
await() {
  local tries=$(($1 * 5))
  shift
  until "$@"; do
    ((tries-- > 0)) || { echo "waited in vain for: $*" >&2 && return 1; }
    sleep 0.2
  done
}

# analyze OUTPUT [WORD...]: the samples into OUTPUT, in one process; more words are options of analyze.
analyze() {
  NEWSVOICE_JAVA_OPTIONS=$JAVA_OPTIONS "$ROOT/scripts/newsvoice" analyze --date "$DATE" --max-reject-ratio 1 --output "$1" \
    --input "$ROOT"/sample-data/text/* "$ROOT/sample-data/broken" "${@:2}"
}

# on_s3 COMMAND WORD...: through spark-submit, which brings the client of S3.
on_s3() {
  HADOOP_CONF_DIR=$WORK/s3-conf "$ROOT/scripts/newsvoice" "$1" --master 'local[2,4]' --driver-memory 3g --conf spark.ui.enabled=false \
    --conf spark.sql.shuffle.partitions=4 --jars "$(printf '%s\n' "$WORK"/s3a/*.jar | paste -sd ,)" -- "${@:2}"
}

# night OUTPUT [SPARK-OPTION...]: the stories of the next date into OUTPUT, as a scheduler does it.
night() {
  {
    printf 'INPUTS=(%q) OUTPUT=%q LOG_DIRECTORY=%q\n' "$ROOT/sample-data/second-night" "$1" "$WORK/night-log"
    printf 'SPARK_OPTIONS=('
    (($# == 1)) || printf '%q ' "${@:2}"
    printf ')\n'
  } >"$WORK/nightly.env"
  NEWSVOICE_JAVA_OPTIONS=$JAVA_OPTIONS "$ROOT/scripts/nightly.sh" --date "$NEXT_DATE" --config "$WORK/nightly.env" >&2
}

# tables OUTPUT: all rows as JSON, without what names the run, by the command ON (newsvoice).
tables() {
  "${ON:-newsvoice}" sql --tables "$1" --format jsonl -f "$ROOT/sample-data/expected/tables.sql" |
    sed -E 's/"(run_id|analyzer_fingerprint)":"[^"]*",?//g'
}

newsvoice() {
  "$ROOT/scripts/newsvoice" "$@"
}

# same_tables OUTPUT [LOCAL]: compares them with those of that local output (local).
same_tables() {
  tables "$1" >"$WORK/there.tables"
  diff "$WORK/${2:-local}.tables" "$WORK/there.tables" >&2 || { echo "other tables than locally" >&2 && return 1; }
  echo "the same tables as locally"
}

# expect CODE WORD...: the command must end with that exit code.
expect() {
  local status=0
  "${@:2}" || status=$?
  ((status == $1)) || { echo "exit code $status, expected $1: ${*:2}" >&2 && return 1; }
}

stores() {
  local url
  for url in "$HDFS/out/stores" s3a://desk/stores; do
    printf '%s\n' "$url"
    on_store StoreDrill "$url"
  done
}

# on_store CLASS URL WORD...: a program of scripts/cluster, with the clients of both stores.
on_store() {
  "$JAVA" -Xmx600m -XX:TieredStopAtLevel=1 -cp "$WORK/s3-conf:$WORK/s3a/*:$APP_JAR:$SPARK_RUNTIME/jars/*" \
    "$ROOT/scripts/cluster/$1.java" "${@:2}"
}

carried() {
  local url
  for url in "$HDFS/out/carried" s3a://desk/carried; do
    printf '%s\n' "$url"
    on_store CarriedDates "$url" 10 100 365
  done
}

yarn_cluster() { on_yarn cluster; }

yarn_client() { on_yarn client; }

# submit MODE OUTPUT INPUT...: analyze through YARN.
submit() {
  HADOOP_CONF_DIR=$WORK/hadoop-data/conf SPARK_HOME=$WORK/spark-$YARN_SPARK SPARK_CONF_DIR=$ROOT/conf SPARK_LOCAL_IP=127.0.0.1 \
    "$ROOT/scripts/newsvoice" analyze --master yarn --deploy-mode "$1" --driver-memory 2500m --executor-memory 1500m --num-executors 1 \
    --conf spark.sql.shuffle.partitions=4 --conf "spark.yarn.jars=local:$WORK/spark-$YARN_SPARK/jars/*" -- \
    --date "$DATE" --max-reject-ratio 1 --output "$2" --input "${@:3}"
}

# Without a scheme, a path means HDFS there.
inputs_on_hdfs() {
  local input
  for input in "$ROOT"/sample-data/text/* "$ROOT/sample-data/broken"; do printf '%s\n' "${input/#$ROOT\/sample-data/$HDFS/in}"; done
}

on_yarn() {
  local mode=$1 output=$HDFS/out/yarn-$1 input job
  tail -n 1 "$WORK/hadoop-data/applications" >"$WORK/last-application"
  mapfile -t input < <(inputs_on_hdfs)
  expect 0 submit "$mode" "$output" "${input[@]}" >&2
  printf 'a run: exit code 0, final status %s; ' "$(final_status)"
  same_tables "$output"
  expect 0 submit "$mode" "$output" "${input[@]}" >&2
  printf 'the same again, nothing to do: exit code 0, final status %s\n' "$(final_status)"
  expect 3 submit "$mode" "$output" "$HDFS/in/missing" >&2
  printf 'a missing input: exit code 3, final status %s\n' "$(final_status)"
  [[ $mode == client ]] || return 0
  output=$HDFS/out/yarn-lost
  submit "$mode" "$output" "${input[@]}" >"$WORK/lost.log" 2>&1 &
  job=$!
  await 240 kill_executor
  expect 0 wait "$job"
  printf 'a lost container: exit code 0, %s; ' "$(grep -c 'Lost executor' "$WORK/lost.log") executors lost"
  same_tables "$output"
}

yarn_killed() {
  local output=$HDFS/out/yarn-killed input seconds codes=()
  mapfile -t input < <(inputs_on_hdfs)
  for seconds in 2 6 12; do
    signal_driver KILL "$seconds" "$output" "${input[@]}"
    codes+=("$STATUS $(final_status)")
  done
  printf 'kill -9 of the driver at three moments: exit code and final status %s\n' "$(printf '%s, ' "${codes[@]}")"
  signal_driver TERM 4 "$output" "${input[@]}"
  printf 'SIGTERM of the driver: exit code %s, final status %s; ' "$STATUS" "$(final_status)"
  tail -n 1 "$WORK/killed.log"
  expect 0 submit cluster "$output" "${input[@]}" >&2
  printf 'again, without --break-lock: exit code 0, final status %s; ' "$(final_status)"
  same_tables "$output"
}

yarn_two() {
  local output=$HDFS/out/yarn-two input first second job codes=()
  mapfile -t input < <(inputs_on_hdfs)
  touch "$WORK/submitted"
  submit cluster "$output" "${input[@]}" >"$WORK/first.log" 2>&1 &
  first=$!
  submit cluster "$output" "${input[@]}" >"$WORK/second.log" 2>&1 &
  second=$!
  for job in "$first" "$second"; do
    STATUS=0
    wait "$job" || STATUS=$?
    codes+=("$STATUS")
  done
  printf 'two runs at once: exit codes %s; ' "${codes[*]}"
  tail -q -n 1 "$WORK/first.log" "$WORK/second.log" >&2
  [[ " ${codes[*]} " == *' 0 '* && " ${codes[*]} " == *' 6 '* ]]
  same_tables "$output"
  output=$HDFS/out/yarn-container
  touch "$WORK/submitted"
  submit cluster "$output" "${input[@]}" >"$WORK/lost.log" 2>&1 &
  first=$!
  await 300 driver_has_planned
  await 60 kill_container
  expect 0 wait "$first"
  printf 'a lost container: exit code 0, final status %s; ' "$(final_status)"
  same_tables "$output"
}

# Of the cluster: whether the driver of the application that was submitted last has said its plan.
driver_has_planned() {
  find -L "$WORK/hadoop-data/target" -path '*application_*' \( -name stdout -o -name stderr \) -newer "$WORK/submitted" \
    -exec grep -lE '^Plan of run|^Nothing to do' {} + 2>/dev/null | grep -q .
}

# java_of CLASS: the ids of this cluster's processes of that class.
java_of() {
  local process
  for process in $(pgrep -f "java.*$1"); do
    [[ $(readlink "/proc/$process/cwd") != "$WORK/hadoop-data/"* || $(ps -o comm= -p "$process") != java ]] || echo "$process"
  done
}

# signal_driver SIGNAL SECONDS OUTPUT INPUT...: so long after it says its plan; sets STATUS.
signal_driver() {
  local signal=$1 seconds=$2 job drivers
  shift 2
  touch "$WORK/submitted"
  submit cluster "$@" >"$WORK/killed.log" 2>&1 &
  job=$!
  await 300 driver_has_planned
  sleep "$seconds"
  mapfile -t drivers < <(java_of org.apache.spark.deploy.yarn.ApplicationMaster)
  kill "-$signal" "${drivers[@]}" 2>/dev/null || true
  STATUS=0
  wait "$job" || STATUS=$?
}

kill_container() {
  local executors
  mapfile -t executors < <(java_of YarnCoarseGrainedExecutorBackend)
  ((${#executors[@]})) && kill -KILL "${executors[@]}"
}

# Once one works on a task of the samples; only those of this cluster.
kill_executor() {
  local executors
  grep -q '^Plan of run' "$WORK/lost.log" || return 1
  mapfile -t executors < <(java_of YarnCoarseGrainedExecutorBackend)
  ((${#executors[@]})) || return 1
  sleep 5
  kill -KILL "${executors[@]}"
}

# Of the application that was made since the last question.
final_status() {
  local last known=$WORK/last-application
  sleep 2
  last=$(tail -n 1 "$WORK/hadoop-data/applications")
  [[ $last != "$(cat "$known" 2>/dev/null)" ]] || { echo 'none, as no application was made' && return; }
  printf '%s\n' "$last" | tee "$known" | sed 's/.* //'
}

hdfs() {
  local output=$HDFS/out/hdfs
  kill_while_it_works TERM 8 analyze "$output"
  printf 'SIGTERM: exit code %s; ' "$STATUS"
  tail -n 1 "$WORK/killed.log"
  kill_often "$output" analyze
  same_tables "$output"
  night "$output"
  printf 'another night by nightly.sh: '
  same_tables "$output" two-nights
  commands_on "$output" newsvoice
}

s3() {
  local output=s3a://desk/tables
  s3_analyze() {
    on_s3 analyze --date "$DATE" --max-reject-ratio 1 --output "$1" --input "$ROOT"/sample-data/text/* "$ROOT/sample-data/broken"
  }
  kill_often "$output" s3_analyze
  ON=on_s3 same_tables "$output"
  HADOOP_CONF_DIR=$WORK/s3-conf night "$output" --master 'local[2,4]' --driver-memory 3g --conf spark.ui.enabled=false \
    --conf spark.sql.shuffle.partitions=4 --jars "$(printf '%s\n' "$WORK"/s3a/*.jar | paste -sd ,)"
  printf 'another night by nightly.sh: '
  ON=on_s3 same_tables "$output" two-nights
  commands_on "$output" on_s3
}

# Keys are given on the command line here, as nobody should, and must be nowhere in what a run leaves.
magic() {
  local output=s3a://desk/magic
  rm -rf "$WORK/events"
  mkdir -p "$WORK/events"
  HADOOP_CONF_DIR=$WORK/no-conf "$ROOT/scripts/newsvoice" analyze --master 'local[2,4]' --driver-memory 3g --conf spark.ui.enabled=false \
    --conf spark.sql.shuffle.partitions=4 --jars "$(printf '%s\n' "$WORK"/{s3a,cloud}/*.jar | paste -sd ,)" \
    --conf "spark.hadoop.fs.s3a.endpoint=http://127.0.0.1:$S3_PORT" --conf spark.hadoop.fs.s3a.path.style.access=true \
    --conf spark.hadoop.fs.s3a.endpoint.region=us-east-1 \
    --conf "spark.hadoop.fs.s3a.access.key=$S3_KEY" --conf "spark.hadoop.fs.s3a.secret.key=$S3_SECRET" \
    --conf spark.hadoop.fs.s3a.committer.name=magic \
    --conf "spark.hadoop.fs.s3a.committer.summary.report.directory=file://$WORK/events/committer" \
    --conf spark.sql.sources.commitProtocolClass=org.apache.spark.internal.io.cloud.PathOutputCommitProtocol \
    --conf spark.sql.parquet.output.committer.class=org.apache.spark.internal.io.cloud.BindingParquetOutputCommitter \
    --conf spark.eventLog.enabled=true --conf "spark.eventLog.dir=file://$WORK/events" --conf spark.eventLog.compress=false \
    -- --date "$DATE" --max-reject-ratio 1 --metrics-file "$WORK/events/metrics.prom" --output "$output" \
    --input "$ROOT"/sample-data/text/* "$ROOT/sample-data/broken" >"$WORK/magic.log" 2>&1
  grep -rq '"committer" *: *"magic"' "$WORK/events/committer" || { echo 'the magic committer did not run' >&2 && return 1; }
  printf 'the magic committer: '
  ON=on_s3 same_tables "$output"
  if grep -rlF "$S3_SECRET" "$WORK/s3-data" "$WORK/events" "$WORK/magic.log" >&2; then return 1; fi
  echo 'no secret key in tables, records, metrics, log and event log'
}

catalog() {
  local lake=$WORK/lake options
  rm -rf "$lake"
  options=(--master 'local[2,4]' --driver-memory 2g --conf spark.ui.enabled=false --jars "$(printf '%s\n' "$WORK"/iceberg/*.jar | paste -sd ,)"
    --conf spark.sql.extensions=org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions
    --conf spark.sql.catalog.lake=org.apache.iceberg.spark.SparkCatalog
    --conf spark.sql.catalog.lake.type=hadoop --conf "spark.sql.catalog.lake.warehouse=file://$lake")
  newsvoice publish "${options[@]}" -- --tables "$WORK/local" --to-catalog lake.news --tag >"$WORK/publish.log"
  printf 'the first time: %s tables written; ' "$(grep -c ': written' "$WORK/publish.log")"
  newsvoice publish "${options[@]}" -- --tables "$WORK/local" --to-catalog lake.news --tag >"$WORK/publish.log"
  printf 'again: %s as they were\n' "$(grep -c ': as it was' "$WORK/publish.log")"
  sed -E 's/(FROM|JOIN) ([a-z_]+)( |$)/\1 lake.news.\2\3/g' "$ROOT/sample-data/expected/tables.sql" >"$WORK/lake.sql"
  newsvoice sql "${options[@]}" -- --tables "$WORK/local" --format jsonl -f "$WORK/lake.sql" |
    sed -E 's/"(run_id|analyzer_fingerprint)":"[^"]*",?//g' >"$WORK/there.tables"
  diff "$WORK/local.tables" "$WORK/there.tables" >&2
  echo 'the same tables as locally'
}

# commands_on OUTPUT ON: what else is done with tables, by the command ON.
commands_on() {
  "$2" validate --tables "$1" >&2
  rm -f "$WORK/report.html"
  "$2" report --tables "$1" --output "$WORK/report.html" >"$WORK/report.out" 2>>"$WORK/report.log"
  echo 'validate, sql, report: exit code 0'
  "$2" forget --tables "$1" --article-id "$("$2" sql --tables "$1" --format csv -e 'SELECT min(article_id) FROM articles' | tail -n 1)" >&2
  "$2" validate --tables "$1" >&2
  "$2" clean --tables "$1" --older-than 0d >&2
  echo 'forget, validate, clean: exit code 0'
}

# kill_often OUTPUT ANALYZE: kill -9 so many seconds after the plan, each time into the same output, and then to the end.
kill_often() {
  local seconds killed=0
  for seconds in 1 3 5 7 9; do
    kill_while_it_works KILL "$seconds" "$2" "$1"
    ((STATUS != 137)) || killed=$((killed + 1))
  done
  "$2" "$1" >"$WORK/again.log" 2>&1
  printf 'kill -9 at %s moments and again without --break-lock: %s; ' "$killed" "$(sed -n 's/^  analyses  //p' "$WORK/again.log")"
}

# kill_while_it_works SIGNAL SECONDS WORD...: so long after it says its plan, or after it ended; sets STATUS.
kill_while_it_works() {
  local job signal=$1 seconds=$2 java
  shift 2
  "$@" >"$WORK/killed.log" 2>&1 &
  job=$!
  await 240 grep -Eq '^Plan of run|^Nothing to do' "$WORK/killed.log"
  sleep "$seconds"
  java=$(pgrep -P "$job" java || true)
  kill "-$signal" "${java:-$job}" 2>/dev/null || true
  STATUS=0
  wait "$job" || STATUS=$?
}

main "$@"
