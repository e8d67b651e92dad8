#!/usr/bin/env bash
# Runs every script in a folder against a fresh release build: run-all.sh <folder> <sentence if there is none>
set -euo pipefail
cd "$(dirname "$0")/.."
shopt -s nullglob
scripts=("$1"/*.mjs)
if ((${#scripts[@]} == 0)); then
  echo "$2 They would be scripts named $1/*.mjs."
  exit 0
fi
trunk build
for script in "${scripts[@]}"; do
  printf '\n== %s\n' "$script"
  node "$script"
done
