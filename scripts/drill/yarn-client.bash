# shellcheck shell=bash
# YARN, client mode: as yarn-cluster; then a lost container.

drill() { on_yarn client; }
