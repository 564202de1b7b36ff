//! Tests of requests that Python's libraries read in their own way: queries and bodies.
//!
//! Each expectation was recorded from a real server, or cites its source at commit ffba0c70e2d8.

use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, Method};
use serde_json::Value;

use crate::running::Running;

const FIXTURE: &str = r#"{
    "users": [{"username": "root", "superuser": true}, {"username": "alice"}, {"username": "bob"}],
    "organizations": [{"name": "acme", "owner": "alice",
        "applications": [{"name": "ci", "client_id": "CI"}]}],
    "tokens": [
        {"role": "root", "user": "root", "token": "ROOT", "application": "CI",
            "scopes": ["super:user", "org:admin", "user:admin"], "expires_in_s": 600},
        {"role": "alice", "user": "alice", "token": "ALICE", "application": "CI",
            "scopes": ["org:admin", "repo:admin", "repo:create", "user:admin"],
            "expires_in_s": 600},
        {"role": "bob", "user": "bob", "token": "BOB", "application": "CI",
            "scopes": ["org:admin", "repo:admin", "user:admin"], "expires_in_s": 600}
    ]
}"#;

/// A sandbox with an organization `acme` of `alice`.
struct Server {
    running: Running,
    http: Client,
    _folder: tempfile::TempDir,
}

/// What is sent as a body: its content type and its bytes.
type Body<'a> = Option<(&'a str, &'a str)>;

impl Server {
    fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("start.json");
        std::fs::write(&path, FIXTURE).expect("written");
        let fixture = path.to_str().expect("a path");
        let running = Running::serve(&["--database", ":memory:", "--fixture", fixture]);
        let http = Client::builder().no_proxy().build().expect("a client");
        Self {
            running,
            http,
            _folder: folder,
        }
    }

    /// The status, and what the response says: its `detail`, its `message`, or all of it.
    async fn send(&self, method: &str, path: &str, token: &str, body: Body<'_>) -> (u16, String) {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let url = format!("{}/api/v1{path}", self.running.url);
        let mut request = self.http.request(method, url);
        if !token.is_empty() {
            request = request.bearer_auth(token);
        }
        if let Some((media_type, body)) = body {
            request = request.body(body.to_owned());
            if !media_type.is_empty() {
                request = request.header(CONTENT_TYPE, media_type);
            }
        }
        let response = request.send().await.expect("a response");
        let status = response.status().as_u16();
        let text = response.text().await.expect("a text");
        let Ok(body) = serde_json::from_str::<Value>(&text) else {
            return (status, text);
        };
        let said = body.get("detail").or_else(|| body.get("message"));
        let said = match said {
            Some(Value::String(text)) => text.clone(),
            Some(value) => value.to_string(),
            None => body.to_string(),
        };
        (status, said)
    }

    async fn check(
        &self,
        (method, path, token): (&str, &str, &str),
        body: Body<'_>,
        (status, says): (u16, &str),
    ) {
        let (found, said) = self.send(method, path, token, body).await;
        let request = format!("{method} {path} by {token:?} with {body:?}");
        assert_eq!(found, status, "{request}: {said}");
        assert!(said.contains(says), "{request}: {said:?} lacks {says:?}");
    }

    /// Sends a body of JSON.
    async fn check_json(&self, request: (&str, &str, &str), body: &str, expect: (u16, &str)) {
        let body = Some(("application/json", body));
        self.check(request, body, expect).await;
    }
}

const UNAUTHENTICATED: (u16, &str) = (401, "Requires authentication");
const FORBIDDEN: (u16, &str) = (403, "Unauthorized");

