// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `tag`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `tag`
///
/// Tags of a repository and their history.
impl crate::Client {
    /// List the tags of a repository and their history.
    ///
    /// Lists the tags, newest first, together with earlier states that can still be restored.
    /// Anyone may read a public repository without a token. A private repository requires the read
    /// role. Global read-only superusers may read it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. Returns 400 for a filter without a colon.
    ///
    /// `GET /api/v1/repository/{repository}/tag/`, operation `listRepoTags`.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates),
    /// [lists-of-repositories](crate::server_behaviour#lists-of-repositories),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`TagPage`](crate::models::TagPage): A page of tags. `has_additional` tells whether
    ///   another page follows.
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
    /// let tag_page = client
    ///     .list_repo_tags()
    ///     .repository("acme/tools/builder")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_repo_tags(&self) -> ListRepoTags<'_> {
        ListRepoTags::new(self)
    }

    /// Change or create a tag.
    ///
    /// Applies the properties of the body in this order: sets or removes the expiration, makes the
    /// tag immutable or mutable, and points the tag to a manifest of the repository, creating the
    /// tag if necessary. An empty body changes nothing. Requires the write role in the repository,
    /// or a superuser if `SUPERUSERS_FULL_ACCESS` is on. To make an immutable tag mutable, the
    /// caller needs the admin role.
    ///
    /// Returns 400 for an invalid name, for a date in the past, and if a tag with an expiration is
    /// to become immutable. Returns 404 if the tag or the manifest does not exist. Returns 409 if
    /// an immutable tag would move. Returns 503 if the repository is read-only or a mirror.
    ///
    /// `PUT /api/v1/repository/{repository}/tag/{tag}`, operation `changeTag`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [dates](crate::server_behaviour#dates),
    /// [read-only-registry](crate::server_behaviour#read-only-registry),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The tag was changed. The text is always the same.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 409, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`InvalidName`](crate::Reason::InvalidName),
    /// [`WrongState`](crate::Reason::WrongState), [`Failed`](crate::Reason::Failed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::TagChange;
    ///
    /// let text = client
    ///     .change_tag()
    ///     .repository("acme/tools/builder")
    ///     .tag("latest")
    ///     .body(
    ///         TagChange::default()
    ///             .manifest_digest(
    ///                 "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///             ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_tag(&self) -> ChangeTag<'_> {
        ChangeTag::new(self)
    }

    /// Delete a tag.
    ///
    /// Deletes the tag. It can be restored for as long as the namespace keeps removed tags.
    /// Requires the write role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.
    /// Returns 404 if there is no such tag, 409 if it is immutable, and 503 if the repository is
    /// read-only or a mirror.
    ///
    /// `DELETE /api/v1/repository/{repository}/tag/{tag}`, operation `deleteFullTag`.
    ///
    /// Server behaviour: [read-only-registry](crate::server_behaviour#read-only-registry),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The tag was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 409 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client
    ///     .delete_full_tag()
    ///     .repository("acme/tools/builder")
    ///     .tag("latest")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_full_tag(&self) -> DeleteFullTag<'_> {
        DeleteFullTag::new(self)
    }

    /// Restore a tag to an earlier manifest.
    ///
    /// Points the tag to a manifest that the repository still keeps, whether or not an active tag
    /// points to it, and records the change as a reversion. Requires the write role in the
    /// repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the manifest is
    /// gone, 409 if the tag is immutable, and 503 if the repository is read-only or a mirror.
    ///
    /// `POST /api/v1/repository/{repository}/tag/{tag}/restore`, operation `restoreTag`.
    ///
    /// Server behaviour: [read-only-registry](crate::server_behaviour#read-only-registry),
    /// [immutable-tags](crate::server_behaviour#immutable-tags),
    /// [restoring-a-tag](crate::server_behaviour#restoring-a-tag).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 200, [`TagRestored`](crate::models::TagRestored): The tag was restored. The body is an
    ///   empty object.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 409, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState),
    /// [`Failed`](crate::Reason::Failed). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::TagRestoration;
    ///
    /// let tag_restored = client
    ///     .restore_tag()
    ///     .repository("acme/tools/builder")
    ///     .tag("latest")
    ///     .body(
    ///         TagRestoration::default()
    ///             .manifest_digest(
    ///                 "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///             ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restore_tag(&self) -> RestoreTag<'_> {
        RestoreTag::new(self)
    }

    /// Remove a tag permanently.
    ///
    /// Removes a tag, or its earlier states that point to one manifest, from the states that can be
    /// restored. The server can then collect the content. Requires the write role in the
    /// repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if
    /// `manifest_digest` is missing and `is_alive` is not `true`. Returns 404 if nothing matches.
    /// Exists only if the setting `PERMANENTLY_DELETE_TAGS` is on. It also works in read-only
    /// repositories and mirrors.
    ///
    /// `POST /api/v1/repository/{repository}/tag/{tag}/expire`, operation
    /// `removeTagFromTimemachine`.
    ///
    /// Server behaviour: [expiring-a-tag](crate::server_behaviour#expiring-a-tag),
    /// [switched-off-methods](crate::server_behaviour#switched-off-methods).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`. The server has the operation only where
    /// `PERMANENTLY_DELETE_TAGS` is on.
    ///
    /// # Responses
    ///
    /// - 200, `String`: The tag was removed. The body is an empty string.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::TagExpiry;
    ///
    /// let text = client
    ///     .remove_tag_from_timemachine()
    ///     .repository("acme/tools/builder")
    ///     .tag("latest")
    ///     .body(
    ///         TagExpiry::default()
    ///             .manifest_digest(
    ///                 "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///             )
    ///             .include_submanifests(false)
    ///             .is_alive(false),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_tag_from_timemachine(&self) -> RemoveTagFromTimemachine<'_> {
        RemoveTagFromTimemachine::new(self)
    }

    /// Read the pull counts of a tag.
    ///
    /// Counts the pulls by the name of the tag, and the pulls of its manifest by any name. The
    /// server writes the counts periodically, so the latest pulls may be missing. Anyone may read a
    /// public repository without a token. A private repository requires the read role. Global
    /// read-only superusers may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on.
    ///
    /// `GET /api/v1/repository/{repository}/tag/{tag}/pull_statistics`, operation
    /// `getTagPullStatistics`.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more. The server has the operation only
    /// where `IMAGE_PULL_STATS` is on.
    ///
    /// # Responses
    ///
    /// - 200, [`TagPullStatistics`](crate::models::TagPullStatistics): The counts.
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
    /// let tag_pull_statistics = client
    ///     .get_tag_pull_statistics()
    ///     .repository("acme/tools/builder")
    ///     .tag("latest")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tag_pull_statistics(&self) -> GetTagPullStatistics<'_> {
        GetTagPullStatistics::new(self)
    }
}

