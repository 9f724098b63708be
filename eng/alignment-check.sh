#!/usr/bin/env bash
# Random sequences against a search that works nothing out beforehand: does any explanation do harm where another exists, and does each cost the least?
# Usage: eng/alignment-check.sh [how many sequences; a million where nothing is said] [seed; a new one each time where nothing is said]
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
export THERAPYSESSION_TRACES="${1:-1000000}" THERAPYSESSION_SEED="${2:-$((RANDOM * 32768 + RANDOM))}"
echo "seed $THERAPYSESSION_SEED"

# What the test prints is the figure; without it nothing was checked.
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
dotnet test "$root/tests/TherapySession.Core.Tests" -c Release --filter "FullyQualifiedName~No_random_sequence_is_explained_with_harm" \
    --logger "console;verbosity=detailed" > "$log" 2>&1 || {
    cat "$log"
    exit 1
}
grep "random sequences (seed" "$log"
