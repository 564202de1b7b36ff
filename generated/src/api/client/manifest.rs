// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `manifest`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Read a manifest.
    ///
    /// Returns the manifest and its layers. Anyone may read a public repository without a token. A
    /// private repository requires the read role. Global read-only superusers may read it too, and
    /// so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a tag name in place of
    /// the digest, and if a proxy cache has not fetched the manifest yet. If layers are missing,
    /// the 404 is a `MessageError`.
    ///
    /// `GET /api/v1/repository/{repository}/manifest/{manifestref}`, operation `getRepoManifest`.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200: The manifest.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_repo_manifest(&self) -> GetRepoManifest<'_> {
        GetRepoManifest::new(self)
    }
}

/// The call of `getRepoManifest`, begun by
/// [`Client::get_repo_manifest`](crate::Client::get_repo_manifest).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoManifest<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    manifestref: Result<crate::PathSegment, &'static str>,
    include_modelcard: Result<Option<bool>, &'static str>,
}

impl<'a> GetRepoManifest<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            manifestref: Err("manifestref was not initialized"),
            include_modelcard: Ok(None),
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

    /// Whether to add the card of a machine learning model, where the manifest has one and
    /// UI_MODELCARD is on.
    ///
    /// Optional.
    pub fn include_modelcard<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.include_modelcard = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for include_modelcard failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, include_modelcard } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let manifestref = manifestref.map_err(Error::InvalidRequest)?;
        let include_modelcard = include_modelcard.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/manifest/{}", client.base_url(), encode_path(&
            repository), encode_path(& manifestref),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_modelcard",
                        &include_modelcard,
                    ),
                )
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}/manifest/{manifestref}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Manifest>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPO_MANIFEST,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// List the labels of a manifest.
    ///
    /// Lists the labels that came with the manifest and those that were added later. Anyone may
    /// read a public repository without a token. A private repository requires the read role.
    /// Global read-only superusers may read it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/manifest/{manifestref}/labels`, operation
    /// `listManifestLabels`.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200: The labels.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_manifest_labels(&self) -> ListManifestLabels<'_> {
        ListManifestLabels::new(self)
    }
}

/// The call of `listManifestLabels`, begun by
/// [`Client::list_manifest_labels`](crate::Client::list_manifest_labels).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListManifestLabels<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    manifestref: Result<crate::PathSegment, &'static str>,
    filter: Result<Option<String>, &'static str>,
}

impl<'a> ListManifestLabels<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            manifestref: Err("manifestref was not initialized"),
            filter: Ok(None),
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

    /// What the keys of the labels to list begin with.
    ///
    /// Optional.
    pub fn filter<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.filter = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for filter failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, filter } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let manifestref = manifestref.map_err(Error::InvalidRequest)?;
        let filter = filter.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/manifest/{}/labels", client.base_url(),
            encode_path(& repository), encode_path(& manifestref),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("filter", &filter))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}/manifest/{manifestref}/labels`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ManifestLabelList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_MANIFEST_LABELS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Add a label to a manifest.
    ///
    /// Adds a label. Keys need not be unique. The key `quay.expires-after` sets the expiration of
    /// the manifest's tags. Requires the write role in the repository, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. Returns 400 with a `MessageError` if the key is invalid or
    /// starts with a reserved prefix. Returns 503 if the repository is read-only or a mirror. The
    /// `Location` header of the response names the label.
    ///
    /// `POST /api/v1/repository/{repository}/manifest/{manifestref}/labels`, operation
    /// `addManifestLabel`.
    ///
    /// Server behaviour: [read-only-registry](crate::server_behaviour#read-only-registry).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 201: The label, as stored.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn add_manifest_label(&self) -> AddManifestLabel<'_> {
        AddManifestLabel::new(self)
    }
}

/// The call of `addManifestLabel`, begun by
/// [`Client::add_manifest_label`](crate::Client::add_manifest_label).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct AddManifestLabel<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    manifestref: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::NewManifestLabel, &'static str>,
}

impl<'a> AddManifestLabel<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            manifestref: Err("manifestref was not initialized"),
            body: Err("body was not initialized"),
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

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewManifestLabel>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: NewManifestLabel` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let manifestref = manifestref.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/manifest/{}/labels", client.base_url(),
            encode_path(& repository), encode_path(& manifestref),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/manifest/{manifestref}/labels`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::AddedManifestLabel>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::ADD_MANIFEST_LABEL,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read a label of a manifest.
    ///
    /// Returns one label. Anyone may read a public repository without a token. A private repository
    /// requires the read role. Global read-only superusers may read it too, and so may superusers
    /// if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/manifest/{manifestref}/labels/{labelid}`, operation
    /// `getManifestLabel`.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200: The label.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_manifest_label(&self) -> GetManifestLabel<'_> {
        GetManifestLabel::new(self)
    }
}

