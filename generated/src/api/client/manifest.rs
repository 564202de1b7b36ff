// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `manifest`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `manifestref`: The digest of the manifest. Tag names are not accepted. Limits: like
    ///   `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.
    /// - optional, by setters:
    ///   [`include_modelcard`](crate::builder::GetRepoManifest::include_modelcard)
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
    ///     .get_repo_manifest(
    ///         "acme/tools/builder",
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_manifest(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        manifestref: impl runtime::Argument<crate::PathSegment>,
    ) -> GetRepoManifest {
        GetRepoManifest::new(self, repository, manifestref)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `manifestref`: The digest of the manifest. Tag names are not accepted. Limits: like
    ///   `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.
    /// - optional, by setters: [`filter`](crate::builder::ListManifestLabels::filter)
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
    ///     .list_manifest_labels(
    ///         "acme/tools/builder",
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_manifest_labels(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        manifestref: impl runtime::Argument<crate::PathSegment>,
    ) -> ListManifestLabels {
        ListManifestLabels::new(self, repository, manifestref)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `manifestref`: The digest of the manifest. Tag names are not accepted. Limits: like
    ///   `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 201, [`AddedManifestLabel`](crate::models::AddedManifestLabel): The label, as stored.
    ///   - Header `Location`: The path of the label, without the address of the server.
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
    ///     .add_manifest_label(
    ///         "acme/tools/builder",
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///         NewManifestLabel::new("env", "prod", Some(LabelMediaType::TextPlain)),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_manifest_label(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        manifestref: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewManifestLabel>,
    ) -> AddManifestLabel {
        AddManifestLabel::new(self, repository, manifestref, body)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `manifestref`: The digest of the manifest. Tag names are not accepted. Limits: like
    ///   `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.
    /// - `labelid`: The UUID of the label.
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
    ///     .get_manifest_label(
    ///         "acme/tools/builder",
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///         "e6a85782-f56b-4b13-bd25-29af49956af9",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_manifest_label(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        manifestref: impl runtime::Argument<crate::PathSegment>,
        labelid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetManifestLabel {
        GetManifestLabel::new(self, repository, manifestref, labelid)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `manifestref`: The digest of the manifest. Tag names are not accepted. Limits: like
    ///   `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.
    /// - `labelid`: The UUID of the label.
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
    ///     .delete_manifest_label(
    ///         "acme/tools/builder",
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///         "e6a85782-f56b-4b13-bd25-29af49956af9",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_manifest_label(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        manifestref: impl runtime::Argument<crate::PathSegment>,
        labelid: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteManifestLabel {
        DeleteManifestLabel::new(self, repository, manifestref, labelid)
    }

    /// Read the pull counts of a manifest.
    ///
    /// Counts the pulls of the manifest, by digest and by tag name. The server writes the counts
    /// periodically, so the latest pulls may be missing. Anyone may read a public repository
    /// without a token. A private repository requires the read role. Global read-only superusers
    /// may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// The server has the operation only where the feature `IMAGE_PULL_STATS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/manifest/{manifestref}/pull_statistics`, operation
    /// `getManifestPullStatistics`.
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
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
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
    ///     .get_manifest_pull_statistics(
    ///         "acme/tools/builder",
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_manifest_pull_statistics(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        manifestref: impl runtime::Argument<crate::PathSegment>,
    ) -> GetManifestPullStatistics {
        GetManifestPullStatistics::new(self, repository, manifestref)
    }
}

/// A call of `getRepoManifest`, which
/// [`Client::get_repo_manifest`](crate::Client::get_repo_manifest) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepoManifest {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    manifestref: Result<crate::PathSegment, ParameterError>,
    include_modelcard: Result<Option<bool>, ParameterError>,
}

impl GetRepoManifest {
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
            include_modelcard: Ok(None),
        }
    }

    /// Whether to add the card of a machine learning model, where the manifest has one and
    /// UI_MODELCARD is on. The server takes `false` without it.
    pub fn include_modelcard(
        mut self,
        include_modelcard: impl runtime::OptionalArgument<bool>,
    ) -> Self {
        self.include_modelcard = ParameterError::convert_optional(
            "include_modelcard",
            "bool",
            include_modelcard,
        );
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, include_modelcard } = self;
        let repository = repository?;
        let manifestref = manifestref?;
        let include_modelcard = include_modelcard?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_REPO_MANIFEST,
            &[("repository", repository.as_str()), ("manifestref", manifestref.as_str())],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Manifest, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPO_MANIFEST,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepoManifest {
    type Output = Result<ResponseValue<crate::models::Manifest>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Manifest, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listManifestLabels`, which
/// [`Client::list_manifest_labels`](crate::Client::list_manifest_labels) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListManifestLabels {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    manifestref: Result<crate::PathSegment, ParameterError>,
    filter: Result<Option<String>, ParameterError>,
}

impl ListManifestLabels {
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
            filter: Ok(None),
        }
    }

    /// What the keys of the labels to list begin with.
    pub fn filter(mut self, filter: impl runtime::OptionalArgument<String>) -> Self {
        self.filter = ParameterError::convert_optional("filter", "String", filter);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, filter } = self;
        let repository = repository?;
        let manifestref = manifestref?;
        let filter = filter?;
        runtime::check_route(
            &client,
            &crate::api::operations::LIST_MANIFEST_LABELS,
            &[("repository", repository.as_str()), ("manifestref", manifestref.as_str())],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ManifestLabelList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_MANIFEST_LABELS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListManifestLabels {
    type Output = Result<ResponseValue<crate::models::ManifestLabelList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ManifestLabelList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `addManifestLabel`, which
/// [`Client::add_manifest_label`](crate::Client::add_manifest_label) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct AddManifestLabel {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    manifestref: Result<crate::PathSegment, ParameterError>,
    body: crate::models::NewManifestLabel,
}

impl AddManifestLabel {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        manifestref: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewManifestLabel>,
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
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, body } = self;
        let repository = repository?;
        let manifestref = manifestref?;
        runtime::check_route(
            &client,
            &crate::api::operations::ADD_MANIFEST_LABEL,
            &[("repository", repository.as_str()), ("manifestref", manifestref.as_str())],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::AddedManifestLabel, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::ADD_MANIFEST_LABEL,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for AddManifestLabel {
    type Output = Result<ResponseValue<crate::models::AddedManifestLabel>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::AddedManifestLabel, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getManifestLabel`, which
/// [`Client::get_manifest_label`](crate::Client::get_manifest_label) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetManifestLabel {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    manifestref: Result<crate::PathSegment, ParameterError>,
    labelid: Result<crate::PathSegment, ParameterError>,
}

