#!/usr/bin/env bash
# Plays samples/FromPackage against the package as a user gets it: packed, restored from the local feed, run with the
# just-in-time compiler, then compiled natively and run again. Both runs have to print the same, and no trimming or
# native-compilation warning may come from TherapySession.
#
# Prints `passed: ...`, `failed: ...` or `skipped: ...` for each step; exits non-zero when a step failed.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
sample="$root/samples/FromPackage"
work="$root/artifacts/from-package"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

passed() { echo "passed: $1"; }
skipped() {
    echo "skipped: $1"
    exit 0
}
failed() {
    echo "failed: $1"
    exit 1
}

# Runs a command with its output in a log, and shows the log only where the command fails.
quietly() {
    local log="$work/$1.log"
    shift
    "$@" > "$log" 2>&1 || {
        cat "$log" >&2
        return 1
    }
}

# A cache of its own, kept for the next run: what is packed here has no business in the cache of whoever runs this.
mkdir -p "$work"
find "$work" -mindepth 1 -maxdepth 1 ! -name nuget -exec rm -rf {} +
rm -rf "$work/nuget/therapysession.core" "$sample/bin" "$sample/obj"

version="$("$root/eng/pack.sh" 2> "$work/pack.log")" || {
    cat "$work/pack.log" >&2
    failed "pack"
}
passed "pack: TherapySession.Core $version"

export NUGET_PACKAGES="$work/nuget"
options=(--configuration Release "-p:TherapySessionVersion=$version")

quietly build dotnet build "$sample" "${options[@]}" --output "$work/jit" || failed "restore and build from the local feed"
quietly jit dotnet "$work/jit/FromPackage.dll" || failed "run"
passed "restore, build and run: $(wc -l < "$work/jit.log" | tr -d ' ') lines"

# The native compiler leaves linking to the platform's own tools.
links() {
    local compiler
    compiler="$(command -v clang || command -v gcc)" && echo 'int main(void) { return 0; }' | "$compiler" -x c - -lz -o "$work/links" 2> /dev/null
}

if [[ "$(uname -s)" == Linux ]] && ! links; then
    if [[ "$(id -u)" == 0 ]] && command -v apt-get > /dev/null; then
        echo "native: fetching clang and zlib" >&2
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends clang zlib1g-dev; } > "$work/apt.log" 2>&1 < /dev/null || true
    fi
    links || skipped "native: no C linker with zlib here, and none could be fetched (on Debian: clang and zlib1g-dev)"
fi

quietly publish dotnet publish "$sample" "${options[@]}" --output "$work/native" || failed "native: publish"
quietly native "$work/native/FromPackage" || failed "native: run"
if ! diff "$work/jit.log" "$work/native.log" >&2; then
    failed "native: the two runs do not print the same"
fi

# One line for each warning, without the paths of this machine: those of a clone may well contain the name that is looked for.
warnings="$(grep -E 'warning IL[0-9]+' "$work/publish.log" | sed -E 's/ \[[^]]*\]$//' || true)"
warnings="$(printf '%s' "${warnings//"$root"/}" | sort -u)"
ours="$(grep -E 'TherapySession|FromPackage' <<< "$warnings" || true)"
if [[ -n "$ours" ]]; then
    printf '%s\n' "$ours" >&2
    failed "native: $(wc -l <<< "$ours" | tr -d ' ') warnings from TherapySession"
fi

count() { grep -cE "$1" <<< "$warnings" || true; }
size="$(wc -c < "$work/native/FromPackage")"
passed "native: same output, no warning from TherapySession, $((size / 1024)) KiB (others: FluentValidation $(count '[ /(]FluentValidation[./]'), Stateless $(count '[ /(]Stateless[./]'), NodaTime $(count '[ /(]NodaTime[./]'), all $(count .))"