/// The call of `getManifestLabel`, begun by
/// [`Client::get_manifest_label`](crate::Client::get_manifest_label).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetManifestLabel<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    manifestref: Result<crate::PathSegment, &'static str>,
    labelid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetManifestLabel<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            manifestref: Err("manifestref was not initialized"),
            labelid: Err("labelid was not initialized"),
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

    /// The UUID of the label.
    ///
    /// Required.
    pub fn labelid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.labelid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for labelid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, labelid } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let manifestref = manifestref.map_err(Error::InvalidRequest)?;
        let labelid = labelid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/manifest/{}/labels/{}", client.base_url(),
            encode_path(& repository), encode_path(& manifestref), encode_path(&
            labelid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/manifest/{manifestref}/labels/{labelid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ManifestLabel>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_MANIFEST_LABEL,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete a label of a manifest.
    ///
    /// Deletes a label that was added through the API. For a label that came with the manifest, the
    /// server returns 400 with a `MessageError`. Requires the write role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 503 if the repository is read-only or a
    /// mirror.
    ///
    /// `DELETE /api/v1/repository/{repository}/manifest/{manifestref}/labels/{labelid}`, operation
    /// `deleteManifestLabel`.
    ///
    /// Server behaviour: [read-only-registry](crate::server_behaviour#read-only-registry).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 204: The label was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_manifest_label(&self) -> DeleteManifestLabel<'_> {
        DeleteManifestLabel::new(self)
    }
}

/// The call of `deleteManifestLabel`, begun by
/// [`Client::delete_manifest_label`](crate::Client::delete_manifest_label).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteManifestLabel<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    manifestref: Result<crate::PathSegment, &'static str>,
    labelid: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteManifestLabel<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            manifestref: Err("manifestref was not initialized"),
            labelid: Err("labelid was not initialized"),
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

    /// The UUID of the label.
    ///
    /// Required.
    pub fn labelid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.labelid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for labelid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, labelid } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let manifestref = manifestref.map_err(Error::InvalidRequest)?;
        let labelid = labelid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/manifest/{}/labels/{}", client.base_url(),
            encode_path(& repository), encode_path(& manifestref), encode_path(&
            labelid),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/manifest/{manifestref}/labels/{labelid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_MANIFEST_LABEL,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read the pull counts of a manifest.
    ///
    /// Counts the pulls of the manifest, by digest and by tag name. The server writes the counts
    /// periodically, so the latest pulls may be missing. Anyone may read a public repository
    /// without a token. A private repository requires the read role. Global read-only superusers
    /// may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/manifest/{manifestref}/pull_statistics`, operation
    /// `getManifestPullStatistics`.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more. Exists where `IMAGE_PULL_STATS` is
    /// on.
    ///
    /// # Responses
    ///
    /// - 200: The counts.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_manifest_pull_statistics(&self) -> GetManifestPullStatistics<'_> {
        GetManifestPullStatistics::new(self)
    }
}

/// The call of `getManifestPullStatistics`, begun by
/// [`Client::get_manifest_pull_statistics`](crate::Client::get_manifest_pull_statistics).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetManifestPullStatistics<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    manifestref: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetManifestPullStatistics<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            manifestref: Err("manifestref was not initialized"),
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

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let manifestref = manifestref.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/manifest/{}/pull_statistics", client.base_url(),
            encode_path(& repository), encode_path(& manifestref),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/manifest/{manifestref}/pull_statistics`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ManifestPullStatistics>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_MANIFEST_PULL_STATISTICS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
