//! What the JSON of each kind of manifest, and of configs, has to be like: the schemas of the
//! server, without their descriptions.

use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use super::kind::{DOCKER_CONFIG, DOCKER_FOREIGN_LAYER, ManifestKind};
use super::schema::MEDIA_TYPE;

/// Those of a kind of manifest.
pub(super) fn of_manifest(kind: ManifestKind) -> &'static Value {
    static OCI_IMAGE: LazyLock<Value> = LazyLock::new(oci_image);
    static OCI_INDEX: LazyLock<Value> = LazyLock::new(oci_index);
    static DOCKER_IMAGE: LazyLock<Value> = LazyLock::new(docker_image);
    static DOCKER_LIST: LazyLock<Value> = LazyLock::new(docker_list);
    static DOCKER_SCHEMA1: LazyLock<Value> = LazyLock::new(docker_schema1);
    match kind {
        ManifestKind::OciImage => &OCI_IMAGE,
        ManifestKind::OciIndex => &OCI_INDEX,
        ManifestKind::DockerImage => &DOCKER_IMAGE,
        ManifestKind::DockerList => &DOCKER_LIST,
        ManifestKind::DockerSchema1 | ManifestKind::DockerSignedSchema1 => &DOCKER_SCHEMA1,
    }
}

/// Those of the config of an image, by the OCI or by Docker.
pub(super) fn of_config(kind: ManifestKind) -> &'static Value {
    static OCI_CONFIG: LazyLock<Value> = LazyLock::new(oci_config);
    static DOCKER_CONFIG: LazyLock<Value> = LazyLock::new(docker_config);
    match kind.is_oci() {
        true => &OCI_CONFIG,
        false => &DOCKER_CONFIG,
    }
}

/// An image of the OCI.
fn oci_image() -> Value {
    json!({
        "type": "object",
        "properties": {
            "schemaVersion": version(),
            "mediaType": one_of(&[ManifestKind::OciImage.media_type()]),
            "artifactType": { "type": "string" },
            "config": descriptor(&Map::new()),
            "layers": { "type": "array", "items": descriptor(&Map::new()) },
            "subject": descriptor(&Map::new()),
            "annotations": { "type": "object" },
        },
        "required": ["schemaVersion", "config", "layers"],
    })
}

/// An index of the OCI.
fn oci_index() -> Value {
    let mut more = Map::new();
    more.insert("platform".to_owned(), platform());
    json!({
        "type": "object",
        "properties": {
            "schemaVersion": version(),
            "mediaType": one_of(&[ManifestKind::OciIndex.media_type()]),
            "artifactType": { "type": "string" },
            "manifests": { "type": "array", "items": descriptor(&more) },
            "subject": descriptor(&Map::new()),
            "annotations": { "type": "object" },
        },
        "required": ["schemaVersion", "manifests"],
    })
}

/// An image of Docker, schema 2.
fn docker_image() -> Value {
    const LAYER: &str = "application/vnd.docker.image.rootfs.diff.tar.gzip";
    json!({
        "type": "object",
        "properties": {
            "schemaVersion": version(),
            "mediaType": one_of(&[ManifestKind::DockerImage.media_type()]),
            "config": docker_descriptor(&[DOCKER_CONFIG]),
            "layers": {
                "type": "array",
                "items": docker_descriptor(&[LAYER, DOCKER_FOREIGN_LAYER]),
            },
        },
        "required": ["schemaVersion", "mediaType", "config", "layers"],
    })
}

/// A list of Docker.
fn docker_list() -> Value {
    let kinds = [ManifestKind::DockerImage, ManifestKind::DockerSchema1];
    let mut child = docker_descriptor(&kinds.map(ManifestKind::media_type));
    child["properties"]["platform"] = platform();
    child["required"] = json!(["mediaType", "size", "digest", "platform"]);
    json!({
        "type": "object",
        "properties": {
            "schemaVersion": version(),
            "mediaType": one_of(&[ManifestKind::DockerList.media_type()]),
            "manifests": { "type": "array", "items": child },
        },
        "required": ["schemaVersion", "mediaType", "manifests"],
    })
}

