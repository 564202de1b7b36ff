//! Tests of the tokens that `/v2/auth` issues: to whom, for what, and for how long.

use std::time::Duration;

use reqwest::Method;
use serde_json::json;

use super::{ALICE, BOB, PULLER, ROOT, World, claims};

const TAGS: &str = "/v2/acme/app/tags/list";
const UPLOADS: &str = "/v2/acme/app/blobs/uploads/";

#[tokio::test]
async fn a_token_opens_what_it_grants_and_nothing_else() {
    let world = World::new().await;
    let pull = world.bearer(ALICE, &["repository:acme/app:pull"]).await;
    let push = world.bearer(ALICE, &["repository:acme/app:push"]).await;
    let all = world.bearer(ALICE, &["repository:acme/app:*"]).await;
    let other = world
        .bearer(ALICE, &["repository:acme/other:pull,push,*"])
        .await;
    let none = world.bearer(ALICE, &[]).await;
    let robot = world
        .bearer(PULLER, &["repository:acme/app:pull,push,*"])
        .await;
    let denied = world
        .bearer(BOB, &["repository:acme/app:pull,push,*"])
        .await;
    for (name, bearer, reads, writes) in [
        ("nobody", "", false, false),
        ("pull", &pull, true, false),
        ("push", &push, true, true),
        ("*", &all, true, true),
        ("another repository", &other, false, false),
        ("no scope", &none, false, false),
        ("a robot that reads", &robot, true, false),
        ("somebody without a right", &denied, false, false),
    ] {
        let read = world.get(TAGS, bearer).await;
        assert_eq!(
            read.status,
            if reads { 200 } else { 401 },
            "{name}: {}",
            read.text
        );
        let write = world.call(Method::POST, UPLOADS, bearer).await;
        assert_eq!(
            write.status,
            if writes { 202 } else { 401 },
            "{name}: {}",
            write.text
        );
    }
}

#[tokio::test]
async fn a_challenge_tells_where_to_get_a_token() {
    let world = World::new().await;
    let begin = format!(
        "Bearer realm=\"{}/v2/auth\",service=\"{}\"",
        world.sandbox.url(),
        world.service()
    );
    let check = |found: &str, scope: &str| assert_eq!(found, format!("{begin}{scope}"));
    check(world.get("/v2/", "").await.challenge(), "");
    let scope = ",scope=\"repository:acme/app:pull\"";
    check(world.get(TAGS, "").await.challenge(), scope);
    check(world.get(TAGS, "Bearer nonsense").await.challenge(), scope);
    let scope = ",scope=\"repository:acme/app:pull,push\"";
    check(
        world.call(Method::POST, UPLOADS, "").await.challenge(),
        scope,
    );
    let scope = ",scope=\"repository:acme/nosuch:pull\"";
    let missing = world.get("/v2/acme/nosuch/tags/list", "").await;
    check(missing.challenge(), scope);
}

#[tokio::test]
async fn public_repositories_need_no_token_but_no_bad_one_either() {
    let world = World::new().await;
    let path = "/v2/acme/public/tags/list";
    assert_eq!(world.get(path, "").await.status, 200);
    assert_eq!(world.get(path, "Bearer a.b.c").await.status, 401);
    assert_eq!(
        world.get(path, "Basic YWxpY2U6cGFzc3dvcmQ=").await.status,
        401
    );
    let world = World::with(|it| it.feature("ANONYMOUS_ACCESS", false)).await;
    assert_eq!(world.get(path, "").await.status, 401);
    let refused = world.ask(("", ""), &["repository:acme/public:pull"]).await;
    assert_eq!(
        (refused.status, refused.message()),
        (401, "Anonymous access is not allowed".to_owned())
    );
    let bearer = world.bearer(BOB, &["repository:acme/public:pull"]).await;
    assert_eq!(world.get(path, &bearer).await.status, 200);
}

#[tokio::test]
async fn the_claims_name_who_signed_in() {
    let world = World::new().await;
    let service = world.service();
    let scope = "repository:acme/app:push,pull,*";
    let owner = claims(&world.bearer(ALICE, &[scope]).await);
    assert_eq!(owner["iss"], "quay");
    assert_eq!(owner["aud"], service);
    assert_eq!(owner["sub"], "alice");
    let access =
        json!([{ "type": "repository", "name": "acme/app", "actions": ["push", "pull", "*"] }]);
    assert_eq!(owner["access"], access);
    assert_eq!(owner["context"]["entity_kind"], "user");
    let robot = claims(&world.bearer(PULLER, &[scope]).await);
    assert_eq!(robot["sub"], "acme+puller");
    assert_eq!(robot["access"][0]["actions"], json!(["pull"]));
    assert_eq!(robot["context"]["entity_reference"], "acme+puller");
    let oauth = claims(&world.bearer(("$oauthtoken", "READER"), &[scope]).await);
    assert_eq!(oauth["sub"], "alice");
    assert_eq!(oauth["context"]["kind"], "oauth");
    assert_eq!(oauth["access"][0]["actions"], json!(["pull"]));
    let nobody = claims(&world.bearer(("", ""), &[scope]).await);
    assert_eq!(nobody["sub"], "(anonymous)");
    assert_eq!(nobody["access"][0]["actions"], json!([]));
    let by_address = claims(&world.bearer(("alice@example.com", "password"), &[]).await);
    assert_eq!(by_address["sub"], "alice");
}

