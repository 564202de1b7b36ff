"""Makes an OCI layout with images for two platforms under one index, from a few bytes each.

    python3 layout.py FOLDER TAG
"""

import gzip
import hashlib
import io
import json
import pathlib
import sys
import tarfile

IMAGE = "application/vnd.oci.image.manifest.v1+json"
INDEX = "application/vnd.oci.image.index.v1+json"
CONFIG = "application/vnd.oci.image.config.v1+json"
LAYER = "application/vnd.oci.image.layer.v1.tar+gzip"


def main(folder, tag):
    root = pathlib.Path(folder)
    blobs = root / "blobs" / "sha256"
    blobs.mkdir(parents=True)

    def store(media_type, data):
        digest = hashlib.sha256(data).hexdigest()
        (blobs / digest).write_bytes(data)
        return {"mediaType": media_type, "digest": f"sha256:{digest}", "size": len(data)}

    def store_json(media_type, value):
        return store(media_type, json.dumps(value, separators=(",", ":")).encode())

    def image(architecture):
        tar = layer(f"built for {architecture}\n".encode())
        config = {
            "architecture": architecture,
            "os": "linux",
            "created": "2026-01-01T00:00:00Z",
            "config": {"Cmd": ["/bin/sh"], "Labels": {"maintainer": "alice"}},
            "rootfs": {"type": "layers", "diff_ids": [f"sha256:{hashlib.sha256(tar).hexdigest()}"]},
            "history": [{"created": "2026-01-01T00:00:00Z", "created_by": "layout.py"}],
        }
        manifest = {
            "schemaVersion": 2,
            "mediaType": IMAGE,
            "config": store_json(CONFIG, config),
            "layers": [store(LAYER, gzip.compress(tar, mtime=0))],
        }
        platform = {"architecture": architecture, "os": "linux"}
        return {**store_json(IMAGE, manifest), "platform": platform}

    index = {
        "schemaVersion": 2,
        "mediaType": INDEX,
        "manifests": [image("amd64"), image("arm64")],
    }
    top = store_json(INDEX, index)
    top["annotations"] = {"org.opencontainers.image.ref.name": tag}
    (root / "oci-layout").write_text('{"imageLayoutVersion":"1.0.0"}')
    (root / "index.json").write_text(json.dumps({"schemaVersion": 2, "manifests": [top]}))
    print(top["digest"])


def layer(content):
    """A tar archive of one file, the same bytes in every run."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        entry = tarfile.TarInfo("etc/motd")
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


if __name__ == "__main__":
    main(*sys.argv[1:])
