//! Rules for every operation: order of checks, panics, browsers, read-only mode, headers.

use quay_api::server::prototype::{
    DeleteOrganizationPrototypePermissionPath, DeleteOrganizationPrototypePermissionResponse,
    GetOrganizationPrototypePermissionsPath, GetOrganizationPrototypePermissionsResponse,
    PrototypeApi,
};
use quay_api::server::{AllowAll, Context, Cors, Rejection, http};
use serde_json::json;

use crate::bodies::NOT_JSON;
use crate::document::{Case, cases};
use crate::http::Request;
use crate::test_server::{HTML, JSON, TestServer};
use crate::{ALICE, BOB, api_error};

const RULES: &str = "GET /api/v1/organization/acme/prototypes";
const FORGED: &str = "CSRF token was invalid or missing.";
const BROWSER: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

fn request(line: &str) -> Request {
    Request::new(line).token(ALICE)
}

/// Panics at once, or after it has yielded.
struct PanickingApi;

impl PrototypeApi for PanickingApi {
    async fn get_organization_prototype_permissions(
        &self,
        _context: Context,
        path: GetOrganizationPrototypePermissionsPath,
    ) -> Result<GetOrganizationPrototypePermissionsResponse, Rejection> {
        panic!("hunter2 at {}", path.orgname);
    }

    async fn delete_organization_prototype_permission(
        &self,
        _context: Context,
        path: DeleteOrganizationPrototypePermissionPath,
    ) -> Result<DeleteOrganizationPrototypePermissionResponse, Rejection> {
        tokio::task::yield_now().await;
        panic!("hunter2 at {}", path.prototypeid);
    }
}

#[test]
fn a_panic_gets_a_response_and_so_does_the_next_request() {
    let server = TestServer::with(|builder| builder.prototype_api(PanickingApi));
    for line in [RULES, "DELETE /api/v1/organization/acme/prototypes/1"] {
        let response = server.rejects(request(line), 500, HTML, "page");
        assert!(!response.body.contains("hunter2"), "{}", response.body);
        server.accepts(request("GET /api/v1/organization/acme"), "getOrganization");
    }
}

#[test]
fn the_right_is_checked_before_or_after_the_body_as_the_document_says() {
    let server = TestServer::new();
    let mut counts = [0, 0];
    let is_told = |case: &Case| {
        // Without a required scope, the API checks the right by itself.
        case.body.is_some() && !case.operation.is_covered_by(["none"]) && case.body_is_required
    };
    for case in cases().into_iter().filter(is_told) {
        let target = || Request::new(case.request().shown());
        let unfit = || target().json("[1]");
        server.rejects(case.request().token(BOB), 403, JSON, "Unauthorized");
        server.rejects(unfit(), 403, HTML, FORGED);
        let first = case.operation.permission_before_body == Some(true);
        if first {
            server.rejects(unfit().token(BOB), 403, JSON, "Unauthorized");
            server.rejects(target().token(BOB), 403, JSON, "Unauthorized");
        } else {
            // The message depends on the schema.
            let response = unfit().token(BOB).send(&server);
            assert_eq!(response.status, 400, "{}", case.operation.id);
            assert_eq!(response.json()["error_type"], "invalid_request");
            assert_eq!(server.api.take_calls(), [], "{}", case.operation.id);
            server.rejects(target().token(BOB), 415, JSON, NOT_JSON);
        }
        counts[usize::from(first)] += 1;
    }
    println!(
        "right after body: {}, right before body: {}",
        counts[0], counts[1]
    );
    assert!(counts.iter().all(|count| *count > 0));
    // The query comes last.
    let line = "GET /api/v1/superuser/users/?limit=abc";
    server.rejects(Request::new(line).token(BOB), 403, JSON, "Unauthorized");
}

#[test]
fn a_browser_needs_the_header_of_a_script() {
    let server = TestServer::new();
    let text = "API calls must be invoked with an X-Requested-With header if called from a browser";
    let browser = |line: &str| request(line).header("user-agent", BROWSER);
    server.rejects(browser(RULES), 400, HTML, text);
    // The check comes before authentication.
    let nobody = Request::new(RULES).header("user-agent", BROWSER);
    server.rejects(nobody, 400, HTML, text);
    let script = browser(RULES).header("x-requested-with", "XMLHttpRequest");
    server.accepts(script, "getOrganizationPrototypePermissions");
    let line = "DELETE /api/v1/organization/acme";
    server.accepts(browser(line), "deleteAdminedOrganization");
    let tool = request(RULES).header("user-agent", "curl/8.5.0");
    server.accepts(tool, "getOrganizationPrototypePermissions");
    let lenient = TestServer::with(|builder| builder.require_xhr_header(false));
    lenient.accepts(browser(RULES), "getOrganizationPrototypePermissions");
}

