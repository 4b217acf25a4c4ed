#!/bin/sh
#SBATCH --job-name=disclosure
#SBATCH --array=1-4
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=2
#SBATCH --mem=3G
#SBATCH --time=01:00:00
#SBATCH --requeue
# One part of the array; `--shard auto` reads SLURM_ARRAY_TASK_ID, _COUNT, _MIN and _STEP. Submitted by slurm-submit.sh.
set -eu
exec sh "$DEPLOY/part.sh" "$REPORTS" --name '{year}/{agency}.{ext}' -o "$OUT" --shard auto
