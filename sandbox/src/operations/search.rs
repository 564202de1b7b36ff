//! Owns the operations of tag `search`.

use quay_api::server::search::{LinkExternalUserPath, LinkExternalUserReply, SearchApi};
use quay_api::server::{Context, Refusal};

use super::NO_SUCH_URL;
use crate::state::Quay;

impl SearchApi for Quay {
    async fn link_external_user(
        &self,
        context: Context,
        _path: LinkExternalUserPath,
    ) -> Result<LinkExternalUserReply, Refusal> {
        // The sandbox asks no directory; without one there is nobody to link.
        if ["Database", "AppToken"].contains(&self.settings.authentication_type.as_str()) {
            return Err(Refusal::message(404, NO_SUCH_URL));
        }
        Err(Refusal::not_implemented(context.operation))
    }
}
