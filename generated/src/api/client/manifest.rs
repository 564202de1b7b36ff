// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `manifest`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `manifest`
///
/// Manifests of a repository, their labels and pull statistics.
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
    /// Server behaviour:
    /// [references-that-are-no-digest](crate::server_behaviour#references-that-are-no-digest).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`Manifest`](crate::models::Manifest): The manifest.
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
    /// let manifest = client
    ///     .get_repo_manifest()
    ///     .repository("acme/tools/builder")
    ///     .manifestref(
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_manifest(&self) -> GetRepoManifest<'_> {
        GetRepoManifest::new(self)
    }

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
    /// Server behaviour:
    /// [references-that-are-no-digest](crate::server_behaviour#references-that-are-no-digest).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`ManifestLabelList`](crate::models::ManifestLabelList): The labels.
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
    /// let manifest_label_list = client
    ///     .list_manifest_labels()
    ///     .repository("acme/tools/builder")
    ///     .manifestref(
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_manifest_labels(&self) -> ListManifestLabels<'_> {
        ListManifestLabels::new(self)
    }

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
    /// Server behaviour: [read-only-registry](crate::server_behaviour#read-only-registry),
    /// [references-that-are-no-digest](crate::server_behaviour#references-that-are-no-digest).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 201, [`AddedManifestLabel`](crate::models::AddedManifestLabel): The label, as stored.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`InvalidName`](crate::Reason::InvalidName).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{LabelMediaType, NewManifestLabel};
    ///
    /// let added_manifest_label = client
    ///     .add_manifest_label()
    ///     .repository("acme/tools/builder")
    ///     .manifestref(
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///     )
    ///     .body(NewManifestLabel::new("env", "prod", Some(LabelMediaType::TextPlain)))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_manifest_label(&self) -> AddManifestLabel<'_> {
        AddManifestLabel::new(self)
    }

    /// Read a label of a manifest.
    ///
    /// Returns one label. Anyone may read a public repository without a token. A private repository
    /// requires the read role. Global read-only superusers may read it too, and so may superusers
    /// if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/manifest/{manifestref}/labels/{labelid}`, operation
    /// `getManifestLabel`.
    ///
    /// Server behaviour:
    /// [references-that-are-no-digest](crate::server_behaviour#references-that-are-no-digest).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`ManifestLabel`](crate::models::ManifestLabel): The label.
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
    /// let manifest_label = client
    ///     .get_manifest_label()
    ///     .repository("acme/tools/builder")
    ///     .manifestref(
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///     )
    ///     .labelid("e6a85782-f56b-4b13-bd25-29af49956af9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_manifest_label(&self) -> GetManifestLabel<'_> {
        GetManifestLabel::new(self)
    }

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
    /// Server behaviour: [read-only-registry](crate::server_behaviour#read-only-registry),
    /// [references-that-are-no-digest](crate::server_behaviour#references-that-are-no-digest).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The label was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client
    ///     .delete_manifest_label()
    ///     .repository("acme/tools/builder")
    ///     .manifestref(
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///     )
    ///     .labelid("e6a85782-f56b-4b13-bd25-29af49956af9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_manifest_label(&self) -> DeleteManifestLabel<'_> {
        DeleteManifestLabel::new(self)
    }

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
    /// Server behaviour:
    /// [references-that-are-no-digest](crate::server_behaviour#references-that-are-no-digest).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more. The server has the operation only
    /// where `IMAGE_PULL_STATS` is on.
    ///
    /// # Responses
    ///
    /// - 200, [`ManifestPullStatistics`](crate::models::ManifestPullStatistics): The counts.
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
    /// let manifest_pull_statistics = client
    ///     .get_manifest_pull_statistics()
    ///     .repository("acme/tools/builder")
    ///     .manifestref(
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_manifest_pull_statistics(&self) -> GetManifestPullStatistics<'_> {
        GetManifestPullStatistics::new(self)
    }
}

/// A call of `getRepoManifest`, which
/// [`Client::get_repo_manifest`](crate::Client::get_repo_manifest) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoManifest<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    manifestref: Result<crate::PathSegment, ParameterError>,
    include_modelcard: Result<Option<bool>, ParameterError>,
}

