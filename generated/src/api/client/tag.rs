// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `tag`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - optional, by setters: [`specific_tag`](crate::builder::ListRepoTags::specific_tag),
    ///   [`filter_tag_name`](crate::builder::ListRepoTags::filter_tag_name),
    ///   [`limit`](crate::builder::ListRepoTags::limit),
    ///   [`page`](crate::builder::ListRepoTags::page),
    ///   [`only_active_tags`](crate::builder::ListRepoTags::only_active_tags)
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
    /// let tag_page = client.list_repo_tags("acme/tools/builder").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_repo_tags(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> ListRepoTags {
        ListRepoTags::new(self, repository)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `tag`: The name of the tag.
    /// - `body`: The body of the request.
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
    /// let body = TagChange::default()
    ///     .manifest_digest(
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///     );
    /// let text = client.change_tag("acme/tools/builder", "latest", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_tag(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        tag: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::TagChange>,
    ) -> ChangeTag {
        ChangeTag::new(self, repository, tag, body)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `tag`: The name of the tag.
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
    /// client.delete_full_tag("acme/tools/builder", "latest").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_full_tag(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        tag: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteFullTag {
        DeleteFullTag::new(self, repository, tag)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `tag`: The name of the tag.
    /// - `body`: The body of the request.
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
    /// let body = TagRestoration::default()
    ///     .manifest_digest(
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///     );
    /// let tag_restored = client.restore_tag("acme/tools/builder", "latest", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restore_tag(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        tag: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::TagRestoration>,
    ) -> RestoreTag {
        RestoreTag::new(self, repository, tag, body)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `tag`: The name of the tag.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
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
    /// let body = TagExpiry::default()
    ///     .manifest_digest(
    ///         "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ///     )
    ///     .include_submanifests(false)
    ///     .is_alive(false);
    /// let text = client
    ///     .remove_tag_from_timemachine("acme/tools/builder", "latest", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_tag_from_timemachine(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        tag: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::TagExpiry>,
    ) -> RemoveTagFromTimemachine {
        RemoveTagFromTimemachine::new(self, repository, tag, body)
    }

    /// Read the pull counts of a tag.
    ///
    /// Counts the pulls by the name of the tag, and the pulls of its manifest by any name. The
    /// server writes the counts periodically, so the latest pulls may be missing. Anyone may read a
    /// public repository without a token. A private repository requires the read role. Global
    /// read-only superusers may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on.
    ///
    /// The server has the operation only where the feature `IMAGE_PULL_STATS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/tag/{tag}/pull_statistics`, operation
    /// `getTagPullStatistics`.
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `tag`: The name of the tag.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
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
    ///     .get_tag_pull_statistics("acme/tools/builder", "latest")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tag_pull_statistics(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        tag: impl runtime::Argument<crate::PathSegment>,
    ) -> GetTagPullStatistics {
        GetTagPullStatistics::new(self, repository, tag)
    }
}

/// A call of `listRepoTags`, which [`Client::list_repo_tags`](crate::Client::list_repo_tags)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListRepoTags {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    specific_tag: Result<Option<String>, ParameterError>,
    filter_tag_name: Result<Option<String>, ParameterError>,
    limit: Result<Option<i32>, ParameterError>,
    page: Result<Option<i64>, ParameterError>,
    only_active_tags: Result<Option<bool>, ParameterError>,
}

impl ListRepoTags {
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
            specific_tag: Ok(None),
            filter_tag_name: Ok(None),
            limit: Ok(None),
            page: Ok(None),
            only_active_tags: Ok(None),
        }
    }

    /// The name of the only tag to list.
    pub fn specific_tag(
        mut self,
        specific_tag: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.specific_tag = ParameterError::convert_optional(
            "specific_tag",
            "String",
            specific_tag,
        );
        self
    }

    /// `like:` and a part of the names to list, or `eq:` and a whole name. Any other word before
    /// the colon filters nothing.
    pub fn filter_tag_name(
        mut self,
        filter_tag_name: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.filter_tag_name = ParameterError::convert_optional(
            "filter_tag_name",
            "String",
            filter_tag_name,
        );
        self
    }

    /// How many entries a page holds at most. The server raises it to 1 and cuts it to 100. The
    /// server takes `50` without it.
    pub fn limit(mut self, limit: impl runtime::OptionalArgument<i32>) -> Self {
        self.limit = ParameterError::convert_optional("limit", "i32", limit);
        self
    }

    /// The number of the page, from 1, which the server takes for anything less. The server takes
    /// `1` without it.
    pub fn page(mut self, page: impl runtime::OptionalArgument<i64>) -> Self {
        self.page = ParameterError::convert_optional("page", "i64", page);
        self
    }

    /// Whether to leave out what is no longer alive. The server takes `false` without it.
    pub fn only_active_tags(
        mut self,
        only_active_tags: impl runtime::OptionalArgument<bool>,
    ) -> Self {
        self.only_active_tags = ParameterError::convert_optional(
            "only_active_tags",
            "bool",
            only_active_tags,
        );
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::TagPage, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_REPO_TAGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListRepoTags {
    type Output = Result<ResponseValue<crate::models::TagPage>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::TagPage, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl crate::client::paging::Paged for ListRepoTags {
    type Page = crate::models::TagPage;
    type Item = crate::models::Tag;
    type Error = Error;
    const OPERATION: &'static crate::Operation = &crate::api::operations::LIST_REPO_TAGS;
    #[inline]
    fn asked(&self) -> Option<crate::client::paging::Mark> {
        let number = (*self.page.as_ref().ok()?)?;
        Some(crate::client::paging::Mark::Number(number))
    }

    #[inline]
    fn resume(self, mark: crate::client::paging::Mark) -> Self {
        match mark {
            crate::client::paging::Mark::Number(number) => self.page(number),
            crate::client::paging::Mark::Token(_) => self,
        }
    }

    #[inline]
    fn fetch(
        self,
    ) -> impl Future<Output = Result<ResponseValue<Self::Page>, Error>> + Send {
        self.send()
    }

    #[inline]
    fn describe(page: &Self::Page) -> crate::client::paging::PageInfo {
        crate::client::paging::PageInfo {
            length: page.tags.len(),
            next: crate::client::paging::Next::Counted {
                more: page.has_additional,
                number: Some(page.page),
            },
        }
    }

    #[inline]
    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.tags
    }
}

impl ListRepoTags {
    /// Streams the `tags` of this page and of all that follow. Each page is fetched when its first
    /// item is asked for.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn stream(self) -> crate::PaginationStream<crate::models::Tag, Error> {
        crate::client::paging::stream(self)
    }

    /// Streams this page and all that follow, each with its status and headers.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn pages(
        self,
    ) -> crate::PaginationStream<ResponseValue<crate::models::TagPage>, Error> {
        crate::client::paging::pages(self)
    }
}

