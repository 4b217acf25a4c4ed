#!/bin/sh
# One machine with many cores: parts side by side with GNU parallel, at most JOBS at a time. A part drives as many browsers as it
# sees cores (eight at most), so this pays only above eight cores; then JOBS = cores / 8.
#   PARTS=8 JOBS=2 deploy/parallel.sh reports/2025 out
set -eu
reports=$1
out=$2
parts=${PARTS:-4}
here=$(dirname "$0")
seq "$parts" | parallel --jobs "${JOBS:-2}" --halt never --line-buffer --tagstring 'part {}' \
  sh "$here/part.sh" "$reports" --name "'{year}/{agency}.{ext}'" -o "$out" --shard "{}/$parts" ||
  echo 'some parts did not finish; the merge names them' >&2
exec sh "$here/merge.sh" "$out"
