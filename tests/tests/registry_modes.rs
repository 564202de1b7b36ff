//! Where the distribution specification and a real Quay differ, the sandbox follows the one that its
//! mode says. The rows are the cases of the OCI's conformance suite that a real Quay does not pass, and
//! the other departures that a client notices.

use aws_lc_rs::digest;
use quay_api_tests::registry::{IMAGE, Image, Registry, hex, sha256};
use quay_api_tests::wire::{Request, Response};
use quay_sandbox::Sandbox;
use serde_json::{Value as Json, json};

const OWNER: &str = "OWNERTOKEN000000000000000000000000000000";
const REPOSITORY: &str = "modes/app";
const BYTES: &str = "application/octet-stream";

/// What is tried, and what each mode responds.
struct Row {
    what: &'static str,
    send: fn(&Registry) -> String,
    quay: &'static str,
    oci: &'static str,
}

const ROWS: [Row; 16] = [
    Row {
        what: "a blob by its SHA-512",
        send: |registry| {
            let digits = digest::digest(&digest::SHA512, b"by sha512");
            let digest = format!("sha512:{}", hex(digits.as_ref()));
            let line = format!("POST /v2/{REPOSITORY}/blobs/uploads/?digest={digest}");
            told(&registry.send(&line, BYTES, "by sha512"))
        },
        quay: "400 BLOB_UPLOAD_INVALID",
        oci: "201",
    },
    Row {
        what: "a blob with another digest",
        send: |registry| {
            let digest = sha256(b"other");
            let line = format!("POST /v2/{REPOSITORY}/blobs/uploads/?digest={digest}");
            told(&registry.send(&line, BYTES, "bytes"))
        },
        quay: "400 BLOB_UPLOAD_INVALID",
        oci: "400 DIGEST_INVALID",
    },
    Row {
        what: "the range of an upload that was just started",
        send: |registry| header(&start(registry), "range"),
        quay: "bytes=0--1",
        oci: "0-0",
    },
    Row {
        what: "the range of an upload of five bytes",
        send: |registry| {
            let place = place(&start(registry));
            registry.send(&format!("PATCH {place}"), BYTES, "bytes");
            header(&registry.call(&format!("GET {place}")), "range")
        },
        quay: "bytes=0-5",
        oci: "0-4",
    },
    Row {
        what: "a chunk that begins before the end of what is there",
        send: |registry| {
            let place = place(&start(registry));
            registry.send(&format!("PATCH {place}"), BYTES, "bytes");
            let chunk = registry.request(&format!("PATCH {place}"));
            let chunk = chunk.header("content-range", "3-7").body("esxyz");
            told(&chunk.send(registry.address()))
        },
        quay: "202",
        oci: "416",
    },
    Row {
        what: "a part of a blob",
        send: |registry| {
            registry.push_blob(REPOSITORY, b"a part of it");
            let line = format!("GET /v2/{REPOSITORY}/blobs/{}", sha256(b"a part of it"));
            let request = registry.request(&line).header("range", "bytes=2-5");
            let response = request.send(registry.address());
            format!("{} {}", response.status, response.body)
        },
        quay: "200 a part of it",
        oci: "206 part",
    },
    Row {
        what: "the deletion of a blob",
        send: |registry| {
            registry.push_blob(REPOSITORY, b"to delete");
            let digest = sha256(b"to delete");
            told(&registry.call(&format!("DELETE /v2/{REPOSITORY}/blobs/{digest}")))
        },
        quay: "405 UNSUPPORTED",
        oci: "202",
    },
    Row {
        what: "a reference that is no digest",
        send: |registry| {
            let manifest = Image::new("reference").manifest();
            let bad = "sha256:baddigeststring";
            told(&registry.push_manifest(REPOSITORY, bad, &manifest))
        },
        quay: "404",
        oci: "400 DIGEST_INVALID",
    },
    Row {
        what: "a media type with a parameter",
        send: |registry| {
            let image = Image::new("parameter");
            registry.push_image(REPOSITORY, "parameter", &image);
            let line = format!("PUT /v2/{REPOSITORY}/manifests/parameter");
            let media_type = format!("{IMAGE}; charset=utf-8");
            told(&registry.send(&line, &media_type, image.manifest().to_string()))
        },
        quay: "415 MANIFEST_INVALID",
        oci: "201",
    },
    Row {
        what: "a manifest that names a missing blob",
        send: |registry| {
            let manifest = Image::new("never uploaded").manifest();
            told(&registry.push_manifest(REPOSITORY, "missing", &manifest))
        },
        quay: "400 MANIFEST_INVALID",
        oci: "404 MANIFEST_BLOB_UNKNOWN",
    },
    Row {
        what: "a tag for who accepts no manifest",
        send: |registry| {
            registry.push_image(REPOSITORY, "plain", &Image::new("plain"));
            let response = registry.call(&format!("GET /v2/{REPOSITORY}/manifests/plain"));
            response.media_type().to_owned()
        },
        quay: "application/vnd.docker.distribution.manifest.v1+json",
        oci: "application/vnd.oci.image.manifest.v1+json",
    },
    Row {
        what: "a tag that was deleted",
        send: |registry| {
            registry.push_image(REPOSITORY, "ended", &Image::new("ended"));
            registry.call(&format!("DELETE /v2/{REPOSITORY}/manifests/ended"));
            told(&registry.call(&format!("GET /v2/{REPOSITORY}/manifests/ended")))
        },
        quay: "404 TAG_EXPIRED",
        oci: "404 MANIFEST_UNKNOWN",
    },
    Row {
        what: "a manifest that was pushed by its digest, after its deletion",
        send: |registry| {
            let image = Image::new("deleted");
            registry.push_image(REPOSITORY, &image.digest(), &image);
            registry.push_image(REPOSITORY, "deleted", &image);
            let place = format!("/v2/{REPOSITORY}/manifests/{}", image.digest());
            let deleted = told(&registry.call(&format!("DELETE {place}")));
            format!(
                "{deleted}, {}",
                told(&registry.call(&format!("GET {place}")))
            )
        },
        quay: "202, 200",
        oci: "202, 404 MANIFEST_UNKNOWN",
    },
    Row {
        what: "the header of a subject",
        send: |registry| {
            let (subject, referrer) = subject_and_referrer("header");
            registry.push_image(REPOSITORY, "subject", &subject);
            let response = registry.push_manifest(REPOSITORY, "referrer", &referrer);
            header(&response, "oci-subject").replace(&subject.digest(), "the subject")
        },
        quay: "none",
        oci: "the subject",
    },
    Row {
        what: "the referrers of what is not there",
        send: |registry| {
            let digest = sha256(b"nothing");
            told(&registry.call(&format!("GET /v2/{REPOSITORY}/referrers/{digest}")))
        },
        quay: "400 MANIFEST_INVALID",
        oci: "200",
    },
    Row {
        what: "the type of a referrer that has that of its config alone",
        send: |registry| {
            let (subject, referrer) = subject_and_referrer("type");
            registry.push_image(REPOSITORY, "typed", &subject);
            let pushed = registry.push_manifest(REPOSITORY, "type", &referrer);
            assert_eq!(pushed.status, 201, "{}", pushed.body);
            let line = format!("GET /v2/{REPOSITORY}/referrers/{}", subject.digest());
            let listed = registry.call(&line).json();
            let entry = listed.pointer("/manifests/0").expect("a referrer");
            entry["artifactType"].as_str().unwrap_or("none").to_owned()
        },
        quay: "none",
        oci: "application/vnd.oci.image.config.v1+json",
    },
];

