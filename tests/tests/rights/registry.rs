//! Calls every operation of `/v2` as every actor on a repository in each of its states, with the token
//! that `/v2/auth` gives the actor for it, and with tokens of another repository, expired and forged
//! ones. The grants and the statuses are those of `data/rights/registry.tsv`.
//!
//! `REGISTRY=write cargo test -p quay-api-tests --test rights registry` writes that file anew. Statuses
//! must follow from the grants, so a wrong one cannot be written down unseen.

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use quay_api_tests::registry::{Image, Registry, sha256};
use quay_api_tests::wire::{Request, Response};
use quay_sandbox::Sandbox;
use serde_json::{Value as Json, json};

use crate::matrix::{data, table};

const FILE: &str = "rights/registry.tsv";

const OWNER: &str = "OWNERTOKEN000000000000000000000000000000";
const READ_SCOPE: &str = "OWNERREADSCOPETOKEN000000000000000000000";
const OUTSIDER: &str = "OUTSIDERTOKEN000000000000000000000000000";

/// Who calls. The last ones have the owner's token for another repository, an old one, and one whose
/// signature is not the registry's.
const ACTORS: [&str; 20] = [
    "owner",
    "member",
    "reader",
    "creator",
    "outsider",
    "superuser",
    "global_readonly",
    "disabled",
    "robot_puller",
    "robot_pusher",
    "robot_lonely",
    "robot_mirror",
    "robot_of_user",
    "app_token",
    "oauth",
    "oauth_read",
    "anonymous",
    "other_repository",
    "expired",
    "forged",
];

/// The actors whose tokens are not those of a grant.
const BAD_TOKENS: [&str; 2] = ["expired", "forged"];

/// A repository, by what sets it apart.
const STATES: [&str; 6] = ["normal", "public", "read_only", "mirror", "missing", "foreign"];

/// The operations, each with the grant that it needs.
const OPERATIONS: [(&str, &str); 14] = [
    ("listTags", "pull"),
    ("getManifest", "pull"),
    ("headManifest", "pull"),
    ("getBlob", "pull"),
    ("headBlob", "pull"),
    ("listReferrers", "pull"),
    ("startUpload", "push"),
    ("getUpload", "push"),
    ("patchUpload", "push"),
    ("putUpload", "push"),
    ("cancelUpload", "push"),
    ("putManifest", "push"),
    ("deleteManifest", "push"),
    ("deleteBlob", "push"),
];

const HEAD: &str = "\
# What /v2 responds to each actor on a repository in each state: first the actions that /v2/auth grants to
# whom asks for `pull,push` (`-` none, a status where there is no token), then the status of each operation
# with that token. `other_repository` has a token for another repository, `expired` one of two hours ago,
# `forged` one that somebody else signed; all three are the owner's. A state `missing` is a repository that
# does not exist, `foreign` one of a namespace in which the owner has no rights. `REGISTRY=write cargo test
# -p quay-api-tests --test rights registry` writes the file.
";

/// The rows of the file: what each actor gets, by state and operation.
type Rows = BTreeMap<(String, String), Vec<String>>;

#[test]
fn every_actor_may_do_in_the_registry_what_its_token_says() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("the runtime starts");
    let sandbox = Sandbox::builder()
        .memory()
        .stopped_clock()
        .fixture(data("fixture.json"));
    let sandbox = runtime.block_on(sandbox.start());
    let sandbox = sandbox.expect("the sandbox starts");
    let world = RegistryWorld::plant(&sandbox);
    let mut rows = Rows::new();
    for state in STATES {
        let grants = ACTORS.map(|actor| world.grant(state, actor));
        let told = grants.iter().map(|(told, _)| told.clone()).collect();
        rows.insert((state.to_owned(), "grant".to_owned()), told);
        for (operation, _) in OPERATIONS {
            let statuses = ACTORS.iter().zip(&grants).map(|(actor, (_, token))| {
                let caller = world.registry.with_token(token.as_deref());
                let response = world.call(state, operation, actor, &caller);
                response.status.to_string()
            });
            let statuses = statuses.collect();
            rows.insert((state.to_owned(), operation.to_owned()), statuses);
        }
    }
    runtime.block_on(sandbox.stop());
    println!("{}", counts(&rows));
    let mut problems = contradictions(&rows);
    if std::env::var("REGISTRY").is_ok_and(|it| it == "write") && problems.is_empty() {
        write(&rows);
    }
    problems.extend(differences(&rows));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The repositories, and the secrets of who calls.
struct RegistryWorld {
    registry: Registry,
    image: Image,
    /// User and password by actor.
    credentials: BTreeMap<&'static str, (String, String)>,
    /// A token of the owner that is too old.
    expired: String,
    /// The owner for the uploads of all.
    uploader: Registry,
}

