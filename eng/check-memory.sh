#!/usr/bin/env bash
# Checks many records in one process and says how long it takes and how much memory at most: the memory must not grow with the number of records.
#
#   eng/check-memory.sh [RECORDS]     10,000 where nothing is said
#
# Prints a line a run; exits non-zero where a record is not assessed, or where ten times the records take half as much memory again.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
records="${1:-10000}"
record="$root/samples/records/02-mindfulness-workshop-day-centre.json"
work="$root/artifacts/check-memory"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

mkdir -p "$work"
dotnet build "$root/src/TherapySession.Tool" --configuration Release --output "$work/tool" > "$work/build.log" || {
    cat "$work/build.log" >&2
    exit 1
}

# Prints the most memory the process held, in KiB.
check() {
    local count="$1" file="$work/$1.ndjson" pid peak=0 now started
    dotnet run "$root/eng/ManyRecords.cs" -- "$record" "$count" > "$file"
    started="$(date +%s%N)"
    dotnet "$work/tool/TherapySession.Tool.dll" check "$file" --format json --output "$work/$count.json" --quiet 2> "$work/$count.err" &
    pid=$!
    while kill -0 "$pid" 2> /dev/null; do
        now="$(awk '/^VmHWM/ { print $2 }' "/proc/$pid/status" 2> /dev/null || true)"
        if [[ -n "$now" ]] && ((now > peak)); then peak=$now; fi
        sleep 0.05
    done
    wait "$pid" || {
        cat "$work/$count.err" >&2
        return 1
    }
    local conforming
    conforming="$(grep -c '"verdict": "conforms"' "$work/$count.json")"
    echo "$count records of $(grep -c '"event"' "$record") events, $(($(stat -c %s "$file") / 1048576)) MiB: $conforming conform, $(($(date +%s%N) / 1000000 - started / 1000000)) ms, at most $((peak / 1024)) MiB" >&2
    [[ "$conforming" == "$count" ]] || return 1
    rm -f "$file" "$work/$count.json"
    echo "$peak"
}

few="$(check $((records / 10)))"
many="$(check "$records")"
((many * 2 <= few * 3)) || {
    echo "ten times the records took $((many * 100 / few)) % of the memory" >&2
    exit 1
}
