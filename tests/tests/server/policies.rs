//! Authentication and authorization can be replaced.

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

use crate::document::cases;
use crate::http::{Request, ServedRouter};
use crate::test_server::{JSON, TestServer};
use crate::{ALICE, BOB};

#[test]
fn allow_all_accepts_every_token() {
    let server = TestServer::with(|builder| builder.authorize(AllowAll));
    let mut passed = 0;
    for case in cases() {
        let call = server.accepts(case.request().token(BOB), case.operation.id);
        assert_eq!(call.principal.as_deref(), Some("bob"));
        if case.operation.method == "GET" {
            let call = server.accepts(case.request(), case.operation.id);
            assert_eq!(call.principal, None);
        }
        passed += 1;
    }
    println!("allow all: {passed} of {}", operations::ALL.len());
}

/// Lets `alice` call operations that are not for superusers, and hides the rest.
struct NoSuperusers;

impl Authorize<Rejection> for NoSuperusers {
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
    let server = TestServer::with(|builder| {
        builder
            .authorize(AllowAll)
            .disabled_features(["PROXY_CACHE"])
    });
    let mut hidden = 0;
    for case in cases() {
        if case.operation.features.contains(&"PROXY_CACHE") {
            let status = case.request().token(BOB).send(&server).status;
            assert!([308, 404, 405].contains(&status), "{}", case.operation.id);
            hidden += 1;
        } else {
            server.accepts(case.request().token(BOB), case.operation.id);
        }
    }
    assert!(hidden > 0);
}

#[test]
fn custom_rules_see_operation_and_caller() {
    let server = TestServer::with(|builder| builder.authorize(NoSuperusers));
    for case in cases() {
        let operation = case.operation;
        if operation.method == "GET" {
            server.rejects(case.request(), 401, JSON, "Who are you?");
        }
        if operation.tag != "superuser" {
            server.accepts(case.request().token(ALICE), operation.id);
        } else {
            let response = server.rejects(case.request().token(ALICE), 404, JSON, "Not Found");
            assert_eq!(response.json()["operation"], operation.id);
        }
        let response = server.rejects(case.request().token(BOB), 404, JSON, "Not Found");
        assert_eq!(response.json()["operation"], operation.id);
    }
}

/// What authentication knows of a caller beyond its name.
#[derive(Clone, Debug, PartialEq)]
struct Session {
    number: u64,
}

/// Reads the session from a header, and yields once as if it asked a database.
struct HeaderSessions;

impl Authenticate for HeaderSessions {
    async fn authenticate(&self, headers: &http::HeaderMap) -> Option<Principal> {
        let number = headers.get("x-session")?.to_str().ok()?.parse().ok()?;
        tokio::task::yield_now().await;
        Some(Principal::new("alice", ["org:admin"]).with(Session { number }))
    }
}

/// Responds with what it knows of its caller.
struct EchoApi;

impl EchoApi {
    fn tell(context: &Context) -> Rejection {
        let principal = context.principal.as_ref();
        let session = principal.and_then(|principal| principal.extensions.get::<Session>());
        Rejection::api_error(418, "mirror", "ReceivedCall")
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

impl OrganizationApi for EchoApi {
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
fn facts_from_authentication_reach_the_api() {
    let router = Router::builder()
        .authenticate(HeaderSessions)
        .organization_api(EchoApi);
    let server = ServedRouter::start(router.build());
    let check = |method: &str, session: Option<&str>, operation: &str, name: serde_json::Value| {
        let request = Request::new(format!("{method} /api/v1/organization/acme"))
            .header("user-agent", "tests")
            .header("x-request-id", "r17")
            .json("{}");
        let request = match session {
            Some(session) => request.header("x-session", session),
            None => request,
        };
        let response = request.send(&server);
        assert_eq!(response.status, 418, "{response:?}");
        let session = session.and_then(|session| session.parse::<u64>().ok());
        let told = response.json();
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
