//! How a user confirms a password and signs out.

use quay_api::models::{PasswordConfirmation, UserActionSuccess};
use quay_api::server::{Context, Quay, Rejection};
use serde_json::{Value, json};

use crate::app::App;
use crate::auth::credentials::CredentialError;

/// Says whether a password is that of the caller, and begins the session anew.
pub(super) async fn verify(
    app: &App,
    context: &Context,
    body: &PasswordConfirmation,
) -> Result<UserActionSuccess, Rejection> {
    let name = app
        .read(context, |op| op.user().map(|user| user.name.clone()))
        .await?;
    let refuse = |body: Value| Err(Rejection::response(Quay::json(403, &body)));
    match app.check_credentials(&name, &body.password).await? {
        Ok(account) if account.verified => {
            app.open_session(context, account.id).await?;
            Ok(UserActionSuccess::new(true))
        }
        Ok(_) => refuse(json!({ "message": "Could not verify user." })),
        Err(CredentialError(text)) => {
            refuse(json!({ "message": text, "invalidCredentials": true }))
        }
    }
}

/// Ends all sessions of the caller; its tokens stay good.
pub(super) async fn sign_out(app: &App, context: &Context) -> Result<UserActionSuccess, Rejection> {
    app.write(context, |op| {
        let Some(caller) = op.caller() else {
            return Ok(());
        };
        op.tx.session_delete_by_user(caller.account.id)?;
        op.log("logout_success", Some(caller.account.id), json!({}))
    })
    .await?;
    if let Some(session) = context.session() {
        session.sign_out();
    }
    Ok(UserActionSuccess::new(true))
}
