//! What the registry does under flags that are closed, and under those that open more. Each statement
//! was observed on a real server.

mod world;

use quay_api_tests::registry::{INDEX, Image, Registry};
use quay_api_tests::wire::Response;
use quay_sandbox::{Builder, Sandbox};
use serde_json::{Value as Json, json};

use crate::world::World;

const OWNER: &str = "OWNERTOKEN000000000000000000000000000000";

const APP: &str = "repository:flagorg/app:pull,push";
const PUBLIC: &str = "repository:flagorg/pub:pull,push";

/// The status and the code of a rejection; the text where it has none.
fn told(response: &Response) -> String {
    let body: Json = serde_json::from_str(&response.body).unwrap_or_default();
    let code = body["errors"][0]["code"].as_str();
    match code {
        Some(code) => format!("{} {code}", response.status),
        None => response.status.to_string(),
    }
}

#[test]
fn without_anonymous_access_public_repositories_are_private() {
    let world = World::start(|it| it.feature("ANONYMOUS_ACCESS", false));
    world
        .owner(PUBLIC)
        .push_image("flagorg/pub", "v1", &Image::new("v1"));
    let anonymous = &world.registry;
    for path in ["manifests/v1", "tags/list"] {
        let response = anonymous.call(&format!("GET /v2/flagorg/pub/{path}"));
        assert_eq!(told(&response), "401 UNAUTHORIZED", "{path}");
        assert!(response.header("www-authenticate").is_some(), "{path}");
    }
    for line in [
        "GET /v2/_catalog",
        "GET /v2/auth?service=x&scope=repository:flagorg/pub:pull",
        "GET /api/v1/repository/flagorg/pub",
    ] {
        let response = anonymous.call(line);
        assert_eq!(response.status, 401, "{line}: {}", response.body);
        assert_eq!(response.media_type(), "text/html", "{line}");
        let text = r#"{"error": "Anonymous access is not allowed"}"#;
        let without_space = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(without_space(&response.body), without_space(text), "{line}");
    }
    let reader = world
        .registry
        .login("carol", "password", &["repository:flagorg/pub:pull"]);
    assert_eq!(reader.call("GET /v2/flagorg/pub/tags/list").status, 200);
}

#[test]
fn without_the_library_names_of_one_part_are_no_routes() {
    let world = World::start(|it| it.feature("LIBRARY_SUPPORT", false));
    let response = world.registry.call("GET /v2/busybox/tags/list");
    assert_eq!(response.status, 404, "{}", response.body);
    assert_eq!(response.media_type(), "text/html");
    let scope = ["repository:busybox:pull"];
    let response = world
        .registry
        .ask_for_token(Some(("alice", "password")), &scope);
    assert_eq!(response.status, 200, "{}", response.body);
}

#[test]
fn without_full_access_superusers_have_no_right_on_what_belongs_to_others() {
    let world = World::start(|it| it.feature("SUPERUSERS_FULL_ACCESS", false));
    let digest = world
        .owner(APP)
        .push_image("flagorg/app", "v1", &Image::new("v1"));
    let superuser = world.registry.login("devtable", "password", &[APP]);
    let line = format!("GET /v2/flagorg/app/manifests/{digest}");
    assert_eq!(told(&superuser.call(&line)), "401 UNAUTHORIZED");
    let response = superuser.call("POST /v2/flagorg/app/blobs/uploads/");
    assert_eq!(told(&response), "401 UNAUTHORIZED");
    let reader = world
        .registry
        .login("globalreadonlysuperuser", "password", &[APP]);
    assert_eq!(reader.call(&line).status, 200);
    let response = reader.call("POST /v2/flagorg/app/blobs/uploads/");
    assert_eq!(told(&response), "401 UNAUTHORIZED");
}

#[test]
fn without_immutable_tags_nothing_is_immutable() {
    let world = World::start(|it| it.feature("IMMUTABLE_TAGS", false));
    let labels = json!({ "quay.immutable": "true" });
    let owner = world.owner(APP);
    owner.push_image("flagorg/app", "v1", &Image::with_labels("v1", &labels));
    let change = json!({ "immutable": true });
    let response = world.api(
        OWNER,
        "PUT /api/v1/repository/flagorg/app/tag/v1",
        Some(&change),
    );
    assert_eq!(response.status, 201, "{}", response.body);
    let listed = world.api(OWNER, "GET /api/v1/repository/flagorg/app/tag/", None);
    let tag = &listed.json()["tags"][0];
    assert_eq!(tag["name"], "v1", "{}", listed.body);
    assert!(tag.get("immutable").is_none(), "{}", listed.body);
    owner.push_image("flagorg/app", "v1", &Image::new("v2"));
    let response = owner.call("DELETE /v2/flagorg/app/manifests/v1");
    assert_eq!(response.status, 202, "{}", response.body);
}

