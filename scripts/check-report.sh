#!/usr/bin/env bash
# Looks at a report in headless Chromium as its readers will: at three widths, light, dark and printed, no part may be wider
# than the page, the console stays silent, and axe-core finds no violation.
#
#   scripts/check-report.sh [REPORT.html [FOLDER]]     FOLDER keeps the screenshots; without a report, one of sample-data
#
# Needs chromium (apt-get install chromium), node and npm; playwright-core and axe-core come from npm into a temporary
# folder, or from NEWSVOICE_NODE_MODULES when that is set.
set -euo pipefail
# shellcheck source=scripts/runtime.bash
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/runtime.bash"

PLAYWRIGHT=1.65.1
AXE=4.14.1

chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome) ||
  fail 7 "no Chromium found; install it (Debian: apt-get install chromium)."
for tool in node npm; do
  command -v "$tool" >/dev/null 2>&1 || fail 7 "no $tool found; install Node.js 18 or newer with npm."
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

report=${1:-}
if [[ -z $report ]]; then
  report=$work/report.html
  "$ROOT/scripts/newsvoice" analyze --date 2027-06-30 --max-reject-ratio 1 \
    --input "$ROOT"/sample-data/text/* "$ROOT/sample-data/broken" --output "$work/tables"
  "$ROOT/scripts/newsvoice" report --tables "$work/tables" --output "$report"
fi
[[ -f $report ]] || fail 3 "there is no report $report; write one with: scripts/newsvoice report"

modules=${NEWSVOICE_NODE_MODULES:-$work/node_modules}
if [[ ! -d $modules/axe-core || ! -d $modules/playwright-core ]]; then
  npm install --prefix "$work" --no-audit --no-fund --silent "playwright-core@$PLAYWRIGHT" "axe-core@$AXE" ||
    fail 7 "npm could not install playwright-core and axe-core; set NEWSVOICE_NODE_MODULES to a node_modules that has them."
fi

NODE_PATH=$modules node "$ROOT/scripts/check-report.js" "$chromium" "$(readlink -f "$report")" "${2:-}"
