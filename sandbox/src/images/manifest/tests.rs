//! Tests of reading and converting manifests, by what a real Quay was recorded to do.

use super::{ImageConfig, ManifestKind, ParsedManifest};
use crate::crypto::digest::sha256_of_bytes;

const C1: &str = r#"{"created":"2026-01-01T00:00:00Z","author":"recorder","architecture":"amd64","os":"linux","config":{"Env":["PATH=/bin"],"Cmd":["/bin/sh"]},"rootfs":{"type":"layers","diff_ids":["sha256:fe07ca1af3d402cd664c7edc6efc7ae7429f9c6c5360de263de4760e9fdc2ad7"]},"history":[{"created":"2026-01-01T00:00:00Z","created_by":"COPY l1.txt / # buildkit","comment":"buildkit.dockerfile.v0"}]}"#;

const M1: &str = r#"{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"sha256:b9dd9363ca17cc50333037c9c9fa20387c692b03319d50f843d4322081f523f1","size":375},"layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar+gzip","digest":"sha256:6552f478d64a96eaf2271dc1b24d03b317ae4733979256ab4d187ea39dea6fc7","size":110}]}"#;

const CEMPTY: &str = r#"{"created":"2026-01-01T00:00:00Z","author":"recorder","architecture":"amd64","os":"linux","config":{"Env":["PATH=/bin"],"Cmd":["/bin/sh"]},"rootfs":{"type":"layers","diff_ids":["sha256:fe07ca1af3d402cd664c7edc6efc7ae7429f9c6c5360de263de4760e9fdc2ad7"]},"history":[{"created":"2026-01-01T00:00:00Z","created_by":"COPY l1.txt / # buildkit","comment":"buildkit.dockerfile.v0"},{"created":"2026-01-01T00:00:01Z","created_by":"ENV A=B","empty_layer":true}]}"#;

const MEMPTY: &str = r#"{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"sha256:9c33e6685b5ca4a2b549f548b6d45af061b29e6db58f8a8b3f881038b0f1fe27","size":452},"layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar+gzip","digest":"sha256:6552f478d64a96eaf2271dc1b24d03b317ae4733979256ab4d187ea39dea6fc7","size":110}]}"#;

const CLABEL: &str = r#"{"created":"2026-01-01T00:00:00Z","author":"recorder","architecture":"amd64","os":"linux","config":{"Env":["PATH=/bin"],"Cmd":["/bin/sh"],"Labels":{"maintainer":"alice","com.example.json":"{\"a\":1}","org.opencontainers.image.version":"1.2.3","io.quay.test":"reserved","":"emptykey","novalue":""}},"rootfs":{"type":"layers","diff_ids":["sha256:fe07ca1af3d402cd664c7edc6efc7ae7429f9c6c5360de263de4760e9fdc2ad7"]},"history":[{"created":"2026-01-01T00:00:00Z","created_by":"COPY l1.txt / # buildkit","comment":"buildkit.dockerfile.v0"}]}"#;

const MLABEL: &str = r#"{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"sha256:d1ffee79a53c0bb4468e9268419d49cfe6d805ef86134bd280c6739cf606c066","size":534},"layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar+gzip","digest":"sha256:6552f478d64a96eaf2271dc1b24d03b317ae4733979256ab4d187ea39dea6fc7","size":110}],"annotations":{"com.example.annotation":"from-manifest","maintainer":"annotated"}}"#;

/// Parses a manifest, and tells why it is refused: the first line of it.
fn check(kind: ManifestKind, content: &str, expect: Result<(), &str>) {
    let parsed = ParsedManifest::parse(kind, content.as_bytes());
    let told = parsed.map(|_| ()).map_err(|error| error.to_string());
    let first = told
        .as_ref()
        .map_err(|text| text.lines().next().unwrap_or_default());
    assert_eq!(first.copied(), expect, "{content:.200}");
}

fn parsed(content: &str) -> ParsedManifest {
    ParsedManifest::parse(ManifestKind::OciImage, content.as_bytes()).expect("a manifest")
}

fn config(content: &str) -> ImageConfig {
    ImageConfig::parse(ManifestKind::OciImage, content.as_bytes()).expect("a config")
}

