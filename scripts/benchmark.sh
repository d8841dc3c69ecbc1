#!/usr/bin/env bash
# Measures the analyzer beside stock CoreNLP: speed, stages, memory, loading time. docs/performance.md explains the figures.
#
#   scripts/benchmark.sh --parts
#   scripts/benchmark.sh --pruning
#   scripts/benchmark.sh --names
#   scripts/benchmark.sh --fixed
#   scripts/benchmark.sh --sentiment [--input FILE] [--stories N]
#   scripts/benchmark.sh [--input FILE] [--stories N] [--tuned-stories N] [--stock-stories N] [--contestants NAMES] [--json OUT]
#
#   --parts             instead of the stories, the parts one by one with JMH, ours beside CoreNLP's
#   --names             instead of the stories, who is who among 10,000, 100,000 and a million invented names, in two minutes
#   --pruning           instead of the stories, how many rows of 900,000 quotations a filter reads, in half a minute
#   --fixed             instead of the stories, what a run costs however few they are: seconds, CPU seconds, Spark jobs
#   --sentiment         what the model of sentiment for news adds to the analysis: each story with it and without it, five rounds
#   --input FILE        stories as JSON lines (id, text, optional title); default: the samples, ten times over
#   --stories N         how many of them Newsvoice analyzes (default 200)
#   --tuned-stories N   how many CoreNLP as an expert sets it up (default 30), evenly out of those
#   --stock-stories N   how many CoreNLP at its defaults, which takes half a minute for each (default 4)
#   --contestants NAMES which of newsvoice,tuned,stock (default all)
#   --json OUT          where the figures go (default target/benchmark.json)
#
# NEWSVOICE_HEAP is the heap of each, one after the other, in a virtual machine of its own (default 4g).
set -euo pipefail
# shellcheck source=scripts/runtime.bash
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/runtime.bash"

INPUT='' STORIES=200 TUNED=30 STOCK=4 CONTESTANTS=newsvoice,tuned,stock JSON=$ROOT/target/benchmark.json INSTEAD=''

while (($# > 0)); do
  [[ $1 == --help ]] && { sed -n '2,/^set/{/^set/d; s/^# \{0,1\}//; p}' "${BASH_SOURCE[0]}"; exit 0; }
  [[ $1 == --parts || $1 == --pruning || $1 == --names || $1 == --fixed || $1 == --sentiment ]] && { INSTEAD=$1; shift; continue; }
  (($# > 1)) || fail 2 "$1 needs a value."
  case $1 in
    --input) INPUT=$2 ;;
    --stories) STORIES=$2 ;;
    --tuned-stories) TUNED=$2 ;;
    --stock-stories) STOCK=$2 ;;
    --contestants) CONTESTANTS=$2 ;;
    --json) JSON=$2 ;;
    *) fail 2 "There is no option $1. scripts/benchmark.sh --help shows them." ;;
  esac
  shift 2
done

