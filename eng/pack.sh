#!/usr/bin/env bash
# Packs TherapySession.Core and TherapySession.Testing into artifacts/packages under a version that no earlier run had, checks what is inside,
# and prints that version alone on standard output; everything else goes to standard error.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
feed="$root/artifacts/packages"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

# NuGet takes a version that it has seen before from its cache, whatever lies in the feed: so no version comes twice.
suffix="local.$(date -u +%Y%m%d%H%M%S).$$"

mkdir -p "$feed"
find "$feed" -maxdepth 1 -type f \( -name '*.nupkg' -o -name '*.snupkg' \) -delete

# Packs one project, checks the package against its README, and gives the package's path.
pack() {
    dotnet pack "$root/src/$1/$1.csproj" --configuration Release --output "$feed" --version-suffix "$suffix" -p:ContinuousIntegrationBuild=true >&2 || return 1

    local packages=("$feed/$1".*-"$suffix".nupkg)
    if [[ ! -f "${packages[0]}" ]]; then
        echo "pack: the package $1 is not where it should be" >&2
        return 1
    fi

    dotnet run "$root/eng/CheckPackage.cs" -- "${packages[0]}" "$2" >&2 || return 1
    printf '%s\n' "${packages[0]}"
}

core="$(pack TherapySession.Core "$root/README.md")"
pack TherapySession.Testing "$root/src/TherapySession.Testing/README.md" > /dev/null

version="$(basename "$core" .nupkg)"
printf '%s\n' "${version#TherapySession.Core.}"
