"""Fails on a dependency that declares a newer Rust than the workspace does.

Reads `cargo metadata` from standard input. Clippy's lint `incompatible_msrv` checks our own code.
"""

import json
import sys


def version(text):
    return tuple(int(part) for part in text.split(".")[:2])


packages = json.load(sys.stdin)["packages"]
declared = next(it["rust_version"] for it in packages if it["name"] == "quay-api")
declaring = [it for it in packages if it["rust_version"]]
newer = [it for it in declaring if version(it["rust_version"]) > version(declared)]
for it in newer:
    print(f"{it['name']} {it['version']} needs Rust {it['rust_version']}, more than {declared}")
print(f"Rust {declared}: {len(declaring)} of {len(packages)} packages declare the Rust they need")
sys.exit(bool(newer))
