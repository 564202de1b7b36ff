// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `secscan`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, QueryParam, ResponseValue, encode_path,
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
    /// `GET /api/v1/repository/{repository}/manifest/{manifestref}/security`, operation
    /// `getRepoManifestSecurity`.
    ///
    /// Server behaviour:
    /// [references-that-are-no-digest](crate::server_behaviour#references-that-are-no-digest).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more. The server has the operation only
    /// where `SECURITY_SCANNER` is on.
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
    ///     .get_repo_manifest_security()
    ///     .repository("acme/tools/builder")
    ///     .manifestref(
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_manifest_security(&self) -> GetRepoManifestSecurity<'_> {
        GetRepoManifestSecurity::new(self)
    }
}

/// A call of `getRepoManifestSecurity`, which
/// [`Client::get_repo_manifest_security`](crate::Client::get_repo_manifest_security) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoManifestSecurity<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    manifestref: Result<crate::PathSegment, ParameterError>,
    vulnerabilities: Result<Option<bool>, ParameterError>,
}

impl<'a> GetRepoManifestSecurity<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            manifestref: Err(ParameterError::missing("manifestref", "PathSegment")),
            vulnerabilities: Ok(None),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::RepositoryName, Error: Into<BoxError>>,
    {
        self.repository = ParameterError::convert("repository", "RepositoryName", value);
        self
    }

    /// The digest of the manifest. Tag names are not accepted.
    ///
    /// Required.
    pub fn manifestref<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.manifestref = ParameterError::convert("manifestref", "PathSegment", value);
        self
    }

    /// Meant to ask for the vulnerabilities; the server sends them in any case. The server accepts
    /// it without any effect.
    ///
    /// Optional.
    pub fn vulnerabilities<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool, Error: Into<BoxError>>,
    {
        self.vulnerabilities = ParameterError::convert("vulnerabilities", "bool", value)
            .map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, vulnerabilities } = self;
        let repository = repository?;
        let manifestref = manifestref?;
        let vulnerabilities = vulnerabilities?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::ManifestSecurity>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPO_MANIFEST_SECURITY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
