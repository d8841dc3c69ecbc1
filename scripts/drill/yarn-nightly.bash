# shellcheck shell=bash
# YARN: a night by nightly.sh in cluster mode, and the same again; then all else that is done with tables, in client mode.

drill() {
  local output=$HDFS/out/yarn-nightly input
  mapfile -t input < <(inputs_on_hdfs)
  expect 0 submit cluster "$output" "${input[@]}" >&2
  expect 0 yarn_night "$output"
  printf 'nightly.sh: exit code 0; '
  same_tables "$output" two-nights
  expect 0 yarn_night "$output"
  echo 'nightly.sh again, nothing to do: exit code 0'
  commands_on "$output" in_yarn_client
}

# yarn_night OUTPUT
yarn_night() {
  NIGHT_INPUT=$HDFS/in/second-night with_yarn night "$1" "${YARN_OPTIONS[@]}" --deploy-mode cluster
}
