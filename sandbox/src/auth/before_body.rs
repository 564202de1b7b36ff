//! The rights that are checked before the body of a request is read.
//!
//! See [Rights before the body](../../../docs/server-behaviour.md#rights-before-the-body).

use std::cell::Cell;

use quay_api::server::{AuthorizationRequest, Authorize, Rejection};

use crate::app::App;
use crate::op_context::OpContext;
use crate::storage::RepositoryRole;

/// What an operation asks for before it looks at its body.
#[derive(Clone, Copy)]
enum RequiredRight {
    EmptyDatabase,
    UserAdmin,
    UnrestrictedUserAdmin,
    NamespaceAdmin,
    TeamSync,
    Messenger,
    Repository(RepositoryRole),
    /// A role, on a repository that takes changes of what it holds.
    Content(RepositoryRole),
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
        "createOrgNotification" => RequiredRight::NamespaceAdmin,
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
}

/// What gives nothing away even where nobody may call.
fn is_open_to_all(request: &AuthorizationRequest<'_>) -> bool {
    let open = [
        "discovery",
        "getLoggedInUser",
        "getRegistryCapabilities",
        "getRepoManifestSecurity",
        "initializeUser",
    ];
    open.contains(&request.operation().id)
}

impl App {
    fn require_right(
        &self,
        request: &AuthorizationRequest<'_>,
        right: RequiredRight,
    ) -> Result<(), Rejection> {
        let keep = Cell::new(false);
        self.store.read(|tx| {
            let op = OpContext::before_handler(self, tx, request.principal(), &keep);
            match right {
                RequiredRight::EmptyDatabase => op.require_empty_database(),
                RequiredRight::UserAdmin => op.require_user_admin().map(|_| ()),
                RequiredRight::UnrestrictedUserAdmin => {
                    op.require_unrestricted_user_admin().map(|_| ())
                }
                RequiredRight::NamespaceAdmin => {
                    let namespace = request.path("orgname").unwrap_or_default();
                    op.require(op.may_administer_namespace(namespace))
                }
                RequiredRight::TeamSync => {
                    let organization = request.path("orgname").unwrap_or_default();
                    op.require_team_sync(organization)
                }
                RequiredRight::Messenger => op.require_messenger(),
                RequiredRight::Repository(role) => {
                    let path = request.path("repository").unwrap_or_default();
                    let (namespace, name) = path.split_once('/').unwrap_or_default();
                    op.require(op.has_repository_role(namespace, name, role))
                }
                RequiredRight::Content(role) => {
                    let path = request.path("repository").unwrap_or_default();
                    let (namespace, name) = path.split_once('/').unwrap_or_default();
                    op.require_changeable_repository(namespace, name, role)
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::required_before_body;

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
}
