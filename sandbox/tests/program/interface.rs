//! Test of what the web interface asks of the server in its first minute, in its order.

use reqwest::Method;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::running::Running;

const FIXTURE: &str = r#"{
    "users": [{"username": "root", "superuser": true, "password": "password-of-root"},
        {"username": "alice", "email": "alice@example.com", "password": "password-of-alice"}],
    "organizations": [{"name": "acme", "owner": "alice"}]
}"#;

/// Asks for all of these, which have to be there.
async fn get_all(browser: &mut Browser, paths: &[&str]) {
    for path in paths {
        let received = browser.get(path).await;
        assert_eq!(received.status, 200, "{path}: {received:?}");
    }
}

/// What is asked for each organization, and for the user's own namespace.
async fn list_namespaces(browser: &mut Browser, user: &Value) {
    let organizations = user["organizations"].as_array().expect("a list");
    for organization in organizations {
        let name = organization["name"].as_str().expect("a name");
        let path = format!("/api/v1/organization/{name}");
        let repositories = format!("last_modified=true&namespace={name}&public=true");
        get_all(
            browser,
            &[
                &path,
                &format!("{path}/members"),
                &format!("{path}/robots?permissions=true&token=false"),
                &format!("/api/v1/repository?{repositories}"),
            ],
        )
        .await;
    }
    let name = user["username"].as_str().expect("a name");
    let repositories = format!("last_modified=true&namespace={name}&public=true");
    get_all(
        browser,
        &[
            "/api/v1/user/robots?permissions=true&token=false",
            &format!("/api/v1/repository?{repositories}"),
        ],
    )
    .await;
}

fn start(build: &std::path::Path) -> Running {
    let fixture = build.join("fixture.json");
    std::fs::write(&fixture, FIXTURE).expect("a file");
    std::fs::write(build.join("index.html"), "<!doctype html>the interface").expect("a file");
    let [fixture, build] = [&fixture, build].map(|path| path.to_str().expect("a path"));
    let arguments = ["--database", ":memory:", "--fixture", fixture];
    Running::serve(&[&arguments[..], &["--web-ui", build]].concat())
}

#[tokio::test]
async fn all_that_the_interface_asks_for_is_there() {
    let build = tempfile::tempdir().expect("a folder");
    let running = start(build.path());
    let mut browser = Browser::new(&running.url);

    // Before somebody signs in.
    get_all(&mut browser, &["/"]).await;
    browser.fetch_csrf_token().await;
    browser.fetch_csrf_token().await;
    let config = browser.get("/config").await.json();
    assert_eq!(config["features"]["DIRECT_LOGIN"], true);
    let anonymous = browser.get("/api/v1/user/").await;
    assert_eq!(anonymous.status, 401);
    assert_eq!(anonymous.json()["error_type"], "invalid_token");
    get_all(&mut browser, &["/api/v1/messages", "/signin"]).await;
    for logo in ["logo", "logo_dark"] {
        let path = config["config"]["BRANDING"][logo].as_str().expect("a path");
        let picture = browser.get(path).await;
        assert_eq!(picture.status, 200);
        let media_type = picture.headers["content-type"].to_str().expect("a text");
        assert!(media_type.starts_with("image/svg+xml"), "{media_type}");
    }

    // Another name, since the right one would have to wait after it.
    let wrong = json!({ "username": "bob", "password": "wrong" });
    let wrong = browser.call(Method::POST, "/api/v1/signin", Some(wrong));
    let wrong = wrong.await;
    assert_eq!(
        (wrong.status, &wrong.json()["invalidCredentials"]),
        (403, &true.into())
    );
    browser.sign_in("alice", "password-of-alice").await;
    browser.fetch_csrf_token().await;
    let user = browser.get("/api/v1/user/").await.json();
    assert_eq!(
        (&user["username"], &user["prompts"]),
        (&json!("alice"), &json!([]))
    );
    get_all(&mut browser, &["/api/v1/user/notifications"]).await;
    list_namespaces(&mut browser, &user).await;

    // An organization and the user, with their tabs.
    get_all(
        &mut browser,
        &[
            "/api/v1/organization/acme/quota",
            "/api/v1/organization/acme/prototypes",
            "/api/v1/organization/acme/applications",
            "/api/v1/organization/acme/proxycache",
            "/api/v1/organization/acme/immutabilitypolicy/",
            "/api/v1/user/quota",
            "/api/v1/user/assignedauthorization",
            "/api/v1/user/authorizations",
            "/api/v1/organization/alice/immutabilitypolicy/",
        ],
    )
    .await;
    let days = "starttime=10%2F30%2F2026&endtime=11%2F29%2F2026";
    for path in ["/api/v1/organization/acme", "/api/v1/user"] {
        let lists = ["aggregatelogs", "logs"].map(|list| format!("{path}/{list}?{days}"));
        get_all(
            &mut browser,
            &[&lists[0], &format!("{}&next_page=", lists[1])],
        )
        .await;
    }

    // A new organization, and a team that is changed.
    let body = json!({ "name": "globex", "email": "globex@example.com" });
    let made = browser.call(Method::POST, "/api/v1/organization/", Some(body));
    assert_eq!(made.await.status, 201);
    let user = browser.get("/api/v1/user/").await.json();
    assert_eq!(user["organizations"][1]["name"], "globex");
    list_namespaces(&mut browser, &user).await;
    let body = json!({ "role": "creator", "description": "" });
    let team = "/api/v1/organization/globex/team/builders";
    let made = browser.call(Method::PUT, team, Some(body));
    assert_eq!(made.await.status, 200);
    let member = format!("{team}/members/root");
    assert_eq!(browser.call(Method::PUT, &member, None).await.status, 200);

    let signed_out = browser.call(Method::POST, "/api/v1/signout", None).await;
    assert_eq!(signed_out.status, 200);
    assert_eq!(browser.get("/api/v1/user/").await.status, 401);
    get_all(&mut browser, &["/signin"]).await;
}

#[tokio::test]
async fn superusers_find_their_pages() {
    let build = tempfile::tempdir().expect("a folder");
    let running = start(build.path());
    let mut browser = Browser::new(&running.url);
    browser.sign_in("root", "password-of-root").await;
    browser.fetch_csrf_token().await;
    let days = "starttime=10%2F30%2F2026&endtime=11%2F29%2F2026";
    get_all(
        &mut browser,
        &[
            "/api/v1/user/",
            "/api/v1/superuser/organizations/",
            "/api/v1/superuser/users/",
            "/api/v1/superuser/registrysize/",
            "/api/v1/superuser/keys",
            &format!("/api/v1/superuser/aggregatelogs?{days}"),
            &format!("/api/v1/superuser/logs?{days}&next_page="),
            "/api/v1/superuser/changelog/",
            "/api/v1/organization/acme/members",
            "/api/v1/organization/acme/robots?permissions=true&token=false",
        ],
    )
    .await;
}
