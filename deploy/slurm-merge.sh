#!/bin/sh
#SBATCH --job-name=disclosure-merge
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
#SBATCH --time=00:10:00
set -eu
exec sh "$DEPLOY/merge.sh" "$OUT" "$PARTS"
