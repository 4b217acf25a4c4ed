#!/bin/sh
# Submits the parts as an array and the merge to run once all parts have ended, which names those that did not finish. Sources and results lie on a folder that all nodes see.
#   PARTS=64 deploy/slurm-submit.sh /shared/reports/2025 /shared/out
set -eu
REPORTS=$1
OUT=$2
DEPLOY=$(cd "$(dirname "$0")" && pwd)
PARTS=${PARTS:-4}
export REPORTS OUT DEPLOY PARTS
array=$(sbatch --parsable --array="1-$PARTS" --output="${LOGS:-.}/part-%a.log" "$DEPLOY/slurm-part.sh")
merge=$(sbatch --parsable --dependency="afterany:$array" --output="${LOGS:-.}/merge.log" "$DEPLOY/slurm-merge.sh")
echo "parts: $array, merge: $merge"
