//! Owns the check of implementers that implement little: what is missing answers 501 by name.

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
use crate::wire::Server;
use crate::{ALICE, SCOPES, api_error};

/// Has one operation of one tag, and mounts another tag without any.
struct Little;

impl OrganizationApi for Little {}

impl PrototypeApi for Little {
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
fn what_is_not_implemented_is_named() {
    let tokens = StaticTokens::new().with(ALICE, Principal::new("alice", SCOPES));
    let router = Router::builder()
        .authenticate(tokens)
        .organization_api(Little)
        .prototype_api(Little);
    let server = Server::start(router.build());
    let mut missing = 0;
    for case in cases() {
        let operation = case.operation;
        let answer = case.request().token(ALICE).send(&server);
        if operation.id == operations::GET_ORGANIZATION_PROTOTYPE_PERMISSIONS.id {
            assert_eq!(answer.status, 200, "{}", answer.body);
            assert_eq!(answer.json(), json!({ "prototypes": [] }));
            continue;
        }
        let detail = format!(
            "{} ({} {}) is not implemented by this server",
            operation.id, operation.method, operation.path
        );
        let mut expected = api_error(&server, 501, "not_implemented", &detail);
        expected["request_id"] = answer.header("x-request-id").expect("it has a name").into();
        assert_eq!(answer.status, 501, "{}", operation.id);
        assert_eq!(answer.json(), expected, "{}", operation.id);
        missing += 1;
    }
    assert_eq!(missing, operations::ALL.len() - 1);
    println!("not implemented: {missing} of {}", operations::ALL.len());
}
