//! The operation of tag `error`.

use quay_api::models::ErrorDescription;
use quay_api::server::error::{ErrorApi, GetErrorDescriptionPath, GetErrorDescriptionResponse};
use quay_api::server::{Context, Rejection};

use crate::app::App;

/// What the server says of each type of error.
fn description(error_type: &str) -> Option<&'static str> {
    Some(match error_type {
        "external_service_timeout" => {
            "An external service timed out. Retrying the request may resolve the issue."
        }
        "invalid_request" => {
            "The request was invalid. It may have contained invalid values or was improperly \
             formatted."
        }
        "invalid_response" => "The response was invalid.",
        "invalid_token" => "The access token provided was invalid.",
        "expired_token" => "The access token provided has expired.",
        "insufficient_scope" => {
            "The access token did not have sufficient scope to access the requested resource."
        }
        "fresh_login_required" => "The action requires a fresh login to succeed.",
        "exceeds_license" => {
            "The action was refused because the current license does not allow it."
        }
        "not_found" => "The resource was not found.",
        "downstream_issue" => "An error occurred in a downstream service.",
        "tag_immutable" => "The tag is immutable and cannot be modified or deleted.",
        "token_rotation_failed" => "Token rotation failed.",
        _ => return None,
    })
}

impl ErrorApi for App {
    async fn get_error_description(
        &self,
        context: Context,
        path: GetErrorDescriptionPath,
    ) -> Result<GetErrorDescriptionResponse, Rejection> {
        let error_type = path.error_type.as_str();
        let description = description(error_type).ok_or_else(Rejection::not_found)?;
        let address = format!("{}/api/v1/error/{error_type}", context.base_url);
        Ok(GetErrorDescriptionResponse::Ok(ErrorDescription::new(
            address,
            error_type.into(),
            description,
        )))
    }
}
