// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `mirror`.

use crate::client::runtime::{self, Error, ResponseValue};

/// A call of `getSuperUserRepositoryMirrorHealth`, which
/// [`Client::get_super_user_repository_mirror_health`](crate::Client::get_super_user_repository_mirror_health)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetSuperUserRepositoryMirrorHealth {
    client: crate::Client,
}

impl GetSuperUserRepositoryMirrorHealth {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/superuser/mirror/health", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/mirror/health`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::MirrorHealth, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_SUPER_USER_REPOSITORY_MIRROR_HEALTH,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetSuperUserRepositoryMirrorHealth {
    type Output = Result<ResponseValue<crate::models::MirrorHealth>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::MirrorHealth, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
