//! An application exchanges a code for a token: `/oauth/access_token`.

use http::StatusCode;
use quay_api::Secret;
use quay_api::server::{Rejection, Response, UploadCall};
use serde_json::json;

use super::fields::Fields;
use super::response::{self, FORM_METHODS};
use crate::app::App;
use crate::auth::basic;
use crate::domain::oauth::{TOKEN_LIFE_S, TokenRequest, TokenResponse, exchange_code};

pub(super) async fn respond(app: App, call: UploadCall) -> Result<Response, Rejection> {
    let fields = Fields::read(&call.context.headers, &call.query, &call.body).await?;
    let require = |name: &str| response::require(fields.any(name), name, FORM_METHODS);
    let mut request = TokenRequest {
        grant_type: require("grant_type")?,
        client_id: require("client_id")?,
        redirect_uri: require("redirect_uri")?,
        code: Secret::new(require("code")?),
        scope: require("scope")?,
        client_secret: fields.any("client_secret").map(Secret::new),
    };
    // The server fails over this header, though its code means to read it.
    if let Some((name, secret)) = basic(&call.context.headers) {
        if !name.is_empty() {
            request.client_id = name;
        }
        if !secret.expose().is_empty() {
            request.client_secret = Some(secret);
        }
    }
    let exchanged = app.write(&call.context, |op| exchange_code(op, &request));
    let response = match exchanged.await? {
        TokenResponse::Error(name) => response::error(name),
        TokenResponse::Token(token) => {
            let body = json!({
                "access_token": token.expose(),
                "token_type": "Bearer",
                "expires_in": TOKEN_LIFE_S,
                "refresh_token": null,
            });
            response::json(StatusCode::OK, &body)
        }
    };
    Ok(response::uncached(response))
}
