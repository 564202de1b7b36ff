#!/usr/bin/env bash
# Lets tools of others judge generated/openapi.json. An independent validator holds its examples and every
# recorded response against its schemas. openapi-python-client, datamodel-code-generator, and
# openapi-typescript with openapi-fetch each make a client from it, whose types are checked and which
# makes five calls against a sandbox, one of them rejected.
# Needs Python 3.11, Node 20, access to the package indices of both, and a built `quay-sandbox`.
# The script changes only the target folder.
set -euo pipefail
cd "$(dirname "$0")/../.."

here=tests/foreign
target="${CARGO_TARGET_DIR:-$PWD/target}"
sandbox="$target/debug/quay-sandbox"
work="$target/foreign"
[ -x "$sandbox" ] || { echo "$sandbox is missing: cargo build -p quay-sandbox" >&2; exit 2; }
mkdir -p "$work"

# A copy of the lock file beside the packages records which ones are installed.
venv="$work/venv"
if ! cmp -s $here/requirements.txt "$venv/installed.txt"; then
  rm -rf "$venv"
  python3.11 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check --require-hashes \
    --only-binary :all: --requirement $here/requirements.txt
  cp $here/requirements.txt "$venv/installed.txt"
fi

# Install scripts are disabled, since no package needs one.
typescript="$work/typescript"
mkdir -p "$typescript"
cp $here/typescript/{package.json,package-lock.json,tsconfig.json,calls.ts} "$typescript"
if ! cmp -s $here/typescript/package-lock.json "$typescript/node_modules/.installed.json"; then
  npm ci --prefix "$typescript" --ignore-scripts --no-audit --no-fund
  cp $here/typescript/package-lock.json "$typescript/node_modules/.installed.json"
fi

echo "-- an independent validator: examples and recordings"
PYTHONDONTWRITEBYTECODE=1 "$venv/bin/python" $here/validator/check.py

server=""
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true' EXIT
"$sandbox" serve --listen 127.0.0.1:0 --database :memory: --fixture tests/data/fixture.json \
  >"$work/sandbox.started" 2>"$work/sandbox.log" &
server=$!
url=""
for _ in $(seq 100); do
  url="$(grep -m1 -o '^http://[0-9.:]*$' "$work/sandbox.started" || true)"
  [ -z "$url" ] || break
  sleep 0.1
done
[ -n "$url" ] || { echo "the sandbox did not start:" >&2; cat "$work/sandbox.log" >&2; exit 1; }
# The token of the fixture; the sandbox starts with no others.
token="$("$venv/bin/python" -c \
  'import json; print(json.load(open("tests/data/actors.json"))["superuser"]["token"])')"

# A generator that leaves something out only warns of it.
echo "-- openapi-python-client"
client="$work/python-client"
rm -rf "$client"
mkdir -p "$client"
PATH="$venv/bin:$PATH" openapi-python-client generate --path generated/openapi.json --meta none \
  --output-path "$client/quay_client" --fail-on-warning
cp $here/python-client/calls.py $here/mypy.ini "$client"
(cd "$client" && "$venv/bin/mypy" calls.py)
"$venv/bin/python" "$client/calls.py" "$url" "$token"

echo "-- datamodel-code-generator"
models="$work/datamodel"
rm -rf "$models"
mkdir -p "$models"
# It reads `nullable` on required properties only with --strict-nullable.
"$venv/bin/datamodel-codegen" --input generated/openapi.json --input-file-type openapi \
  --output "$models/quay_models.py" --output-model-type pydantic_v2.BaseModel \
  --target-python-version 3.11 --disable-timestamp --formatters builtin --strict-nullable
cp $here/datamodel/calls.py $here/mypy.ini "$models"
(cd "$models" && "$venv/bin/mypy" calls.py)
"$venv/bin/python" "$models/calls.py" "$url" "$token"
PYTHONPATH="$models:$here/validator" PYTHONDONTWRITEBYTECODE=1 \
  "$venv/bin/python" $here/datamodel/recordings.py

echo "-- openapi-typescript and openapi-fetch"
"$typescript/node_modules/.bin/openapi-typescript" generated/openapi.json --output "$typescript/quay.d.ts"
"$typescript/node_modules/.bin/tsc" --project "$typescript"
node "$typescript/calls.js" "$url" "$token"

kill "$server" && wait "$server" || { echo "the sandbox did not stop cleanly" >&2; exit 1; }
server=""
echo "-- all clients made their calls"
