# shellcheck shell=bash
# YARN, cluster mode: kill -9 of the driver at five moments, SIGTERM, and again.

drill() {
  local output=$HDFS/out/yarn-killed input seconds codes=()
  mapfile -t input < <(inputs_on_hdfs)
  for seconds in 1 3 6 10 15; do
    signal_driver KILL "$seconds" "$output" "${input[@]}"
    codes+=("$STATUS $(final_status)")
  done
  printf 'kill -9 of the driver at five moments: exit code and final status %s\n' "$(printf '%s, ' "${codes[@]}")"
  signal_driver TERM 4 "$output" "${input[@]}"
  printf 'SIGTERM of the driver: exit code %s, final status %s; ' "$STATUS" "$(final_status)"
  tail -n 1 "$WORK/killed.log"
  expect 0 submit cluster "$output" "${input[@]}" >&2
  printf 'again, without --break-lock: exit code 0, final status %s; ' "$(final_status)"
  same_tables "$output"
}
