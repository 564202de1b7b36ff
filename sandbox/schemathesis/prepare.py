"""Creates the objects that prepare.tsv lists, and stops at the first rejection."""

import json
import pathlib
import sys
import urllib.error
import urllib.request


def main(url: str, actors_file: str, role: str) -> int:
    actors = json.loads(pathlib.Path(actors_file).read_text())
    rows = pathlib.Path(__file__).with_name("prepare.tsv").read_text().splitlines()
    for row in rows:
        if not row or row.startswith("#"):
            continue
        who, method, path, body = row.split("\t")
        request = urllib.request.Request(url + path, method=method)
        token = actors[role if who == "-" else who]["token"]
        request.add_header("Authorization", f"Bearer {token}")
        if body:
            request.add_header("Content-Type", "application/json")
            request.data = body.encode()
        try:
            urllib.request.urlopen(request, timeout=20).read()
        except urllib.error.HTTPError as rejection:
            text = rejection.read(400).decode(errors="replace")
            print(f"prepare.tsv: {method} {path}: {rejection.code} {text}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