/// Decorators check these rights, and `parse_args` stands below them: set `order0`
/// (`bad-query-…`), `endpoints/api/build.py:249`, `tag.py:159`, `trigger.py:508`, `robot.py:104`,
/// `user.py:1157`, `superuser.py:136,232,521`, `mirrorhealth.py:376`.
#[tokio::test]
async fn a_bad_number_in_the_query_is_told_after_the_right() {
    let server = Server::start();
    let repository = r#"{"repository": "web", "namespace": "acme", "visibility": "private",
        "description": ""}"#;
    let create = ("POST", "/repository", "ALICE");
    server.check_json(create, repository, (201, "")).await;
    let builds = "/repository/acme/web/build/?limit=abc";
    let triggered =
        "/repository/acme/web/trigger/00000000-0000-4000-8000-000000000000/builds?limit=";
    let tags = "/repository/acme/web/tag/?page=1.5";
    for (path, help) in [
        (builds, "The maximum number of builds to return"),
        (triggered, "The maximum number of builds to return"),
        (tags, "Page index for the results. Default 1."),
    ] {
        server.check(("GET", path, ""), None, UNAUTHENTICATED).await;
        server.check(("GET", path, "BOB"), None, FORBIDDEN).await;
        server
            .check(("GET", path, "ALICE"), None, (400, help))
            .await;
    }
    for (path, help) in [
        (
            "/user/robots?limit=x",
            "If specified, the number of robots to return.",
        ),
        ("/user/notifications?page=x", "Offset page number. (int)"),
        (
            "/superuser/users/?limit=x",
            "Limit to the number of results to return per page. Max 100.",
        ),
        ("/superuser/logs?page=x", "The page number for the logs"),
        (
            "/repository/mirror/health?offset=x",
            "Offset into the sorted mirror list",
        ),
    ] {
        server.check(("GET", path, ""), None, UNAUTHENTICATED).await;
        server.check(("GET", path, "BOB"), None, (400, help)).await;
    }
    // These check the right in their code, which reads the query before.
    let robots = "/organization/acme/robots?limit=x";
    server
        .check(("GET", robots, ""), None, (400, "the number of robots"))
        .await;
    let search = "/find/repositories?page=x";
    server
        .check(("GET", search, ""), None, (400, r#"{"page":"The page."}"#))
        .await;
}

/// Flask-RESTful's `reqparse` converts every value, and `build.py:480` and `org_mirror.py:768`
/// read the query by hand: set `query` (`…/twice`, `…?start=abc`).
#[tokio::test]
async fn repeated_parameters_and_those_read_by_hand_follow_the_server() {
    let server = Server::start();
    let robots = "/organization/acme/robots";
    let create = ("PUT", "/organization/acme/robots/ci", "ALICE");
    server.check_json(create, "{}", (201, "acme+ci")).await;
    let help = "If specified, the number of robots to return.";
    for (query, expect) in [
        ("?limit=1&limit=abc", (400, help)),
        ("?limit=abc&limit=1", (400, help)),
        ("?limit=0", (200, "acme+ci")),
        ("?limit=%2B1_0", (200, "acme+ci")),
    ] {
        let path = format!("{robots}{query}");
        server.check(("GET", &path, "ALICE"), None, expect).await;
    }
    let unknown = "/superuser/00000000-0000-4000-8000-000000000000/logs?start=abc";
    let text = "Unable to locate a build by id";
    server
        .check(("GET", unknown, "ROOT"), None, (400, text))
        .await;
}

const JSON: &str = "application/json";

/// `flask.json` is Python's `json`: `NaN`, `Infinity`, byte order marks (sets `body-org` and
/// `body-repo`, steps `raw-nan` and `raw-utf8bom`) and other encodings
/// (`json.detect_encoding`) are read.
#[tokio::test]
async fn bodies_are_read_as_by_python() {
    let server = Server::start();
    let team = ("PUT", "/organization/acme/team/devs", "ALICE");
    for (body, expect) in [
        (r#"{"role": "member", "x": NaN}"#, (200, "devs")),
        (r#"{"role": "member", "x": [-Infinity]}"#, (200, "devs")),
        ("\u{feff}{\"role\": \"member\"}", (200, "devs")),
        ("\0{\0}", (400, "'role' is a required property")),
        (r#"{"role": NaN}"#, (400, "nan is not of type 'string'")),
        (r#"{"role": Nan}"#, (400, "could not understand")),
        (r#"{"role": "member",}"#, (400, "could not understand")),
    ] {
        server.check_json(team, body, expect).await;
    }
}

/// The schemas have no limits of 32 or 64 bits: sets `body-org`, `body-repo` and `om` (steps
/// `…-i64` and `…-huge`), and `endpoints/api/organization.py:370`,
/// `data/model/namespacequota.py:93`.
#[tokio::test]
async fn integers_beyond_64_bits_reach_the_operation() {
    let server = Server::start();
    let change = ("PUT", "/organization/acme", "ALICE");
    for number in [
        "9223372036854775808",
        "100000000000000000000000000000000000000000000",
    ] {
        let body = format!(r#"{{"tag_expiration_s": {number}}}"#);
        let text = "Invalid tag expiration option";
        server.check_json(change, &body, (400, text)).await;
        let body = format!(r#"{{"limit_bytes": {number}}}"#);
        let quota = ("POST", "/organization/acme/quota", "ROOT");
        server.check_json(quota, &body, (500, "")).await;
        let body = format!(r#"{{"role": {number}}}"#);
        let team = ("PUT", "/organization/acme/team/devs", "ALICE");
        let text = format!("{number} is not of type 'string'");
        server.check_json(team, &body, (400, &text)).await;
    }
}

/// `validate_json_request(optional=True)` reads the body in silence: set `body-org`
/// (`createOrgRobot/raw-…` and `ct-…`). `endpoints/api/robot.py:166,274`: of the two, only the
/// user's operation checks the right before the body.
#[tokio::test]
async fn robots_are_created_whatever_the_body_is() {
    let server = Server::start();
    for (number, body) in [
        None,
        Some((JSON, "")),
        Some((JSON, "null")),
        Some((JSON, "{\"desc")),
        Some(("text/plain", "[]")),
        Some(("application/x-www-form-urlencoded", "description=a")),
        Some(("", "[]")),
        Some((JSON, "{}")),
        Some((JSON, r#"{"x": NaN}"#)),
    ]
    .into_iter()
    .enumerate()
    {
        let path = format!("/organization/acme/robots/r{number}");
        server.check(("PUT", &path, "BOB"), body, FORBIDDEN).await;
        server
            .check(("PUT", &path, "ALICE"), body, (201, "acme+r"))
            .await;
        let path = format!("/user/robots/r{number}");
        server
            .check(("PUT", &path, "ALICE"), body, (201, "alice+r"))
            .await;
    }
    let list = Some((JSON, "[]"));
    let unfit = (400, "[] is not of type 'object'");
    let path = "/organization/acme/robots/list";
    server.check(("PUT", path, "ALICE"), list, unfit).await;
    server.check(("PUT", path, "BOB"), list, unfit).await;
    server
        .check(("PUT", "/user/robots/list", "ALICE"), list, unfit)
        .await;
}

/// The texts of jsonschema 3.2 over the schemas of the server: `build.py:238`,
/// `namespacequota.py:93`, `manifest.py:44`, `tag.py:206`; sets `body-org` and `body-repo`.
#[tokio::test]
async fn faults_of_bodies_are_told_in_the_words_of_the_validator() {
    let server = Server::start();
    let repository = r#"{"repository": "web", "namespace": "acme", "visibility": "private",
        "description": "", "repo_kind": "x"}"#;
    let create = ("POST", "/repository", "ALICE");
    let text = "'x' is not one of ['image', None]";
    server.check_json(create, repository, (400, text)).await;
    let repository = repository.replace(r#""x""#, "null");
    server.check_json(create, &repository, (201, "")).await;
    let build = ("POST", "/repository/acme/web/build/", "ALICE");
    for (tags, text) in [
        ("[]", "[] is too short"),
        (
            r#"["a", "b", "a"]"#,
            "['a', 'b', 'a'] has non-unique elements",
        ),
    ] {
        let body = format!(r#"{{"archive_url": "https://example.com/a", "docker_tags": {tags}}}"#);
        server.check_json(build, &body, (400, text)).await;
    }
    let quota = ("POST", "/organization/acme/quota", "ROOT");
    let text = "'1 GIB' does not match '^(\\\\d+\\\\s?(B|KiB|MiB|GiB|TiB|PiB|EiB|ZiB|YiB|Ki|Mi|Gi";
    server
        .check_json(quota, r#"{"limit": "1 GIB"}"#, (400, text))
        .await;
    let tag = ("PUT", "/repository/acme/web/tag/latest", "ALICE");
    let text = "True is not of type 'number', 'null'";
    server
        .check_json(tag, r#"{"expiration": true}"#, (400, text))
        .await;
}

/// `namespacenotification.py:79,152`, `notificationmethod.py`, `data/model/proxy_cache.py:49`,
/// `trigger.py:441`, `mirror.py:227`: sets `body-org`, `body-repo`, `om` and `order0`.
#[tokio::test]
async fn what_the_server_does_not_check_reaches_the_operation() {
    let server = Server::start();
    let path = "/organization/acme/notifications";
    for (body, expect) in [
        (
            r#"{"event": "x", "method": "y", "config": {}}"#,
            (
                400,
                "Invalid event 'x'. Must be one of: quota_error, quota_warning",
            ),
        ),
        (
            r#"{"event": "quota_error", "method": "y", "config": {}}"#,
            (400, "Unknown notification method 'y'"),
        ),
        (
            r#"{"event": "quota_error", "method": "webhook", "config": {"url": []}}"#,
            (400, "Missing webhook URL"),
        ),
        (
            r#"{"event": "quota_error", "method": "webhook", "config": {"url": 5}}"#,
            (500, ""),
        ),
    ] {
        let body = body.replace(r#""config""#, r#""eventConfig": {}, "config""#);
        server
            .check_json(("POST", path, "ALICE"), &body, expect)
            .await;
    }
    let unknown = "/organization/nosuch/notifications";
    server
        .check_json(("POST", unknown, "ROOT"), "[1]", (404, "Not Found"))
        .await;
    server
        .check_json(("POST", unknown, "BOB"), "[1]", FORBIDDEN)
        .await;

    let proxy = "/organization/acme/proxycache";
    for (property, expect) in [
        (r#""upstream_registry_password": 5"#, (500, "")),
        (r#""expiration_s": []"#, (500, "")),
        (r#""expiration_s": 9223372036854775808"#, (500, "")),
        (r#""insecure": null"#, (500, "")),
        (
            r#""expiration_s": "3_600", "insecure": [0]"#,
            (201, "Created"),
        ),
    ] {
        let body = format!(r#"{{"upstream_registry": "8.8.8.8", {property}}}"#);
        server
            .check_json(("POST", proxy, "ALICE"), &body, expect)
            .await;
    }
    let stored = r#""expiration_s":3600,"insecure":true"#;
    server
        .check(("GET", proxy, "ALICE"), None, (200, stored))
        .await;
}