impl<'a> GetRepoManifest<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            manifestref: Err(ParameterError::missing("manifestref", "PathSegment")),
            include_modelcard: Ok(None),
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

    /// Whether to add the card of a machine learning model, where the manifest has one and
    /// UI_MODELCARD is on.
    ///
    /// Optional.
    pub fn include_modelcard<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool, Error: Into<BoxError>>,
    {
        self.include_modelcard = ParameterError::convert(
                "include_modelcard",
                "bool",
                value,
            )
            .map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, include_modelcard } = self;
        let repository = repository?;
        let manifestref = manifestref?;
        let include_modelcard = include_modelcard?;
        let repository = encode_path(&repository);
        let manifestref = encode_path(&manifestref);
        let url = format!(
            "{}/api/v1/repository/{repository}/manifest/{manifestref}", client.base_url()
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("include_modelcard", &include_modelcard))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}/manifest/{manifestref}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Manifest>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_REPO_MANIFEST,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `listManifestLabels`, which
/// [`Client::list_manifest_labels`](crate::Client::list_manifest_labels) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListManifestLabels<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    manifestref: Result<crate::PathSegment, ParameterError>,
    filter: Result<Option<String>, ParameterError>,
}

impl<'a> ListManifestLabels<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            manifestref: Err(ParameterError::missing("manifestref", "PathSegment")),
            filter: Ok(None),
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

    /// What the keys of the labels to list begin with.
    ///
    /// Optional.
    pub fn filter<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.filter = ParameterError::convert("filter", "String", value).map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, filter } = self;
        let repository = repository?;
        let manifestref = manifestref?;
        let filter = filter?;
        let repository = encode_path(&repository);
        let manifestref = encode_path(&manifestref);
        let url = format!(
            "{}/api/v1/repository/{repository}/manifest/{manifestref}/labels", client
            .base_url()
        );
        Ok(client.http().get(url).query(&QueryParam::new("filter", &filter)).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/manifest/{manifestref}/labels`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `addManifestLabel`, which
/// [`Client::add_manifest_label`](crate::Client::add_manifest_label) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct AddManifestLabel<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    manifestref: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::NewManifestLabel, ParameterError>,
}

impl<'a> AddManifestLabel<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            manifestref: Err(ParameterError::missing("manifestref", "PathSegment")),
            body: Err(ParameterError::missing("body", "NewManifestLabel")),
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

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewManifestLabel, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewManifestLabel", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, body } = self;
        let repository = repository?;
        let manifestref = manifestref?;
        let body = body?;
        let repository = encode_path(&repository);
        let manifestref = encode_path(&manifestref);
        let url = format!(
            "{}/api/v1/repository/{repository}/manifest/{manifestref}/labels", client
            .base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/manifest/{manifestref}/labels`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `getManifestLabel`, which
/// [`Client::get_manifest_label`](crate::Client::get_manifest_label) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetManifestLabel<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    manifestref: Result<crate::PathSegment, ParameterError>,
    labelid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetManifestLabel<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            manifestref: Err(ParameterError::missing("manifestref", "PathSegment")),
            labelid: Err(ParameterError::missing("labelid", "PathSegment")),
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

    /// The UUID of the label.
    ///
    /// Required.
    pub fn labelid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.labelid = ParameterError::convert("labelid", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, labelid } = self;
        let repository = repository?;
        let manifestref = manifestref?;
        let labelid = labelid?;
        let repository = encode_path(&repository);
        let manifestref = encode_path(&manifestref);
        let labelid = encode_path(&labelid);
        let url = format!(
            "{}/api/v1/repository/{repository}/manifest/{manifestref}/labels/{labelid}",
            client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/manifest/{manifestref}/labels/{labelid}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `deleteManifestLabel`, which
/// [`Client::delete_manifest_label`](crate::Client::delete_manifest_label) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteManifestLabel<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    manifestref: Result<crate::PathSegment, ParameterError>,
    labelid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteManifestLabel<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            manifestref: Err(ParameterError::missing("manifestref", "PathSegment")),
            labelid: Err(ParameterError::missing("labelid", "PathSegment")),
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

    /// The UUID of the label.
    ///
    /// Required.
    pub fn labelid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.labelid = ParameterError::convert("labelid", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, labelid } = self;
        let repository = repository?;
        let manifestref = manifestref?;
        let labelid = labelid?;
        let repository = encode_path(&repository);
        let manifestref = encode_path(&manifestref);
        let labelid = encode_path(&labelid);
        let url = format!(
            "{}/api/v1/repository/{repository}/manifest/{manifestref}/labels/{labelid}",
            client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/manifest/{manifestref}/labels/{labelid}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_MANIFEST_LABEL,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getManifestPullStatistics`, which
/// [`Client::get_manifest_pull_statistics`](crate::Client::get_manifest_pull_statistics)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetManifestPullStatistics<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    manifestref: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetManifestPullStatistics<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            manifestref: Err(ParameterError::missing("manifestref", "PathSegment")),
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

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref } = self;
        let repository = repository?;
        let manifestref = manifestref?;
        let repository = encode_path(&repository);
        let manifestref = encode_path(&manifestref);
        let url = format!(
            "{}/api/v1/repository/{repository}/manifest/{manifestref}/pull_statistics",
            client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/manifest/{manifestref}/pull_statistics`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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
