# shellcheck shell=bash
# On HDFS and S3, without Spark: a reader in a loop during twenty publishes, two runs at once, a run overtaken.

drill() {
  local url
  for url in "$HDFS/out/stores" s3a://desk/stores; do
    printf '%s\n' "$url"
    on_store StoreDrill "$url"
  done
}