impl RegistryWorld {
    fn plant(sandbox: &Sandbox) -> Self {
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
            let (namespace, name) = repository(state, "").split_once('/').map(owned).expect("a name");
            let token = if state == "foreign" { OUTSIDER } else { OWNER };
            let visibility = if state == "public" { "public" } else { "private" };
            let body = json!({
                "namespace": namespace, "repository": name, "visibility": visibility,
                "description": "", "repo_kind": "image",
            });
            api(token, "POST /api/v1/repository", body);
        }
        let mut credentials = BTreeMap::from([
            ("owner", ("alice".to_owned(), "password".to_owned())),
            ("oauth", ("$oauthtoken".to_owned(), OWNER.to_owned())),
            ("oauth_read", ("$oauthtoken".to_owned(), READ_SCOPE.to_owned())),
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
            let token = api(OWNER, &line, json!({}))["token"].as_str().map(str::to_owned);
            let token = token.expect("a token");
            credentials.insert(actor, (format!("rights+{name}"), token));
        }
        let bot = api(OWNER, "PUT /api/v1/user/robots/bot", json!({}));
        let bot = bot["token"].as_str().expect("a token").to_owned();
        credentials.insert("robot_of_user", ("alice+bot".to_owned(), bot));
        let app = api(OWNER, "POST /api/v1/user/apptoken", json!({ "title": "laptop" }));
        let app = app.pointer("/token/token_code").and_then(Json::as_str);
        credentials.insert("app_token", ("$app".to_owned(), app.expect("a code").to_owned()));
        let team = "/api/v1/organization/rights/team/makers";
        api(OWNER, &format!("PUT {team}"), json!({ "role": "creator" }));
        api(OWNER, &format!("PUT {team}/members/rights+creator"), json!({}));
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
                let response = pusher.push_manifest(&name, &format!("delete-{actor}"), &image.manifest());
                assert_eq!(response.status, 201, "{}", response.body);
            }
        }
        for (state, value) in [("read_only", "READ_ONLY"), ("mirror", "MIRROR")] {
            let line = format!("PUT /api/v1/repository/{}/changestate", repository(state, ""));
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
        let line = format!("POST /api/v1/repository/{}/mirror", repository("mirror", ""));
        api(OWNER, &line, mirror);
        let asked = ["repository:rights/normal:pull,push"];
        let old = registry.ask_for_token(Some(("alice", "password")), &asked).json();
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
    fn grant(&self, state: &str, actor: &str) -> (String, Option<String>) {
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
        let token = response.json()["token"].as_str().expect("a token").to_owned();
        match actor {
            "other_repository" => ("-".to_owned(), Some(token)),
            "forged" => ("-".to_owned(), Some(forged(&token))),
            _ => (granted(&token), Some(token)),
        }
    }

    fn call(&self, state: &str, operation: &str, actor: &str, caller: &Registry) -> Response {
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
    let signature: String = signature.chars().rev().collect();
    format!("{signed}.{signature}")
}

/// Statuses that do not follow from the grants.
fn contradictions(rows: &Rows) -> Vec<String> {
    let mut problems = Vec::new();
    for state in STATES {
        let grants = &rows[&(state.to_owned(), "grant".to_owned())];
        for (operation, needed) in OPERATIONS {
            let statuses = &rows[&(state.to_owned(), operation.to_owned())];
            for ((actor, grant), status) in ACTORS.iter().zip(grants).zip(statuses) {
                let actions: Vec<&str> = grant.split(',').collect();
                // A right to push is one to read, and what is public is read without any.
                let is_public = state == "public" && needed == "pull" && !BAD_TOKENS.contains(actor);
                let may = is_public
                    || actions.contains(&needed)
                    || (needed == "pull" && actions.contains(&"push"));
                if may == (status == "401") || status == "403" {
                    problems.push(format!(
                        "{state}: {operation} as {actor}: {status} with the grant {grant}"
                    ));
                }
            }
        }
    }
    problems
}

fn counts(rows: &Rows) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let statuses = rows.iter().filter(|((_, operation), _)| operation != "grant");
    for status in statuses.flat_map(|(_, statuses)| statuses) {
        *counts.entry(status).or_default() += 1;
    }
    let all: usize = counts.values().sum();
    let told: Vec<String> = counts
        .iter()
        .map(|(status, count)| format!("{count} × {status}"))
        .collect();
    format!(
        "{} operations × {} states × {} actors, {all} in all: {}",
        OPERATIONS.len(),
        STATES.len(),
        ACTORS.len(),
        told.join(", ")
    )
}

/// The names of the rows in their order.
fn order() -> impl Iterator<Item = (String, String)> {
    let operations = || OPERATIONS.into_iter().map(|(operation, _)| operation);
    STATES.into_iter().flat_map(move |state| {
        std::iter::once("grant")
            .chain(operations())
            .map(move |operation| (state.to_owned(), operation.to_owned()))
    })
}

fn write(rows: &Rows) {
    let mut text = format!("{HEAD}state\toperation\t{}\n", ACTORS.join("\t"));
    for key in order() {
        text += &format!("{}\t{}\t{}\n", key.0, key.1, rows[&key].join("\t"));
    }
    fs::write(data(FILE), text).expect("the file is written");
}

fn differences(rows: &Rows) -> Vec<String> {
    let mut lines = table("registry.tsv").into_iter();
    let head = lines.next().unwrap_or_default();
    let names: Vec<&str> = head.iter().skip(2).map(String::as_str).collect();
    let mut problems = Vec::new();
    if names != ACTORS {
        problems.push(format!("{FILE}: the columns are {names:?}"));
    }
    let listed: Rows = lines
        .filter_map(|mut cells| {
            let found = cells.split_off(2.min(cells.len()));
            let [state, operation] = <[String; 2]>::try_from(cells).ok()?;
            Some(((state, operation), found))
        })
        .collect();
    for key in order() {
        let Some(expected) = listed.get(&key) else {
            problems.push(format!("{FILE}: {} {} is missing", key.0, key.1));
            continue;
        };
        for ((actor, expected), found) in ACTORS.iter().zip(expected).zip(&rows[&key]) {
            if expected != found {
                problems.push(format!(
                    "{}: {} as {actor}: {found} instead of {expected}",
                    key.0, key.1
                ));
            }
        }
    }
    if listed.len() != rows.len() {
        problems.push(format!("{FILE}: has {} rows, not {}", listed.len(), rows.len()));
    }
    problems
}
