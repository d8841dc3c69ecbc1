#!/usr/bin/env bash
# Does to real runs what a bad night does, on sample-data through the launcher, and compares their tables with an undisturbed run's.
#
#   scripts/fault-drill.sh [DRILL...]      by default all; they are named below
#
#   reading analyzing before-publish inside-publish after-publish   kill -9 of the driver there, then the same command again
#   executor worker                                                 kill -9 of one on a standalone cluster while it analyzes
#   disk-full read-only                                             of the output, on a separate tmpfs (skipped without mount)
#   two-runs                                                        at once on one output
#
# A clock that is set back is a test of the build (FaultsSparkTest). Needs a JDK (jdb stops the driver where it is to die),
# /proc, 4 GB of memory and some fifteen minutes. Prints a line for each drill; all else is in target/fault-drill. Exit code 1
# when a drill fails.
set -euo pipefail
# shellcheck source=scripts/runtime.bash
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/runtime.bash"

WORK=$ROOT/target/fault-drill
DRILLS=(reading analyzing before-publish inside-publish after-publish executor worker disk-full read-only two-runs)
DATE=2027-06-30
# As in the integration tests: enough memory for so few stories, and no optimizing compiler, which so short a run never earns.
export NEWSVOICE_HEAP=3g
JAVA_OPTIONS='-Dspark.ui.enabled=false -Dspark.sql.shuffle.partitions=4 -XX:TieredStopAtLevel=1'

main() {
  local drill code status=0
  CHOSEN=("$@")
  ((${#CHOSEN[@]})) || CHOSEN=("${DRILLS[@]}")
  for drill in "${CHOSEN[@]}"; do
    [[ " ${DRILLS[*]} " == *" $drill "* ]] || fail 2 "there is no drill $drill; there are: ${DRILLS[*]}."
  done
  require_java
  command -v "${JAVA_HOME:+$JAVA_HOME/bin/}jdb" >/dev/null || fail 7 "no jdb found; it is part of a JDK."
  build_if_stale
  export NEWSVOICE_SKIP_BUILD=1
  unset SPARK_HOME
  mkdir -p "$WORK"
  trap clean_up EXIT
  # Tables that these jars have made serve again.
  if [[ ! $WORK/undisturbed.tables -nt $APP_JAR ]]; then
    say "an undisturbed run"
    rm -rf "$WORK/undisturbed"
    analyze undisturbed >"$WORK/undisturbed.log" 2>&1 || fail 7 "the undisturbed run failed; see $WORK/undisturbed.log"
    tables "$WORK/undisturbed" >"$WORK/undisturbed.new"
    mv "$WORK/undisturbed.new" "$WORK/undisturbed.tables"
  fi
  printf 'undisturbed: %s rows of tables\n' "$(wc -l <"$WORK/undisturbed.tables")"
  for drill in "${CHOSEN[@]}"; do
    SECONDS=0
    unmount "$WORK/$drill"
    rm -rf "${WORK:?}/$drill" "$WORK/$drill"[.-]*
    # Each in its own shell, in which the first command that fails ends the drill; it would not in a condition.
    set +e
    (
      set -e
      trap end_jobs EXIT
      drill "$drill"
    ) >"$WORK/$drill.out" 2>"$WORK/$drill.log"
    code=$?
    set -e
    if ((code == 0)); then
      printf '%s: %s (%d s)\n' "$drill" "$(tail -n 1 "$WORK/$drill.out")" "$SECONDS"
    else
      status=1
      printf '%s: FAILED, see %s\n' "$drill" "$WORK/$drill.log"
    fi
  done
  exit "$status"
}

drill() {
  case $1 in
    # Where a breakpoint is hit, the whole process stops until it is killed.
    reading) kill_driver_at "$1" org.newsvoice.job.reading.FilesToStories.parse ;;
    before-publish) kill_driver_at "$1" org.newsvoice.storage.OutputStore.publish ;;
    # The manifest is written, the link not swapped.
    inside-publish) kill_driver_at "$1" org.newsvoice.storage.LocalFiles.pointTo ;;
    # Readers see the tables, the run's report is not written.
    after-publish) kill_driver_at "$1" org.newsvoice.cli.analyze.RunRecord.published ;;
    analyzing) kill_driver_while_analyzing ;;
    executor | worker) kill_on_cluster "$1" ;;
    disk-full | read-only) spoil_disk "$1" ;;
    two-runs) run_twice ;;
  esac
}

