#!/usr/bin/env bash
# What `conform` costs: a million events of XES within 64 MiB of managed memory, and 100,000 sessions of 20 events to a report within 10 seconds on two cores.
# The logs are generated with a seed that is printed, so that a figure can be had again; `eng/conform-check.sh SEED` takes another one.
#
# Prints the figures, and `passed: ...` or `failed: ...` for each bar; exits non-zero when one failed.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
work="$root/artifacts/conform-check"
seed="${1:-20260203}"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en LC_ALL=C
mkdir -p "$work"
failures=0

# Sessions of 20 events: a whole session with pauses and concerns in it, one in five of them with a step dropped, twice, or under a name that nobody knows.
sessions() {
    awk -v seed="$seed" -v count="$1" -v as="$2" '
        function random(below) { state = (state * 1103515245 + 12345) % 2147483648; return int(state / 65536) % below }
        function event(name) {
            minute++
            time = sprintf("2026-%02d-%02dT%02d:%02d:00", 1 + int(session / 28) % 12, 1 + session % 28, 9 + int(minute / 60), minute % 60)
            if (as == "xes")
                printf "\t\t<event>\n\t\t\t<string key=\"concept:name\" value=\"%s\"/>\n\t\t\t<string key=\"org:resource\" value=\"worker-%d\"/>\n\t\t\t<date key=\"time:timestamp\" value=\"%s+00:00\"/>\n\t\t</event>\n", name, session % 40, time
            else
                printf "session-%06d,%s,worker-%d,%sZ\n", session, name, session % 40, time
        }
        BEGIN {
            state = seed
            split("BeginPreparation BeginParticipation EndParticipation BeginTidyUp BeginReflection Complete", way, " ")
            print as == "xes" ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1849-2016\" xmlns=\"http://www.xes-standard.org/\">" : "case,activity,resource,timestamp"
            for (session = 1; session <= count; session++) {
                if (as == "xes") printf "\t<trace>\n\t\t<string key=\"concept:name\" value=\"session-%06d\"/>\n", session
                minute = 0; fault = random(5) == 0 ? 1 + random(6) : 0
                for (step = 1; step <= 6; step++) {
                    if (step == fault && session % 3 == 0) event("ROOM_CLOSED")
                    else if (step == fault && session % 3 == 1) { event(way[step]); event(way[step]) }
                    else if (step != fault) event(way[step])
                    if (step == 2) while (minute < 16) { if (random(2)) event("RaiseConcern"); else { event("Pause"); event("Resume") } }
                }
                while (minute < 20) event("AmendRecord")
                if (as == "xes") print "\t</trace>"
            }
            if (as == "xes") print "</log>"
        }'
}

bar() {
    if (($2)); then
        echo "passed: $1"
    else
        echo "failed: $1"
        failures=$((failures + 1))
    fi
}

echo "seed $seed"
dotnet build "$root/src/TherapySession.Tool" -c Release -v q > "$work/build.log" 2>&1 || {
    cat "$work/build.log"
    exit 1
}
tool=(dotnet exec "$root/src/TherapySession.Tool/bin/Release/net10.0/TherapySession.Tool.dll")

sessions 50000 xes > "$work/million.xes"
sessions 100000 xes > "$work/sessions.xes"
sessions 100000 csv > "$work/sessions.csv"
echo "million.xes: $(grep -c '<event>' "$work/million.xes") events, $(stat -c %s "$work/million.xes") bytes"

# The runtime refuses to let its heap grow beyond this: whoever needs more ends with a fault.
for format in text json; do
    status=0
    DOTNET_GCHeapHardLimit=0x4000000 "${tool[@]}" conform "$work/million.xes" --format "$format" --fail-on never --threads 2 > "$work/million.$format" 2> "$work/million.err" || status=$?
    bar "a million events to a report as $format within 64 MiB of managed memory" "$((status == 0))"
done

for log in sessions.xes sessions.csv; do
    begun="$(date +%s%N)"
    "${tool[@]}" conform "$work/$log" --fail-on never > "$work/$log.text" 2> "$work/$log.err"
    took="$((($(date +%s%N) - begun) / 1000000))"
    echo "$log: 100,000 sessions, 2,000,000 events, $took ms on $(nproc) cores"
    bar "$log to a report within 10 seconds" "$((took <= 10000))"
done
head -n 1 "$work/sessions.xes.text"
rm -f "$work"/*.xes "$work"/*.csv "$work"/million.json
exit "$((failures > 0))"
