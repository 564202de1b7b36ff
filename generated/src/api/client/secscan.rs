// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `secscan`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

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
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more. Exists where `SECURITY_SCANNER` is
    /// on.
    ///
    /// # Responses
    ///
    /// - 200: The scan state and, once the scan is complete, the report.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 520; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn get_repo_manifest_security(&self) -> GetRepoManifestSecurity<'_> {
        GetRepoManifestSecurity::new(self)
    }
}

/// The call of `getRepoManifestSecurity`, begun by
/// [`Client::get_repo_manifest_security`](crate::Client::get_repo_manifest_security).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoManifestSecurity<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    manifestref: Result<crate::PathSegment, &'static str>,
    vulnerabilities: Result<Option<bool>, &'static str>,
}

impl<'a> GetRepoManifestSecurity<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            manifestref: Err("manifestref was not initialized"),
            vulnerabilities: Ok(None),
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

    /// The digest of the manifest. Tag names are not accepted.
    ///
    /// Required.
    pub fn manifestref<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.manifestref = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for manifestref failed");
        self
    }

    /// Meant to ask for the vulnerabilities; the server sends them in any case. The server accepts
    /// it without any effect.
    ///
    /// Optional.
    pub fn vulnerabilities<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.vulnerabilities = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for vulnerabilities failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, vulnerabilities } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let manifestref = manifestref.map_err(Error::InvalidRequest)?;
        let vulnerabilities = vulnerabilities.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/manifest/{}/security", client.base_url(),
            encode_path(& repository), encode_path(& manifestref),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(
                    &progenitor_client::QueryParam::new(
                        "vulnerabilities",
                        &vulnerabilities,
                    ),
                )
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}/manifest/{manifestref}/security`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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
