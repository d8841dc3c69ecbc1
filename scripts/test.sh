#!/usr/bin/env bash
# Builds and runs all tests: style and static checks, unit, Spark and model tests, and the launcher on sample-data.
#
#   scripts/test.sh [Maven options]      for one class see CONTRIBUTING.md
#
# Needs a JDK 17, Maven and about 8 GB of memory; the first run downloads. Ends with surefire's and failsafe's last lines.
set -euo pipefail
# shellcheck source=scripts/runtime.bash
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/runtime.bash"

require_java
require_maven "the tests are run by Maven"
cd "$ROOT"
mkdir -p target
log=target/test.log

status=0
mvn -B -ntp verify "$@" 2>&1 | tee "$log" || status=$?

printf '\n'
grep -E 'Tests run:.*[0-9]+$|Tests run:.*Errors: [0-9]+, Skipped: [0-9]+ *$|BUILD (SUCCESS|FAILURE)|Total time:' "$log" || true
exit "$status"
