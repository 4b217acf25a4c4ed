#!/bin/sh
# All parts in a folder of results as one: summary.json and index.html beside them. Exits as the undivided run would have.
# A part that is missing is named, and nothing is written.
set -eu
out=$1
exec ${DISCLOSURE:-disclosure} merge "$out"/record-*-of-*.json --summary "$out/summary.json" --index "$out/index.html"
