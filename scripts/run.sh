#!/usr/bin/env bash
# Runs the main job on sample-data and shows the first rows of what it made.
#
#   scripts/run.sh [DIRECTORY]      where the tables go; default target/run, which is emptied first
set -euo pipefail
# shellcheck source=scripts/runtime.bash
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/runtime.bash"

output=${1:-$ROOT/target/run}
can_write "$output" ||
  fail 7 "$output cannot be written. Name a directory for the tables: scripts/run.sh DIRECTORY"
if (($# == 0)); then
  rm -rf "$output"
elif [[ -e $output && -n $(ls -A "$output") ]]; then
  fail 2 "$output is not empty; name a new directory, or none."
fi

"$ROOT/scripts/newsvoice" analyze --input "$ROOT/sample-data/text" --output "$output"

show() {
  printf '\n%s\n' "$1"
  "$ROOT/scripts/newsvoice" sql --tables "$output" -e "$2"
}
# One session for both tables: each statement ends in a semicolon.
show "The first ten rows of quotes, and the ten speakers most quoted:" "
  SELECT outlet, kind, substring(text, 1, 60) AS text, speaker_name, sentiment.label AS sentiment, cue, confidence
  FROM quotes ORDER BY article_id, ordinal LIMIT 10;
  SELECT name, kind, n_quotes, n_quotes_distinct, n_articles, n_outlets
  FROM speakers ORDER BY n_quotes_distinct DESC, name LIMIT 10;"
printf '\nThe tables are in %s; ask them anything: scripts/newsvoice sql --tables %q\n' "$output" "$output"
