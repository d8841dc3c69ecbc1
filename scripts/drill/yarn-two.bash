# shellcheck shell=bash
# YARN, cluster mode: two runs at once; a lost container.

drill() {
  local output=$HDFS/out/yarn-two input first second job codes=()
  mapfile -t input < <(inputs_on_hdfs)
  touch "$WORK/submitted"
  submit cluster "$output" "${input[@]}" >"$WORK/first.log" 2>&1 &
  first=$!
  submit cluster "$output" "${input[@]}" >"$WORK/second.log" 2>&1 &
  second=$!
  for job in "$first" "$second"; do
    STATUS=0
    wait "$job" || STATUS=$?
    codes+=("$STATUS")
  done
  printf 'two runs at once: exit codes %s; ' "${codes[*]}"
  tail -q -n 1 "$WORK/first.log" "$WORK/second.log" >&2
  [[ " ${codes[*]} " == *' 0 '* && " ${codes[*]} " == *' 6 '* ]]
  same_tables "$output"
  output=$HDFS/out/yarn-container
  touch "$WORK/submitted"
  submit cluster "$output" "${input[@]}" >"$WORK/lost.log" 2>&1 &
  first=$!
  await 300 driver_has_planned
  await 60 kill_container
  expect 0 wait "$first"
  printf 'a lost container: exit code 0, final status %s; ' "$(final_status)"
  same_tables "$output"
}
