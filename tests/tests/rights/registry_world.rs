//! The repositories that the operations of `/v2` are called on, and who calls.

use std::collections::BTreeMap;
use std::time::Duration;

use quay_api_tests::registry::{Image, Registry, sha256};
use quay_api_tests::wire::{Request, Response};
use quay_sandbox::Sandbox;
use serde_json::{Value as Json, json};

use crate::registry::{ACTORS, STATES};

const OWNER: &str = "OWNERTOKEN000000000000000000000000000000";
const READ_SCOPE: &str = "OWNERREADSCOPETOKEN000000000000000000000";
const OUTSIDER: &str = "OUTSIDERTOKEN000000000000000000000000000";

/// The repositories, and the secrets of who calls.
pub(crate) struct RegistryWorld {
    pub(crate) registry: Registry,
    image: Image,
    /// User and password by actor.
    credentials: BTreeMap<&'static str, (String, String)>,
    /// A token of the owner that is too old.
    expired: String,
    /// The owner for the uploads of all.
    uploader: Registry,
}

impl RegistryWorld {
    /// Makes the repositories, and a token that is old by then.
    pub(crate) fn plant(sandbox: &Sandbox) -> Self {
        let registry = Registry::new(sandbox.address());
        let api = |token: &str, line: &str, body: Json| -> Json {
            let request = Request::new(line).token(token).json(body.to_string());
            let response = request.send(sandbox.address());
            assert!(response.status < 300, "{line}: {}", response.body);
            serde_json::from_str(&response.body).unwrap_or_default()
        };
        for (token, name) in [(OWNER, "rights"), (OUTSIDER, "foreign")] {
            let body = json!({ "name": name, "email": format!("{name}@example.com") });
            api(token, "POST /api/v1/organization/", body);
        }
        for state in STATES.into_iter().filter(|state| *state != "missing") {
            let (namespace, name) = repository(state, "")
                .split_once('/')
                .map(owned)
                .expect("a name");
            let token = if state == "foreign" { OUTSIDER } else { OWNER };
            let visibility = if state == "public" {
                "public"
            } else {
                "private"
            };
            let body = json!({
                "namespace": namespace, "repository": name, "visibility": visibility,
                "description": "", "repo_kind": "image",
            });
            api(token, "POST /api/v1/repository", body);
        }
        let mut credentials = BTreeMap::from([
            ("owner", ("alice".to_owned(), "password".to_owned())),
            ("oauth", ("$oauthtoken".to_owned(), OWNER.to_owned())),
            (
                "oauth_read",
                ("$oauthtoken".to_owned(), READ_SCOPE.to_owned()),
            ),
        ]);
        for (actor, user) in [
            ("member", "bob"),
            ("reader", "carol"),
            ("outsider", "dave"),
            ("superuser", "devtable"),
            ("global_readonly", "globalreadonlysuperuser"),
            ("disabled", "mallory"),
        ] {
            credentials.insert(actor, (user.to_owned(), "password".to_owned()));
        }
        for (actor, name) in [
            ("robot_puller", "puller"),
            ("robot_pusher", "pusher"),
            ("robot_lonely", "lonely"),
            ("robot_mirror", "mirror"),
            ("creator", "creator"),
        ] {
            let line = format!("PUT /api/v1/organization/rights/robots/{name}");
            let token = api(OWNER, &line, json!({}))["token"]
                .as_str()
                .map(str::to_owned);
            let token = token.expect("a token");
            credentials.insert(actor, (format!("rights+{name}"), token));
        }
        let bot = api(OWNER, "PUT /api/v1/user/robots/bot", json!({}));
        let bot = bot["token"].as_str().expect("a token").to_owned();
        credentials.insert("robot_of_user", ("alice+bot".to_owned(), bot));
        let app = api(
            OWNER,
            "POST /api/v1/user/apptoken",
            json!({ "title": "laptop" }),
        );
        let app = app.pointer("/token/token_code").and_then(Json::as_str);
        credentials.insert(
            "app_token",
            ("$app".to_owned(), app.expect("a code").to_owned()),
        );
        let team = "/api/v1/organization/rights/team/makers";
        api(OWNER, &format!("PUT {team}"), json!({ "role": "creator" }));
        api(
            OWNER,
            &format!("PUT {team}/members/rights+creator"),
            json!({}),
        );
        for state in ["normal", "public", "read_only", "mirror"] {
            for (user, role) in [
                ("bob", "write"),
                ("carol", "read"),
                ("rights+puller", "read"),
                ("rights+pusher", "write"),
            ] {
                let place = format!("{}/permissions/user/{user}", repository(state, ""));
                let line = format!("PUT /api/v1/repository/{place}");
                api(OWNER, &line, json!({ "role": role }));
            }
        }
        let image = Image::new("rights");
        for state in STATES.into_iter().filter(|state| *state != "missing") {
            let name = repository(state, "");
            let scope = format!("repository:{name}:pull,push");
            let user = if state == "foreign" { "dave" } else { "alice" };
            let pusher = registry.login(user, "password", &[&scope]);
            pusher.push_image(&name, "latest", &image);
            for actor in ACTORS {
                let response =
                    pusher.push_manifest(&name, &format!("delete-{actor}"), &image.manifest());
                assert_eq!(response.status, 201, "{}", response.body);
            }
        }
        for (state, value) in [("read_only", "READ_ONLY"), ("mirror", "MIRROR")] {
            let line = format!(
                "PUT /api/v1/repository/{}/changestate",
                repository(state, "")
            );
            api(OWNER, &line, json!({ "state": value }));
        }
        let mirror = json!({
            "external_reference": "localhost:8899/x/y",
            "sync_interval": 3600,
            "sync_start_date": "2040-01-01T00:00:00Z",
            "root_rule": { "rule_kind": "tag_glob_csv", "rule_value": ["latest"] },
            "robot_username": "rights+mirror",
            "skopeo_timeout_interval": 300,
        });
        let line = format!(
            "POST /api/v1/repository/{}/mirror",
            repository("mirror", "")
        );
        api(OWNER, &line, mirror);
        let asked = ["repository:rights/normal:pull,push"];
        let old = registry
            .ask_for_token(Some(("alice", "password")), &asked)
            .json();
        sandbox.advance(Duration::from_secs(2 * 60 * 60));
        Self {
            uploader: registry.login("alice", "password", &asked),
            registry,
            image,
            credentials,
            expired: old["token"].as_str().expect("a token").to_owned(),
        }
    }

