#!/usr/bin/env bash
# Runs the job on many distinct stories and then once more: live heap and rate at every thousand, and what each run costs; last,
# what the same stories cost one thread without Spark.
#
#   scripts/soak.sh --from FOLDER --stories N [--words N] [--long-stories N] [--long-words N] [--seed N] [--every N]
#                   [--keep DIR] [--without-nlp]
#
#   --from FOLDER       text files from whose sentences the stories are spliced (docs/performance.md)
#   --stories N         how many
#   --words N           words of a story, at least (default 80)
#   --long-stories N    so many of them (default 0) have --long-words N (default 3000)
#   --seed N            other stories (default 1)
#   --every N           stories between two rows (default 1000)
#   --without-nlp       with an analysis that costs next to nothing: what is left is the cost of Spark and the tables
#   --keep DIR          where stories, tables and the event log go; default a folder that is removed at the end
#
# NEWSVOICE_HEAP is the fixed heap (default 3g), NEWSVOICE_CORES how many stories go at the same time (default all cores).
set -euo pipefail
# shellcheck source=scripts/runtime.bash
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/runtime.bash"

FROM='' KEEP='' EVERY=1000 SPLICE=() RUN=()
while (($# > 0)); do
  [[ $1 == --help ]] && { sed -n '2,/^set/{/^set/d; s/^# \{0,1\}//; p}' "${BASH_SOURCE[0]}"; exit 0; }
  [[ $1 == --without-nlp ]] && { RUN+=("$1"); shift; continue; }
  (($# > 1)) || fail 2 "$1 needs a value."
  case $1 in
    --from) FROM=$2 ;;
    --keep) KEEP=$2 ;;
    --every) EVERY=$2 ;;
    --stories | --words | --long-stories | --long-words | --seed) SPLICE+=("$1" "$2") ;;
    *) fail 2 "There is no option $1. scripts/soak.sh --help shows them." ;;
  esac
  shift 2
done
[[ -d $FROM ]] || fail 3 "--from must be a folder of text files; it is '$FROM'."

require_java
build_benchmark
if [[ -z $KEEP ]]; then
  KEEP=$(mktemp -d)
  trap 'rm -rf "$KEEP"' EXIT
fi
mkdir -p "$KEEP/in" "$KEEP/events"
benchmark_java org.newsvoice.benchmark.SplicedStories --from "$FROM" --out "$KEEP/in/stories.jsonl" "${SPLICE[@]}"
benchmark_java "-Dspark.master=local[${NEWSVOICE_CORES:-*},4]" -Dspark.eventLog.enabled=true "-Dspark.eventLog.dir=file://$KEEP/events" \
  -Dspark.eventLog.compress=false -Dspark.eventLog.rolling.enabled=false \
  org.newsvoice.benchmark.SoakRun --input "$KEEP/in" --output "$KEEP/out" --every "$EVERY" "${RUN[@]}"
benchmark_java org.newsvoice.benchmark.BusyCores "$KEEP"/events/*
