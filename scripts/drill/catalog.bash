# shellcheck shell=bash
# A catalog of Iceberg, on Spark 4.1: publish copies the tables, and then has nothing to do.

drill() {
  local lake=$WORK/lake options
  rm -rf "$lake"
  options=(--master 'local[2,4]' --driver-memory 2g --conf spark.ui.enabled=false --jars "$(printf '%s\n' "$WORK"/iceberg/*.jar | paste -sd ,)"
    --conf spark.sql.extensions=org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions
    --conf spark.sql.catalog.lake=org.apache.iceberg.spark.SparkCatalog
    --conf spark.sql.catalog.lake.type=hadoop --conf "spark.sql.catalog.lake.warehouse=file://$lake")
  newsvoice publish "${options[@]}" -- --tables "$WORK/local" --to-catalog lake.news --tag >"$WORK/publish.log"
  printf 'the first time: %s tables written; ' "$(grep -c ': written' "$WORK/publish.log")"
  newsvoice publish "${options[@]}" -- --tables "$WORK/local" --to-catalog lake.news --tag >"$WORK/publish.log"
  printf 'again: %s as they were\n' "$(grep -c ': as it was' "$WORK/publish.log")"
  sed -E 's/(FROM|JOIN) ([a-z_]+)( |$)/\1 lake.news.\2\3/g' "$ROOT/sample-data/expected/tables.sql" >"$WORK/lake.sql"
  newsvoice sql "${options[@]}" -- --tables "$WORK/local" --format jsonl -f "$WORK/lake.sql" |
    sed -E 's/"(run_id|analyzer_fingerprint)":"[^"]*",?//g' >"$WORK/there.tables"
  diff "$WORK/local.tables" "$WORK/there.tables" >&2
  echo 'the same tables as locally'
}
