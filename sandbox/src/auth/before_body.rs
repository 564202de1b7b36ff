//! Owns the rights that are judged before the body of a request is looked at (contract §1.4).

use std::cell::Cell;

use quay_api::server::{AuthorizationRequest, Authorize, Rejection};

use crate::app::App;
use crate::op_context::OpContext;
use crate::storage::RepositoryRole;

/// What an operation asks for before it looks at its body.
#[derive(Clone, Copy)]
enum Gate {
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
fn gate(operation: &str) -> Option<Gate> {
    Some(match operation {
        "initializeUser" => Gate::EmptyDatabase,
        "convertUserToOrganization"
        | "createAppToken"
        | "createUserNotification"
        | "createUserAutoPrunePolicy"
        | "changeUserDetails"
        | "exportUserLogs"
        | "generateUserClientKey"
        | "updateUserAutoPrunePolicy"
        | "updateUserNotification"
        | "verifyUser" => Gate::UserAdmin,
        "createOrganization" | "createUserRobot" | "createUserRobotFederation" => {
            Gate::UnrestrictedUserAdmin
        }
        "createOrgNotification" => Gate::NamespaceAdmin,
        "enableOrganizationTeamSync" => Gate::TeamSync,
        "addManifestLabel" | "changeTag" | "requestRepoBuild" | "restoreTag" => {
            Gate::Content(RepositoryRole::Write)
        }
        "removeTagFromTimemachine" | "updateRepo" => Gate::Repository(RepositoryRole::Write),
        "activateBuildTrigger" | "manuallyStartBuildTrigger" | "updateBuildTrigger" => {
            Gate::Content(RepositoryRole::Admin)
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
        | "updateRepositoryImmutabilityPolicy" => Gate::Repository(RepositoryRole::Admin),
        _ => return None,
    })
}

/// What an operation asks for after its body was read, but before the server fails over what it
/// did not ask of the body.
fn late_gate(operation: &str) -> Option<Gate> {
    (operation == "createGlobalMessage").then_some(Gate::Messenger)
}

impl Authorize for App {
    fn authorize(&self, request: &AuthorizationRequest<'_>) -> Result<(), Rejection> {
        let anonymous = request.principal().is_none();
        if anonymous && !self.settings.features.anonymous_access && !is_for_everybody(request) {
            return Err(Rejection::web(401, "Anonymous access is not allowed"));
        }
        let operation = request.operation().id;
        match gate(operation).or_else(|| late_gate(operation)) {
            Some(gate) => self.pass(request, gate),
            None => Ok(()),
        }
    }
}

/// What answers nobody even where nobody may call.
fn is_for_everybody(request: &AuthorizationRequest<'_>) -> bool {
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
    fn pass(&self, request: &AuthorizationRequest<'_>, gate: Gate) -> Result<(), Rejection> {
        let keep = Cell::new(false);
        self.store.read(|tx| {
            let op = OpContext::before_handler(self, tx, request.principal(), &keep);
            match gate {
                Gate::EmptyDatabase => op.require_empty_database(),
                Gate::UserAdmin => op.require_user_admin().map(|_| ()),
                Gate::UnrestrictedUserAdmin => op.require_unrestricted_user_admin().map(|_| ()),
                Gate::NamespaceAdmin => {
                    let namespace = request.path("orgname").unwrap_or_default();
                    op.require(op.may_administer_namespace(namespace))
                }
                Gate::TeamSync => {
                    let organization = request.path("orgname").unwrap_or_default();
                    op.require_team_sync(organization)
                }
                Gate::Messenger => op.require_messenger(),
                Gate::Repository(role) => {
                    let path = request.path("repository").unwrap_or_default();
                    let (namespace, name) = path.split_once('/').unwrap_or_default();
                    op.require(op.has_repository_role(namespace, name, role))
                }
                Gate::Content(role) => {
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
    use super::gate;

    #[test]
    fn the_gates_are_those_of_the_document() {
        for operation in quay_api::operations::ALL {
            let first = operation.permission_before_body == Some(true);
            assert_eq!(gate(operation.id).is_some(), first, "{}", operation.id);
        }
    }
}
