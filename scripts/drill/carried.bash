# shellcheck shell=bash
# On HDFS and S3, without Spark: what carrying 10, 100 and 365 dates over costs.

drill() {
  local url
  for url in "$HDFS/out/carried" s3a://desk/carried; do
    printf '%s\n' "$url"
    on_store CarriedDates "$url" 10 100 365
  done
}
