//! What is left of Docker's old protocol, by which clients find out that there is a registry and
//! whether a password is right. Nobody pushes or pulls by it any longer.
//!
//! Source: `endpoints/v1/` and `conf/nginx/server-base.conf.jnj` at ffba0c70e2d8.

use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue};
use serde_json::json;

use super::access::abort;
use super::identity::Identity;
use super::{Handled, RegistryCall, responses};

/// The version of the protocol.
const VERSION: HeaderName = HeaderName::from_static("x-docker-registry-version");

/// Tells that there is a registry. The proxy of the server responds, and names two media types.
pub(super) fn ping() -> Handled {
    let media_type = HeaderValue::from_static("application/octet-stream");
    let mut response = responses::with_body(200, media_type, "true");
    let text = HeaderValue::from_static("text/plain");
    response.headers_mut().append(CONTENT_TYPE, text);
    responses::insert(&mut response, VERSION, "0.6.0");
    Ok(response)
}

/// Tells who signs in. Somebody who cannot is nobody.
pub(super) async fn user(mut call: RegistryCall) -> Handled {
    let identity = match call.context.headers.contains_key(AUTHORIZATION) {
        true => call.sign_in().await?.ok(),
        false => None,
    };
    let Some(identity) = identity else {
        return Err(abort(404, "Not Found"));
    };
    call.set_caller(identity.principal());
    let name = match &identity {
        Identity::Anonymous => return Err(abort(404, "Not Found")),
        Identity::User { account, .. } | Identity::Robot(account) => account.name.as_str(),
        Identity::AppToken(_) => "$app",
        Identity::OAuthToken(_) => "$oauthtoken",
    };
    Ok(responses::json(
        200,
        &json!({ "email": null, "username": name }),
    ))
}
