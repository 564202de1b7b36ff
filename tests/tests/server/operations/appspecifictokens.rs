//! The operations of the tag `appspecifictokens`.

use quay_api::models;
use quay_api::server::appspecifictokens::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    AppspecifictokensApi {
        list_app_tokens query ListAppTokensQuery { expiring } => ListAppTokensResponse[200 Ok(_)];
        create_app_token body [models::NewAppToken] => CreateAppTokenResponse[200 Ok(_)];
        get_app_token path GetAppTokenPath { token_uuid } => GetAppTokenResponse[200 Ok(_)];
        revoke_app_token path RevokeAppTokenPath { token_uuid }
            => RevokeAppTokenResponse[204 NoContent];
    }
}
