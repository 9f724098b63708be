#!/usr/bin/env bash
# Takes many random walks of the test kit over the library's own sessions: all have to pass.
# Usage: eng/kit-check.sh [WALKS] [SEED]     100,000 walks and a seed of its own, unless they are given; the report prints the seed.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

walks="${1:-100000}"
seed="${2:-$((RANDOM * 32768 + RANDOM))}"

dotnet build "$root/samples/TestKit" --configuration Release --verbosity quiet >&2
echo "seed $seed, $walks walks" >&2
SECONDS=0
status=0
dotnet "$root/samples/TestKit/bin/Release/net10.0/TestKit.dll" check --walks "$walks" --seed "$seed" || status=$?
echo "$SECONDS seconds" >&2
exit "$status"
