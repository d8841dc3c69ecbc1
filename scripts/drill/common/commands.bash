# shellcheck shell=bash
# What the drills have Newsvoice do, and how they compare its tables.

DATE=2027-06-30 NEXT_DATE=2027-07-05
JAVA_OPTIONS='-Dspark.ui.enabled=false -Dspark.sql.shuffle.partitions=4 -XX:TieredStopAtLevel=1'

# analyze OUTPUT [WORD...]: the samples into OUTPUT, in one process; more words are options of analyze.
analyze() {
  NEWSVOICE_JAVA_OPTIONS=$JAVA_OPTIONS "$ROOT/scripts/newsvoice" analyze --date "$DATE" --max-reject-ratio 1 --output "$1" \
    --input "$ROOT"/sample-data/text/* "$ROOT/sample-data/broken" "${@:2}"
}

# s3_options: the options of spark-submit that bring the client of S3, as the array S3_OPTIONS.
s3_options() {
  S3_OPTIONS=(--master 'local[2,4]' --driver-memory 3g --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=4
    --jars "$(printf '%s\n' "$WORK"/s3a/*.jar | paste -sd ,)")
}

# on_s3 COMMAND WORD...: through spark-submit, with the client of S3.
on_s3() {
  s3_options
  HADOOP_CONF_DIR=$WORK/s3-conf "$ROOT/scripts/newsvoice" "$1" "${S3_OPTIONS[@]}" -- "${@:2}"
}

# on_store CLASS URL WORD...: a program of scripts/cluster, with the clients of both stores.
on_store() {
  # shellcheck disable=SC2153
  "$JAVA" -Xmx600m -XX:TieredStopAtLevel=1 -cp "$WORK/s3-conf:$WORK/s3a/*:$APP_JAR:$SPARK_RUNTIME/jars/*" \
    "$ROOT/scripts/cluster/$1.java" "${@:2}"
}

# night OUTPUT [SPARK-OPTION...]: the stories of the next date (NIGHT_INPUT) into OUTPUT, as a scheduler does it.
night() {
  {
    printf 'INPUTS=(%q) OUTPUT=%q LOG_DIRECTORY=%q\n' "${NIGHT_INPUT:-$ROOT/sample-data/second-night}" "$1" "$WORK/night-log"
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
