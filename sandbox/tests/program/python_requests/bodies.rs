//! What is read as JSON, which fault of a body is told, and what reaches the operation.

use super::{FORBIDDEN, Server};

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
    // `max_json_size` raises an error without the text that it needs (`endpoints/api/__init__.py:694`).
    let large = format!("\"{}\"", "x".repeat(1 << 20));
    let robots = ["/organization/acme/robots/large", "/user/robots/large"];
    for path in robots {
        let body = Some((JSON, large.as_str()));
        server.check(("PUT", path, "ALICE"), body, (500, "")).await;
        let text = Some(("text/plain", large.as_str()));
        server
            .check(("PUT", path, "ALICE"), text, (201, "large"))
            .await;
    }
    let body = Some((JSON, large.as_str()));
    server
        .check(("PUT", robots[0], "BOB"), body, (500, ""))
        .await;
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

/// One schema for both methods (`endpoints/api/policy.py:50`), and `data/model/autoprune.py:99`: sets
/// `body-org` and `body-repo`.
#[tokio::test]
async fn values_of_policies_are_told_by_schema_and_operation() {
    let server = Server::start();
    let invalid = (400, "Invalid value given for method type");
    for path in [
        "/organization/acme/autoprunepolicy/",
        "/user/autoprunepolicy/",
    ] {
        for (body, expect) in [
            (r#"{"value": 1}"#, (400, "'method' is a required property")),
            ("{}", (400, "'method' is a required property")),
            (
                r#"{"method": "number_of_tags"}"#,
                (400, "'value' is a required property"),
            ),
            (
                r#"{"method": "number_of_tags", "value": 1.5}"#,
                (400, "1.5 is not of type 'integer', 'string'"),
            ),
            (
                r#"{"method": 5, "value": "7d"}"#,
                (400, "5 is not of type 'string'"),
            ),
            (r#"{"method": "number_of_tags", "value": 2.0}"#, invalid),
            (r#"{"method": "number_of_tags", "value": "2"}"#, invalid),
            (r#"{"method": "creation_date", "value": 2}"#, invalid),
            (
                r#"{"method": "x", "value": 2.0}"#,
                (400, "Invalid method provided"),
            ),
            (r#"{"method": "number_of_tags", "value": 2}"#, (201, "uuid")),
        ] {
            server
                .check_json(("POST", path, "ALICE"), body, expect)
                .await;
        }
    }
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
        (r#""expiration_s": null"#, (201, "Created")),
    ] {
        let body = format!(r#"{{"upstream_registry": "8.8.8.8", {property}}}"#);
        server
            .check_json(("POST", proxy, "ALICE"), &body, expect)
            .await;
    }
    let stored = r#""expiration_s":null,"insecure":false"#;
    server
        .check(("GET", proxy, "ALICE"), None, (200, stored))
        .await;
    server
        .check(("DELETE", proxy, "ALICE"), None, (201, "Deleted"))
        .await;
    let body = r#"{"upstream_registry": "8.8.8.8", "expiration_s": "3_600", "insecure": [0]}"#;
    server
        .check_json(("POST", proxy, "ALICE"), body, (201, "Created"))
        .await;
    let stored = r#""expiration_s":3600,"insecure":true"#;
    server
        .check(("GET", proxy, "ALICE"), None, (200, stored))
        .await;
}