/// A call of `listRepoTags`, which [`Client::list_repo_tags`](crate::Client::list_repo_tags)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListRepoTags<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    specific_tag: Result<Option<String>, ParameterError>,
    filter_tag_name: Result<Option<String>, ParameterError>,
    limit: Result<Option<i32>, ParameterError>,
    page: Result<Option<i64>, ParameterError>,
    only_active_tags: Result<Option<bool>, ParameterError>,
}

impl<'a> ListRepoTags<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            specific_tag: Ok(None),
            filter_tag_name: Ok(None),
            limit: Ok(None),
            page: Ok(None),
            only_active_tags: Ok(None),
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

    /// The name of the only tag to list.
    ///
    /// Optional.
    pub fn specific_tag<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.specific_tag = ParameterError::convert("specific_tag", "String", value)
            .map(Some);
        self
    }

    /// `like:` and a part of the names to list, or `eq:` and a whole name. Any other word before
    /// the colon filters nothing.
    ///
    /// Optional.
    pub fn filter_tag_name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.filter_tag_name = ParameterError::convert(
                "filter_tag_name",
                "String",
                value,
            )
            .map(Some);
        self
    }

    /// How many entries a page holds at most; 50 where it is left out. The server raises it to 1
    /// and cuts it to 100.
    ///
    /// Optional.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: TryInto<i32, Error: Into<BoxError>>,
    {
        self.limit = ParameterError::convert("limit", "i32", value).map(Some);
        self
    }

    /// The number of the page, from 1, which the server takes for anything less.
    ///
    /// Optional.
    pub fn page<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64, Error: Into<BoxError>>,
    {
        self.page = ParameterError::convert("page", "i64", value).map(Some);
        self
    }

    /// Whether to leave out what is no longer alive.
    ///
    /// Optional.
    pub fn only_active_tags<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool, Error: Into<BoxError>>,
    {
        self.only_active_tags = ParameterError::convert(
                "only_active_tags",
                "bool",
                value,
            )
            .map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            repository,
            filter_tag_name,
            limit,
            only_active_tags,
            page,
            specific_tag,
        } = self;
        let repository = repository?;
        let filter_tag_name = filter_tag_name?;
        let limit = limit?;
        let only_active_tags = only_active_tags?;
        let page = page?;
        let specific_tag = specific_tag?;
        let repository = encode_path(&repository);
        let url = format!("{}/api/v1/repository/{repository}/tag/", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("filter_tag_name", &filter_tag_name))
                .query(&QueryParam::new("limit", &limit))
                .query(&QueryParam::new("onlyActiveTags", &only_active_tags))
                .query(&QueryParam::new("page", &page))
                .query(&QueryParam::new("specificTag", &specific_tag))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}/tag/`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::TagPage>, Error>> {
        crate::client::call(
            &crate::api::operations::LIST_REPO_TAGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `changeTag`, which [`Client::change_tag`](crate::Client::change_tag) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeTag<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    tag: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::TagChange, ParameterError>,
}

impl<'a> ChangeTag<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            tag: Err(ParameterError::missing("tag", "PathSegment")),
            body: Err(ParameterError::missing("body", "TagChange")),
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

    /// The name of the tag.
    ///
    /// Required.
    pub fn tag<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.tag = ParameterError::convert("tag", "PathSegment", value);
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::TagChange, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "TagChange", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag, body } = self;
        let repository = repository?;
        let tag = tag?;
        let body = body?;
        let repository = encode_path(&repository);
        let tag = encode_path(&tag);
        let url = format!(
            "{}/api/v1/repository/{repository}/tag/{tag}", client.base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/tag/{tag}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CHANGE_TAG,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteFullTag`, which [`Client::delete_full_tag`](crate::Client::delete_full_tag)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteFullTag<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    tag: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteFullTag<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            tag: Err(ParameterError::missing("tag", "PathSegment")),
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

    /// The name of the tag.
    ///
    /// Required.
    pub fn tag<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.tag = ParameterError::convert("tag", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag } = self;
        let repository = repository?;
        let tag = tag?;
        let repository = encode_path(&repository);
        let tag = encode_path(&tag);
        let url = format!(
            "{}/api/v1/repository/{repository}/tag/{tag}", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/tag/{tag}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_FULL_TAG,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `restoreTag`, which [`Client::restore_tag`](crate::Client::restore_tag) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct RestoreTag<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    tag: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::TagRestoration, ParameterError>,
}