#[test]
fn without_quotas_there_is_no_report() {
    let world = World::start(|it| it.feature("QUOTA_MANAGEMENT", false));
    world
        .owner(APP)
        .push_image("flagorg/app", "v1", &Image::new("v1"));
    for line in [
        "GET /api/v1/organization/flagorg",
        "GET /api/v1/repository?namespace=flagorg",
    ] {
        let response = world.api(OWNER, line, None);
        assert_eq!(response.status, 200, "{line}: {}", response.body);
        assert!(
            !response.body.contains("quota_report"),
            "{line}: {}",
            response.body
        );
    }
}

#[test]
fn expirations_of_tags_change_whatever_the_flag_says() {
    let world = World::start(|it| it.feature("CHANGE_TAG_EXPIRATION", false));
    world
        .owner(APP)
        .push_image("flagorg/app", "v1", &Image::new("v1"));
    let change = json!({ "expiration": 4_000_000_000_i64 });
    let response = world.api(
        OWNER,
        "PUT /api/v1/repository/flagorg/app/tag/v1",
        Some(&change),
    );
    assert_eq!(response.status, 201, "{}", response.body);
    let listed = world.api(OWNER, "GET /api/v1/repository/flagorg/app/tag/", None);
    assert!(
        listed.json()["tags"][0]["end_ts"].is_number(),
        "{}",
        listed.body
    );
}

#[test]
fn logins_are_logged_where_they_are_audited() {
    for audited in [true, false] {
        let world = World::start(|it| {
            it.config(
                "ACTION_LOG_AUDIT_LOGINS",
                if audited { "true" } else { "false" },
            )
        });
        let response = world
            .registry
            .ask_for_token(Some(("alice", "password")), &[]);
        assert_eq!(response.status, 200, "{}", response.body);
        let logs = world.api(OWNER, "GET /api/v1/user/logs", None);
        assert_eq!(
            logs.body.contains("login_success"),
            audited,
            "{}",
            logs.body
        );
    }
}

#[test]
fn where_pushes_are_disabled_the_registry_takes_no_writes() {
    let world = World::start(|it| it.config("DISABLE_PUSHES", "true"));
    let owner = world.owner("repository:flagorg/made:pull,push");
    // The token is granted, and makes the repository.
    let made = world.api(OWNER, "GET /api/v1/repository/flagorg/made", None);
    assert_eq!(made.status, 200, "{}", made.body);
    let image = Image::new("v1");
    for response in [
        owner.call("POST /v2/flagorg/made/blobs/uploads/"),
        owner.push_blob("flagorg/made", b"bytes"),
        owner.push_manifest("flagorg/made", "v1", &image.manifest()),
        owner.call("DELETE /v2/flagorg/made/manifests/v1"),
    ] {
        assert_eq!(
            told(&response),
            "405 METHOD NOT ALLOWED",
            "{}",
            response.body
        );
    }
    // The server forgets to ask here.
    let upload = "PUT /v2/flagorg/made/blobs/uploads/1c9b1a7e-0d3c-4b5e-9e0a-0a8a8c1f2d3e";
    let response = owner.call(&format!("{upload}?digest=sha256:{}", "0".repeat(64)));
    assert_eq!(
        told(&response),
        "404 BLOB_UPLOAD_UNKNOWN",
        "{}",
        response.body
    );
    let change = json!({ "description": "new" });
    let response = world.api(OWNER, "PUT /api/v1/repository/flagorg/made", Some(&change));
    assert_eq!(response.status, 200, "{}", response.body);
}

#[test]
fn a_registry_that_is_read_only_takes_no_writes() {
    let fixture = r#"{
        "users": [{"username": "alice", "password": "password", "email": "alice@example.com"}],
        "organizations": [{"name": "flagorg", "email": "f@example.com", "owner": "alice"}],
        "repositories": [
            {"repository": "flagorg/app", "visibility": "private"}
        ]
    }"#;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("the runtime starts");
    let sandbox = Sandbox::builder()
        .memory()
        .fixture_json(fixture)
        .config("REGISTRY_STATE", "readonly");
    let sandbox = runtime
        .block_on(sandbox.start())
        .expect("the sandbox starts");
    let registry = Registry::new(sandbox.address());
    let owner = registry.login("alice", "password", &[APP]);
    let image = Image::new("v1");
    for response in [
        owner.call("POST /v2/flagorg/app/blobs/uploads/"),
        owner.push_manifest("flagorg/app", "v1", &image.manifest()),
        owner.call("DELETE /v2/flagorg/app/manifests/v1"),
        registry.ask_for_token(
            Some(("alice", "password")),
            &["repository:flagorg/made:pull,push"],
        ),
    ] {
        assert_eq!(told(&response), "405 DENIED", "{}", response.body);
        assert_eq!(
            response.json()["errors"][0]["is_readonly"],
            true,
            "{}",
            response.body
        );
    }
    assert_eq!(owner.call("GET /v2/flagorg/app/tags/list").status, 200);
    runtime.block_on(sandbox.stop());
}

