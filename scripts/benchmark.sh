#!/usr/bin/env bash
# Measures the analyzer beside stock CoreNLP: speed, stages, memory, loading time. docs/performance.md explains the figures.
#
#   scripts/benchmark.sh --parts
#   scripts/benchmark.sh --pruning
#   scripts/benchmark.sh --names
#   scripts/benchmark.sh --fixed
#   scripts/benchmark.sh --batches N
#   scripts/benchmark.sh --history N [--stories N]
#   scripts/benchmark.sh --backfill N [--stories N]
#   scripts/benchmark.sh --sentiment | --indirect [--input FILE] [--stories N]
#   scripts/benchmark.sh [--input FILE] [--stories N] [--tuned-stories N] [--stock-stories N] [--contestants NAMES] [--json OUT]
#
#   --parts             instead of the stories, the parts one by one with JMH, ours beside CoreNLP's
#   --names             instead of the stories, who is who among 10,000, 100,000 and a million invented names, in two minutes
#   --pruning           instead of the stories, how many rows of 900,000 quotations a filter reads, in half a minute
#   --fixed             instead of the stories, what a run costs however few they are: seconds, CPU seconds, Spark jobs
#   --batches N         instead of the stories, what each of N batches of 50 stories costs, one day after another into one output
#   --history N         instead of the stories, what three batches of 31 stories cost after N batches of --stories (default 20), which are
#                       made up from one; of the 31, two copy and two change stories of the first batch
#   --backfill N        instead of the stories, what the fifth of N batches of --stories (default 20) costs when it comes last, and when it
#                       is read again with stories that have changed; in each batch a story copies one of the batch before, and another
#                       is a new version of one
#   --sentiment         what the model of sentiment for news adds to the analysis: each story with it and without it, five rounds
#   --indirect          what speech without quotation marks adds, measured likewise
#   --input FILE        stories as JSON lines (id, text, optional title); default: the samples, ten times over
#   --stories N         how many of them Newsvoice analyzes (default 200)
#   --tuned-stories N   how many CoreNLP as an expert sets it up (default 30), evenly out of those
#   --stock-stories N   how many CoreNLP at its defaults, which takes half a minute for each (default 4)
#   --contestants NAMES which of newsvoice,tuned,stock (default all)
#   --json OUT          where the figures go (default target/benchmark.json)
#
# NEWSVOICE_HEAP is the heap of each, one after the other, in a separate virtual machine (default 4g).
set -euo pipefail
# shellcheck source=scripts/runtime.bash
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/runtime.bash"

INPUT='' STORIES=200 TUNED=30 STOCK=4 CONTESTANTS=newsvoice,tuned,stock JSON=$ROOT/target/benchmark.json INSTEAD='' BATCHES='' STORIES_GIVEN=''

