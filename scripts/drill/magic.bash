# shellcheck shell=bash
# S3: the magic committer. Keys are given on the command line here, as nobody should, and must be nowhere in what a run leaves.

drill() {
  local output=s3a://desk/magic
  rm -rf "$WORK/events"
  mkdir -p "$WORK/events"
  HADOOP_CONF_DIR=$WORK/no-conf "$ROOT/scripts/newsvoice" analyze --master 'local[2,4]' --driver-memory 3g --conf spark.ui.enabled=false \
    --conf spark.sql.shuffle.partitions=4 --jars "$(printf '%s\n' "$WORK"/{s3a,cloud}/*.jar | paste -sd ,)" \
    --conf "spark.hadoop.fs.s3a.endpoint=http://127.0.0.1:$S3_PORT" --conf spark.hadoop.fs.s3a.path.style.access=true \
    --conf spark.hadoop.fs.s3a.endpoint.region=us-east-1 \
    --conf "spark.hadoop.fs.s3a.access.key=$S3_KEY" --conf "spark.hadoop.fs.s3a.secret.key=$S3_SECRET" \
    --conf spark.hadoop.fs.s3a.committer.name=magic \
    --conf "spark.hadoop.fs.s3a.committer.summary.report.directory=file://$WORK/events/committer" \
    --conf spark.sql.sources.commitProtocolClass=org.apache.spark.internal.io.cloud.PathOutputCommitProtocol \
    --conf spark.sql.parquet.output.committer.class=org.apache.spark.internal.io.cloud.BindingParquetOutputCommitter \
    --conf spark.eventLog.enabled=true --conf "spark.eventLog.dir=file://$WORK/events" --conf spark.eventLog.compress=false \
    -- --date "$DATE" --max-reject-ratio 1 --metrics-file "$WORK/events/metrics.prom" --output "$output" \
    --input "$ROOT"/sample-data/text/* "$ROOT/sample-data/broken" >"$WORK/magic.log" 2>&1
  grep -rq '"committer" *: *"magic"' "$WORK/events/committer" || { echo 'the magic committer did not run' >&2 && return 1; }
  printf 'the magic committer: '
  ON=on_s3 same_tables "$output"
  if grep -rlF "$S3_SECRET" "$WORK/s3-data" "$WORK/events" "$WORK/magic.log" >&2; then return 1; fi
  echo 'no secret key in tables, records, metrics, log and event log'
}
