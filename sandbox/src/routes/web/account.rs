//! Routes by which a user verifies a password, signs out, goes, and dismisses notifications.

use quay_api::server::{CustomCall, Quay, Rejection, Response, RouterBuilder};
use quay_api::{Operation, Secret, Segment};
use serde_json::{Value, json};

use super::request::{API, read_text, wrong_type};
use crate::app::App;
use crate::auth::credentials::CredentialError;
use crate::domain::{namespaces, user_notifications};
use crate::responses::NO_SUCH_URL;

static VERIFY: Operation = Operation::custom(
    "verifyUser",
    "POST",
    "/api/v1/signin/verify",
    &[
        API[0],
        API[1],
        Segment::Literal("signin"),
        Segment::Literal("verify"),
    ],
    true,
);

static SIGN_OUT: Operation = Operation::custom(
    "logout",
    "POST",
    "/api/v1/signout",
    &[API[0], API[1], Segment::Literal("signout")],
    false,
);

static DELETE_SELF: Operation = Operation::custom(
    "deleteCurrentUser",
    "DELETE",
    "/api/v1/user/",
    &[
        API[0],
        API[1],
        Segment::Literal("user"),
        Segment::Literal(""),
    ],
    false,
);

static CHANGE_NOTIFICATION: Operation = Operation::custom(
    "updateUserNotification",
    "PUT",
    "/api/v1/user/notifications/{uuid}",
    &[
        API[0],
        API[1],
        Segment::Literal("user"),
        Segment::Literal("notifications"),
        Segment::One("uuid"),
    ],
    true,
);

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    let (verifying, leaving) = (app.clone(), app.clone());
    let (deleting, changing) = (app.clone(), app.clone());
    builder
        .custom_operation(&VERIFY, move |call| verify(verifying.clone(), call))
        .custom_operation(&SIGN_OUT, move |call| sign_out(leaving.clone(), call))
        .custom_operation(&DELETE_SELF, move |call| {
            delete_self(deleting.clone(), call)
        })
        .custom_operation(&CHANGE_NOTIFICATION, move |call| {
            change(changing.clone(), call)
        })
}

/// Says whether a password is that of the caller.
async fn verify(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let password = Secret::new(read_text(&call, "password")?);
    let name = app
        .read(&call.context, |op| Ok(op.user()?.name.clone()))
        .await?;
    let refuse = |body: Value| Err(Rejection::response(Quay::json(403, &body)));
    match app.check_credentials(&name, &password).await? {
        Ok(account) if account.verified => {
            app.open_session(&call.context, account.id).await?;
            Ok(Quay::json(200, &json!({ "success": true })))
        }
        Ok(_) => refuse(json!({ "message": "Could not verify user." })),
        Err(CredentialError(text)) => {
            refuse(json!({ "message": text, "invalidCredentials": true }))
        }
    }
}

/// Ends all sessions of the caller; its tokens stay good.
async fn sign_out(app: App, call: CustomCall) -> Result<Response, Rejection> {
    app.write(&call.context, |op| {
        let Some(caller) = op.caller() else {
            return Ok(());
        };
        op.tx.session_delete_by_user(caller.account.id)?;
        Ok(op.log("logout_success", Some(caller.account.id), json!({}))?)
    })
    .await?;
    if let Some(session) = call.context.session() {
        session.sign_out();
    }
    Ok(Quay::json(200, &json!({ "success": true })))
}

/// Deletes the caller.
async fn delete_self(app: App, call: CustomCall) -> Result<Response, Rejection> {
    app.write(&call.context, |op| {
        let user = op.require_user_admin()?;
        if !op.settings.has_own_accounts() {
            return Err(Rejection::message(404, NO_SUCH_URL));
        }
        if user.is_user() {
            namespaces::require_no_orphans(op, user)?;
        }
        namespaces::delete_own(op, user)?;
        let metadata = json!({ "username": user.name });
        op.log("user_delete", Some(user.id), metadata)?;
        Ok(Response::empty(204, "application/json"))
    })
    .await
}

/// Dismisses a notification, or not.
async fn change(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let dismissed = match call.body.as_ref().and_then(|body| body.get("dismissed")) {
        None => false,
        Some(Value::Bool(dismissed)) => *dismissed,
        Some(_) => return Err(wrong_type("boolean")),
    };
    app.write(&call.context, |op| {
        let uuid = call.path.first().map(String::as_str).unwrap_or_default();
        let changed = user_notifications::update_dismissed(op, uuid, dismissed)?;
        Ok(Quay::json(200, &changed))
    })
    .await
}
