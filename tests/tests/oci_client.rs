//! An independent client, `oci-client`, uses the sandbox as a registry: as a user, a robot, an app token
//! and an OAuth token, in both modes.

use oci_client::client::{ClientConfig, ClientProtocol, Config, ImageLayer};
use oci_client::manifest::{
    IMAGE_LAYER_MEDIA_TYPE, OCI_IMAGE_MEDIA_TYPE, OciDescriptor, OciImageManifest,
};
use oci_client::secrets::RegistryAuth;
use oci_client::{Client, Reference};
use quay_api_tests::registry::{Image, Registry, sha256};
use quay_api_tests::wire::Request;
use quay_sandbox::Sandbox;
use serde_json::{Value as Json, json};

const OWNER: &str = "OWNERTOKEN000000000000000000000000000000";

#[tokio::test]
async fn oci_client_uses_the_registry_as_every_kind_of_caller() {
    for mode in ["quay", "oci"] {
        let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/data/fixture.json");
        let sandbox = Sandbox::builder()
            .memory()
            .fixture(fixture)
            .config("SANDBOX_REGISTRY_MODE", mode);
        let sandbox = sandbox.start().await.expect("the sandbox starts");
        for (number, (user, password)) in callers(&sandbox).await.into_iter().enumerate() {
            use_as(&sandbox, &format!("app{number}"), &user, &password).await;
        }
        sandbox.stop().await;
    }
}

/// User and password of each kind of caller. All of them may create repositories.
async fn callers(sandbox: &Sandbox) -> Vec<(String, String)> {
    let address = sandbox.address();
    let api = async |line: &str, body: Json| -> Json {
        let request = Request::new(line).token(OWNER).json(body.to_string());
        let sent = tokio::task::spawn_blocking(move || request.send(address));
        let response = sent.await.expect("a response");
        assert!(response.status < 300, "{line}: {}", response.body);
        serde_json::from_str(&response.body).unwrap_or_default()
    };
    let organization = json!({ "name": "clients", "email": "clients@example.com" });
    api("POST /api/v1/organization/", organization).await;
    let robot = api("PUT /api/v1/organization/clients/robots/ci", json!({})).await;
    let owners = "PUT /api/v1/organization/clients/team/owners/members/clients+ci";
    api(owners, json!({})).await;
    let app = api("POST /api/v1/user/apptoken", json!({ "title": "laptop" })).await;
    let text = |value: Option<&Json>| value.and_then(Json::as_str).expect("a token").to_owned();
    vec![
        ("alice".to_owned(), "password".to_owned()),
        ("clients+ci".to_owned(), text(robot.get("token"))),
        ("$app".to_owned(), text(app.pointer("/token/token_code"))),
        ("$oauthtoken".to_owned(), OWNER.to_owned()),
    ]
}

/// Pushes an image and an artifact that refers to it, and reads all of it back.
async fn use_as(sandbox: &Sandbox, name: &str, user: &str, password: &str) {
    let client = Client::new(ClientConfig {
        protocol: ClientProtocol::Http,
        ..Default::default()
    });
    let auth = RegistryAuth::Basic(user.to_owned(), password.to_owned());
    let repository = format!("clients/{name}");
    let host = sandbox.address().to_string();
    let tagged = |tag: &str| Reference::with_tag(host.clone(), repository.clone(), tag.to_owned());
    let image = tagged("v1");

    let content = Image::new(name);
    let layer = ImageLayer::oci_v1(content.layer.clone(), None);
    let config = Config::oci_v1(content.config.clone(), None);
    let pushed = client.push(&image, &[layer], config, &auth, None).await;
    pushed.unwrap_or_else(|error| panic!("{user}: {error}"));

    let listed = client.list_tags(&image, &auth, None, None).await;
    assert_eq!(listed.expect("the tags").tags, ["v1"], "{user}");
    let digest = client.fetch_manifest_digest(&image, &auth).await;
    let digest = digest.expect("a digest");
    let pulled = client
        .pull(&image, &auth, vec![IMAGE_LAYER_MEDIA_TYPE])
        .await;
    let pulled = pulled.expect("an image");
    assert_eq!(pulled.digest.as_deref(), Some(&*digest), "{user}");
    assert_eq!(&*pulled.layers[0].data, &*content.layer, "{user}");
    assert_eq!(&*pulled.config.data, &*content.config, "{user}");
    let (bytes, _) = client
        .pull_manifest_raw(&image, &auth, &[OCI_IMAGE_MEDIA_TYPE])
        .await
        .expect("a manifest");
    assert_eq!(sha256(&bytes), digest, "{user}");

    let referrer = OciImageManifest {
        subject: Some(OciDescriptor {
            media_type: OCI_IMAGE_MEDIA_TYPE.to_owned(),
            digest: digest.clone(),
            size: i64::try_from(bytes.len()).expect("a size"),
            ..Default::default()
        }),
        artifact_type: Some("application/vnd.example.sbom".to_owned()),
        ..serde_json::from_slice(&bytes).expect("a manifest")
    };
    let signed = tagged("sbom");
    let pushed = client.push_manifest(&signed, &referrer.into()).await;
    pushed.unwrap_or_else(|error| panic!("{user}: {error}"));
    let subject = Reference::with_digest(host.clone(), repository.clone(), digest.clone());
    for (filter, count) in [
        (None, 1),
        (Some("application/vnd.example.sbom"), 1),
        (Some("application/vnd.example.other"), 0),
    ] {
        let found = client.pull_referrers(&subject, filter).await;
        let found = found.expect("the referrers").manifests;
        assert_eq!(found.len(), count, "{user}: {filter:?}");
    }

    // Another client sees the same.
    let scope = format!("repository:{repository}:pull");
    let (address, owner) = (sandbox.address(), (user.to_owned(), password.to_owned()));
    let sent = tokio::task::spawn_blocking(move || {
        let registry = Registry::new(address).login(&owner.0, &owner.1, &[&scope]);
        registry
            .call(&format!("HEAD /v2/{repository}/manifests/{digest}"))
            .status
    });
    assert_eq!(sent.await.expect("a response"), 200, "{user}");
}
