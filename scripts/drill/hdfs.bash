# shellcheck shell=bash
# HDFS, in one process: SIGTERM, kill -9 at five moments and again; another night by nightly.sh; all else that is done with tables.

drill() {
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
