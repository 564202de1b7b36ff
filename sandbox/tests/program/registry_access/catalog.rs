//! Tests of the list of repositories, by the rules of both modes.

use quay_sandbox::RegistryMode;
use serde_json::{Value, json};

use super::{ALICE, BOB, PULLER, World};

/// The pages of the catalog, one after the other by their links.
async fn pages(world: &World, first: &str, bearer: &str) -> Vec<Vec<String>> {
    let mut pages = Vec::new();
    let mut next = Some(first.to_owned());
    while let Some(path) = next.filter(|_| pages.len() < 9) {
        let response = world.get(&path, bearer).await;
        assert_eq!(response.status, 200, "{}", response.text);
        let names = response.json()["repositories"]
            .as_array()
            .expect("a list")
            .clone();
        let names = names.iter().filter_map(Value::as_str).map(str::to_owned);
        pages.push(names.collect());
        next = response.headers.get("link").map(|link| {
            let link = link.to_str().expect("text");
            let path = link
                .strip_prefix('<')
                .and_then(|rest| rest.split_once(">; rel=\"next\""));
            path.expect(link).0.to_owned()
        });
    }
    pages
}

#[tokio::test]
async fn pages_follow_each_other_in_the_order_of_the_mode() {
    for (mode, expect) in [
        (
            RegistryMode::Quay,
            ["acme/app acme/other", "acme/public alice/b", "alice/a"],
        ),
        (
            RegistryMode::Oci,
            ["acme/app acme/other", "acme/public alice/a", "alice/b"],
        ),
    ] {
        let world = World::with(|it| it.registry_mode(mode)).await;
        for name in ["b", "a"] {
            let scope = format!("repository:alice/{name}:push");
            assert_eq!(world.granted(ALICE, &scope).await, ["push"]);
        }
        let bearer = world.bearer(ALICE, &[]).await;
        let pages = pages(&world, "/v2/_catalog?n=2", &bearer).await;
        let pages: Vec<String> = pages.iter().map(|page| page.join(" ")).collect();
        assert_eq!(pages, expect, "{mode:?}");
    }
}

#[tokio::test]
async fn everybody_sees_what_is_theirs() {
    let world = World::new().await;
    let check = async |credentials: (&str, &str), expect: Value| {
        let bearer = world
            .bearer(credentials, &["repository:acme/public:pull"])
            .await;
        let response = world.get("/v2/_catalog", &bearer).await;
        assert_eq!(response.json()["repositories"], expect, "{credentials:?}");
    };
    check(PULLER, json!(["acme/app"])).await;
    check(BOB, json!([])).await;
    check(("", ""), json!([])).await;
    let world = World::with(|it| it.feature("PUBLIC_CATALOG", true)).await;
    let response = world.get("/v2/_catalog", "").await;
    assert_eq!(response.json()["repositories"], json!(["acme/public"]));
}
