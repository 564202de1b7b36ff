#!/usr/bin/env bash
# Drives headless Chromium through the sandbox's own pages: the start page, the API browser with a call,
# and the pages that give a user a token. Pictures of the pages are left in the target folder.
# Needs Node 20, access to the npm registry, and a built `quay-sandbox`. Where there is no Chromium, it
# installs the one of Debian.
set -euo pipefail
cd "$(dirname "$0")/../.."

here=sandbox/browser
target="${CARGO_TARGET_DIR:-$PWD/target}"
sandbox="$target/debug/quay-sandbox"
work="$target/browser"
[ -x "$sandbox" ] || { echo "$sandbox is missing: cargo build -p quay-sandbox" >&2; exit 2; }
mkdir -p "$work/pictures"

CHROMIUM="$(command -v chromium || command -v chromium-browser || true)"
if [ -z "$CHROMIUM" ]; then
  root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq
  "${root[@]}" apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
  CHROMIUM="$(command -v chromium)"
fi
export CHROMIUM

# A copy of the lock file beside the packages records which ones are installed.
cp $here/{package.json,package-lock.json,pages.mjs} "$work"
if ! cmp -s $here/package-lock.json "$work/node_modules/.installed.json"; then
  npm ci --prefix "$work" --ignore-scripts --no-audit --no-fund
  cp $here/package-lock.json "$work/node_modules/.installed.json"
fi

server=""
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true' EXIT
"$sandbox" serve --database :memory: --fixture $here/fixture.json >"$work/sandbox.started" 2>"$work/sandbox.log" &
server=$!
for _ in $(seq 100); do
  grep -q '^try: ' "$work/sandbox.started" && break
  sleep 0.1
done
url="$(sed -n 1p "$work/sandbox.started")"
token="$(sed -n 's/^token: //p' "$work/sandbox.started")"
[ -n "$token" ] || { echo "the sandbox did not start:" >&2; cat "$work/sandbox.log" >&2; exit 1; }

node "$work/pages.mjs" "$url" "$token" "$work/pictures"

kill "$server" && wait "$server" || { echo "the sandbox did not stop cleanly" >&2; exit 1; }
server=""
