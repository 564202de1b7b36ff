//! Authorizations, as the user who granted them sees them.

use quay_api::models::{
    AssignedApplication, AssignedAuthorization, AuthorizedApplication, AuthorizedOrganization,
    AuthorizedScope, Avatar, UserAuthorization,
};

use super::{application_avatar, organization_avatar};
use crate::op_context::OpContext;
use crate::storage::{AssignedTokenRow, AuthorizationRow, AuthorizedApplicationRow};

/// A scope in the server's words: name, title, description, icon, whether it is dangerous.
type ScopeText = (&'static str, &'static str, &'static str, &'static str, bool);

const SCOPES: [ScopeText; 8] = [
    (
        "repo:read",
        "View all visible repositories",
        "This application will be able to view and pull all repositories visible to the granting \
         user",
        "fa-hdd-o",
        false,
    ),
    (
        "repo:write",
        "Read/Write to any accessible repositories",
        "This application will be able to view, push and pull to all repositories to which the \
         granting user has write access",
        "fa-hdd-o",
        false,
    ),
    (
        "repo:admin",
        "Administer Repositories",
        "This application will have administrator access to all repositories to which the \
         granting user has access",
        "fa-hdd-o",
        false,
    ),
    (
        "repo:create",
        "Create Repositories",
        "This application will be able to create repositories in all namespaces that the granting \
         user is allowed to create repositories",
        "fa-plus",
        false,
    ),
    (
        "user:read",
        "Read User Information",
        "This application will be able to read user information such as username and email \
         address.",
        "fa-user",
        false,
    ),
    (
        "org:admin",
        "Administer Organization",
        "This application will be able to administer your organizations including creating \
         robots, creating teams, adjusting team membership, and changing billing settings. You \
         should have absolute trust in the requesting application before granting this permission.",
        "fa-gear",
        true,
    ),
    (
        "super:user",
        "Super User Access",
        "This application will be able to administer your installation including managing users, \
         managing organizations and other features found in the superuser panel. You should have \
         absolute trust in the requesting application before granting this permission.",
        "fa-street-view",
        true,
    ),
    (
        "user:admin",
        "Administer User",
        "This application will be able to administer your account including creating robots and \
         granting them permissions to your repositories. You should have absolute trust in the \
         requesting application before granting this permission.",
        "fa-gear",
        true,
    ),
];

/// What each scope allows, by its name; that of superusers only where there are any.
pub(crate) fn scope_descriptions(with_superusers: bool) -> impl Iterator<Item = (String, String)> {
    let shown = SCOPES
        .iter()
        .filter(move |scope| with_superusers || scope.0 != "super:user");
    shown.map(|&(name, _, description, _, _)| (name.to_owned(), description.to_owned()))
}

/// A token that a user gave to an application.
pub(crate) fn authorization(op: &OpContext<'_>, row: AuthorizationRow) -> UserAuthorization {
    let avatar = avatar(op, &row.application);
    let organization = organization(op, &row.application);
    let application = AuthorizedApplication::new(
        row.application.name,
        row.application.description,
        row.application.application_uri,
        avatar,
        organization,
    );
    UserAuthorization::new(application, scopes(&row.scopes), row.uuid)
}

/// A token that a user is asked to take.
pub(crate) fn assigned_authorization(
    op: &OpContext<'_>,
    row: AssignedTokenRow,
) -> AssignedAuthorization {
    let avatar = avatar(op, &row.application);
    let organization = organization(op, &row.application);
    let application = AssignedApplication::new(
        row.application.name,
        row.application.client_id,
        row.application.description,
        row.application.application_uri,
        avatar,
        organization,
    );
    let response_type = row.response_type.as_deref().map(Into::into);
    AssignedAuthorization::new(
        application,
        row.uuid,
        row.redirect_uri,
        scopes(&row.scopes),
        response_type,
    )
}

fn avatar(op: &OpContext<'_>, row: &AuthorizedApplicationRow) -> Avatar {
    let own = row
        .avatar_email
        .as_deref()
        .filter(|email| !email.is_empty());
    application_avatar(op, &row.name, own.unwrap_or(&row.organization.email))
}

fn organization(op: &OpContext<'_>, row: &AuthorizedApplicationRow) -> AuthorizedOrganization {
    let avatar = organization_avatar(op, &row.organization);
    AuthorizedOrganization::new(row.organization.name.clone(), avatar)
}

/// What the scopes of a token mean. Where one is not known, none of them counts.
pub(crate) fn scopes(text: &str) -> Vec<AuthorizedScope> {
    let named = crate::domain::scopes::read(text);
    let held = SCOPES.iter().filter(|scope| named.contains(&scope.0));
    held.map(|&(name, title, description, icon, dangerous)| {
        AuthorizedScope::new(title, name.into(), description, icon, dangerous)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::scopes;

    fn check(text: &str, expect: &[&str]) {
        let titles: Vec<String> = scopes(text).into_iter().map(|scope| scope.title).collect();
        assert_eq!(titles, expect, "{text}");
    }

    #[test]
    fn scopes_are_told_apart_by_blanks_or_commas() {
        check("user:read", &["Read User Information"]);
        let two = ["Create Repositories", "Administer User"];
        check("user:admin,repo:create", &two);
        check("user:admin repo:create repo:create", &two);
        check("user:admin nonsense", &[]);
        check("", &[]);
    }
}
