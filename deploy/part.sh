#!/bin/sh
# One part of a run, by whatever engine: what follows goes to `disclosure build`. Findings in reports (exit 1) are told when the
# parts are merged, so to the engine a part with findings is done; only what is worth another try (a browser that does not start,
# a full disk) or a look (wrong usage) is a failure.
set -u
${DISCLOSURE:-disclosure} build "$@"
code=$?
if [ "$code" -eq 1 ]; then exit 0; fi
exit "$code"
