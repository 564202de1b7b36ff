//! The operations of the tag `globalmessages`.

use quay_api::models;
use quay_api::server::globalmessages::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    GlobalmessagesApi {
        get_global_messages => GetGlobalMessagesResponse[200 Ok(_)];
        create_global_message body [models::CreateGlobalMessage]
            => CreateGlobalMessageResponse[201 Created];
        delete_global_message path DeleteGlobalMessagePath { uuid }
            => DeleteGlobalMessageResponse[204 NoContent];
    }
}