#[tokio::test]
async fn an_app_token_stands_for_its_user_until_it_is_revoked() {
    let world = World::new().await;
    let client = world
        .sandbox
        .client_as("alice")
        .expect("a role")
        .expect("a client");
    let title = quay_api::models::NewAppToken::new("laptop");
    let token = client.create_app_token(title).await.expect("a token");
    let code = token.token.token_code.clone();
    let credentials = ("$app", code.expose());
    let bearer = world
        .bearer(credentials, &["repository:acme/app:pull,push"])
        .await;
    let said = claims(&bearer);
    assert_eq!(
        (&said["sub"], &said["context"]["entity_kind"]),
        (&json!("alice"), &json!("appspecifictoken"))
    );
    assert_eq!(world.get(TAGS, &bearer).await.status, 200);
    // It is no password.
    let refused = world.ask(("alice", code.expose()), &[]).await;
    assert_eq!(
        (refused.status, refused.message()),
        (401, "Invalid Username or Password".to_owned())
    );
    client
        .revoke_app_token(&token.token.uuid)
        .await
        .expect("revoked");
    let refused = world.ask(credentials, &[]).await;
    assert_eq!(
        (refused.status, refused.message()),
        (401, "Invalid token".to_owned())
    );
}

#[tokio::test]
async fn who_may_not_sign_in_is_told_why() {
    let world = World::new().await;
    let check = async |credentials: (&str, &str), expect: &str| {
        let response = world
            .ask(credentials, &["repository:acme/public:pull"])
            .await;
        assert_eq!(
            (response.status, response.message().as_str()),
            (401, expect),
            "{credentials:?}"
        );
    };
    check(("nobody", "password"), "Invalid Username or Password").await;
    let text = "This user has been disabled. Please contact your administrator.";
    check(("mallory", "password"), text).await;
    let text = "Could not find robot with username: acme+puller and supplied password.";
    check(("acme+puller", "WRONG"), text).await;
    check(
        ("acme+nosuch", "X"),
        "Could not find robot with specified username",
    )
    .await;
    check(("$app", "X"), "Invalid token").await;
    check(
        ("$oauthtoken", "X"),
        "OAuth access token could not be validated",
    )
    .await;
    check(("$token", "X"), "Invalid access token").await;
    // A wrong password makes its user wait, whatever comes next.
    check(("bob", "wrong"), "Invalid Username or Password").await;
    let late = world.ask(BOB, &[]).await;
    assert_eq!(late.status, 429);
    assert!(late.headers.contains_key("retry-after"));
}

#[tokio::test]
async fn robots_sign_in_unless_they_are_disallowed() {
    let world = World::with(|it| {
        it.config("ROBOTS_DISALLOW", "true")
            .config("ROBOTS_WHITELIST", "[\"acme+creator\"]")
    })
    .await;
    let refused = world.ask(PULLER, &[]).await;
    let text = "Robot account have been disabled. Please contact your administrator.";
    assert_eq!((refused.status, refused.message().as_str()), (401, text));
    assert_eq!(world.ask(super::CREATOR, &[]).await.status, 200);
}

#[tokio::test]
async fn the_token_of_a_deleted_robot_is_worth_nothing() {
    let world = World::new().await;
    let bearer = world.bearer(PULLER, &["repository:acme/app:pull"]).await;
    assert_eq!(world.get(TAGS, &bearer).await.status, 200);
    let client = world
        .sandbox
        .client_as("alice")
        .expect("a role")
        .expect("a client");
    client
        .delete_org_robot("acme", "puller")
        .await
        .expect("deleted");
    let refused = world.get(TAGS, &bearer).await;
    assert_eq!(
        (refused.status, refused.message().as_str()),
        (400, "Could not find robot with specified username")
    );
}

#[tokio::test]
async fn a_token_is_good_for_an_hour_and_the_difference_of_clocks() {
    let world = World::with(quay_sandbox::Builder::stopped_clock).await;
    let bearer = world.bearer(ALICE, &["repository:acme/app:pull"]).await;
    world.sandbox.advance(Duration::from_secs(3600 + 29));
    assert_eq!(world.get(TAGS, &bearer).await.status, 200);
    world.sandbox.advance(Duration::from_secs(1));
    let late = world.get(TAGS, &bearer).await;
    assert_eq!(
        (late.status, late.message().as_str()),
        (401, "Signature has expired")
    );
}

#[tokio::test]
async fn superusers_with_full_access_may_do_everything() {
    let world = World::with(|it| it.feature("SUPERUSERS_FULL_ACCESS", true)).await;
    let scope = "repository:acme/app:pull,push,*";
    assert_eq!(world.granted(ROOT, scope).await, ["push", "pull", "*"]);
    let world = World::with(|it| it.feature("SUPERUSERS_FULL_ACCESS", false)).await;
    assert!(world.granted(ROOT, scope).await.is_empty());
}
