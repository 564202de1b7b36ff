//! The rights that are checked before the body or the query of a request is read.
//!
//! See [Rights before the body](../../../docs/server-behaviour.md#rights-before-the-body).

use std::cell::Cell;

use quay_api::server::{AuthorizationRequest, Authorize, Rejection};

use crate::app::App;
use crate::op_context::OpContext;
use crate::responses;
use crate::storage::RepositoryRole;

/// What an operation asks for before it looks at its body.
#[derive(Clone, Copy)]
enum RequiredRight {
    EmptyDatabase,
    UserAdmin,
    UnrestrictedUserAdmin,
    /// The right on a namespace that is an organization.
    OrganizationAdmin,
    TeamSync,
    Messenger,
    Repository(RepositoryRole),
    /// A role, on a repository that takes changes of what it holds.
    Content(RepositoryRole),
    /// That somebody calls.
    SignedIn,
    RepositoryReader,
    /// To see what the admins of the repository see.
    RepositoryAdminReader,
}

/// The operations whose right comes first. A test compares them with the document.
fn required_before_body(operation: &str) -> Option<RequiredRight> {
    Some(match operation {
        "initializeUser" => RequiredRight::EmptyDatabase,
        "convertUserToOrganization"
        | "createAppToken"
        | "createUserNotification"
        | "createUserAutoPrunePolicy"
        | "changeUserDetails"
        | "exportUserLogs"
        | "generateUserClientKey"
        | "updateUserAutoPrunePolicy"
        | "updateUserNotification"
        | "verifyUser" => RequiredRight::UserAdmin,
        "createOrganization" | "createUserRobot" | "createUserRobotFederation" => {
            RequiredRight::UnrestrictedUserAdmin
        }
        "createOrgNotification" => RequiredRight::OrganizationAdmin,
        "enableOrganizationTeamSync" => RequiredRight::TeamSync,
        "addManifestLabel" | "changeTag" | "requestRepoBuild" | "restoreTag" => {
            RequiredRight::Content(RepositoryRole::Write)
        }
        "removeTagFromTimemachine" | "updateRepo" => {
            RequiredRight::Repository(RepositoryRole::Write)
        }
        "activateBuildTrigger" | "manuallyStartBuildTrigger" | "updateBuildTrigger" => {
            RequiredRight::Content(RepositoryRole::Admin)
        }
        "changeRepoMirrorConfig"
        | "changeToken"
        | "createToken"
        | "changeRepoState"
        | "changeRepoTrust"
        | "changeRepoVisibility"
        | "changeTeamPermissions"
        | "changeUserPermissions"
        | "createRepoMirrorConfig"
        | "createRepoNotification"
        | "createRepositoryAutoPrunePolicy"
        | "createRepositoryImmutabilityPolicy"
        | "exportRepoLogs"
        | "updateRepositoryAutoPrunePolicy"
        | "updateRepositoryImmutabilityPolicy" => RequiredRight::Repository(RepositoryRole::Admin),
        _ => return None,
    })
}

/// What an operation asks for after its body was read, but before the server fails over what it
/// did not ask of the body.
fn required_after_body(operation: &str) -> Option<RequiredRight> {
    (operation == "createGlobalMessage").then_some(RequiredRight::Messenger)
}

/// What an operation asks for before it reads its query; see [Query parameters after the
/// rights](../../../docs/server-behaviour.md#query-parameters-after-the-rights).
fn required_before_query(operation: &str) -> Option<RequiredRight> {
    Some(match operation {
        "getRepoBuilds" | "listRepoTags" => RequiredRight::RepositoryReader,
        "listTriggerRecentBuilds" => RequiredRight::RepositoryAdminReader,
        "getUserRobots" | "listNotificationsOfUser" => RequiredRight::UserAdmin,
        "getRepositoryMirrorHealth" | "listAllLogs" | "listAllOrganizations" | "listAllUsers" => {
            RequiredRight::SignedIn
        }
        _ => return None,
    })
}

impl Authorize<Rejection> for App {
    fn authorize(&self, request: &AuthorizationRequest<'_>) -> Result<(), Rejection> {
        let anonymous = request.principal().is_none();
        if anonymous && !self.settings.features.anonymous_access && !is_open_to_all(request) {
            return Err(Rejection::web(401, "Anonymous access is not allowed"));
        }
        let operation = request.operation().id;
        match required_before_body(operation).or_else(|| required_after_body(operation)) {
            Some(right) => self.require_right(request, right),
            None => Ok(()),
        }
    }

