//! Owns the operations of tag `globalmessages`.

use quay_api::models;
use quay_api::server::globalmessages::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    GlobalmessagesApi {
        get_global_messages => GetGlobalMessagesReply[200 Ok(_)];
        create_global_message body [models::CreateGlobalMessage]
            => CreateGlobalMessageReply[201 Created];
        delete_global_message path DeleteGlobalMessagePath { uuid }
            => DeleteGlobalMessageReply[204 NoContent];
    }
}
