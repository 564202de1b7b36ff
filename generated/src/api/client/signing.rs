// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `signing`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `signing`
///
/// Signatures of the tags of a repository.
impl crate::Client {
    /// Read the signatures of the tags of a repository.
    ///
    /// Returns the signed tags, their signers and the expiration of the signatures. Anyone may read
    /// a public repository without a token. A private repository requires the read role. Global
    /// read-only superusers may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. Returns 404 if signing is off for the repository. If the signing service is not
    /// available, `delegations` is `null`.
    ///
    /// The server has the operation only where the feature `SIGNING` is on.
    ///
    /// `GET /api/v1/repository/{repository}/signatures`, operation `getRepoSignatures`.
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositorySignatures`](crate::models::RepositorySignatures): The signed tags.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let repository_signatures = client.get_repo_signatures("acme/tools/builder").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_signatures(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> GetRepoSignatures {
        GetRepoSignatures::new(self, repository)
    }
}

/// A call of `getRepoSignatures`, which
/// [`Client::get_repo_signatures`](crate::Client::get_repo_signatures) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepoSignatures {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl GetRepoSignatures {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_REPO_SIGNATURES,
            &[("repository", repository.as_str())],
        )?;
        let repository = encode_path(&repository);
        let url = format!(
            "{}/api/v1/repository/{repository}/signatures", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/signatures`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RepositorySignatures, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPO_SIGNATURES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepoSignatures {
    type Output = Result<ResponseValue<crate::models::RepositorySignatures>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::RepositorySignatures,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
