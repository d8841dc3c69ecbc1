# shellcheck shell=bash
# S3, through spark-submit: kill -9 at five moments and again; another night by nightly.sh; all else that is done with tables.

drill() {
  local output=s3a://desk/tables
  # shellcheck disable=SC2317
  s3_analyze() {
    on_s3 analyze --date "$DATE" --max-reject-ratio 1 --output "$1" --input "$ROOT"/sample-data/text/* "$ROOT/sample-data/broken"
  }
  kill_often "$output" s3_analyze
  ON=on_s3 same_tables "$output"
  s3_options
  HADOOP_CONF_DIR=$WORK/s3-conf night "$output" "${S3_OPTIONS[@]}"
  printf 'another night by nightly.sh: '
  ON=on_s3 same_tables "$output" two-nights
  commands_on "$output" on_s3
}