/// An image of Docker, schema 1.
fn docker_schema1() -> Value {
    let text = json!({ "type": "string" });
    json!({
        "type": "object",
        "properties": {
            "signatures": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "protected": text,
                        "header": {
                            "type": "object",
                            "properties": { "alg": text, "jwk": { "type": "object" } },
                            "required": ["alg", "jwk"],
                        },
                        "signature": text,
                    },
                    "required": ["protected", "header", "signature"],
                },
            },
            "tag": text,
            "name": text,
            "history": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": { "v1Compatibility": text },
                    "required": ["v1Compatibility"],
                },
            },
            "fsLayers": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": { "blobSum": text },
                    "required": ["blobSum"],
                },
            },
        },
        "required": ["tag", "name", "fsLayers", "history"],
    })
}

/// The config of an image of the OCI.
fn oci_config() -> Value {
    let or_null = |name: &str| json!({ "type": [name, "null"] });
    json!({
        "type": "object",
        "required": ["rootfs", "architecture", "os"],
        "properties": {
            "created": or_null("string"),
            "author": or_null("string"),
            "architecture": { "type": "string" },
            "os": { "type": "string" },
            "config": {
                "type": ["object", "null"],
                "properties": {
                    "User": or_null("string"),
                    "ExposedPorts": or_null("object"),
                    "Env": or_null("array"),
                    "Entrypoint": or_null("array"),
                    "Cmd": or_null("array"),
                    "Volumes": or_null("object"),
                    "WorkingDir": or_null("string"),
                    "Labels": or_null("object"),
                    "StopSignal": or_null("string"),
                },
            },
            "rootfs": {
                "type": "object",
                "properties": {
                    "type": one_of(&["layers"]),
                    "diff_ids": { "type": "array", "items": { "type": "string" } },
                },
                "required": ["type", "diff_ids"],
            },
            "history": history(),
        },
    })
}

/// The config of an image of Docker, schema 2.
fn docker_config() -> Value {
    json!({
        "type": "object",
        "required": ["history", "rootfs"],
        "properties": {
            "history": history(),
            "rootfs": {
                "type": "object",
                "properties": { "type": { "type": "string" } },
                "required": ["type"],
            },
        },
    })
}

fn history() -> Value {
    json!({
        "type": "array",
        "items": {
            "type": "object",
            "properties": {
                "empty_layer": { "type": "boolean" },
                "created": { "type": "string" },
                "created_by": { "type": "string" },
                "comment": { "type": "string" },
                "author": { "type": "string" },
            },
        },
    })
}

fn version() -> Value {
    json!({ "type": "number", "minimum": 2, "maximum": 2 })
}

fn one_of(texts: &[&str]) -> Value {
    json!({ "type": "string", "enum": texts })
}

/// What names a blob or a manifest, by the OCI.
fn descriptor(more: &Map<String, Value>) -> Value {
    let mut schema = json!({
        "type": "object",
        "properties": {
            "mediaType": { "type": "string", "pattern": MEDIA_TYPE },
            "size": { "type": "number" },
            "digest": { "type": "string" },
            "annotations": { "type": "object" },
            "urls": { "type": "array", "items": { "type": "string" } },
            "artifactType": { "type": "string" },
        },
        "required": ["mediaType", "size", "digest"],
    });
    for (name, rule) in more {
        schema["properties"][name] = rule.clone();
    }
    schema
}

/// What names a blob or a manifest, by Docker.
fn docker_descriptor(media_types: &[&str]) -> Value {
    json!({
        "type": "object",
        "properties": {
            "mediaType": one_of(media_types),
            "size": { "type": "number" },
            "digest": { "type": "string" },
        },
        "required": ["mediaType", "size", "digest"],
    })
}

fn platform() -> Value {
    let texts = json!({ "type": "array", "items": { "type": "string" } });
    json!({
        "type": "object",
        "properties": {
            "architecture": { "type": "string" },
            "os": { "type": "string" },
            "os.version": { "type": "string" },
            "os.features": texts,
            "variant": { "type": "string" },
            "features": texts,
        },
        "required": ["architecture", "os"],
    })
}
