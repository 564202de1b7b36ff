// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `signing`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Read the signatures of the tags of a repository.
    ///
    /// Returns the signed tags, their signers and the expiration of the signatures. Anyone may read
    /// a public repository without a token. A private repository requires the read role. Global
    /// read-only superusers may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. Returns 404 if signing is off for the repository. If the signing service is not
    /// available, `delegations` is `null`.
    ///
    /// `GET /api/v1/repository/{repository}/signatures`, operation `getRepoSignatures`.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more. Exists where `SIGNING` is on.
    ///
    /// # Responses
    ///
    /// - 200: The signed tags.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_repo_signatures(&self) -> GetRepoSignatures<'_> {
        GetRepoSignatures::new(self)
    }
}

/// The call of `getRepoSignatures`, begun by
/// [`Client::get_repo_signatures`](crate::Client::get_repo_signatures).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoSignatures<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
}

impl<'a> GetRepoSignatures<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/signatures", client.base_url(), encode_path(&
            repository),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/signatures`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositorySignatures>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPO_SIGNATURES,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
