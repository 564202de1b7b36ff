#!/bin/sh
# Lints the document with Spectral and Redocly at the versions of package-lock.json. Any finding fails
# the run, hints and warnings included. The script changes only lint/node_modules.
set -eu
cd "$(dirname "$0")/.."

# Stops Redocly from reporting each run to its maker and from looking for newer versions.
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true

# A copy of the lock file beside the packages records what is installed. Install scripts are disabled:
# the linters need none, and one of them would report the installation.
installed=lint/node_modules/.installed-package-lock.json
if ! cmp -s lint/package-lock.json "$installed"; then
    npm ci --prefix lint --ignore-scripts --no-audit --no-fund
    cp lint/package-lock.json "$installed"
fi

# `cargo xtask regen` writes the joined document, which does not exist before its first run.
set -- spec/openapi.yaml
if [ -e generated/openapi.json ]; then
    set -- "$@" generated/openapi.json
fi

# Both linters run on every document, so one run shows all findings.
failed=0
for document in "$@"; do
    echo "spectral: $document"
    lint/node_modules/.bin/spectral lint --ruleset lint/spectral.yaml --fail-severity=hint \
        --fail-on-unmatched-globs "$document" || failed=1
    echo "redocly: $document"
    lint/node_modules/.bin/redocly lint --config lint/redocly.yaml --lint-config=error \
        --max-problems=1000 "$document" || failed=1
done
exit "$failed"
