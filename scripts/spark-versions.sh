#!/usr/bin/env bash
# Runs the one application jar on sample-data under several Sparks and compares the tables.
#
#   scripts/spark-versions.sh [VERSION_SCALA ...]      default: 3.5.9_2.12 3.5.9_2.13 4.1.3_2.13 4.2.0_2.13
#
# Each Spark is assembled from Maven artifacts into target/spark-VERSION_SCALA and used through its own spark-submit.
# The tables are read by the Spark that wrote them, ordered by their keys. Columns that say when or with what a run
# was made (table runs, run_id in rejects) are left out. Exit code 1 when a run fails or a table differs.
set -euo pipefail
# shellcheck source=scripts/runtime.bash
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/runtime.bash"

(($# > 0)) || set -- 3.5.9_2.12 3.5.9_2.13 4.1.3_2.13 4.2.0_2.13
work=$ROOT/target/spark-versions
# Without --date a run's own UTC date is the partition; a fixed one lets runs around midnight agree.
date=2030-01-02

# What must be the same whatever Spark wrote it; one statement a table, so that one session reads all.
tables="
  SELECT 'articles' AS in_table, * FROM articles ORDER BY article_id, version;
  SELECT 'quotes' AS in_table, * FROM quotes ORDER BY article_id, ordinal, quote_id;
  SELECT 'people' AS in_table, * FROM people ORDER BY ALL;
  SELECT 'speakers' AS in_table, * FROM speakers ORDER BY speaker_id;
  SELECT 'speaker_days' AS in_table, * FROM speaker_days ORDER BY ALL;
  SELECT 'rejects' AS in_table, corpus_file, record_no, article_id, outcome, language, stage, code FROM rejects
  ORDER BY corpus_file, record_no;"

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
  "$ROOT/scripts/newsvoice" sql --output "$output" --format json -e "$tables" \
    >"$work/$name/tables.json" 2>"$work/$name/sql.log" || { printf 'sql failed, exit code %s' "$?" && return; }
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
