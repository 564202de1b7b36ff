//! Which scopes contain others, and which operations a token may call.

use quay_api::server::{AuthorizationRequest, Authorize, DeclaredScopes, Principal, Rejection};
use quay_api::{IMPLIED_SCOPES, Operation, operations};

fn check_implied(granted: &str, asked: &str, expect: bool) {
    let principal = Principal::new("alice", [granted]).with_implied_scopes(IMPLIED_SCOPES);
    assert_eq!(principal.has_scope(asked), expect, "{granted} for {asked}");
}

#[test]
fn scopes_of_repositories_imply_each_other_downwards() {
    check_implied("repo:admin", "repo:write", true);
    check_implied("repo:admin", "repo:read", true);
    check_implied("repo:write", "repo:read", true);
    check_implied("repo:read", "repo:write", false);
    check_implied("repo:write", "repo:admin", false);
    check_implied("repo:admin", "repo:create", false);
    check_implied("user:admin", "user:read", false);
    check_implied("super:user", "super:user", true);
    check_implied("org:admin", "super:user", false);
}

#[test]
fn operations_know_which_scopes_imply_others() {
    let operation = operations::CHANGE_USER_PERMISSIONS;
    assert!(operation.is_covered_by(["repo:admin"]));
    assert!(!operation.is_covered_by(["repo:write"]));
    let operation = operations::LIST_REPO_TAGS;
    assert!(operation.is_covered_by(["repo:admin"]) || operation.public);
}

fn check(operation: &'static Operation, scopes: Option<&[&str]>, expect: Option<u16>) {
    let principal = scopes.map(|scopes| Principal::new("alice", scopes.iter().copied()));
    let request = AuthorizationRequest::new(operation, principal.as_ref(), &[]);
    let rejection: Result<(), Rejection> = DeclaredScopes.authorize(&request);
    let status = rejection.err().map(|rejection| rejection.status().as_u16());
    assert_eq!(status, expect, "{} with {scopes:?}", operation.id);
}

#[test]
fn declared_scopes_are_asked_for() {
    check(&operations::GET_ORGANIZATION, None, None);
    check(&operations::GET_ORGANIZATION, Some(&[]), None);
    check(&operations::GET_ORGANIZATION_MEMBERS, None, Some(401));
    check(
        &operations::GET_ORGANIZATION_MEMBERS,
        Some(&["org:admin"]),
        None,
    );
    check(
        &operations::GET_ORGANIZATION_MEMBERS,
        Some(&["repo:admin"]),
        Some(403),
    );
    check(&operations::GET_ORGANIZATION_MEMBERS, Some(&[]), Some(403));
}

#[test]
fn an_authorization_request_knows_its_path() {
    let values = ["acme".to_owned(), "bob".to_owned()];
    let request = AuthorizationRequest::new(&operations::GET_ORGANIZATION_MEMBER, None, &values);
    assert_eq!(request.path("orgname"), Some("acme"));
    assert_eq!(request.path("membername"), Some("bob"));
    assert_eq!(request.path("teamname"), None);
}