impl GetManifestLabel {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        manifestref: impl runtime::Argument<crate::PathSegment>,
        labelid: impl runtime::Argument<crate::PathSegment>,
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
            labelid: ParameterError::convert("labelid", "PathSegment", labelid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, labelid } = self;
        let repository = repository?;
        let manifestref = manifestref?;
        let labelid = labelid?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_MANIFEST_LABEL,
            &[
                ("repository", repository.as_str()),
                ("manifestref", manifestref.as_str()),
                ("labelid", labelid.as_str()),
            ],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::ManifestLabel, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_MANIFEST_LABEL,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetManifestLabel {
    type Output = Result<ResponseValue<crate::models::ManifestLabel>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ManifestLabel, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteManifestLabel`, which
/// [`Client::delete_manifest_label`](crate::Client::delete_manifest_label) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteManifestLabel {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    manifestref: Result<crate::PathSegment, ParameterError>,
    labelid: Result<crate::PathSegment, ParameterError>,
}

impl DeleteManifestLabel {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        manifestref: impl runtime::Argument<crate::PathSegment>,
        labelid: impl runtime::Argument<crate::PathSegment>,
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
            labelid: ParameterError::convert("labelid", "PathSegment", labelid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref, labelid } = self;
        let repository = repository?;
        let manifestref = manifestref?;
        let labelid = labelid?;
        runtime::check_route(
            &client,
            &crate::api::operations::DELETE_MANIFEST_LABEL,
            &[
                ("repository", repository.as_str()),
                ("manifestref", manifestref.as_str()),
                ("labelid", labelid.as_str()),
            ],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_MANIFEST_LABEL,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteManifestLabel {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getManifestPullStatistics`, which
/// [`Client::get_manifest_pull_statistics`](crate::Client::get_manifest_pull_statistics)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetManifestPullStatistics {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    manifestref: Result<crate::PathSegment, ParameterError>,
}

impl GetManifestPullStatistics {
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
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, manifestref } = self;
        let repository = repository?;
        let manifestref = manifestref?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_MANIFEST_PULL_STATISTICS,
            &[("repository", repository.as_str()), ("manifestref", manifestref.as_str())],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ManifestPullStatistics, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_MANIFEST_PULL_STATISTICS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetManifestPullStatistics {
    type Output = Result<ResponseValue<crate::models::ManifestPullStatistics>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::ManifestPullStatistics,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
