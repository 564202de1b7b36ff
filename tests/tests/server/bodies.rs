//! Request bodies and queries: which are rejected, in which words, and which pass.

use quay_api::server::ServerQuirks;
use serde_json::{Value as Json, json};

use crate::ALICE;
use crate::http::Request;
use crate::test_server::{JSON, TestServer};

const ORGANIZATIONS: &str = "POST /api/v1/organization/";
const ORGANIZATION: &str = "PUT /api/v1/organization/acme";
const APPLICATION: &str = "PUT /api/v1/organization/acme/applications/A";
const PERMISSION: &str = "PUT /api/v1/repository/acme/web/permissions/user/bob";
const PROTOTYPES: &str = "POST /api/v1/organization/acme/prototypes";
const MIRROR: &str = "PUT /api/v1/repository/acme/app/mirror";
const QUOTAS: &str = "POST /api/v1/superuser/organization/acme/quota";
const QUOTA: &str = "PUT /api/v1/superuser/organization/acme/quota/3";
const KEYS: &str = "POST /api/v1/superuser/keys";
const TOKENS: &str = "POST /api/v1/organization/acme/applications/A/tokens";
const USERS: &str = "GET /api/v1/superuser/users/";

const MALFORMED: &str =
    "The browser (or proxy) sent a request that this server could not understand.";
pub(crate) const NOT_JSON: &str = "Did not attempt to load JSON data because the request Content-Type was \
                        not 'application/json'.";

fn request(line: &str) -> Request {
    Request::new(line).token(ALICE)
}

#[test]
fn a_body_must_be_json() {
    let server = TestServer::new();
    let check = |body: &[u8]| {
        server.rejects(request(ORGANIZATIONS).json(body), 400, JSON, MALFORMED);
    };
    check(b"");
    check(b"{");
    check(b"{\"name\": ");
    check(b"{\"name\": \"acme\"}x");
    check(b"{'name': 'acme'}");
    check(b"\xff");
    check(b"{\"name\": \"\xff\"}");
    // Deeper than any real body: the parser must not overflow the stack.
    check("[".repeat(100_000).as_bytes());
    server.rejects(
        request(ORGANIZATIONS).json("null"),
        400,
        JSON,
        "Missing JSON body",
    );
}