# analyze OUTPUT [WORD...]: the samples into $WORK/OUTPUT; the words come before a bare --, if there are any.
analyze() {
  local output=$1 words=()
  shift
  (($# == 0)) || words=("$@" --)
  words+=(${FORCE:+--force} --date "$DATE" --max-reject-ratio 1 --output "$WORK/$output" --input "$ROOT"/sample-data/text/* "$ROOT/sample-data/broken")
  NEWSVOICE_JAVA_OPTIONS="$JAVA_OPTIONS ${MORE_JAVA_OPTIONS:-}" "$ROOT/scripts/newsvoice" analyze "${words[@]}"
}

# tables OUTPUT: all rows as JSON, without what names the run.
tables() {
  "$ROOT/scripts/newsvoice" sql --tables "$1" --format jsonl -f "$ROOT/sample-data/expected/tables.sql" |
    sed -E 's/"(run_id|analyzer_fingerprint)":"[^"]*",?//g'
}

same_tables() {
  tables "$WORK/$1" >"$WORK/$1.tables"
  diff "$WORK/undisturbed.tables" "$WORK/$1.tables" >&2 || { echo "other tables than undisturbed" >&2 && return 1; }
}

# run_again OUTPUT: the same command once more; sets ANALYSES to what it says of these.
run_again() {
  analyze "$1" >"$WORK/$1-again.log" 2>&1
  ANALYSES=$(sed -n 's/^  analyses  //p' "$WORK/$1-again.log")
  ANALYSES=${ANALYSES:-nothing to do}
  same_tables "$1"
}

# await SECONDS WORD...: until the command succeeds.
await() {
  local tries=$(($1 * 20))
  shift
  until "$@"; do
    ((tries-- > 0)) || { echo "waited in vain for: $*" >&2 && return 1; }
    sleep 0.05
  done
}

some_manifest() {
  compgen -G "$WORK/$1/_data/*/_manifest.json" >/dev/null
}

some_analysis() {
  compgen -G "$WORK/$1/_analyses/*/*/part-*.parquet" >/dev/null
}

# not WORD...: whether the command fails.
not() {
  ! "$@"
}

kill_driver_at() {
  local output=$1 method=$2 port driver jdb
  port=$((20000 + RANDOM % 20000))
  MORE_JAVA_OPTIONS="-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=127.0.0.1:$port" \
    analyze "$output" >"$WORK/$output-killed.log" 2>&1 &
  driver=$!
  await 60 grep -q 'Listening for transport' "$WORK/$output-killed.log"
  mkfifo "$WORK/$output.jdb"
  "${JAVA_HOME:+$JAVA_HOME/bin/}jdb" -attach "127.0.0.1:$port" <"$WORK/$output.jdb" >"$WORK/$output-jdb.log" 2>&1 &
  jdb=$!
  exec 7>"$WORK/$output.jdb"
  # Commands that jdb gets before the process is there have no effect.
  await 60 grep -q 'VM Started' "$WORK/$output-jdb.log"
  printf 'stop in %s\n' "$method" >&7
  await 60 grep -q 'Deferring breakpoint' "$WORK/$output-jdb.log"
  printf 'run\n' >&7
  await 300 grep -q 'Breakpoint hit' "$WORK/$output-jdb.log"
  java_of "$driver" | xargs kill -KILL
  wait "$driver" || true
  exec 7>&-
  wait "$jdb" || true
  case $output in
    reading) not some_analysis "$output" ;;
    before-publish)
      some_analysis "$output"
      not some_manifest "$output"
      ;;
    inside-publish)
      some_manifest "$output"
      not test -e "$WORK/$output/current/_manifest.json"
      ;;
    after-publish)
      not test -e "$WORK/$output/_run.json"
      same_tables "$output"
      ;;
  esac
  run_again "$output"
  printf 'killed in %s; run again: %s; the same tables\n' "${method#org.newsvoice.}" "$ANALYSES"
}

# java_of PID: the process itself, into which the launcher has turned, or the Java below the shell that it still is.
java_of() {
  local pid
  for pid in "$1" $(pgrep -P "$1"); do
    [[ $(readlink "/proc/$pid/exe") != */java ]] || printf '%s\n' "$pid"
  done
}

