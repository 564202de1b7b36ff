// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `tag`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

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
    /// [lists-of-repositories](crate::server_behaviour#lists-of-repositories).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200: A page of tags. `has_additional` tells whether another page follows.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_repo_tags(&self) -> ListRepoTags<'_> {
        ListRepoTags::new(self)
    }
}

/// The call of `listRepoTags`, begun by
/// [`Client::list_repo_tags`](crate::Client::list_repo_tags).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListRepoTags<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    filter_tag_name: Result<Option<String>, &'static str>,
    limit: Result<Option<i32>, &'static str>,
    only_active_tags: Result<Option<bool>, &'static str>,
    page: Result<Option<i32>, &'static str>,
    specific_tag: Result<Option<String>, &'static str>,
}

impl<'a> ListRepoTags<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            filter_tag_name: Ok(None),
            limit: Ok(None),
            only_active_tags: Ok(None),
            page: Ok(None),
            specific_tag: Ok(None),
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

    /// `like:` and a part of the names to list, or `eq:` and a whole name. Any other word before
    /// the colon filters nothing.
    ///
    /// Optional.
    pub fn filter_tag_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.filter_tag_name = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for filter_tag_name failed");
        self
    }

    /// How many entries a page holds at most; 50 where it is left out. The server raises it to 1
    /// and cuts it to 100.
    ///
    /// Optional.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.limit = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for limit failed");
        self
    }

    /// Whether to leave out what is no longer alive.
    ///
    /// Optional.
    pub fn only_active_tags<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.only_active_tags = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for only_active_tags failed");
        self
    }

    /// The number of the page, from 1, which the server takes for anything less.
    ///
    /// Optional.
    pub fn page<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.page = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for page failed");
        self
    }

    /// The name of the only tag to list.
    ///
    /// Optional.
    pub fn specific_tag<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.specific_tag = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for specific_tag failed");
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
        let repository = repository.map_err(Error::InvalidRequest)?;
        let filter_tag_name = filter_tag_name.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let only_active_tags = only_active_tags.map_err(Error::InvalidRequest)?;
        let page = page.map_err(Error::InvalidRequest)?;
        let specific_tag = specific_tag.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/tag/", client.base_url(), encode_path(& repository),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(
                    &progenitor_client::QueryParam::new(
                        "filter_tag_name",
                        &filter_tag_name,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(
                    &progenitor_client::QueryParam::new(
                        "onlyActiveTags",
                        &only_active_tags,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("specificTag", &specific_tag))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}/tag/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::TagPage>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_REPO_TAGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Change or create a tag.
    ///
    /// Applies the properties of the body in this order: sets or removes the expiration, makes the
    /// tag immutable or mutable, and points the tag to a manifest of the repository, creating the
    /// tag
    /// if necessary. An empty body changes nothing. Requires the write role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. To make an immutable tag mutable, the caller
    /// needs the admin role.
    ///
    /// Returns 400 for an invalid name, for a date in the past, and if a tag with an expiration is
    /// to
    /// become immutable. Returns 404 if the tag or the manifest does not exist. Returns 409 if an
    /// immutable tag would move. Returns 503 if the repository is read-only or a mirror.
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
    /// - 201: The tag was changed. The text is always the same.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 409, 415, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn change_tag(&self) -> ChangeTag<'_> {
        ChangeTag::new(self)
    }
}

/// The call of `changeTag`, begun by [`Client::change_tag`](crate::Client::change_tag).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeTag<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    tag: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::TagChange, &'static str>,
}

impl<'a> ChangeTag<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            tag: Err("tag was not initialized"),
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

    /// The name of the tag.
    ///
    /// Required.
    pub fn tag<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.tag = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for tag failed");
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::TagChange>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `crate :: models :: TagChange` for body failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let tag = tag.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/tag/{}", client.base_url(), encode_path(&
            repository), encode_path(& tag),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/tag/{tag}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CHANGE_TAG,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 204: The tag was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 409, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn delete_full_tag(&self) -> DeleteFullTag<'_> {
        DeleteFullTag::new(self)
    }
}

/// The call of `deleteFullTag`, begun by
/// [`Client::delete_full_tag`](crate::Client::delete_full_tag).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteFullTag<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    tag: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteFullTag<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            tag: Err("tag was not initialized"),
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

    /// The name of the tag.
    ///
    /// Required.
    pub fn tag<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.tag = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for tag failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let tag = tag.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/tag/{}", client.base_url(), encode_path(&
            repository), encode_path(& tag),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/tag/{tag}`.
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
            &crate::api::operations::DELETE_FULL_TAG,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 200: The tag was restored. The body is an empty object.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 409, 415, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn restore_tag(&self) -> RestoreTag<'_> {
        RestoreTag::new(self)
    }
}

/// The call of `restoreTag`, begun by [`Client::restore_tag`](crate::Client::restore_tag).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct RestoreTag<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    tag: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::TagRestoration, &'static str>,
}

impl<'a> RestoreTag<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            tag: Err("tag was not initialized"),
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

    /// The name of the tag.
    ///
    /// Required.
    pub fn tag<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.tag = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for tag failed");
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::TagRestoration>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: TagRestoration` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let tag = tag.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/tag/{}/restore", client.base_url(), encode_path(&
            repository), encode_path(& tag),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/tag/{tag}/restore`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::TagRestored>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::RESTORE_TAG,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 200: The tag was removed. The body is an empty string.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn remove_tag_from_timemachine(&self) -> RemoveTagFromTimemachine<'_> {
        RemoveTagFromTimemachine::new(self)
    }
}

/// The call of `removeTagFromTimemachine`, begun by
/// [`Client::remove_tag_from_timemachine`](crate::Client::remove_tag_from_timemachine).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct RemoveTagFromTimemachine<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    tag: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::TagExpiry, &'static str>,
}

impl<'a> RemoveTagFromTimemachine<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            tag: Err("tag was not initialized"),
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

    /// The name of the tag.
    ///
    /// Required.
    pub fn tag<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.tag = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for tag failed");
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::TagExpiry>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `crate :: models :: TagExpiry` for body failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let tag = tag.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/tag/{}/expire", client.base_url(), encode_path(&
            repository), encode_path(& tag),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/tag/{tag}/expire`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::REMOVE_TAG_FROM_TIMEMACHINE,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    pub fn get_tag_pull_statistics(&self) -> GetTagPullStatistics<'_> {
        GetTagPullStatistics::new(self)
    }
}

/// The call of `getTagPullStatistics`, begun by
/// [`Client::get_tag_pull_statistics`](crate::Client::get_tag_pull_statistics).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetTagPullStatistics<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    tag: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetTagPullStatistics<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            tag: Err("tag was not initialized"),
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

    /// The name of the tag.
    ///
    /// Required.
    pub fn tag<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.tag = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for tag failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let tag = tag.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/tag/{}/pull_statistics", client.base_url(),
            encode_path(& repository), encode_path(& tag),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/tag/{tag}/pull_statistics`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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
