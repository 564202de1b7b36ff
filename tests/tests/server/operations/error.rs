//! The operations of the tag `error`.

use quay_api::server::error::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    ErrorApi {
        get_error_description path GetErrorDescriptionPath { error_type }
            => GetErrorDescriptionResponse[200 Ok(_)];
    }
}