#[test]
fn types_of_the_oci_are_refused_where_they_are_off() {
    let off: [fn(Builder) -> Builder; 3] = [
        |it| it.feature("GENERAL_OCI_SUPPORT", false),
        |it| it.config("V22_NAMESPACE_BLACKLIST", r#"["flagorg"]"#),
        |it| {
            it.feature("GENERAL_OCI_SUPPORT", false)
                .config("OCI_NAMESPACE_WHITELIST", r#"["flagorg"]"#)
        },
    ];
    let [oci_off, schema_2_off, listed] = off.map(World::start);
    let oci = "application/vnd.oci.image.manifest.v1+json";
    let docker = "application/vnd.docker.distribution.manifest.v2+json";
    let image = Image::new("v1");
    for (world, media_type, expect) in [
        (&oci_off, oci, "415 MANIFEST_INVALID"),
        (&schema_2_off, docker, "415 MANIFEST_INVALID"),
        (&oci_off, docker, "201"),
        (&listed, oci, "201"),
    ] {
        let owner = world.owner(APP);
        for blob in [&image.config, &image.layer] {
            assert_eq!(owner.push_blob("flagorg/app", blob).status, 201);
        }
        let mut manifest = image.manifest();
        manifest["mediaType"] = media_type.into();
        let text = manifest
            .to_string()
            .replace("oci.image.config.v1", "docker.container.image.v1");
        let text = text.replace(
            "vnd.oci.image.layer.v1.tar",
            "vnd.docker.image.rootfs.diff.tar.gzip",
        );
        let response = owner.send("PUT /v2/flagorg/app/manifests/v1", media_type, text);
        assert_eq!(told(&response), expect, "{media_type}: {}", response.body);
    }
}

#[test]
fn a_sparse_index_may_name_what_is_not_there() {
    let index = json!({
        "schemaVersion": 2,
        "mediaType": INDEX,
        "manifests": [{
            "mediaType": "application/vnd.oci.image.manifest.v1+json",
            "digest": Image::new("nowhere").digest(),
            "size": 500,
            "platform": { "os": "linux", "architecture": "s390x" },
        }],
    });
    for on in [true, false] {
        let world = World::start(|it| it.feature("SPARSE_INDEX", on));
        let owner = world.owner(APP);
        let response = owner.push_manifest("flagorg/app", "all", &index);
        let expect = if on { "201" } else { "400 MANIFEST_INVALID" };
        assert_eq!(told(&response), expect, "{}", response.body);
        let ping = owner.call("GET /v2/");
        let supported = ping.header("x-sparse-manifest-support");
        assert_eq!(supported, Some(if on { "true" } else { "false" }));
        if on {
            let listed = world.api(OWNER, "GET /api/v1/repository/flagorg/app/tag/", None);
            assert_eq!(
                listed.json()["tags"][0]["is_sparse"],
                true,
                "{}",
                listed.body
            );
        }
    }
}

#[test]
fn a_public_catalog_shows_what_is_public_to_everybody() {
    for on in [true, false] {
        let world = World::start(|it| it.feature("PUBLIC_CATALOG", on));
        let response = world.registry.call("GET /v2/_catalog?n=100");
        assert_eq!(response.status, 200, "{}", response.body);
        let names = response.json()["repositories"].to_string();
        assert_eq!(names.contains("flagorg/pub"), on, "{names}");
        assert!(!names.contains("flagorg/app"), "{names}");
    }
    // A superuser's rights do not show in it.
    let world = World::start(|it| it);
    let superuser = world.registry.login("devtable", "password", &[]);
    let response = superuser.call("GET /v2/_catalog?n=100");
    assert_eq!(response.status, 200, "{}", response.body);
    assert_eq!(response.json()["repositories"], json!([]));
}

#[test]
fn a_page_of_tags_has_no_more_than_the_setting_says() {
    let world = World::start(|it| it.config("V2_PAGINATION_SIZE", "120"));
    let owner = world.owner(APP);
    let image = Image::new("v1");
    owner.push_image("flagorg/app", "t000", &image);
    for number in 1..=120 {
        let tag = format!("t{number:03}");
        let pushed = owner.push_manifest("flagorg/app", &tag, &image.manifest());
        assert_eq!(pushed.status, 201, "{}", pushed.body);
    }
    for (query, expect) in [("", 120), ("?n=110", 110), ("?n=1000", 120)] {
        let listed = owner.call(&format!("GET /v2/flagorg/app/tags/list{query}"));
        let count = listed.json()["tags"].as_array().map(Vec::len);
        assert_eq!(count, Some(expect), "{query}: {}", listed.body);
    }
}
