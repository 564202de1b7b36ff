#!/usr/bin/env bash
# Tests the sandbox with requests that schemathesis generates from generated/openapi.json: as a
# superuser and as an ordinary user, each against its own sandbox, with a fixed seed. It fails on any
# finding that exclusions.tsv does not excuse.
#   run.sh           a few requests of each kind, in less than two minutes
#   run.sh --long    many more requests; fails on unused exclusions as well
# Needs Python 3.11, access to a Python package index, and a built `quay-sandbox`.
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=(2)
form=short
case "${1:-}" in
  "") ;;
  --long) rounds=(2 30) form=long ;;
  *) echo "usage: $0 [--long]" >&2; exit 2 ;;
esac

here=sandbox/schemathesis
target="${CARGO_TARGET_DIR:-target}"
sandbox="$target/debug/quay-sandbox"
work="$target/schemathesis"
[ -x "$sandbox" ] || { echo "$sandbox is missing: cargo build -p quay-sandbox" >&2; exit 2; }
mkdir -p "$work"

# A copy of the requirements beside the packages records which ones are installed.
venv="$work/venv"
if ! cmp -s $here/requirements.txt "$venv/installed.txt"; then
  rm -rf "$venv"
  python3.11 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check --require-hashes \
    --only-binary :all: --requirement $here/requirements.txt
  cp $here/requirements.txt "$venv/installed.txt"
fi

running=()
trap '[ ${#running[@]} -eq 0 ] || kill "${running[@]}" 2>/dev/null || true' EXIT

# The tokens are those of the fixture; the sandbox starts with no others.
token() {
  "$venv/bin/python" -c 'import json, sys; print(json.load(open("tests/data/actors.json"))[sys.argv[1]]["token"])' "$1"
}

try() {
  local role="$1" examples="$2" out="$work/$1-$2" url="" status=0
  rm -f "$out".*
  "$sandbox" serve --listen 127.0.0.1:0 --database :memory: --fixture tests/data/fixture.json \
    >"$out.started" 2>"$out.log" &
  server=$!
  trap 'kill "$server" 2>/dev/null || true' EXIT
  for _ in $(seq 100); do
    url="$(grep -m1 -o '^http://[0-9.:]*$' "$out.started" || true)"
    [ -z "$url" ] || break
    sleep 0.1
  done
  [ -n "$url" ] || { echo "$role: the sandbox did not start:" >&2; cat "$out.log" >&2; return 1; }
  "$venv/bin/python" $here/prepare.py "$url" tests/data/actors.json "$role" || return 1
  QUAY_SCHEMATHESIS_REPORT="$out.json" PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1 \
    "$venv/bin/schemathesis" --config-file $here/schemathesis.toml run generated/openapi.json \
    --url "$url" --header "Authorization: Bearer $(token "$role")" --seed 1 --no-color \
    --phases examples,coverage,fuzzing --max-examples "$examples" >"$out.txt" 2>&1 || status=$?
  # Without this check, a run that lost its token would pass, because every request is rejected.
  if ! curl -sSf -o /dev/null -H "Authorization: Bearer $(token "$role")" "$url/api/v1/user/"; then
    echo "$role: its token is no longer valid, so later requests were only rejected" >&2
    status=1
  fi
  trap - EXIT
  kill "$server" && wait "$server" || { echo "$role: the sandbox did not stop cleanly" >&2; status=1; }
  return "$status"
}

# Both users run at the same time, which takes hardly longer than one of them.
failed=0
runs=()
for examples in "${rounds[@]}"; do
  running=()
  for role in superuser outsider; do
    (try "$role" "$examples") &
    running+=($!)
    runs+=("$role-$examples")
  done
  for run in "${running[@]}"; do
    wait "$run" || failed=1
  done
  running=()
done

"$venv/bin/python" $here/tell.py "$form" "$work" "${runs[@]}" || failed=1
exit "$failed"