kill_driver_while_analyzing() {
  local driver
  analyze analyzing >"$WORK/analyzing-killed.log" 2>&1 &
  driver=$!
  await 300 some_analysis analyzing
  java_of "$driver" | xargs kill -KILL
  wait "$driver" || true
  not some_manifest analyzing
  run_again analyzing
  [[ $ANALYSES =~ ^[1-9][0-9]*\ stories\ analyzed,\ [1-9] ]]
  printf 'killed when the first analyses were stored; run again: %s; the same tables\n' "$ANALYSES"
}

kill_on_cluster() {
  local output=$1 port driver victim master lost
  port=$((20000 + RANDOM % 20000))
  master=$("$ROOT/scripts/cluster.sh" start --directory "$WORK/cluster-$output" --port "$port" --ui-port $((port + 1)) --memory 2g)
  analyze "$output" --master "$master" --driver-memory 1g --executor-memory 2g --conf spark.sql.shuffle.partitions=4 \
    >"$WORK/$output-run.log" 2>&1 &
  driver=$!
  await 300 some_analysis "$output"
  if [[ $output == executor ]]; then
    victim=$(executors "$WORK/cluster-$output" | head -n 1)
  else
    victim=$(<"$WORK/cluster-$output/worker-1.pid")
  fi
  kill -KILL "$victim"
  wait "$driver"
  "$ROOT/scripts/cluster.sh" stop --directory "$WORK/cluster-$output" || true
  lost=$(grep -c 'Lost executor' "$WORK/$output-run.log" || true)
  ((lost > 0))
  same_tables "$output"
  printf 'killed while it analyzed; the run went on and ended with code 0 (executors lost: %s); the same tables\n' "$lost"
}

# executors DIRECTORY: process ids of the cluster's executors; their working directories are in it.
executors() {
  local link
  for link in /proc/[0-9]*/cwd; do
    [[ $(readlink "$link" 2>/dev/null) != "$1"/work-*/app-* ]] || basename "${link%/cwd}"
  done
}

spoil_disk() {
  local output=$1 disk=$WORK/$1 used status=0 words
  mkdir -p "$disk"
  if ! mount -t tmpfs -o size=512m newsvoice-drill "$disk"; then
    echo "skipped: this user may not mount a tmpfs"
    return
  fi
  analyze "$output" >"$WORK/$output-first.log" 2>&1
  if [[ $output == disk-full ]]; then
    used=$(df -k --output=used "$disk" | tail -n 1)
    mount -o "remount,size=$((used + 200))k" "$disk"
  else
    mount -o remount,ro "$disk"
  fi
  # Else it would find that nothing has changed.
  FORCE=1 analyze "$output" >"$WORK/$output-spoilt.log" 2>&1 || status=$?
  ((status == 7))
  words=$(grep -oE 'The disk or file system failed.*|--output [^ ]+ cannot be written.*' "$WORK/$output-spoilt.log" | head -n 1)
  same_tables "$output"
  mount -o remount,rw,size=512m "$disk"
  FORCE=1 run_again "$output"
  umount "$disk"
  printf 'code 7, the old tables stayed readable; with space and rights run again: %s; the same tables. It said: %s\n' \
    "$ANALYSES" "${words//"$WORK"/...}"
}

run_twice() {
  local first status=0
  analyze two-runs >"$WORK/two-runs-first.log" 2>&1 &
  first=$!
  await 300 compgen -G "$WORK/two-runs/_data/*/_staging" >/dev/null
  analyze two-runs >"$WORK/two-runs-second.log" 2>&1 || status=$?
  ((status == 6))
  wait "$first"
  same_tables two-runs
  printf 'the second ended with code 6, the first with code 0; the same tables\n'
}

# Ends the processes that a drill which failed has left running.
# shellcheck disable=SC2317 # by a trap
end_jobs() {
  local job
  for job in $(jobs -p); do java_of "$job" | xargs --no-run-if-empty kill -KILL; done
}

# shellcheck disable=SC2317 # by a trap
clean_up() {
  local drill
  for drill in "${CHOSEN[@]}"; do
    [[ ! -e $WORK/cluster-$drill/master.pid ]] ||
      "$ROOT/scripts/cluster.sh" stop --directory "$WORK/cluster-$drill" >/dev/null 2>&1 || true
    unmount "$WORK/$drill"
  done
}

unmount() {
  ! mountpoint -q "$1" 2>/dev/null || umount "$1"
}

main "$@"
