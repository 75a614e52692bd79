#!/bin/sh
# One task of a Slurm array is one shard: sbatch --array=1-8 scenarios/sweeps/slurm.sh
# Slurm tells each task its index and the size of the array; nothing else has to be said. Submit it from the project's folder.
#SBATCH --job-name=abatis-sweep
#SBATCH --cpus-per-task=2
#SBATCH --output=abatis-%A-%a.log
set -e
npm run --silent abatis -- sweep scenarios/sweeps/ford-deadline.json \
  --workers "${SLURM_CPUS_PER_TASK:-1}" --out "shard-$SLURM_ARRAY_TASK_ID.jsonl"
