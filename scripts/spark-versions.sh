#!/usr/bin/env bash
# Runs the one application jar on sample-data under several Sparks and compares the tables, and a job with the SQL functions.
#
#   scripts/spark-versions.sh [VERSION_SCALA ...]      default: 3.5.9_2.12 3.5.9_2.13 4.1.3_2.13 4.2.0_2.13
#
# Each Spark is assembled from Maven artifacts into target/spark-VERSION_SCALA and used through its own spark-submit.
# The tables are read by the Spark that wrote them, with the queries of sample-data/expected/tables.sql.
# Exit code 1 when a run fails or a table differs.
set -euo pipefail
# shellcheck source=scripts/runtime.bash
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/runtime.bash"

(($# > 0)) || set -- 3.5.9_2.12 3.5.9_2.13 4.1.3_2.13 4.2.0_2.13
work=$ROOT/target/spark-versions
# Without --date a run's own UTC date is the partition; a fixed one lets runs around midnight agree.
date=2030-01-02

require_java
build_if_stale
export NEWSVOICE_SKIP_BUILD=1
rm -rf "$work"
mkdir -p "$work"

# run_on NAME: analyzes the samples under that Spark and dumps the tables; prints how it went.
run_on() {
  local name=$1 home=$ROOT/target/spark-$1 output=$work/$1/output
  mkdir -p "$work/$name"
  if [[ $name == "${SPARK_VERSION}_"* ]]; then
    home=$SPARK_RUNTIME
  else
    assemble_spark "${name%_*}" "${name#*_}" "$home"
  fi
  export SPARK_HOME=$home SPARK_CONF_DIR=$ROOT/conf
  "$ROOT/scripts/newsvoice" analyze --master 'local[2,4]' --date "$date" --max-reject-ratio 1 --output "$output" \
    --input "$ROOT/sample-data/text" "$ROOT/sample-data/jsonl" "$ROOT/sample-data/broken" \
    >"$work/$name/analyze.log" 2>&1 || { printf 'analyze failed, exit code %s' "$?" && return; }
  "$ROOT/scripts/newsvoice" sql --tables "$output" --format jsonl -f "$ROOT/sample-data/expected/tables.sql" \
    >"$work/$name/rows.json" 2>"$work/$name/sql.log" || { printf 'sql failed, exit code %s' "$?" && return; }
  # Run ids differ; a reject's detail may be in the words of the JSON parser, which comes with Spark.
  sed -E '/^\{"in_table":"rejects"/s/,"(detail|run_id)":"([^"\\]|\\.)*"//g' "$work/$name/rows.json" >"$work/$name/tables.json"
  head -n 6 "$ROOT/sample-data/jsonl/stories.jsonl" >"$work/$name/stories.jsonl"
  printf '%s\n' '{"id":"bad-empty","text":" ... "}' '{"id":"bad-null","text":null}' >>"$work/$name/stories.jsonl"
  "$ROOT/scripts/spark-functions.sh" --driver-memory 3g -- "$work/$name/stories.jsonl" "$work/$name/functions" \
    >"$work/$name/functions.log" 2>&1 || { printf 'the SQL functions failed, exit code %s' "$?" && return; }
  cat "$work/$name"/functions/part-* >>"$work/$name/tables.json"
  printf 'ran'
}

status=0 reference='' lines=()
for name in "$@"; do
  say "Spark $name"
  result=$(run_on "$name")
  dump=$work/$name/tables.json
  if [[ $result != ran ]]; then
    status=1
  elif [[ -z $reference ]]; then
    reference=$dump
    result="$(wc -l <"$dump" | tr -d ' ') rows; the others are compared with these"
  elif cmp -s "$reference" "$dump"; then
    result="same tables"
  else
    result="other tables: $(diff "$reference" "$dump" | grep -c '^[<>]') lines differ" status=1
  fi
  lines+=("$(printf '%-12s %s' "$name" "$result")")
done

printf '%s\n' "${lines[@]}"
((status == 0)) || say "logs and table dumps are in $work"
exit "$status"
