//! The creation of the first user of an empty database: `FEATURE_USER_INITIALIZE`.

use http::header::CONTENT_TYPE;
use quay_api::server::{Rejection, Response, RouterBuilder, UploadCall};
use quay_api::{Operation, Secret, Segment};
use serde_json::{Value, json};

use super::request::API;
use crate::app::App;
use crate::auth::credentials;
use crate::crypto::{digest, random};
use crate::domain::registration::{self, RegistrationError};
use crate::op_context::OpContext;
use crate::python::truth::is_truthy;
use crate::storage::{NewApplication, NewToken};

/// The operation here, which needs no token.
pub(super) const ID: &str = "initializeUser";

static INITIALIZE: Operation = Operation::custom(
    ID,
    "POST",
    "/api/v1/user/initialize",
    &[
        API[0],
        API[1],
        Segment::Literal("user"),
        Segment::Literal("initialize"),
    ],
    true,
);

/// What the token of the first user may do.
const SCOPES: &str = "org:admin repo:admin repo:create repo:read repo:write super:user user:admin \
                      user:read";

/// How long that token is valid.
const TOKEN_LIFE_MS: i64 = 9000 * 1000;

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    let app = app.clone();
    builder.upload_operation(&INITIALIZE, move |call| initialize(app.clone(), call))
}

/// The body, or the page on which the server says what is wrong with it: the route is one of the web
/// interface.
fn read(call: &UploadCall) -> Result<Value, Rejection> {
    let media_type = call.context.headers.get(CONTENT_TYPE);
    let media_type = media_type
        .and_then(|it| it.to_str().ok())
        .unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim();
    if !media_type.eq_ignore_ascii_case("application/json") {
        let text = "Did not attempt to load JSON data because the request Content-Type was not \
                    'application/json'.";
        return Err(Rejection::page(415, text));
    }
    serde_json::from_slice(&call.body).map_err(|_| {
        let text = "The browser (or proxy) sent a request that this server could not understand.";
        Rejection::page(400, text)
    })
}

async fn initialize(app: App, call: UploadCall) -> Result<Response, Rejection> {
    let body = &read(&call)?;
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    // The server looks for the two without asking whether they are there.
    let name = text("username").ok_or_else(crate::responses::crash)?;
    let password = Secret::new(text("password").ok_or_else(crate::responses::crash)?);
    let email = text("email");
    let failed = |text: &str| Rejection::data_layer(format!("Failed to initialize user: {text}"));
    let hash = credentials::hash_new_password(&password)
        .await?
        .map_err(failed)?;
    let sealed = app.seal.seal_password(password.expose());
    let initializing = app.write(&call.context, |op| {
        // Another may have been quicker.
        op.require_empty_database()?;
        let user = match registration::register_verified_user(op, name, email, &hash, true) {
            Ok(user) => user,
            Err(RegistrationError::Rejected(text)) => return Err(failed(&text)),
            Err(RegistrationError::Storage(error)) => return Err(error.into()),
        };
        let mut response = json!({
            "username": name,
            "email": email,
            "encrypted_password": sealed,
        });
        if body.get("access_token").is_some_and(is_truthy) {
            response["access_token"] = first_token(op, user.id, name)?.into();
        }
        Ok((user.id, Response::sorted_json(200, &response)))
    });
    let (user, response) = initializing.await?;
    app.open_session(&call.context, user).await?;
    Ok(response.without_cors())
}

/// A token of an application that belongs to the user itself.
fn first_token(op: &OpContext<'_>, user: i64, name: &str) -> Result<String, Rejection> {
    let application_id = op.tx.application_create(&NewApplication {
        client_id: name,
        organization_id: user,
        name: "automation",
        description: "Application token generated via /api/v1/user/initialize",
        application_uri: "",
        redirect_uri: "",
        avatar_email: None,
    })?;
    let token = random::text(40);
    op.tx.token_create(&NewToken {
        application_id,
        account_id: user,
        hash: &digest::hash_token(&token),
        display_name: None,
        scopes: SCOPES,
        created_ms: op.now_ms,
        expires_ms: op.now_ms.saturating_add(TOKEN_LIFE_MS),
    })?;
    Ok(token)
}
