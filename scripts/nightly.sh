#!/usr/bin/env bash
# The command that a scheduler runs once a day.
#
#   scripts/nightly.sh --date YYYY-MM-DD [--config FILE] [more options of analyze]
#
# Runs analyze for that date with the inputs, the output and the Spark that the configuration names, then updates the
# site if SITE is set there. The partition of the date is replaced, so a second run gives the same tables.
# The configuration is conf/nightly.env unless --config names another; copy conf/nightly.env.example to make one.
#
# The output of the run is appended to one log file per date. On a terminal the script says where that file is and how
# the run ended. Under a scheduler it prints nothing when all is well, so that cron sends no mail. After a failure it
# prints the end of the log and runs FAILURE_COMMAND, whose own output goes into the same log.
#
# Exit codes: that of analyze (README.md), or of site once the tables are published; 2 for wrong options; 6 when another
# run on this output is under way; 7 when the configuration or flock is missing. SIGTERM and Ctrl-C end the run as they
# end analyze (143, 130), and the failure is reported like any other.

# It never breaks the lock of the output. On a local disk that lock ends with its process. On HDFS and object stores a
# killed run leaves its lock. The next run takes the lock over if it was left on this machine by a process that has
# ended. If the driver ran elsewhere (cluster mode, another host, a container, before a reboot), nobody here can know
# whether it is still at work: the script ends with 6, and somebody who does know runs it again with --break-lock.
set -euo pipefail
# shellcheck source=scripts/runtime.bash
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/runtime.bash"

date='' config=$ROOT/conf/nightly.env more=()
while (($# > 0)); do
  case $1 in
    --date | --config) (($# > 1)) || fail 2 "$1 needs a value." ;;&
    -h | --help) sed -n '2,/^$/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" && exit 0 ;;
    --date) date=$2 && shift ;;
    --config) config=$2 && shift ;;
    *) more+=("$1") ;;
  esac
  shift
done
[[ $date =~ ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$ ]] ||
  fail 2 "--date ${date:-is missing}: give the date to run as YYYY-MM-DD. See --help."
[[ -r $config ]] || fail 7 "no configuration at $config; copy conf/nightly.env.example there and edit it."
command -v flock >/dev/null 2>&1 || fail 7 "flock is not installed; it keeps two runs from working at once."

INPUTS=() OUTPUT='' SITE='' LOG_DIRECTORY='' SPARK_OPTIONS=() ANALYZE_OPTIONS=() FAILURE_COMMAND=()
# shellcheck source=conf/nightly.env.example
source "$config"
[[ ${#INPUTS[@]} -gt 0 && -n $OUTPUT && -n $LOG_DIRECTORY ]] ||
  fail 7 "$config must set INPUTS, OUTPUT and LOG_DIRECTORY."

mkdir -p "$LOG_DIRECTORY" || fail 7 "the log directory $LOG_DIRECTORY cannot be made."
log=$LOG_DIRECTORY/nightly-$date.log
# Lines of earlier runs for that date, which are not shown again.
before=0
[[ ! -e $log ]] || before=$(wc -l <"$log")
lock=$LOG_DIRECTORY/.$(printf '%s' "$OUTPUT" | cksum | cut -d ' ' -f 1).lock
exec 8>"$lock"

# end_badly CODE: reports the failure on standard error and to the failure command, which gets the same words on its standard
# input, and exits with the code, even if that command fails.
end_badly() {
  local words
  words=$(printf 'newsvoice: the run of %s ended with exit code %s; the end of %s:\n' "$date" "$1" "$log" &&
    tail -n "+$((before + 1))" "$log" | tail -n 20)
  printf '%s\n' "$words" >&2
  if ((${#FAILURE_COMMAND[@]})); then
    NEWSVOICE_DATE=$date NEWSVOICE_EXIT_CODE=$1 NEWSVOICE_LOG=$log \
      "${FAILURE_COMMAND[@]}" <<<"$words" >>"$log" 2>&1 8>&- || note "the failure command ended with code $?"
  fi
  exit "$1"
}

note() {
  printf '%s nightly %s: %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$date" "$1" >>"$log"
}

flock -n 8 || {
  note "another run on $OUTPUT is under way (lock $lock); nothing was started"
  end_badly 6
}

words=()
((${#SPARK_OPTIONS[@]} == 0)) || words=("${SPARK_OPTIONS[@]}" --)
words+=(--input "${INPUTS[@]}" --output "$OUTPUT" --date "$date" "${ANALYZE_OPTIONS[@]}" "${more[@]}")

# tell WORDS: prints them if somebody is at a terminal.
tell() {
  [[ ! -t 1 ]] || printf 'newsvoice nightly %s: %s\n' "$date" "$1"
}

note "start"
tell "running; the log is $log"
# run WORD...: a command of Newsvoice to its end; sets STATUS. It is a process group of its own, which gets the signals that this
# script gets, so that it puts its output in order. It inherits the lock and holds it, whatever becomes of this script.
run() {
  local signal
  set -m
  "$ROOT/scripts/newsvoice" "$@" >>"$log" 2>&1 </dev/null &
  job=$!
  set +m
  for signal in TERM INT HUP; do
    # shellcheck disable=SC2064
    trap "kill -$signal -- -$job 2>/dev/null || true" "$signal"
  done
  STATUS=0
  wait "$job" || STATUS=$?
  # A signal ends the wait, not the command; and a command may have children.
  while kill -0 -- "-$job" 2>/dev/null; do
    STATUS=0
    wait "$job" || STATUS=$?
    sleep 0.1
  done
  trap - TERM INT HUP
}

run analyze "${words[@]}"
status=$STATUS
note "analyze ended, exit code $status"
((status == 0)) || end_badly "$status"

tell "the tables in $OUTPUT are published"

[[ -n $SITE ]] || exit 0
run site --tables "$OUTPUT" --output "$SITE"
status=$STATUS
note "site ended, exit code $status"
((status == 0)) || end_badly "$status"
tell "the site in $SITE is up to date"