#[test]
fn a_lone_surrogate_makes_the_server_fail() {
    let server = TestServer::new();
    let check = |body: &str, status: u16| {
        let response = request(ORGANIZATIONS).json(body).send(&server);
        assert_eq!(response.status, status, "{body}");
    };
    check(r#"{"name": "\ud800"}"#, 500);
    check(r#"{"name": "acme", "email": "\udfff"}"#, 500);
    check(r#"{"name": "\ud800""#, 400);
}

#[test]
fn an_operation_can_fail_on_a_body_that_is_not_an_object() {
    let line = "POST /api/v1/superuser/users/";
    let server = TestServer::with(|builder| {
        builder.server_quirks(ServerQuirks::none().crashes_on_non_object("createInstallUser"))
    });
    for (body, status) in [
        ("[]", 500),
        ("5", 500),
        ("null", 400),
        ("{", 400),
        ("{}", 400),
    ] {
        let response = request(line).json(body).send(&server);
        assert_eq!(response.status, status, "{body}");
    }
    server.accepts(
        request(line).json(r#"{"username":"bob"}"#),
        "createInstallUser",
    );
    let strict = TestServer::new();
    let response = request(line).json("[]").send(&strict);
    assert_eq!(response.status, 400);
}

#[test]
fn an_operation_can_fail_without_a_property() {
    let line = "POST /api/v1/messages";
    let server = TestServer::with(|builder| {
        let quirks =
            ServerQuirks::none().crashes_without_property("createGlobalMessage", "message");
        builder.server_quirks(quirks)
    });
    for (body, status) in [
        ("{}", 500),
        (r#"{"text":"hello"}"#, 500),
        (r#"{"message":null}"#, 400),
        ("[]", 400),
        ("null", 400),
        ("{", 400),
    ] {
        let response = request(line).json(body).send(&server);
        assert_eq!(response.status, status, "{body}");
    }
    let message = r#"{"message":{"content":"hi","media_type":"text/plain","severity":"info"}}"#;
    server.accepts(request(line).json(message), "createGlobalMessage");
    let strict = TestServer::new();
    let response = request(line).json("{}").send(&strict);
    assert_eq!(response.status, 400);
}

#[test]
fn a_body_needs_the_content_type_of_json() {
    let server = TestServer::new();
    server.rejects(request(ORGANIZATIONS), 415, JSON, NOT_JSON);
    let body = r#"{"name":"acme"}"#;
    server.rejects(request(ORGANIZATIONS).body(body), 415, JSON, NOT_JSON);
    for other in [
        "text/plain",
        "text/json",
        "application/x-www-form-urlencoded",
    ] {
        let request = request(ORGANIZATIONS).header("content-type", other);
        server.rejects(request.body(body), 415, JSON, NOT_JSON);
    }
    for known in [
        "application/json; charset=utf-8",
        "application/vnd.api+json",
    ] {
        let request = request(ORGANIZATIONS).header("content-type", known);
        server.accepts(request.body(body), "createOrganization");
    }
    // An operation without a body reads none.
    let line = "POST /api/v1/superuser/registrysize/";
    server.accepts(request(line).body("anything"), "postRegistrySize");
}

#[test]
fn a_body_must_fit_its_schema() {
    let server = TestServer::new();
    let check = |line: &str, body: Json, text: &str| {
        let request = request(line).json(body.to_string());
        let response = server.rejects(request, 400, JSON, text);
        assert_eq!(response.json()["error_type"], "invalid_request", "{line}");
    };
    check(ORGANIZATIONS, json!([]), "[] is not of type 'object'");
    check(ORGANIZATIONS, json!("x"), "'x' is not of type 'object'");
    check(ORGANIZATIONS, json!({}), "'name' is a required property");
    let text = "5 is not of type 'string'";
    check(ORGANIZATIONS, json!({ "name": 5 }), text);
    let token = |name: &str| json!({ "name": name, "scope": "repo:read" });
    check(TOKENS, token(""), "'' is too short");
    let long = "a".repeat(256);
    check(TOKENS, token(&long), &format!("'{long}' is too long"));
    let text = r"'lots' does not match '^(\\d+\\s?(B|KiB|MiB|GiB|TiB|PiB|EiB|ZiB|YiB|Ki|Mi|Gi|Ti|Pi|Ei|Zi|Yi|KB|MB|GB|TB|PB|EB|ZB|YB|K|M|G|T|P|E|Z|Y)?)$'";
    check(QUOTAS, json!({ "limit": "lots" }), text);
    let text = "None is not of type 'string'";
    check(ORGANIZATION, json!({ "email": null }), text);
    let text = "'yes' is not of type 'boolean'";
    check(ORGANIZATION, json!({ "invoice_email": "yes" }), text);
    let text = "-1 is less than the minimum of 0";
    check(ORGANIZATION, json!({ "tag_expiration_s": -1 }), text);
    let text = "1.5 is not of type 'integer'";
    check(ORGANIZATION, json!({ "tag_expiration_s": 1.5 }), text);
    let text = "'redirect_uri' is a required property";
    check(
        APPLICATION,
        json!({ "name": "a", "application_uri": "" }),
        text,
    );
    let text = "'owner' is not one of ['read', 'write', 'admin']";
    check(PERMISSION, json!({ "role": "owner" }), text);
    let text = "'Read' is not one of ['read', 'write', 'admin']";
    check(PERMISSION, json!({ "role": "Read" }), text);
    let delegate = json!({ "name": "ci", "kind": "robot" });
    let text = "'robot' is not one of ['user', 'team']";
    check(
        PROTOTYPES,
        json!({ "role": "read", "delegate": delegate }),
        text,
    );
    let text = "'kind' is a required property";
    check(
        PROTOTYPES,
        json!({ "role": "read", "delegate": { "name": "a" } }),
        text,
    );
    let text = "'expiration' is a required property";
    check(KEYS, json!({ "service": "a" }), text);
    let both = json!({ "limit_bytes": 1, "limit": "1 GiB" });
    let text = "{'limit_bytes': 1, 'limit': '1 GiB'} is valid under each of the given schemas";
    check(QUOTAS, both.clone(), text);
    let text = "{} is not allowed for 1";
    check(QUOTA, both, text);
    let text = "{} is not allowed for 1";
    check(QUOTA, json!({ "limit_bytes": 1, "bogus": 1 }), text);
    let body = json!({ "external_registry_password": 51_423 });
    let text = "[redacted] is not of type 'string', 'null'";
    check(MIRROR, body, text);
}

#[test]
fn bodies_that_the_server_accepts_reach_the_api() {
    let server = TestServer::new();
    let check = |line: &str, operation: &str, body: &str, arrived: Json| {
        let call = server.accepts(request(line).json(body), operation);
        assert_eq!(call.body, Some(arrived), "{line}: {body}");
    };
    // The server leaves these to its handlers.
    for name in ["a", "A b", &"a".repeat(256)] {
        let body = json!({ "name": name });
        let text = body.to_string();
        check(ORGANIZATIONS, "createOrganization", &text, body);
    }
    let update = "changeOrganizationDetails";
    check(ORGANIZATION, update, "{}", json!({}));
    let body = r#"{"contact_email":null}"#;
    check(ORGANIZATION, update, body, json!({ "contact_email": null }));
    // The operation rejects this by itself, after it has checked the rights.
    let body = r#"{"limit_bytes":0}"#;
    check(
        QUOTAS,
        "createUserQuotaSuperUser",
        body,
        json!({ "limit_bytes": 0 }),
    );
    // The last of equal keys counts, and an integer may be written with a fraction.
    let body = r#"{"tag_expiration_s":1,"tag_expiration_s":2.0}"#;
    check(ORGANIZATION, update, body, json!({ "tag_expiration_s": 2 }));
    let body = r#"{"email":5,"email":"a@example.com"}"#;
    let kept = json!({ "email": "a@example.com" });
    check(ORGANIZATION, update, body, kept);
    let body = r#"{"email":"a@example.com","email":5}"#;
    let text = "5 is not of type 'string'";
    server.rejects(request(ORGANIZATION).json(body), 400, JSON, text);
    let body = r#"{"bogus":[{}],"email":"a@example.com"}"#;
    check(
        ORGANIZATION,
        update,
        body,
        json!({ "email": "a@example.com" }),
    );
    let longest = json!({ "name": "a".repeat(255) });
    check(
        ORGANIZATIONS,
        "createOrganization",
        &longest.to_string(),
        longest.clone(),
    );
}

#[test]
fn a_body_has_a_limit() {
    let body = r#"{"name":"acme","email":"a@example.com"}"#;
    let server = TestServer::with(|builder| builder.body_limit(body.len()));
    server.accepts(request(ORGANIZATIONS).json(body), "createOrganization");
    let text = format!("The request body is larger than {} bytes", body.len());
    let larger = format!("{body} ");
    server.rejects(
        request(ORGANIZATIONS).json(larger.clone()),
        413,
        JSON,
        &text,
    );
    // A body whose announced length is too large is not read.
    let announced = request(ORGANIZATIONS).header("content-type", JSON);
    let announced = announced.header("content-length", "1000000000");
    server.rejects(announced, 413, JSON, &text);
    // A chunked body does not announce its length.
    let chunked = |body: &str| {
        let (one, two) = body.split_at(10);
        let chunk = |text: &str| format!("{:x}\r\n{text}\r\n", text.len());
        request(ORGANIZATIONS)
            .header("transfer-encoding", "chunked")
            .json(format!("{}{}0\r\n\r\n", chunk(one), chunk(two)))
    };
    server.accepts(chunked(body), "createOrganization");
    server.rejects(chunked(&larger), 413, JSON, &text);
}

#[test]
fn query_parameters_have_their_type() {
    let server = TestServer::new();
    let check = |query: &str, parameter: &str| {
        let response = request(&format!("{USERS}?{query}")).send(&server);
        let message = &response.json()["message"];
        assert_eq!(
            (response.status, response.media_type()),
            (400, JSON),
            "{query}"
        );
        assert!(message[parameter].is_string(), "{query}: {message}");
        assert_eq!(server.api.take_calls(), [], "{query}");
    };
    for query in ["limit=abc", "limit=", "limit", "limit=1.5", "limit=0x10"] {
        check(query, "limit");
    }
    let call = |query: &str| {
        let call = server.accepts(request(&format!("{USERS}?{query}")), "listAllUsers");
        Json::from_iter(call.query)
    };
    let all = json!({ "limit": "-1", "disabled": "true", "next_page": "a b+ü" });
    assert_eq!(call("limit=-1&disabled=yes&next_page=a+b%2B%C3%BC"), all);
    assert_eq!(
        call("limit=100&disabled=0"),
        json!({ "limit": "100", "disabled": "false" })
    );
    // The operation checks the largest, as the server's does (`endpoints/api/superuser.py`).
    let furthest = i32::MAX.to_string();
    assert_eq!(
        call("limit=101"),
        json!({ "limit": "101", "disabled": "true" })
    );
    assert_eq!(
        call("limit=99999999999999999999"),
        json!({ "limit": furthest, "disabled": "true" })
    );
    // What is not sent has its default.
    assert_eq!(call("unknown=1&Limit=abc"), json!({ "disabled": "true" }));
}
