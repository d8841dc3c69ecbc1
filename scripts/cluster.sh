#!/usr/bin/env bash
# A real Spark standalone cluster on this machine's loopback address: a master and workers, each in its own process.
#
#   scripts/cluster.sh start [--workers N] [--cores N] [--memory SIZE] [--port N] [--ui-port N] [--directory DIR]
#   scripts/cluster.sh status [--directory DIR]
#   scripts/cluster.sh stop [--directory DIR]
#
# start waits until the workers are registered and prints the master's URL on standard output:
#   scripts/newsvoice analyze --master "$(scripts/cluster.sh start)" --input ... --output ...
# Defaults: 2 workers of 1 core and 4g each, ports 7077 and 8080, state (pid files, logs, work) in target/cluster.
# SPARK_HOME chooses the Spark to run; without it the runtime that scripts/newsvoice assembles.
# Exit codes: 0 done (status: running), 1 status: not running, 2 usage, 7 the cluster did not start.
set -euo pipefail
# shellcheck source=scripts/runtime.bash
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/runtime.bash"

main() {
  local action=${1:-} number
  (($# > 0)) && shift
  workers=2 cores=1 memory=4g port=7077 ui_port=8080 directory=$ROOT/target/cluster
  while (($# > 0)); do
    (($# > 1)) || fail 2 "$1 needs a value."
    case $1 in
      --workers) workers=$2 ;;
      --cores) cores=$2 ;;
      --memory) memory=$2 ;;
      --port) port=$2 ;;
      --ui-port) ui_port=$2 ;;
      --directory) directory=$2 ;;
      *) fail 2 "unknown option $1; there are --workers, --cores, --memory, --port, --ui-port and --directory." ;;
    esac
    shift 2
  done
  for number in "$workers" "$cores" "$port" "$ui_port"; do
    [[ $number =~ ^[1-9][0-9]*$ ]] || fail 2 "$number is not a number; --workers, --cores, --port and --ui-port take one."
  done
  case $action in
    start | stop | status) "$action" ;;
    *) fail 2 "usage: scripts/cluster.sh start|status|stop [options]; the options are at the head of the file." ;;
  esac
}

start() {
  local number
  ! running || fail 2 "a cluster is running already from $directory; stop it first: scripts/cluster.sh stop"
  require_java
  build_if_stale
  export SPARK_HOME=${SPARK_HOME:-$SPARK_RUNTIME} SPARK_CONF_DIR=${SPARK_CONF_DIR:-$ROOT/conf}
  export SPARK_LOCAL_IP=127.0.0.1 SPARK_DAEMON_MEMORY=${SPARK_DAEMON_MEMORY:-512m}
  mkdir -p "$directory"
  rm -f "$directory"/*.pid
  # A port that is taken ends the master; by default it would move to the next, which nobody was told.
  export SPARK_MASTER_OPTS="-Dspark.port.maxRetries=0 ${SPARK_MASTER_OPTS:-}"
  daemon master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port "$ui_port"
  printf '%s\n' "$port" "$ui_port" >"$directory/ports"
  for ((number = 1; number <= workers; number++)); do
    daemon "worker-$number" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --webui-port $((ui_port + number)) \
      --cores "$cores" --memory "$memory" --work-dir "$directory/work-$number" "spark://127.0.0.1:$port"
  done
  await_workers
  say "master and $workers workers run; page http://127.0.0.1:$ui_port, logs in $directory"
  printf 'spark://127.0.0.1:%s\n' "$port"
}

# daemon NAME CLASS WORD...: spark-class ends in exec, so the pid is that of the Java process.
daemon() {
  local name=$1
  shift
  nohup "$SPARK_HOME/bin/spark-class" "$@" </dev/null >"$directory/$name.log" 2>&1 &
  printf '%s\n' "$!" >"$directory/$name.pid"
}

await_workers() {
  local waited alive
  for ((waited = 0; waited < 240; waited++)); do
    running || break
    alive=$(registered_workers "$ui_port")
    ((${alive:-0} < workers)) || return 0
    sleep 0.5
  done
  tail -n 20 "$directory"/*.log >&2
  stop
  fail 7 "the cluster did not start within two minutes; its logs are in $directory. Are ports $port and $ui_port free?"
}

# registered_workers UI_PORT: what the master's JSON page says, without need of curl; nothing when it does not answer.
registered_workers() {
  {
    exec 3<>"/dev/tcp/127.0.0.1/$1" &&
      printf 'GET /json/ HTTP/1.0\r\n\r\n' >&3 &&
      sed -n 's/.*"aliveworkers" *: *\([0-9]*\).*/\1/p' <&3
  } 2>/dev/null || true
}

# alive PID_FILE: whether the process is there and still is one of Spark's.
alive() {
  local pid
  pid=$(<"$1")
  [[ $(ps -o args= -p "$pid" 2>/dev/null) == *org.apache.spark.* ]]
}

# Whether every process of the cluster is there.
running() {
  local file
  [[ -e $directory/master.pid ]] || return 1
  for file in "$directory"/*.pid; do
    alive "$file" || return 1
  done
}

status() {
  if running; then
    printf 'running: spark://127.0.0.1:%s, %s workers registered\n' \
      "$(sed -n 1p "$directory/ports")" "$(registered_workers "$(sed -n 2p "$directory/ports")")"
  else
    printf 'not running\n'
    exit 1
  fi
}

# Workers first, so that they end their executors; the master last.
stop() {
  local file
  for file in "$directory"/worker-*.pid "$directory/master.pid"; do
    [[ ! -e $file ]] || stop_one "$file"
  done
}

stop_one() {
  local pid waited
  pid=$(<"$1")
  for ((waited = 0; waited < 60; waited++)); do
    alive "$1" || break
    ((waited > 0)) || kill "$pid" 2>/dev/null || true
    sleep 0.5
  done
  ! alive "$1" || kill -KILL "$pid" 2>/dev/null || true
  rm -f "$1"
}

main "$@"