impl<'a> RestoreTag<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            tag: Err(ParameterError::missing("tag", "PathSegment")),
            body: Err(ParameterError::missing("body", "TagRestoration")),
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

    /// The name of the tag.
    ///
    /// Required.
    pub fn tag<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.tag = ParameterError::convert("tag", "PathSegment", value);
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::TagRestoration, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "TagRestoration", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag, body } = self;
        let repository = repository?;
        let tag = tag?;
        let body = body?;
        let repository = encode_path(&repository);
        let tag = encode_path(&tag);
        let url = format!(
            "{}/api/v1/repository/{repository}/tag/{tag}/restore", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/tag/{tag}/restore`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::TagRestored>, Error>> {
        crate::client::call(
            &crate::api::operations::RESTORE_TAG,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `removeTagFromTimemachine`, which
/// [`Client::remove_tag_from_timemachine`](crate::Client::remove_tag_from_timemachine) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct RemoveTagFromTimemachine<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    tag: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::TagExpiry, ParameterError>,
}

impl<'a> RemoveTagFromTimemachine<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            tag: Err(ParameterError::missing("tag", "PathSegment")),
            body: Err(ParameterError::missing("body", "TagExpiry")),
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

    /// The name of the tag.
    ///
    /// Required.
    pub fn tag<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.tag = ParameterError::convert("tag", "PathSegment", value);
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::TagExpiry, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "TagExpiry", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag, body } = self;
        let repository = repository?;
        let tag = tag?;
        let body = body?;
        let repository = encode_path(&repository);
        let tag = encode_path(&tag);
        let url = format!(
            "{}/api/v1/repository/{repository}/tag/{tag}/expire", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/tag/{tag}/expire`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::REMOVE_TAG_FROM_TIMEMACHINE,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getTagPullStatistics`, which
/// [`Client::get_tag_pull_statistics`](crate::Client::get_tag_pull_statistics) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetTagPullStatistics<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    tag: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetTagPullStatistics<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            tag: Err(ParameterError::missing("tag", "PathSegment")),
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

    /// The name of the tag.
    ///
    /// Required.
    pub fn tag<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.tag = ParameterError::convert("tag", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag } = self;
        let repository = repository?;
        let tag = tag?;
        let repository = encode_path(&repository);
        let tag = encode_path(&tag);
        let url = format!(
            "{}/api/v1/repository/{repository}/tag/{tag}/pull_statistics", client
            .base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/tag/{tag}/pull_statistics`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::TagPullStatistics>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_TAG_PULL_STATISTICS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