/// A call of `changeTag`, which [`Client::change_tag`](crate::Client::change_tag) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeTag {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    tag: Result<crate::PathSegment, ParameterError>,
    body: crate::models::TagChange,
}

impl ChangeTag {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        tag: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::TagChange>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            tag: ParameterError::convert("tag", "PathSegment", tag),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag, body } = self;
        let repository = repository?;
        let tag = tag?;
        runtime::check_route(
            &client,
            &crate::api::operations::CHANGE_TAG,
            &[("repository", repository.as_str()), ("tag", tag.as_str())],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHANGE_TAG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeTag {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteFullTag`, which [`Client::delete_full_tag`](crate::Client::delete_full_tag)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteFullTag {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    tag: Result<crate::PathSegment, ParameterError>,
}

impl DeleteFullTag {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        tag: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            tag: ParameterError::convert("tag", "PathSegment", tag),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag } = self;
        let repository = repository?;
        let tag = tag?;
        runtime::check_route(
            &client,
            &crate::api::operations::DELETE_FULL_TAG,
            &[("repository", repository.as_str()), ("tag", tag.as_str())],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_FULL_TAG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteFullTag {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `restoreTag`, which [`Client::restore_tag`](crate::Client::restore_tag) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct RestoreTag {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    tag: Result<crate::PathSegment, ParameterError>,
    body: crate::models::TagRestoration,
}

impl RestoreTag {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        tag: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::TagRestoration>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            tag: ParameterError::convert("tag", "PathSegment", tag),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag, body } = self;
        let repository = repository?;
        let tag = tag?;
        runtime::check_route(
            &client,
            &crate::api::operations::RESTORE_TAG,
            &[("repository", repository.as_str()), ("tag", tag.as_str())],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::TagRestored, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::RESTORE_TAG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for RestoreTag {
    type Output = Result<ResponseValue<crate::models::TagRestored>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::TagRestored, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `removeTagFromTimemachine`, which
/// [`Client::remove_tag_from_timemachine`](crate::Client::remove_tag_from_timemachine) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct RemoveTagFromTimemachine {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    tag: Result<crate::PathSegment, ParameterError>,
    body: crate::models::TagExpiry,
}

impl RemoveTagFromTimemachine {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        tag: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::TagExpiry>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            tag: ParameterError::convert("tag", "PathSegment", tag),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag, body } = self;
        let repository = repository?;
        let tag = tag?;
        runtime::check_route(
            &client,
            &crate::api::operations::REMOVE_TAG_FROM_TIMEMACHINE,
            &[("repository", repository.as_str()), ("tag", tag.as_str())],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::REMOVE_TAG_FROM_TIMEMACHINE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for RemoveTagFromTimemachine {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getTagPullStatistics`, which
/// [`Client::get_tag_pull_statistics`](crate::Client::get_tag_pull_statistics) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetTagPullStatistics {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    tag: Result<crate::PathSegment, ParameterError>,
}

impl GetTagPullStatistics {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        tag: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            tag: ParameterError::convert("tag", "PathSegment", tag),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag } = self;
        let repository = repository?;
        let tag = tag?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_TAG_PULL_STATISTICS,
            &[("repository", repository.as_str()), ("tag", tag.as_str())],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::TagPullStatistics, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_TAG_PULL_STATISTICS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetTagPullStatistics {
    type Output = Result<ResponseValue<crate::models::TagPullStatistics>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::TagPullStatistics, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
