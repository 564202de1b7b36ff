//! Owns the operations of tag `error`.

use quay_api::server::error::*;
use quay_api::server::{Context, Rejection};

use crate::stand::{Seen, Stand};

implement! {
    ErrorApi {
        get_error_description path GetErrorDescriptionPath { error_type }
            => GetErrorDescriptionResponse[200 Ok(_)];
    }
}
