#!/bin/sh
# All parts in a folder of results as one: summary.json and index.html beside them. Exits as the undivided run would have.
# A part that is missing is named, and nothing is written. With the number of parts, records of another division are left aside.
#   deploy/merge.sh out 4
set -eu
out=$1
parts=${2:-*}
exec ${DISCLOSURE:-disclosure} merge "$out"/record-*-of-$parts.json --summary "$out/summary.json" --index "$out/index.html"