while (($# > 0)); do
  [[ $1 == --help ]] && { sed -n '2,/^set/{/^set/d; s/^# \{0,1\}//; p}' "${BASH_SOURCE[0]}"; exit 0; }
  [[ $1 == --parts || $1 == --pruning || $1 == --names || $1 == --fixed || $1 == --sentiment || $1 == --indirect ]] && { INSTEAD=$1; shift; continue; }
  (($# > 1)) || fail 2 "$1 needs a value."
  case $1 in
    --input) INPUT=$2 ;;
    --stories) STORIES=$2 STORIES_GIVEN=$2 ;;
    --batches | --history | --backfill) INSTEAD=$1 BATCHES=$2 ;;
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

# spliced STORIES FILE: that many stories of some 80 words, of the samples' sentences, each another.
spliced() {
  mkdir -p "$WORK/sentences"
  find "$ROOT/sample-data/text" -type f -name '*.txt' -exec cp -t "$WORK/sentences" {} +
  benchmark_java org.newsvoice.benchmark.SplicedStories --from "$WORK/sentences" --out "$2" --stories "$1" --words 80 >/dev/null
}

# fixed_costs: what a run costs whatever its stories cost: seconds of wall time and CPU, and Spark jobs from the event log.
fixed_costs() {
  WORK=$ROOT/target/fixed
  rm -rf "$WORK"
  mkdir -p "$WORK/one" "$WORK/thousand"
  find "$ROOT/sample-data/text" -type f -name '*.txt' | sort | head -n 1 | xargs -I {} cp {} "$WORK/one"
  spliced 1000 "$WORK/thousand/stories.jsonl"
  cost_head
  cost 'one story, first run' out-one --input "$WORK/one"
  cost 'the samples' out-samples --input "$ROOT/sample-data/text"
  cost 'the samples again, nothing changed' out-samples --input "$ROOT/sample-data/text"
  cost '1,000 stories of 80 words, first run' out-thousand --input "$WORK/thousand"
  sed -i '1s/"text": *"/&Changed since. /' "$WORK/thousand/stories.jsonl"
  cost 'the 1,000 again, one changed' out-thousand --input "$WORK/thousand"
}

# batch_costs N: what each of so many batches costs into one output; a batch must not cost more for those before it.
batch_costs() {
  WORK=$ROOT/target/batches
  rm -rf "$WORK"
  mkdir -p "$WORK"
  spliced $((50 * $1)) "$WORK/stories.jsonl"
  split -l 50 -a 4 -d --additional-suffix .jsonl "$WORK/stories.jsonl" "$WORK/batch-"
  cost_head
  local i file
  for ((i = 0; i < $1; i++)); do
    printf -v file '%s/batch-%04d.jsonl' "$WORK" "$i"
    cost "batch $((i + 1))" out --date "$(date -u -d "2030-01-01 + $i days" +%F)" --input "$file"
  done
}

# history_costs N STORIES: what a batch costs after N of so many stories each; it must not cost more for those before it.
history_costs() {
  WORK=$ROOT/target/history
  rm -rf "$WORK"
  mkdir -p "$WORK"
  local n=$1 stories=$2 i batch
  spliced $((stories + 81)) "$WORK/all.jsonl"
  head -n "$stories" "$WORK/all.jsonl" >"$WORK/first.jsonl"
  cost_head
  cost 'the first batch' out --date 2029-01-01 --input "$WORK/first.jsonl"
  say "making up the batches to number $n"
  benchmark_java org.newsvoice.benchmark.FabricatedBatches "$WORK/out" "$n" >"$WORK/made-up.log" 2>&1 ||
    fail 70 "the history could not be made; what was said is in $WORK/made-up.log"
  for ((i = 0; i < 3; i++)); do
    batch=$WORK/batch-$i.jsonl
    {
      sed -n "$((stories + 1 + 27 * i)),$((stories + 27 + 27 * i))p" "$WORK/all.jsonl"
      sed -n "$((2 * i + 1)),$((2 * i + 2))p" "$WORK/all.jsonl" | sed -E 's/"id": *"/&copy-/'
      sed -n "$((2 * i + 7)),$((2 * i + 8))p" "$WORK/all.jsonl" | sed -E 's/"text": *"/&Crawled again. /'
    } >"$batch"
    cost "batch $((n + i + 1))" out --date "$(date -u -d "2029-01-01 + $((n + i)) days" +%F)" --input "$batch"
    files_of out
  done
}

# files_of OUTPUT: how many files the last run wrote, and how many it has from the run before.
files_of() {
  local files linked
  files=$(find "$(readlink -f "$WORK/$1/current")" -type f | wc -l)
  linked=$(find "$(readlink -f "$WORK/$1/current")" -type f -links +1 | wc -l)
  printf '%-44s %d files written, %d linked\n' '' "$((files - linked))" "$linked"
}

# backfill_costs N STORIES: what a batch costs that comes behind later ones, which must not be made again unless they change.
backfill_costs() {
  WORK=$ROOT/target/backfill
  rm -rf "$WORK"
  mkdir -p "$WORK/in"
  local n=$1 stories=$2 i day late before=''
  spliced $((n * stories)) "$WORK/all.jsonl"
  for ((i = 0; i < n; i++)); do
    day=$WORK/in/$(date -u -d "2030-01-01 + $i days" +%F)
    mkdir "$day"
    sed -n "$((i * stories + 1)),$(((i + 1) * stories))p" "$WORK/all.jsonl" >"$day/new.jsonl"
    [[ -z $before ]] || {
      sed -n 1p "$before/new.jsonl" | sed -E 's/"id": *"/&copy-/'
      sed -n 2p "$before/new.jsonl" | sed -E 's/"text": *"/&Crawled again. /'
    } >"$day/old.jsonl"
    before=$day
  done
  late=2030-01-05
  mv "$WORK/in/$late" "$WORK/late"
  cost_head
  cost "$n batches but the fifth" out --date "2030-01-01..$(basename "$before")" --input "$WORK/in/{yyyy}-{MM}-{dd}"
  mv "$WORK/late" "$WORK/in/$late"
  late_batch 'the fifth'
  sed -i '5s/"text": *"/&Changed since. /' "$WORK/in/$late/new.jsonl"
  late_batch 'again, a story changed'
  sed -i '1s/"text": *"/&Changed since. /' "$WORK/in/$late/new.jsonl"
  late_batch 'again, a story changed that has a copy'
  sed -i 's/"text": *"/&Changed once more. /' "$WORK/in/$late/new.jsonl"
  late_batch 'again, all stories changed'
}

# late_batch LABEL: what it costs to read the batch of the variable "late", and what is made again because of it.
late_batch() {
  cost "$1" out --date "$late" --input "$WORK/in/$late"
  files_of out
  printf '%-44s %d batches made\n' '' "$(grep -c '^Run .* is published' "$LAST_LOG")"
}

cost_head() {
  printf '%-44s %8s %8s %6s %8s\n' '' 'wall s' 'CPU s' 'jobs' 'MB read'
}

# cost LABEL OUTPUT OPTION...: runs analyze into that output, and prints a row.
cost() {
  local label=$1 output=$2 events times jobs bytes
  shift 2
  events=$(mktemp -d "$WORK/events.XXXXXX")
  times=$(
    TIMEFORMAT='%R %U %S'
    {
      time NEWSVOICE_JAVA_OPTIONS="-Dspark.eventLog.enabled=true -Dspark.eventLog.dir=file://$events -Dspark.eventLog.compress=false -Dspark.eventLog.rolling.enabled=false" \
        "$ROOT/scripts/newsvoice" analyze --output "$WORK/$output" "$@" >"$events.log" 2>&1
    } 2>&1
  ) || fail 70 "analyze failed; what it said is in $events.log"
  LAST_LOG=$events.log
  jobs=$(find "$events" -type f -exec cat {} + | grep -c '"Event":"SparkListenerJobStart"' || true)
  bytes=$(find "$events" -type f -exec cat {} + | grep -o '"Input Metrics":{"Bytes Read":[0-9]*' | awk -F: '{ n += $3 } END { print n + 0 }' || true)
  awk -v label="$label" -v jobs="$jobs" -v bytes="$bytes" \
    '{ printf "%-44s %8.1f %8.1f %6d %8.1f\n", label, $1, $2 + $3, jobs, bytes / 1e6 }' <<<"$times"
}

require_java
[[ $INSTEAD != --fixed && $INSTEAD != --batches && $INSTEAD != --history && $INSTEAD != --backfill ]] || build_if_stale
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
[[ $INSTEAD != --batches ]] || { batch_costs "$BATCHES"; exit 0; }
[[ $INSTEAD != --backfill ]] || { backfill_costs "$BATCHES" "${STORIES_GIVEN:-20}"; exit 0; }
[[ $INSTEAD != --history ]] || { history_costs "$BATCHES" "${STORIES_GIVEN:-20}"; exit 0; }
if [[ -z $INPUT ]]; then
  INPUT=$ROOT/target/benchmark-input.jsonl
  repeat_samples "$INPUT"
fi
[[ -r $INPUT ]] || fail 3 "The input $INPUT cannot be read. Give a file of JSON lines to --input."
if [[ $INSTEAD == --sentiment || $INSTEAD == --indirect ]]; then
  say "analyzing $STORIES stories ten times, which takes a minute or two"
  class=SentimentCost
  [[ $INSTEAD == --sentiment ]] || class=IndirectCost
  benchmark_java "org.newsvoice.benchmark.$class" "$INPUT" "$STORIES" 5
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
