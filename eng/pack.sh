#!/usr/bin/env bash
# Packs TherapySession.Core into artifacts/packages under a version that no earlier run had, checks what is inside,
# and prints that version alone on standard output; everything else goes to standard error.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
feed="$root/artifacts/packages"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

# NuGet takes a version that it has seen before from its cache, whatever lies in the feed: so no version comes twice.
suffix="local.$(date -u +%Y%m%d%H%M%S).$$"

mkdir -p "$feed"
find "$feed" -maxdepth 1 -type f \( -name '*.nupkg' -o -name '*.snupkg' \) -delete

dotnet pack "$root/src/TherapySession.Core/TherapySession.Core.csproj" \
    --configuration Release --output "$feed" --version-suffix "$suffix" -p:ContinuousIntegrationBuild=true >&2

packages=("$feed"/TherapySession.Core.*-"$suffix".nupkg)
if [[ ! -f "${packages[0]}" ]]; then
    echo "pack: the package is not where it should be" >&2
    exit 1
fi

dotnet run "$root/eng/CheckPackage.cs" -- "${packages[0]}" "$root/README.md" >&2

version="$(basename "${packages[0]}" .nupkg)"
printf '%s\n' "${version#TherapySession.Core.}"
