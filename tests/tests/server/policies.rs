//! Owns the checks that who calls, and who may call what, can be decided elsewhere.

use quay_api::server::organization::{
    ChangeOrganizationDetailsPath, ChangeOrganizationDetailsResponse, GetOrganizationPath,
    GetOrganizationResponse, OrganizationApi,
};
use quay_api::server::{
    AllowAll, Authenticate, AuthorizationRequest, Authorize, Context, Principal, Rejection, Router,
    http,
};
use quay_api::{models, operations};
use serde_json::json;

use crate::bench::{Bench, JSON};
use crate::document::cases;
use crate::wire::{Request, Server};
use crate::{ALICE, BOB};

#[test]
fn everyone_lets_every_token_pass() {
    let bench = Bench::with(|builder| builder.authorize(AllowAll));
    let mut passed = 0;
    for case in cases() {
        let seen = bench.arrives(case.request().token(BOB), case.operation.id);
        assert_eq!(seen.principal.as_deref(), Some("bob"));
        if case.operation.method == "GET" {
            let seen = bench.arrives(case.request(), case.operation.id);
            assert_eq!(seen.principal, None);
        }
        passed += 1;
    }
    println!("everyone: {passed} of {}", operations::ALL.len());
}

/// Lets `alice` pass where she is no superuser, and hides the rest.
struct NoSuperusers;

impl Authorize for NoSuperusers {
    fn authorize(&self, request: &AuthorizationRequest<'_>) -> Result<(), Rejection> {
        let operation = request.operation();
        match request.principal() {
            Some(principal) if principal.name == "alice" && operation.tag != "superuser" => Ok(()),
            Some(_) => Err(Rejection::not_found().with("operation", operation.id)),
            None => Err(Rejection::message(401, "Who are you?")),
        }
    }
}

#[test]
fn features_that_are_off_have_no_operations() {
    let bench = Bench::with(|builder| {
        builder
            .authorize(AllowAll)
            .disabled_features(["PROXY_CACHE"])
    });
    let mut hidden = 0;
    for case in cases() {
        if case.operation.features.contains(&"PROXY_CACHE") {
            let status = case.request().token(BOB).send(&bench.server).status;
            assert!([308, 404, 405].contains(&status), "{}", case.operation.id);
            hidden += 1;
        } else {
            bench.arrives(case.request().token(BOB), case.operation.id);
        }
    }
    assert!(hidden > 0);
}

#[test]
fn rules_of_ones_own_see_operation_and_caller() {
    let bench = Bench::with(|builder| builder.authorize(NoSuperusers));
    for case in cases() {
        let operation = case.operation;
        if operation.method == "GET" {
            bench.refuses(case.request(), 401, JSON, "Who are you?");
        }
        if operation.tag != "superuser" {
            bench.arrives(case.request().token(ALICE), operation.id);
        } else {
            let answer = bench.refuses(case.request().token(ALICE), 404, JSON, "Not Found");
            assert_eq!(answer.json()["operation"], operation.id);
        }
        let answer = bench.refuses(case.request().token(BOB), 404, JSON, "Not Found");
        assert_eq!(answer.json()["operation"], operation.id);
    }
}

/// What a session knows beyond a name.
#[derive(Clone, Debug, PartialEq)]
struct Session {
    number: u64,
}

/// Knows sessions by a header of their own, after it has waited as for a database.
struct Sessions;

impl Authenticate for Sessions {
    async fn authenticate(&self, headers: &http::HeaderMap) -> Option<Principal> {
        let number = headers.get("x-session")?.to_str().ok()?.parse().ok()?;
        tokio::task::yield_now().await;
        Some(Principal::new("alice", ["org:admin"]).with(Session { number }))
    }
}

/// Tells what it learns of its caller.
struct Mirror;

impl Mirror {
    fn tell(context: &Context) -> Rejection {
        let principal = context.principal.as_ref();
        let session = principal.and_then(|principal| principal.extensions.get::<Session>());
        Rejection::api_error(418, "mirror", "Seen")
            .with("operation", context.operation.id)
            .with("name", principal.map(|principal| principal.name.clone()))
            .with("session", session.map(|session| session.number))
            .with("request", context.request_id.as_str())
            .with("base", context.base_url.as_str())
            .with(
                "agent",
                context.headers["user-agent"].to_str().unwrap_or_default(),
            )
    }
}

impl OrganizationApi for Mirror {
    async fn get_organization(
        &self,
        context: Context,
        _path: GetOrganizationPath,
    ) -> Result<GetOrganizationResponse, Rejection> {
        Err(Self::tell(&context))
    }

    async fn change_organization_details(
        &self,
        context: Context,
        _path: ChangeOrganizationDetailsPath,
        _body: models::OrganizationUpdate,
    ) -> Result<ChangeOrganizationDetailsResponse, Rejection> {
        Err(Self::tell(&context))
    }
}

#[test]
fn what_authentication_knows_reaches_the_implementer() {
    let router = Router::builder()
        .authenticate(Sessions)
        .organization_api(Mirror);
    let server = Server::start(router.build());
    let check = |method: &str, session: Option<&str>, operation: &str, name: serde_json::Value| {
        let request = Request::new(format!("{method} /api/v1/organization/acme"))
            .header("user-agent", "tests")
            .header("x-request-id", "r17")
            .json("{}");
        let request = match session {
            Some(session) => request.header("x-session", session),
            None => request,
        };
        let answer = request.send(&server);
        assert_eq!(answer.status, 418, "{answer:?}");
        let session = session.and_then(|session| session.parse::<u64>().ok());
        let told = answer.json();
        for (key, value) in [
            ("operation", json!(operation)),
            ("name", name),
            ("session", json!(session)),
            ("request", json!("r17")),
            ("base", json!(server.url())),
            ("agent", json!("tests")),
        ] {
            assert_eq!(told[key], value, "{key}");
        }
    };
    check("GET", Some("17"), "getOrganization", json!("alice"));
    check(
        "PUT",
        Some("18"),
        "changeOrganizationDetails",
        json!("alice"),
    );
    check("GET", Some("none"), "getOrganization", json!(null));
    check("GET", None, "getOrganization", json!(null));
    let forged = Request::new("PUT /api/v1/organization/acme").json("{}");
    assert_eq!(forged.send(&server).status, 403);
}