# What each line of sample-data's JSON lines holds already: id and text.
repeat_samples() {
  for _ in 1 2 3 4 5 6 7 8 9 10; do cat "$ROOT"/sample-data/jsonl/*.jsonl; done >"$1"
}

# fixed_costs: what a run costs whatever its stories cost: seconds of wall time and CPU, and Spark jobs from the event log.
fixed_costs() {
  local work=$ROOT/target/fixed
  rm -rf "$work"
  mkdir -p "$work/one" "$work/thousand" "$work/sentences"
  find "$ROOT/sample-data/text" -type f -name '*.txt' | sort | head -n 1 | xargs -I {} cp {} "$work/one"
  find "$ROOT/sample-data/text" -type f -name '*.txt' -exec cp -t "$work/sentences" {} +
  benchmark_java org.newsvoice.benchmark.SplicedStories --from "$work/sentences" --out "$work/thousand/stories.jsonl" \
    --stories 1000 --words 80 >/dev/null
  printf '%-44s %8s %8s %6s\n' '' 'wall s' 'CPU s' 'jobs'
  fixed_cost 'one story, first run' "$work/one"
  fixed_cost 'the samples' "$ROOT/sample-data/text"
  fixed_cost 'the samples again, nothing changed' "$ROOT/sample-data/text"
  fixed_cost '1,000 stories of 80 words, first run' "$work/thousand"
  sed -i '1s/"text": *"/&Changed since. /' "$work/thousand/stories.jsonl"
  fixed_cost 'the 1,000 again, one changed' "$work/thousand"
}

# fixed_cost LABEL INPUT: runs analyze on INPUT into an output of that input's own, and prints a row.
fixed_cost() {
  local events times jobs
  events=$(mktemp -d "$ROOT/target/fixed/events.XXXXXX")
  times=$(
    TIMEFORMAT='%R %U %S'
    {
      time NEWSVOICE_JAVA_OPTIONS="-Dspark.eventLog.enabled=true -Dspark.eventLog.dir=file://$events -Dspark.eventLog.compress=false -Dspark.eventLog.rolling.enabled=false" \
        "$ROOT/scripts/newsvoice" analyze --input "$2" --output "$ROOT/target/fixed/out-$(basename "$2")" >"$events.log" 2>&1
    } 2>&1
  ) || fail 70 "analyze failed; what it said is in $events.log"
  jobs=$(find "$events" -type f -exec cat {} + | grep -c '"Event":"SparkListenerJobStart"' || true)
  awk -v label="$1" -v jobs="$jobs" '{ printf "%-44s %8.1f %8.1f %6d\n", label, $1, $2 + $3, jobs }' <<<"$times"
}

require_java
[[ $INSTEAD != --fixed ]] || build_if_stale
build_benchmark
if [[ $INSTEAD == --parts ]]; then
  cd "$ROOT"
  say "measuring the parts, which takes some three minutes"
  heap=${NEWSVOICE_HEAP:-4g}
  NEWSVOICE_HEAP=$heap benchmark_java org.openjdk.jmh.Main -jvmArgs "-Xmx$heap -XX:+UseParallelGC" PartsBenchmark
  exit 0
elif [[ $INSTEAD == --names ]]; then
  benchmark_java org.newsvoice.benchmark.ResolvedNames 10000 10000 100000 1000000
  exit 0
elif [[ $INSTEAD == --pruning ]]; then
  rm -rf "$ROOT/target/pruning"
  benchmark_java org.newsvoice.benchmark.RowsRead "$ROOT/target/pruning"
  exit 0
fi
[[ $INSTEAD != --fixed ]] || { fixed_costs; exit 0; }
if [[ -z $INPUT ]]; then
  INPUT=$ROOT/target/benchmark-input.jsonl
  repeat_samples "$INPUT"
fi
[[ -r $INPUT ]] || fail 3 "The input $INPUT cannot be read. Give a file of JSON lines to --input."
if [[ $INSTEAD == --sentiment ]]; then
  say "analyzing $STORIES stories ten times, which takes a minute or two"
  benchmark_java org.newsvoice.benchmark.SentimentCost "$INPUT" "$STORIES" 5
  exit 0
fi

say "stories from $INPUT: $STORIES for newsvoice, $TUNED for tuned CoreNLP, $STOCK for stock CoreNLP, which together take some minutes"
mkdir -p "$(dirname "$JSON")"
rm -f "$JSON"
for contestant in ${CONTESTANTS//,/ }; do
  say "measuring $contestant: loading its models, warming up for half a minute of CPU and more, then its stories"
  NEWSVOICE_HEAP=${NEWSVOICE_HEAP:-4g} benchmark_java -XX:FlightRecorderOptions=stackdepth=512 '-Xlog:jfr*=off' \
    org.newsvoice.benchmark.Benchmark "$contestant" --input "$INPUT" --json "$JSON" \
    --stories "$STORIES" --tuned-stories "$TUNED" --stock-stories "$STOCK"
done
say "the figures are in $JSON"