#[test]
fn each_mode_follows_its_own() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("the runtime starts");
    let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/data/fixture.json");
    let mut problems = Vec::new();
    for mode in ["quay", "oci"] {
        let sandbox = Sandbox::builder()
            .memory()
            .fixture(fixture)
            .config("SANDBOX_REGISTRY_MODE", mode);
        let sandbox = runtime.block_on(sandbox.start());
        let sandbox = sandbox.expect("the sandbox starts");
        let organization = Request::new("POST /api/v1/organization/")
            .token(OWNER)
            .json(r#"{"name": "modes", "email": "modes@example.com"}"#)
            .send(sandbox.address());
        assert_eq!(organization.status, 201, "{}", organization.body);
        let registry = Registry::new(sandbox.address());
        let scope = format!("repository:{REPOSITORY}:pull,push");
        let owner = registry.login("alice", "password", &[&scope]);
        for row in &ROWS {
            let expected = if mode == "quay" { row.quay } else { row.oci };
            let found = (row.send)(&owner);
            if found != expected {
                let what = row.what;
                problems.push(format!("{mode}: {what}: {found} instead of {expected}"));
            }
        }
        runtime.block_on(sandbox.stop());
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// An image, and the manifest of another one that refers to it. Both have the same blobs.
fn subject_and_referrer(text: &str) -> (Image, Json) {
    let subject = Image::new(text);
    let mut referrer = subject.manifest();
    referrer["subject"] = json!({
        "mediaType": IMAGE,
        "digest": subject.digest(),
        "size": subject.manifest().to_string().len(),
    });
    (subject, referrer)
}

fn start(registry: &Registry) -> Response {
    registry.call(&format!("POST /v2/{REPOSITORY}/blobs/uploads/"))
}

/// The path of an upload.
fn place(started: &Response) -> String {
    let uuid = header(started, "docker-upload-uuid");
    format!("/v2/{REPOSITORY}/blobs/uploads/{uuid}")
}

fn header(response: &Response, name: &str) -> String {
    response.header(name).unwrap_or("none").to_owned()
}

/// The status, with the code of a rejection.
fn told(response: &Response) -> String {
    let body: Json = serde_json::from_str(&response.body).unwrap_or_default();
    match body["errors"][0]["code"].as_str() {
        Some(code) => format!("{} {code}", response.status),
        None => response.status.to_string(),
    }
}