#[test]
fn what_is_no_manifest_is_refused_in_the_words_of_the_server() {
    use ManifestKind::{DockerImage, DockerList, DockerSchema1, OciImage, OciIndex};
    const NO_SCHEMA: &str = "manifest data does not match schema: ";
    let without = |name: &str| M1.replacen(&format!("\"{name}\""), "\"other\"", 1);
    for (kind, content, expect) in [
        (
            OciImage,
            "{not json".to_owned(),
            "malformed manifest data: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
        ),
        (OciImage, "[]".to_owned(), "[] is not of type 'object'"),
        (
            OciImage,
            without("layers"),
            "'layers' is a required property",
        ),
        (
            OciImage,
            M1.replace("\"schemaVersion\":2", "\"schemaVersion\":1"),
            "1 is less than the minimum of 2",
        ),
        (
            OciImage,
            M1.replace("\"size\":110", "\"size\":-1"),
            "invalid layer size",
        ),
        (
            OciImage,
            M1.replace("sha256:6552", "sha256:xyz"),
            "could not parse manifest digest: sha256:xyzf478d64a96eaf2271dc1b24d03b317ae4733979256ab4d187ea39dea6fc7",
        ),
        (
            OciImage,
            M1.replace("layer.v1.tar+gzip", "layer.nondistributable.v1.tar"),
            "missing `urls` for remote layer",
        ),
        (
            DockerImage,
            M1.to_owned(),
            "'application/vnd.oci.image.manifest.v1+json' is not one of ['application/vnd.docker.distribution.manifest.v2+json']",
        ),
        (
            OciIndex,
            M1.to_owned(),
            "'manifests' is a required property",
        ),
        (
            DockerList,
            "{}".to_owned(),
            "'schemaVersion' is a required property",
        ),
        (DockerSchema1, M1.to_owned(), "'tag' is a required property"),
    ] {
        let is_of_schema = !expect.contains("data:")
            && !expect.starts_with("invalid")
            && !expect.starts_with("could")
            && !expect.starts_with("missing");
        let begin = if is_of_schema { NO_SCHEMA } else { "" };
        check(kind, &content, Err(&format!("{begin}{expect}")));
    }
    check(OciImage, M1, Ok(()));
    check(OciIndex, r#"{"schemaVersion": 2, "manifests": []}"#, Ok(()));
}

#[test]
fn bombs_are_refused() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    check(
        ManifestKind::OciImage,
        &deep,
        Err("malformed manifest data: recursion limit exceeded at line 1 column 128"),
    );
    let entry = r#"{"mediaType":"a/b","size":1,"digest":"sha256:00"},"#;
    let many = entry.repeat(10_001);
    let many = format!(
        "{{\"schemaVersion\":2,\"manifests\":[{}]}}",
        many.trim_end_matches(',')
    );
    check(
        ManifestKind::OciIndex,
        &many,
        Err("manifests has 10001 entries; the sandbox takes 1000"),
    );
}

#[test]
fn images_turn_into_schema_1_byte_for_byte() {
    for (manifest, image, tag, digest) in [
        (
            M1,
            C1,
            "v1",
            "7734a65a537649d19e92662e80803db3cdceb1877e943b77f7ad61cbf26ffd57",
        ),
        (
            M1,
            C1,
            "multi",
            "dc1a77695cf7885f0fde806dc537c6dac4486f67929532377fe6230c28b33ec5",
        ),
        (
            MEMPTY,
            CEMPTY,
            "hist",
            "22d8117b4c5d316773bbe470c51f09897a14a7860706a0ba8c06753a033eb110",
        ),
    ] {
        let converted = parsed(manifest).to_schema1(&config(image), "regorg/app", tag);
        let converted = converted.expect("an image");
        assert_eq!(sha256_of_bytes(converted.as_bytes()), digest, "{converted}");
    }
}

#[test]
fn annotations_go_before_labels_of_the_config() {
    let labels = parsed(MLABEL).labels(Some(&config(CLABEL)));
    let labels = labels
        .iter()
        .map(|label| (&*label.key, &*label.value, label.media_type));
    let expect = [
        ("maintainer", "annotated", "text/plain"),
        ("com.example.json", r#"{"a":1}"#, "application/json"),
        ("org.opencontainers.image.version", "1.2.3", "text/plain"),
        ("io.quay.test", "reserved", "text/plain"),
        ("novalue", "", "text/plain"),
        ("com.example.annotation", "from-manifest", "text/plain"),
    ];
    assert!(labels.eq(expect), "in the order of the config");
}

#[test]
fn history_shows_steps_without_layers() {
    let layers = parsed(MEMPTY)
        .image_layers(Some(&config(CEMPTY)))
        .expect("layers");
    let sizes: Vec<_> = layers.iter().map(|layer| layer.size_bytes).collect();
    assert_eq!(sizes, [Some(110), Some(32)]);
    let no_layers = M1.replace(&M1[M1.find("[{").expect("layers")..], "[]}");
    let error = parsed(&no_layers)
        .image_layers(Some(&config(C1)))
        .expect_err("no layer");
    assert_eq!(error.to_string(), "Missing history entry #0");
}
