# shellcheck shell=bash
# YARN, cluster mode: a run, the same again (nothing to do), and one that fails: exit codes and YARN's final status.

drill() { on_yarn cluster; }