    fn authorize_before_query(&self, request: &AuthorizationRequest<'_>) -> Result<(), Rejection> {
        match required_before_query(request.operation().id) {
            Some(right) => self.require_right(request, right),
            None => Ok(()),
        }
    }
}

/// What gives nothing away even where nobody may call.
fn is_open_to_all(request: &AuthorizationRequest<'_>) -> bool {
    // A route of the web interface protects itself, where it does.
    let operation = request.operation();
    if !operation.path.starts_with("/api/") {
        return true;
    }
    let open = [
        "discovery",
        "getLoggedInUser",
        "getRegistryCapabilities",
        "getRepoManifestSecurity",
        "initializeUser",
        "requestRecoveryEmail",
        "retrieveExternalLoginAuthorizationUrl",
        "signinUser",
    ];
    open.contains(&operation.id)
}

/// Namespace and name of the repository in the path.
fn repository<'a>(request: &AuthorizationRequest<'a>) -> (&'a str, &'a str) {
    let path = request.path("repository").unwrap_or_default();
    path.split_once('/').unwrap_or_default()
}

impl App {
    fn require_right(
        &self,
        request: &AuthorizationRequest<'_>,
        right: RequiredRight,
    ) -> Result<(), Rejection> {
        let keep = Cell::new(false);
        let judged = self.store.read_briefly(|tx| {
            let op = OpContext::before_handler(self, tx, request.principal(), &keep);
            match right {
                RequiredRight::EmptyDatabase => op.require_empty_database(),
                RequiredRight::UserAdmin => op.require_user_admin().map(|_| ()),
                RequiredRight::UnrestrictedUserAdmin => {
                    op.require_unrestricted_user_admin().map(|_| ())
                }
                RequiredRight::OrganizationAdmin => {
                    let name = request.path("orgname").unwrap_or_default();
                    op.require(op.may_administer_namespace(name))?;
                    let organization = op.tx.organization_fetch(name)?;
                    organization.map(|_| ()).ok_or_else(Rejection::not_found)
                }
                RequiredRight::TeamSync => {
                    let organization = request.path("orgname").unwrap_or_default();
                    op.require_team_sync(organization)
                }
                RequiredRight::SignedIn => op.user().map(|_| ()),
                RequiredRight::Messenger => op.require_messenger(),
                RequiredRight::RepositoryReader => {
                    let (namespace, name) = repository(request);
                    op.require(op.may_read_repository(namespace, name))
                }
                RequiredRight::RepositoryAdminReader => {
                    let (namespace, name) = repository(request);
                    op.require_permission_reader(namespace, name)
                }
                RequiredRight::Repository(role) => {
                    let (namespace, name) = repository(request);
                    op.require(op.has_repository_role(namespace, name, role))
                }
                RequiredRight::Content(role) => {
                    let (namespace, name) = repository(request);
                    op.require_changeable_repository(namespace, name, role)
                }
            }
        })?;
        judged.ok_or_else(responses::too_long)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{required_before_body, required_before_query};

    #[test]
    fn the_rights_are_those_of_the_document() {
        for operation in quay_api::operations::ALL {
            let first = operation.permission_before_body == Some(true);
            assert_eq!(
                required_before_body(operation.id).is_some(),
                first,
                "{}",
                operation.id
            );
        }
    }

    /// The operations whose query can be at fault, and that check their rights in their code.
    const IN_CODE: &[&str] = &["conductRepoSearch", "getOrgRobots"];

    #[test]
    fn every_query_that_can_be_at_fault_has_its_place_in_the_order() {
        let document: Value = serde_json::from_str(quay_api::OPENAPI).expect("JSON");
        let paths = document["paths"].as_object().expect("paths");
        let operations = paths
            .values()
            .flat_map(|path| path.as_object().expect("a path").values());
        let mut count = 0;
        for operation in operations {
            let parameters = operation["parameters"].as_array();
            let can_fail = parameters.into_iter().flatten().any(|parameter| {
                parameter["schema"]["type"] == "integer"
                    && parameter.get("x-quay-read-in-code").is_none()
            });
            if can_fail {
                let id = operation["operationId"].as_str().expect("an id");
                let known = required_before_query(id).is_some() || IN_CODE.contains(&id);
                assert!(known, "{id}");
                count += 1;
            }
        }
        assert_eq!(count, 11);
    }
}
