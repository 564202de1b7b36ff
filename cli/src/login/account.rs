//! Whose token it is, and what that tells of its scopes.

use apitwin_cli::connection::Connection;
use apitwin_cli::{Failure, Invocation};
use quay_api::Client;
use quay_api::models::UserView;

use crate::Quay;

/// Whose token it is.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    /// The name of the user.
    pub(crate) name: String,
    /// Whether the token has the scope `user:admin`: without it the server leaves details out.
    pub(crate) has_user_admin: bool,
    /// Whether the token and its user may use the functions of superusers.
    pub(crate) is_superuser: bool,
    /// Whether the user may read everything.
    pub(crate) is_global_readonly: bool,
    /// The account as the server tells it.
    pub(crate) view: UserView,
}

/// Asks the server whose token it is; `None` where the token is good and has no scope that lets the server
/// tell.
pub(crate) async fn account(
    invocation: &Invocation<'_, Quay>,
    connection: &Connection,
    client: &Client,
) -> Result<Option<Account>, Failure> {
    let failure = |error| invocation.failure_at(Some(connection), error);
    let refused = match client.get_logged_in_user().await {
        Ok(view) => {
            let view = view.into_inner();
            return Ok(Some(Account {
                name: view.username.clone(),
                has_user_admin: view.has_password_set.is_some(),
                is_superuser: view.super_user == Some(true),
                is_global_readonly: view.global_readonly_super_user == Some(true),
                view,
            }));
        }
        Err(error) if error.is_unauthenticated() => error,
        Err(error) => return Err(failure(error)),
    };
    // A token that is not good gets the same response as one without `user:read`. Elsewhere a scope that
    // is missing is told apart.
    match client.list_user_authorizations().await {
        Err(error) if error.is_forbidden() => Ok(None),
        Err(error) if error.is_unauthenticated() => Err(failure(refused)),
        Err(error) => Err(failure(error)),
        Ok(_) => Ok(None),
    }
}
