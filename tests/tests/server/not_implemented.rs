//! A method that is not implemented responds with 501 and names its operation.

use quay_api::models::{Prototype, PrototypeList};
use quay_api::operations;
use quay_api::server::organization::OrganizationApi;
use quay_api::server::prototype::{
    GetOrganizationPrototypePermissionsPath, GetOrganizationPrototypePermissionsResponse,
    PrototypeApi,
};
use quay_api::server::{Context, Principal, Rejection, Router, StaticTokens};
use serde_json::json;

use crate::document::cases;
use crate::http::ServedRouter;
use crate::{ALICE, SCOPES, api_error};

/// Implements one operation of one tag, and none of another tag.
struct PartialApi;

impl OrganizationApi for PartialApi {}

impl PrototypeApi for PartialApi {
    async fn get_organization_prototype_permissions(
        &self,
        _context: Context,
        _path: GetOrganizationPrototypePermissionsPath,
    ) -> Result<GetOrganizationPrototypePermissionsResponse, Rejection> {
        let none: Vec<Prototype> = Vec::new();
        let list = PrototypeList::new(none);
        Ok(GetOrganizationPrototypePermissionsResponse::Ok(list))
    }
}

#[test]
fn methods_that_are_not_implemented_are_named() {
    let tokens = StaticTokens::new().with(ALICE, Principal::new("alice", SCOPES));
    let router = Router::builder()
        .authenticate(tokens)
        .organization_api(PartialApi)
        .prototype_api(PartialApi);
    let server = ServedRouter::start(router.build());
    let mut missing = 0;
    for case in cases() {
        let operation = case.operation;
        let response = case.request().token(ALICE).send(&server);
        if operation.id == operations::GET_ORGANIZATION_PROTOTYPE_PERMISSIONS.id {
            assert_eq!(response.status, 200, "{}", response.body);
            assert_eq!(response.json(), json!({ "prototypes": [] }));
            continue;
        }
        let detail = format!(
            "{} ({} {}) is not implemented by this server",
            operation.id, operation.method, operation.path
        );
        let mut expected = api_error(&server.url(), 501, "not_implemented", &detail);
        expected["request_id"] = response
            .header("x-request-id")
            .expect("it has a request id")
            .into();
        assert_eq!(response.status, 501, "{}", operation.id);
        assert_eq!(response.json(), expected, "{}", operation.id);
        missing += 1;
    }
    assert_eq!(missing, operations::ALL.len() - 1);
    println!("not implemented: {missing} of {}", operations::ALL.len());
}
