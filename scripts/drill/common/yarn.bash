# shellcheck shell=bash
# shellcheck disable=SC2034
# Applications on the mini cluster's YARN.

# Of spark-submit.
YARN_OPTIONS=(--master yarn --driver-memory 2500m --executor-memory 1500m --num-executors 1
  --conf spark.sql.shuffle.partitions=4 --conf "spark.yarn.jars=local:$WORK/spark-$YARN_SPARK/jars/*")

# with_yarn WORD...: a command with the cluster's configuration and the Spark for YARN.
with_yarn() {
  HADOOP_CONF_DIR=$WORK/hadoop-data/conf SPARK_HOME=$WORK/spark-$YARN_SPARK SPARK_CONF_DIR=$ROOT/conf SPARK_LOCAL_IP=127.0.0.1 "$@"
}

# submit MODE OUTPUT INPUT...: analyze through YARN. More words are options of analyze.
submit() {
  local gate=(--max-reject-ratio 1)
  [[ " $* " != *' --max-reject-ratio '* ]] || gate=()
  with_yarn "$ROOT/scripts/newsvoice" analyze "${YARN_OPTIONS[@]}" --deploy-mode "$1" -- \
    --date "$DATE" "${gate[@]}" --output "$2" --input "${@:3}"
}

# in_yarn_client COMMAND WORD...: another command through YARN, in client mode.
in_yarn_client() {
  with_yarn "$ROOT/scripts/newsvoice" "$1" "${YARN_OPTIONS[@]}" --deploy-mode client -- "${@:2}"
}

# Without a scheme, a path means HDFS there.
inputs_on_hdfs() {
  local input
  for input in "$ROOT"/sample-data/text/* "$ROOT/sample-data/broken"; do printf '%s\n' "${input/#$ROOT\/sample-data/$HDFS/in}"; done
}

on_yarn() {
  local mode=$1 output=$HDFS/out/yarn-$1 input job
  tail -n 1 "$WORK/hadoop-data/applications" >"$WORK/last-application"
  mapfile -t input < <(inputs_on_hdfs)
  expect 0 submit "$mode" "$output" "${input[@]}" >&2
  printf 'a run: exit code 0, final status %s; ' "$(final_status)"
  same_tables "$output"
  expect 0 submit "$mode" "$output" "${input[@]}" >&2
  printf 'the same again, nothing to do: exit code 0, final status %s\n' "$(final_status)"
  expect 3 submit "$mode" "$output" "$HDFS/in/missing" >&2
  printf 'a missing input: exit code 3, final status %s\n' "$(final_status)"
  expect 5 submit "$mode" "$output-refused" "${input[@]}" --max-reject-ratio 0 >&2
  printf 'more rejects than the gate allows: exit code 5, final status %s\n' "$(final_status)"
  [[ $mode == client ]] || return 0
  output=$HDFS/out/yarn-lost
  submit "$mode" "$output" "${input[@]}" >"$WORK/lost.log" 2>&1 &
  job=$!
  await 240 kill_executor
  expect 0 wait "$job"
  printf 'a lost container: exit code 0, %s; ' "$(grep -c 'Lost executor' "$WORK/lost.log") executors lost"
  same_tables "$output"
}

# Of the cluster: whether the driver of the application that was submitted last has said its plan.
driver_has_planned() {
  find -L "$WORK/hadoop-data/target" -path '*application_*' \( -name stdout -o -name stderr \) -newer "$WORK/submitted" \
    -exec grep -lE '^Plan of run|^Nothing to do' {} + 2>/dev/null | grep -q .
}

# java_of CLASS: the ids of this cluster's processes of that class.
java_of() {
  local process
  for process in $(pgrep -f "java.*$1"); do
    [[ $(readlink "/proc/$process/cwd") != "$WORK/hadoop-data/"* || $(ps -o comm= -p "$process") != java ]] || echo "$process"
  done
}

# signal_driver SIGNAL SECONDS OUTPUT INPUT...: so long after it says its plan; sets STATUS.
signal_driver() {
  local signal=$1 seconds=$2 job drivers
  shift 2
  touch "$WORK/submitted"
  submit cluster "$@" >"$WORK/killed.log" 2>&1 &
  job=$!
  await 300 driver_has_planned
  sleep "$seconds"
  mapfile -t drivers < <(java_of org.apache.spark.deploy.yarn.ApplicationMaster)
  kill "-$signal" "${drivers[@]}" 2>/dev/null || true
  STATUS=0
  wait "$job" || STATUS=$?
}

kill_container() {
  local executors
  mapfile -t executors < <(java_of YarnCoarseGrainedExecutorBackend)
  ((${#executors[@]})) && kill -KILL "${executors[@]}"
}

# Once one works on a task of the samples; only those of this cluster.
kill_executor() {
  local executors
  grep -q '^Plan of run' "$WORK/lost.log" || return 1
  mapfile -t executors < <(java_of YarnCoarseGrainedExecutorBackend)
  ((${#executors[@]})) || return 1
  sleep 5
  kill -KILL "${executors[@]}"
}

# Of the application that was made since the last question.
final_status() {
  local last known=$WORK/last-application
  sleep 2
  last=$(tail -n 1 "$WORK/hadoop-data/applications")
  [[ $last != "$(cat "$known" 2>/dev/null)" ]] || { echo 'none, as no application was made' && return; }
  # A driver in client mode ends before its application does.
  await 60 has_ended
  last=$(tail -n 1 "$WORK/hadoop-data/applications")
  printf '%s\n' "$last" | tee "$known" | sed 's/.* //'
}

# Whether the application that was made last has a final status.
has_ended() {
  [[ $(tail -n 1 "$WORK/hadoop-data/applications") != *UNDEFINED ]]
}
