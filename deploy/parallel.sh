#!/bin/sh
# One machine with many cores: parts side by side with GNU parallel, at most JOBS at a time. A part drives as many browsers as it
# sees cores (eight at most), so this pays only above eight cores; then JOBS = cores / 8.
#   PARTS=8 JOBS=2 deploy/parallel.sh reports/2025 out
set -eu
REPORTS=$1
OUT=$2
PARTS=${PARTS:-4}
DEPLOY=$(cd "$(dirname "$0")" && pwd)
# GNU parallel hands its command to a shell once more. So names go by the environment, and no name is ever part of a command.
export REPORTS OUT PARTS DEPLOY
PARALLEL_SHELL=/bin/sh
export PARALLEL_SHELL
seq "$PARTS" | parallel --jobs "${JOBS:-2}" --halt never --line-buffer --tagstring 'part {}' \
  'sh "$DEPLOY/part.sh" "$REPORTS" --name "{year}/{agency}.{ext}" -o "$OUT" --shard "{}/$PARTS"' ||
  echo 'some parts did not finish; the merge names them' >&2
exec sh "$DEPLOY/merge.sh" "$OUT" "$PARTS"