#[test]
fn a_read_only_registry_accepts_reads_alone() {
    let server = TestServer::with(|builder| builder.read_only(true));
    let text = "System is currently read-only. Pulls will succeed but all write operations are \
                currently suspended.";
    let (mut reads, mut writes) = (0, 0);
    for case in cases() {
        if case.operation.method == "GET" {
            server.accepts(case.request().token(ALICE), case.operation.id);
            reads += 1;
        } else {
            let response = server.rejects(case.request().token(ALICE), 503, JSON, text);
            assert_eq!(response.json()["is_readonly"], true);
            server.rejects(case.request(), 403, HTML, FORGED);
            writes += 1;
        }
    }
    println!("read-only: {reads} reads pass, {writes} writes do not");
}

#[test]
fn some_writes_are_open_though_the_registry_is_read_only() {
    let server =
        TestServer::with(|builder| builder.read_only(true).allow_when_read_only(["signinUser"]));
    for case in cases() {
        let id = case.operation.id;
        if id == "signinUser" {
            server.accepts(case.request().token(ALICE), id);
            server.rejects(case.request(), 403, HTML, FORGED);
        } else if case.operation.method != "GET" {
            assert_eq!(
                case.request().token(ALICE).send(&server).status,
                503,
                "{id}"
            );
        }
    }
}

#[test]
fn anonymous_writes_need_more_than_allow_all() {
    let strict = TestServer::with(|builder| builder.authorize(AllowAll));
    let lenient = TestServer::with(|builder| builder.authorize(AllowAll).anonymous_writes(true));
    for case in cases() {
        let call = lenient.accepts(case.request(), case.operation.id);
        assert_eq!(call.principal, None);
        if case.operation.method != "GET" {
            strict.rejects(case.request(), 403, HTML, FORGED);
        }
    }
}

#[test]
fn responses_carry_the_request_id() {
    let server = TestServer::new();
    let id = |request: Request| {
        let response = request.send(&server);
        response
            .header("x-request-id")
            .expect("it has a request id")
            .to_owned()
    };
    let given = |text: &str| id(request(RULES).header("x-request-id", text));
    assert_eq!(given("proxy-0017.a_b"), "proxy-0017.a_b");
    for harmful in ["a b", "<script>", "a;b", &"a".repeat(65)] {
        assert_ne!(given(harmful), harmful);
    }
    let (one, other) = (id(request(RULES)), id(request("GET /nothing/")));
    assert_ne!(one, other);
    assert_eq!((one.len(), other.len()), (16, 16));
}

#[test]
fn cross_origin_headers_can_be_changed() {
    let origins = |server: &TestServer, line: &str| {
        let response = Request::new(line).send(server);
        response
            .header("access-control-allow-origin")
            .map(str::to_owned)
    };
    let server = TestServer::with(|builder| builder.cors(Cors::off()));
    assert_eq!(origins(&server, RULES), None);
    let origin = http::HeaderValue::from_static("https://console.example.com");
    let server = TestServer::with(|builder| builder.cors(Cors::origin(origin)));
    assert_eq!(
        origins(&server, RULES).as_deref(),
        Some("https://console.example.com")
    );
    // HTML pages carry no such header.
    assert_eq!(origins(&server, "GET /nothing/"), None);
}

#[test]
fn urls_follow_the_host_header_or_the_base_url() {
    let server = TestServer::with(|builder| builder.base_url("https://quay.example.com/"));
    let response = Request::new(RULES).send(&server);
    let mut expected = api_error(
        &server.url(),
        401,
        "invalid_token",
        "Requires authentication",
    );
    expected["type"] = json!("https://quay.example.com/api/v1/error/invalid_token");
    assert_eq!(response.json(), expected);
    let response = request("GET /api/v1/superuser/users").send(&server);
    let location = "https://quay.example.com/api/v1/superuser/users/";
    assert_eq!(response.header("location"), Some(location));
}
