// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `superuser` that are about `mirror`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Read a summary of the health of all mirrors.
    ///
    /// Counts the enabled mirrors of the whole installation by state, without naming repositories.
    /// Superusers and global read-only superusers may call it. If mirrors are in bad health, the
    /// status is 503 with the same body.
    ///
    /// `GET /api/v1/superuser/mirror/health`, operation `getSuperUserRepositoryMirrorHealth`.
    ///
    /// Server behaviour: [mirror-health](crate::server_behaviour#mirror-health).
    ///
    /// # Access
    ///
    /// Needs a token of any scope. Exists where `REPO_MIRROR`, `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The mirrors are in good health.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn get_super_user_repository_mirror_health(
        &self,
    ) -> GetSuperUserRepositoryMirrorHealth<'_> {
        GetSuperUserRepositoryMirrorHealth::new(self)
    }
}

/// The call of `getSuperUserRepositoryMirrorHealth`, begun by
/// [`Client::get_super_user_repository_mirror_health`](crate::Client::get_super_user_repository_mirror_health).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetSuperUserRepositoryMirrorHealth<'a> {
    client: &'a super::Client,
}

impl<'a> GetSuperUserRepositoryMirrorHealth<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/superuser/mirror/health", client.base_url(),);
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/mirror/health`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::MirrorHealth>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_SUPER_USER_REPOSITORY_MIRROR_HEALTH,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
