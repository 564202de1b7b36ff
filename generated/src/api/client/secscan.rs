// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `secscan`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `secscan`
///
/// Security scan reports of manifests.
impl crate::Client {
    /// Read the security scan of a manifest.
    ///
    /// Returns the scan state and, once the scan is complete, the packages of the manifest and
    /// their vulnerabilities. Anyone may read a public repository without a token. A private
    /// repository requires the read role. Global read-only superusers may read it too, and so may
    /// superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 520 if the scanner is not available.
    ///
    /// The server has the operation only where the feature `SECURITY_SCANNER` is on.
    ///
    /// `GET /api/v1/repository/{repository}/manifest/{manifestref}/security`, operation
    /// `getRepoManifestSecurity`.
    ///
    /// Server behaviour:
    /// [references-that-are-no-digest](crate::server_behaviour#references-that-are-no-digest).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `manifestref`: The digest of the manifest. Tag names are not accepted. Limits: like
    ///   `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.
    /// - optional, by setters:
    ///   [`vulnerabilities`](crate::builder::GetRepoManifestSecurity::vulnerabilities)
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`ManifestSecurity`](crate::models::ManifestSecurity): The scan state and, once the
    ///   scan is complete, the report.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 520. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`UpstreamFailed`](crate::Reason::UpstreamFailed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let manifest_security = client
    ///     .get_repo_manifest_security(
    ///         "acme/tools/builder",
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_manifest_security(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        manifestref: impl runtime::Argument<crate::PathSegment>,
    ) -> GetRepoManifestSecurity {
        GetRepoManifestSecurity::new(self, repository, manifestref)
    }
}

/// A call of `getRepoManifestSecurity`, which
/// [`Client::get_repo_manifest_security`](crate::Client::get_repo_manifest_security) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepoManifestSecurity {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    manifestref: Result<crate::PathSegment, ParameterError>,
    vulnerabilities: Result<Option<bool>, ParameterError>,
}

impl GetRepoManifestSecurity {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        manifestref: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            manifestref: ParameterError::convert(
                "manifestref",
                "PathSegment",
                manifestref,
            ),
            vulnerabilities: Ok(None),
        }
    }

    /// Meant to ask for the vulnerabilities; the server sends them in any case. The server accepts
    /// it without any effect.
    pub fn vulnerabilities(
        mut self,
        vulnerabilities: impl runtime::OptionalArgument<bool>,
    ) -> Self {
        self.vulnerabilities = ParameterError::convert_optional(
            "vulnerabilities",
            "bool",
            vulnerabilities,
        );
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, vulnerabilities } = self;
        let repository = repository?;
        let manifestref = manifestref?;
        let vulnerabilities = vulnerabilities?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_REPO_MANIFEST_SECURITY,
            &[("repository", repository.as_str()), ("manifestref", manifestref.as_str())],
        )?;
        let repository = encode_path(&repository);
        let manifestref = encode_path(&manifestref);
        let url = format!(
            "{}/api/v1/repository/{repository}/manifest/{manifestref}/security", client
            .base_url()
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("vulnerabilities", &vulnerabilities))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}/manifest/{manifestref}/security`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ManifestSecurity, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPO_MANIFEST_SECURITY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepoManifestSecurity {
    type Output = Result<ResponseValue<crate::models::ManifestSecurity>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ManifestSecurity, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