    /// What `/v2/auth` grants to an actor for a repository, and the token.
    pub(crate) fn grant(&self, state: &str, actor: &str) -> (String, Option<String>) {
        if actor == "expired" {
            return ("-".to_owned(), Some(self.expired.clone()));
        }
        let asked = match actor {
            "other_repository" => "rights/another".to_owned(),
            _ => repository(state, actor),
        };
        let user = match actor {
            "anonymous" => None,
            "other_repository" | "forged" => self.credentials.get("owner"),
            _ => self.credentials.get(actor),
        };
        let user = user.map(|(user, password)| (user.as_str(), password.as_str()));
        let scope = format!("repository:{asked}:pull,push");
        let response = self.registry.ask_for_token(user, &[&scope]);
        if response.status != 200 {
            return (response.status.to_string(), None);
        }
        let token = response.json()["token"]
            .as_str()
            .expect("a token")
            .to_owned();
        match actor {
            "other_repository" => ("-".to_owned(), Some(token)),
            "forged" => ("-".to_owned(), Some(forged(&token))),
            _ => (granted(&token), Some(token)),
        }
    }

    /// Calls an operation on the repository of a state.
    pub(crate) fn call(
        &self,
        state: &str,
        operation: &str,
        actor: &str,
        caller: &Registry,
    ) -> Response {
        let name = repository(state, actor);
        let (digest, blob) = (self.image.digest(), sha256(&self.image.layer));
        let bytes = "application/octet-stream";
        let upload = || {
            let started = self.uploader.call("POST /v2/rights/normal/blobs/uploads/");
            let uuid = started.header("docker-upload-uuid").expect("an upload");
            format!("/v2/{name}/blobs/uploads/{uuid}")
        };
        match operation {
            "listTags" => caller.call(&format!("GET /v2/{name}/tags/list")),
            "getManifest" => caller
                .request(&format!("GET /v2/{name}/manifests/latest"))
                .header("accept", quay_api_tests::registry::IMAGE)
                .send(caller.address()),
            "headManifest" => caller.call(&format!("HEAD /v2/{name}/manifests/{digest}")),
            "getBlob" => caller.call(&format!("GET /v2/{name}/blobs/{blob}")),
            "headBlob" => caller.call(&format!("HEAD /v2/{name}/blobs/{blob}")),
            "listReferrers" => caller.call(&format!("GET /v2/{name}/referrers/{digest}")),
            "startUpload" => caller.call(&format!("POST /v2/{name}/blobs/uploads/")),
            "getUpload" => caller.call(&format!("GET {}", upload())),
            "patchUpload" => caller.send(&format!("PATCH {}", upload()), bytes, "bytes"),
            "putUpload" => {
                let line = format!("PUT {}?digest={}", upload(), sha256(b"bytes"));
                caller.send(&line, bytes, "bytes")
            }
            "cancelUpload" => caller.call(&format!("DELETE {}", upload())),
            "putManifest" => {
                caller.push_manifest(&name, &format!("put-{actor}"), &self.image.manifest())
            }
            "deleteManifest" => caller.call(&format!("DELETE /v2/{name}/manifests/delete-{actor}")),
            "deleteBlob" => caller.call(&format!("DELETE /v2/{name}/blobs/{blob}")),
            other => panic!("{other} is no operation"),
        }
    }
}

/// The repository of a state. Missing ones are of one actor each, since a token to push makes it.
fn repository(state: &str, actor: &str) -> String {
    match state {
        "foreign" => "foreign/secret".to_owned(),
        "missing" => format!("rights/missing-{actor}"),
        state => format!("rights/{state}"),
    }
}

fn owned((one, other): (&str, &str)) -> (String, String) {
    (one.to_owned(), other.to_owned())
}

/// The actions in the only entry of a token's access.
fn granted(token: &str) -> String {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let claims = token.split('.').nth(1).unwrap_or_default();
    let claims = URL_SAFE_NO_PAD.decode(claims).expect("Base64");
    let claims: Json = serde_json::from_slice(&claims).expect("JSON");
    let actions = claims.pointer("/access/0/actions").and_then(Json::as_array);
    let actions = actions.into_iter().flatten().filter_map(Json::as_str);
    let actions: Vec<&str> = actions.collect();
    match actions.is_empty() {
        true => "-".to_owned(),
        false => actions.join(","),
    }
}

/// The token with a signature that is not the registry's.
fn forged(token: &str) -> String {
    let (signed, signature) = token.rsplit_once('.').expect("a token");
    // The last character has bits that must be zero; the first has none.
    let first = if signature.starts_with('A') { "B" } else { "A" };
    format!("{signed}.{first}{}", &signature[1..])
}
