# shellcheck shell=bash
# The servers of scripts/cluster-drill.sh: Hadoop's mini clusters, and s3proxy.
# shellcheck disable=SC2034

WORK=$ROOT/target/cluster-drill
HDFS_PORT=19000 S3_PORT=19100
HDFS=hdfs://127.0.0.1:$HDFS_PORT
YARN_SPARK=4.2.0
S3_KEY=drill S3_SECRET=drill-secret-4711

fetch_artifacts() {
  local profile
  for profile in hadoop yarn s3a cloud s3proxy iceberg; do
    [[ -e $WORK/$profile/.complete ]] || {
      require_maven "the artifacts of $profile must be fetched"
      mvn -B -q -f "$ROOT/scripts/cluster/pom.xml" "-P$profile" dependency:copy-dependencies "-DoutputDirectory=$WORK/$profile" >&2 ||
        fail 7 "the artifacts of $profile could not be fetched."
      touch "$WORK/$profile/.complete"
    }
  done
  assemble_spark "$YARN_SPARK" 2.13 "$WORK/spark-$YARN_SPARK"
  cp -n "$WORK"/yarn/*.jar "$WORK/spark-$YARN_SPARK/jars/"
}

start_servers() {
  rm -rf "$WORK/hadoop-data" "$WORK/s3-data"
  mkdir -p "$WORK/hadoop-data" "$WORK/s3-data/desk" "$WORK/s3-conf"
  (cd "$WORK/hadoop-data" && exec "$JAVA" -Xmx700m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --add-opens java.base/java.lang=ALL-UNNAMED \
    -cp "$WORK/hadoop/*" "$ROOT/scripts/cluster/MiniHadoop.java" "$WORK/hadoop-data" "$HDFS_PORT" "$ROOT/sample-data") >"$WORK/hadoop.log" 2>&1 &
  printf '%s\n' "s3proxy.authorization=aws-v2-or-v4" "s3proxy.endpoint=http://127.0.0.1:$S3_PORT" "s3proxy.identity=$S3_KEY" \
    "s3proxy.credential=$S3_SECRET" jclouds.provider=filesystem-nio2 "jclouds.filesystem.basedir=$WORK/s3-data" >"$WORK/s3proxy.properties"
  "$JAVA" -Xmx400m -XX:TieredStopAtLevel=1 -jar "$WORK"/s3proxy/s3proxy-*.jar --properties "$WORK/s3proxy.properties" >"$WORK/s3.log" 2>&1 &
  {
    echo '<configuration>'
    printf '<property><name>%s</name><value>%s</value></property>\n' fs.s3a.endpoint "http://127.0.0.1:$S3_PORT" \
      fs.s3a.access.key "$S3_KEY" fs.s3a.secret.key "$S3_SECRET" fs.s3a.path.style.access true fs.s3a.endpoint.region us-east-1
    echo '</configuration>'
  } >"$WORK/s3-conf/core-site.xml"
  await 120 test -e "$WORK/hadoop-data/ready" || fail 7 "HDFS and YARN did not start; see $WORK/hadoop.log"
}

stop_servers() {
  local job
  for job in $(jobs -p); do kill -KILL "$job" 2>/dev/null || true; done
}

# await SECONDS WORD...: until the command succeeds.
await() {
  local tries=$(($1 * 5))
  shift
  until "$@"; do
    ((tries-- > 0)) || { echo "waited in vain for: $*" >&2 && return 1; }
    sleep 0.2
  done
}
