#!/usr/bin/env bash
# Lets skopeo use the sandbox as a registry, in both modes, as a user, a robot, an app token and an OAuth
# token: it copies an OCI layout in, lists and inspects it, copies it to another name and out again, and
# deletes it. What comes out must be what went in. Then buildah builds an image on one of the sandbox and
# pushes it, where it runs without privileges.
# Needs Python 3 and a built `quay-sandbox`. Where there is no skopeo or buildah, it installs those of Debian.
set -euo pipefail
cd "$(dirname "$0")/../.."

here=sandbox/registry
target="${CARGO_TARGET_DIR:-$PWD/target}"
sandbox="$target/debug/quay-sandbox"
[ -x "$sandbox" ] || { echo "$sandbox is missing: cargo build -p quay-sandbox" >&2; exit 2; }
work="$(mktemp -d)"

missing=()
for tool in skopeo buildah; do
  command -v "$tool" >/dev/null || missing+=("$tool")
done
if [ "${#missing[@]}" -gt 0 ]; then
  root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq
  "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

server=""
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

# Starts a sandbox in a mode, and sets `url` and `host`.
start() {
  "$sandbox" serve --database :memory: --fixture tests/data/fixture.json --registry-mode "$1" \
    >"$work/started" 2>"$work/log" &
  server=$!
  url=""
  for _ in $(seq 100); do
    url="$(grep -m1 -o '^http://[0-9.:]*$' "$work/started" || true)"
    [ -z "$url" ] || break
    sleep 0.1
  done
  [ -n "$url" ] || { echo "the sandbox did not start:" >&2; cat "$work/log" >&2; exit 1; }
  host="${url#http://}"
}

stop() {
  kill "$server" && wait "$server" || { echo "the sandbox did not stop cleanly" >&2; exit 1; }
  server=""
}

# Calls the API as the owner: method, path, body; prints a value of the response.
api() {
  python3 - "$url$2" "$1" "$3" "${4:-}" <<'PYTHON'
import json, sys, urllib.request
url, method, body, place = sys.argv[1:]
token = json.load(open("tests/data/actors.json"))["owner"]["token"]
headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
request = urllib.request.Request(url, body.encode() or None, headers, method=method)
value = json.load(urllib.request.urlopen(request))
for key in place.split("."):
    value = value[int(key) if key.isdigit() else key] if key else value
print(value if isinstance(value, str) else json.dumps(value))
PYTHON
}

fail() {
  echo "$1" >&2
  exit 1
}

# Everything that skopeo does, with the credentials of one caller.
use() {
  local name="$1" credentials="$2" image="docker://$host/strangers/app:$1"
  local copy="docker://$host/strangers/copy:$1"
  echo "-- skopeo as $name"
  skopeo copy --quiet --all --dest-tls-verify=false --dest-creds "$credentials" \
    "oci:$work/layout:v1" "$image"
  skopeo list-tags --tls-verify=false --creds "$credentials" "docker://$host/strangers/app" \
    | grep -q "\"$name\"" || fail "the tag $name is not listed"
  local digest
  digest="$(skopeo inspect --tls-verify=false --creds "$credentials" --format '{{.Digest}}' "$image")"
  [ "$digest" = "$index" ] || fail "$image has the digest $digest instead of $index"
  skopeo inspect --tls-verify=false --creds "$credentials" --config --raw "$image" \
    | grep -q '"maintainer":"alice"' || fail "the configuration of $image has lost its label"
  skopeo copy --quiet --all --src-tls-verify=false --dest-tls-verify=false \
    --src-creds "$credentials" --dest-creds "$credentials" "$image" "$copy"
  skopeo copy --quiet --all --src-tls-verify=false --src-creds "$credentials" \
    "$copy" "oci:$work/out-$name:v1"
  diff -r "$work/layout/blobs" "$work/out-$name/blobs" || fail "what $name copied out differs"
  local seen
  seen="$(api GET "/api/v1/repository/strangers/app/tag/?specificTag=$name" "" tags.0.manifest_digest)"
  [ "$seen" = "$index" ] || fail "the API has $seen under $name"
  # It deletes the digest that the tag has, and so all tags on it.
  skopeo delete --tls-verify=false --creds "$credentials" "$image"
  if skopeo inspect --tls-verify=false --creds "$credentials" "$image" >/dev/null 2>&1; then
    fail "$image is still there"
  fi
}

# Builds on an image of the sandbox and pushes the result, without privileges of its own.
build() {
  local store=(--root "$work/store" --runroot "$work/run" --storage-driver vfs)
  if ! buildah "${store[@]}" info >/dev/null 2>"$work/buildah.log"; then
    echo "-- buildah: skipped, it does not run here: $(tail -n 1 "$work/buildah.log")"
    return
  fi
  echo "-- buildah"
  local container
  skopeo copy --quiet --all --dest-tls-verify=false --dest-creds alice:password \
    "oci:$work/layout:v1" "docker://$host/strangers/base:v1"
  container="$(buildah "${store[@]}" from --quiet --tls-verify=false --creds alice:password \
    "$host/strangers/base:v1")"
  echo hello >"$work/hello"
  buildah "${store[@]}" copy --quiet "$container" "$work/hello" /hello >/dev/null
  buildah "${store[@]}" config --label built=here "$container"
  buildah "${store[@]}" commit --quiet --format oci "$container" "$host/strangers/built:v1" >/dev/null
  buildah "${store[@]}" push --quiet --tls-verify=false --creds alice:password \
    "$host/strangers/built:v1" "docker://$host/strangers/built:v1"
  local layers
  layers="$(skopeo inspect --tls-verify=false --creds alice:password \
    --format '{{len .Layers}} {{.Labels.built}}' "docker://$host/strangers/built:v1")"
  [ "$layers" = "2 here" ] || fail "buildah pushed something else: $layers"
}

index="$(python3 $here/layout.py "$work/layout" v1)"
for mode in quay oci; do
  start "$mode"
  echo "-- mode $mode"
  api POST /api/v1/organization/ '{"name": "strangers", "email": "strangers@example.com"}' >/dev/null
  robot="$(api PUT /api/v1/organization/strangers/robots/ci '{}' token)"
  api PUT /api/v1/organization/strangers/team/owners/members/strangers+ci '{}' >/dev/null
  app="$(api POST /api/v1/user/apptoken '{"title": "laptop"}' token.token_code)"
  oauth="$(python3 -c 'import json; print(json.load(open("tests/data/actors.json"))["owner"]["token"])')"
  use user alice:password
  use robot "strangers+ci:$robot"
  use app_token "\$app:$app"
  use oauth_token "\$oauthtoken:$oauth"
  build
  stop
done
