//! Owns the checks of what holds for every operation: order, panics, browsers, read-only mode, headers.

use quay_api::server::prototype::{
    DeleteOrganizationPrototypePermissionPath, DeleteOrganizationPrototypePermissionResponse,
    GetOrganizationPrototypePermissionsPath, GetOrganizationPrototypePermissionsResponse,
    PrototypeApi,
};
use quay_api::server::{AllowAll, Context, Cors, Rejection, http};
use serde_json::json;

use crate::bench::{Bench, HTML, JSON};
use crate::bodies::NOT_JSON;
use crate::document::{Case, cases};
use crate::wire::Request;
use crate::{ALICE, BOB, api_error};

const RULES: &str = "GET /api/v1/organization/acme/prototypes";
const FORGED: &str = "CSRF token was invalid or missing.";
const BROWSER: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

fn request(line: &str) -> Request {
    Request::new(line).token(ALICE)
}

/// Panics at once, or after it has waited.
struct Clumsy;

impl PrototypeApi for Clumsy {
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
fn a_panic_is_answered_and_the_next_request_too() {
    let bench = Bench::with(|builder| builder.prototype_api(Clumsy));
    for line in [RULES, "DELETE /api/v1/organization/acme/prototypes/1"] {
        let answer = bench.refuses(request(line), 500, HTML, "page");
        assert!(!answer.body.contains("hunter2"), "{}", answer.body);
        bench.arrives(request("GET /api/v1/organization/acme"), "getOrganization");
    }
}

#[test]
fn the_right_is_checked_before_or_after_the_body_as_the_document_says() {
    let bench = Bench::new();
    let mut counts = [0, 0];
    let is_told = |case: &Case| {
        // Where no scope is asked for, the right is the implementer's to check.
        case.body.is_some() && !case.operation.is_covered_by(["none"]) && case.body_is_required
    };
    for case in cases().into_iter().filter(is_told) {
        let target = || Request::new(case.request().shown());
        let unfit = || target().json("[1]");
        bench.refuses(case.request().token(BOB), 403, JSON, "Unauthorized");
        bench.refuses(unfit(), 403, HTML, FORGED);
        let first = case.operation.permission_before_body == Some(true);
        if first {
            bench.refuses(unfit().token(BOB), 403, JSON, "Unauthorized");
            bench.refuses(target().token(BOB), 403, JSON, "Unauthorized");
        } else {
            // The words depend on the schema.
            let answer = unfit().token(BOB).send(&bench.server);
            assert_eq!(answer.status, 400, "{}", case.operation.id);
            assert_eq!(answer.json()["error_type"], "invalid_request");
            assert_eq!(bench.stand.seen(), [], "{}", case.operation.id);
            bench.refuses(target().token(BOB), 415, JSON, NOT_JSON);
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
    bench.refuses(Request::new(line).token(BOB), 403, JSON, "Unauthorized");
}

#[test]
fn a_browser_must_say_that_a_script_asks() {
    let bench = Bench::new();
    let text = "API calls must be invoked with an X-Requested-With header if called from a browser";
    let browser = |line: &str| request(line).header("user-agent", BROWSER);
    bench.refuses(browser(RULES), 400, HTML, text);
    // It comes before everything that has to do with tokens.
    let nobody = Request::new(RULES).header("user-agent", BROWSER);
    bench.refuses(nobody, 400, HTML, text);
    let script = browser(RULES).header("x-requested-with", "XMLHttpRequest");
    bench.arrives(script, "getOrganizationPrototypePermissions");
    let line = "DELETE /api/v1/organization/acme";
    bench.arrives(browser(line), "deleteAdminedOrganization");
    let tool = request(RULES).header("user-agent", "curl/8.5.0");
    bench.arrives(tool, "getOrganizationPrototypePermissions");
    let lenient = Bench::with(|builder| builder.require_xhr_header(false));
    lenient.arrives(browser(RULES), "getOrganizationPrototypePermissions");
}

#[test]
fn a_read_only_registry_takes_reads_alone() {
    let bench = Bench::with(|builder| builder.read_only(true));
    let text = "System is currently read-only. Pulls will succeed but all write operations are \
                currently suspended.";
    let (mut reads, mut writes) = (0, 0);
    for case in cases() {
        if case.operation.method == "GET" {
            bench.arrives(case.request().token(ALICE), case.operation.id);
            reads += 1;
        } else {
            let answer = bench.refuses(case.request().token(ALICE), 503, JSON, text);
            assert_eq!(answer.json()["is_readonly"], true);
            bench.refuses(case.request(), 403, HTML, FORGED);
            writes += 1;
        }
    }
    println!("read-only: {reads} reads pass, {writes} writes do not");
}

#[test]
fn some_writes_are_open_though_the_registry_is_read_only() {
    let bench = Bench::with(|builder| builder.read_only(true).allow_when_read_only(["signinUser"]));
    for case in cases() {
        let id = case.operation.id;
        if id == "signinUser" {
            bench.arrives(case.request().token(ALICE), id);
            bench.refuses(case.request(), 403, HTML, FORGED);
        } else if case.operation.method != "GET" {
            assert_eq!(
                case.request().token(ALICE).send(&bench.server).status,
                503,
                "{id}"
            );
        }
    }
}

#[test]
fn nobody_may_write_where_the_rules_let_everybody() {
    let strict = Bench::with(|builder| builder.authorize(AllowAll));
    let lenient = Bench::with(|builder| builder.authorize(AllowAll).anonymous_writes(true));
    for case in cases() {
        let seen = lenient.arrives(case.request(), case.operation.id);
        assert_eq!(seen.principal, None);
        if case.operation.method != "GET" {
            strict.refuses(case.request(), 403, HTML, FORGED);
        }
    }
}

#[test]
fn answers_carry_the_id_of_the_request() {
    let bench = Bench::new();
    let id = |request: Request| {
        let answer = request.send(&bench.server);
        answer
            .header("x-request-id")
            .expect("it has a name")
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
    let origins = |bench: &Bench, line: &str| {
        let answer = Request::new(line).send(&bench.server);
        answer
            .header("access-control-allow-origin")
            .map(str::to_owned)
    };
    let bench = Bench::with(|builder| builder.cors(Cors::off()));
    assert_eq!(origins(&bench, RULES), None);
    let origin = http::HeaderValue::from_static("https://console.example.com");
    let bench = Bench::with(|builder| builder.cors(Cors::origin(origin)));
    assert_eq!(
        origins(&bench, RULES).as_deref(),
        Some("https://console.example.com")
    );
    // Pages for people are for nobody else to read.
    assert_eq!(origins(&bench, "GET /nothing/"), None);
}

#[test]
fn addresses_are_those_of_the_caller_or_as_set() {
    let bench = Bench::with(|builder| builder.base_url("https://quay.example.com/"));
    let answer = Request::new(RULES).send(&bench.server);
    let mut expected = api_error(
        &bench.server,
        401,
        "invalid_token",
        "Requires authentication",
    );
    expected["type"] = json!("https://quay.example.com/api/v1/error/invalid_token");
    assert_eq!(answer.json(), expected);
    let answer = request("GET /api/v1/superuser/users").send(&bench.server);
    let location = "https://quay.example.com/api/v1/superuser/users/";
    assert_eq!(answer.header("location"), Some(location));
}
