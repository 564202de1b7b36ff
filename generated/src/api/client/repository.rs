// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `repository`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List repositories.
    ///
    /// Lists repositories that the caller may see: those of a namespace, those that the caller
    /// starred, or, with `public`, public ones too. Returns 400 unless at least one of `namespace`,
    /// `starred` and `public` is present. A page contains 100 repositories; `starred` returns one
    /// page of at most 99. Without a token, the call returns public repositories and rejects
    /// `starred` with 400. A namespace that does not exist yields an empty list.
    ///
    /// `GET /api/v1/repository`, operation `listRepos`.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [paging](crate::server_behaviour#paging),
    /// [lists-of-repositories](crate::server_behaviour#lists-of-repositories).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200: A page of repositories.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_repos(&self) -> ListRepos<'_> {
        ListRepos::new(self)
    }
}

/// The call of `listRepos`, begun by [`Client::list_repos`](crate::Client::list_repos).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListRepos<'a> {
    client: &'a super::Client,
    last_modified: Result<Option<bool>, &'static str>,
    namespace: Result<Option<String>, &'static str>,
    next_page: Result<Option<String>, &'static str>,
    popularity: Result<Option<bool>, &'static str>,
    public: Result<Option<bool>, &'static str>,
    repo_kind: Result<Option<String>, &'static str>,
    starred: Result<Option<bool>, &'static str>,
}

impl<'a> ListRepos<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            last_modified: Ok(None),
            namespace: Ok(None),
            next_page: Ok(None),
            popularity: Ok(None),
            public: Ok(None),
            repo_kind: Ok(None),
            starred: Ok(None),
        }
    }

    /// Whether to tell when each repository was last changed.
    ///
    /// Optional.
    pub fn last_modified<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.last_modified = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for last_modified failed");
        self
    }

    /// The namespace whose repositories are listed.
    ///
    /// Optional.
    pub fn namespace<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.namespace = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for namespace failed");
        self
    }

    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    ///
    /// Optional.
    pub fn next_page<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.next_page = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for next_page failed");
        self
    }

    /// Whether to tell how much each repository was used of late.
    ///
    /// Optional.
    pub fn popularity<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.popularity = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for popularity failed");
        self
    }

    /// Whether to add repositories that the caller sees only because they are public.
    ///
    /// Optional.
    pub fn public<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.public = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for public failed");
        self
    }

    /// The kind of repositories to list; `image` where it is left out.
    ///
    /// Optional.
    pub fn repo_kind<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.repo_kind = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for repo_kind failed");
        self
    }

    /// Whether to list what the caller starred. It beats `namespace` and `public`.
    ///
    /// Optional.
    pub fn starred<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.starred = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for starred failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            last_modified,
            namespace,
            next_page,
            popularity,
            public,
            repo_kind,
            starred,
        } = self;
        let last_modified = last_modified.map_err(Error::InvalidRequest)?;
        let namespace = namespace.map_err(Error::InvalidRequest)?;
        let next_page = next_page.map_err(Error::InvalidRequest)?;
        let popularity = popularity.map_err(Error::InvalidRequest)?;
        let public = public.map_err(Error::InvalidRequest)?;
        let repo_kind = repo_kind.map_err(Error::InvalidRequest)?;
        let starred = starred.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/repository", client.base_url(),);
        Ok(
            client
                .http()
                .get(url)
                .query(
                    &progenitor_client::QueryParam::new("last_modified", &last_modified),
                )
                .query(&progenitor_client::QueryParam::new("namespace", &namespace))
                .query(&progenitor_client::QueryParam::new("next_page", &next_page))
                .query(&progenitor_client::QueryParam::new("popularity", &popularity))
                .query(&progenitor_client::QueryParam::new("public", &public))
                .query(&progenitor_client::QueryParam::new("repo_kind", &repo_kind))
                .query(&progenitor_client::QueryParam::new("starred", &starred))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositoryPage>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_REPOS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::client::paging::Paged for ListRepos<'_> {
    type Page = crate::models::RepositoryPage;
    type Item = crate::models::RepositorySummary;
    type Error = Error;
    #[inline]
    fn resume(self, token: String) -> Self {
        self.next_page(token)
    }

    async fn fetch(self) -> Result<Self::Page, Error> {
        self.send().await.map(ResponseValue::into_inner)
    }

    #[inline]
    fn split(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
        (page.repositories, page.next_page)
    }
}

impl<'a> ListRepos<'a> {
    /// Streams the `repositories` of this page and of all that follow it; each page is fetched when
    /// its first item is asked for.
    ///
    /// An error ends the stream.
    #[inline]
    pub fn stream(
        self,
    ) -> impl crate::client::paging::Stream<
        Item = Result<crate::models::RepositorySummary, Error>,
    > + Send + 'a {
        crate::client::paging::stream(self)
    }
}

impl crate::Client {
    /// Create a repository.
    ///
    /// Creates an empty repository, in the caller's namespace or in an organization where the
    /// caller may create repositories. If `SUPERUSERS_FULL_ACCESS` is on, superusers may create one
    /// anywhere. Returns 400 if the name is taken or invalid, and in an organization that is
    /// mirrored as a whole. Returns 402 if `BILLING` is on and the plan allows no more private
    /// repositories. For an unknown namespace, ordinary callers get 403 and these superusers get
    /// 500.
    ///
    /// `POST /api/v1/repository`, operation `createRepo`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [default-permissions-apply-at-creation](crate::server_behaviour#default-permissions-apply-at-creation).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:create`.
    ///
    /// # Responses
    ///
    /// - 201: The repository was created.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 402, 403, 404, 415, 500, 503; see [`Error`](crate::Error)
    /// for what else can go wrong.
    pub fn create_repo(&self) -> CreateRepo<'_> {
        CreateRepo::new(self)
    }
}

/// The call of `createRepo`, begun by [`Client::create_repo`](crate::Client::create_repo).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateRepo<'a> {
    client: &'a super::Client,
    body: Result<crate::models::NewRepository, &'static str>,
}

impl<'a> CreateRepo<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized"),
        }
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewRepository>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: NewRepository` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/repository", client.base_url(),);
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::CreatedRepository>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_REPO,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read a repository.
    ///
    /// Returns the details of a repository, up to 500 of its tags, and the caller's rights. Anyone
    /// may read a public repository without a token. A private repository requires the read role.
    /// Global read-only superusers may read it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. If the repository does not exist, callers without a token
    /// get 401, callers without rights in its namespace get 403, and others get 404.
    ///
    /// `GET /api/v1/repository/{repository}`, operation `getRepo`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200: The repository.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_repo(&self) -> GetRepo<'_> {
        GetRepo::new(self)
    }
}

/// The call of `getRepo`, begun by [`Client::get_repo`](crate::Client::get_repo).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepo<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    include_stats: Result<Option<bool>, &'static str>,
    include_tags: Result<Option<bool>, &'static str>,
}

impl<'a> GetRepo<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            include_stats: Ok(None),
            include_tags: Ok(None),
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

    /// Whether to count the actions of each of the last 92 days.
    ///
    /// Optional.
    pub fn include_stats<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.include_stats = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for include_stats failed");
        self
    }

    /// Whether to list the tags. They are where it is left out.
    ///
    /// Optional.
    pub fn include_tags<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.include_tags = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for include_tags failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, include_stats, include_tags } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let include_stats = include_stats.map_err(Error::InvalidRequest)?;
        let include_tags = include_tags.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}", client.base_url(), encode_path(& repository),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(
                    &progenitor_client::QueryParam::new("includeStats", &include_stats),
                )
                .query(&progenitor_client::QueryParam::new("includeTags", &include_tags))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Repository>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPO,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Change the description of a repository.
    ///
    /// Replaces the description. This operation changes nothing else. Requires the write role in
    /// the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. If `SPAM_DETECTION` is on,
    /// the server may reject a text as spam with 400.
    ///
    /// `PUT /api/v1/repository/{repository}`, operation `updateRepo`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 200: The description was replaced.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn update_repo(&self) -> UpdateRepo<'_> {
        UpdateRepo::new(self)
    }
}

/// The call of `updateRepo`, begun by [`Client::update_repo`](crate::Client::update_repo).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateRepo<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    body: Result<crate::models::RepositoryUpdate, &'static str>,
}

impl<'a> UpdateRepo<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
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

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::RepositoryUpdate>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: RepositoryUpdate` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}", client.base_url(), encode_path(& repository),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositoryChanged>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::UPDATE_REPO,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete a repository.
    ///
    /// Marks the repository for deletion and drops its queued builds. A worker removes the content
    /// later. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS`
    /// is on. The server also returns 204 if the repository is already deleted. A superuser who
    /// names a namespace that does not exist gets an HTML error page.
    ///
    /// `DELETE /api/v1/repository/{repository}`, operation `deleteRepository`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204: The repository was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 500, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn delete_repository(&self) -> DeleteRepository<'_> {
        DeleteRepository::new(self)
    }
}

/// The call of `deleteRepository`, begun by
/// [`Client::delete_repository`](crate::Client::delete_repository).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteRepository<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
}

impl<'a> DeleteRepository<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
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

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}", client.base_url(), encode_path(& repository),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}`.
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
            &crate::api::operations::DELETE_REPOSITORY,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Make a repository public or private.
    ///
    /// Sets the visibility of the repository. Requires the admin role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. If the caller administers the namespace and the
    /// repository does not exist, the server returns 200 and `null`. If `BILLING` is on, 402 means
    /// that the plan allows no more private repositories.
    ///
    /// `POST /api/v1/repository/{repository}/changevisibility`, operation `changeRepoVisibility`.
    ///
    /// Server behaviour:
    /// [null-in-place-of-a-rejection](crate::server_behaviour#null-in-place-of-a-rejection).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The visibility was set, or `null` if there is no such repository.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 402, 403, 404, 415, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn change_repo_visibility(&self) -> ChangeRepoVisibility<'_> {
        ChangeRepoVisibility::new(self)
    }
}

/// The call of `changeRepoVisibility`, begun by
/// [`Client::change_repo_visibility`](crate::Client::change_repo_visibility).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeRepoVisibility<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    body: Result<crate::models::RepositoryVisibilityChange, &'static str>,
}

impl<'a> ChangeRepoVisibility<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
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

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::RepositoryVisibilityChange>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: RepositoryVisibilityChange` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/changevisibility", client.base_url(), encode_path(&
            repository),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/changevisibility`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<Option<crate::models::RepositoryChanged>>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CHANGE_REPO_VISIBILITY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Turn the signing of a repository on or off.
    ///
    /// Sets whether tags of the repository are signed. The server first deletes existing
    /// signatures, whether signing is turned on or off. Returns 520 if the signing service fails to
    /// delete them. Requires the admin role in the repository, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `POST /api/v1/repository/{repository}/changetrust`, operation `changeRepoTrust`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. Exists where `SIGNING` is on.
    ///
    /// # Responses
    ///
    /// - 200: The setting was changed.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503, 520; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn change_repo_trust(&self) -> ChangeRepoTrust<'_> {
        ChangeRepoTrust::new(self)
    }
}

/// The call of `changeRepoTrust`, begun by
/// [`Client::change_repo_trust`](crate::Client::change_repo_trust).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeRepoTrust<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    body: Result<crate::models::RepositoryTrustChange, &'static str>,
}

impl<'a> ChangeRepoTrust<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
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

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::RepositoryTrustChange>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: RepositoryTrustChange` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/changetrust", client.base_url(), encode_path(&
            repository),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/changetrust`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositoryChanged>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CHANGE_REPO_TRUST,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Change the state of a repository.
    ///
    /// Makes the repository ordinary, read-only or a mirror. Requires the admin role in the
    /// repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. In an organization that is
    /// mirrored as a whole, the server returns 400 with a `RepositoryDetailError`.
    ///
    /// `PUT /api/v1/repository/{repository}/changestate`, operation `changeRepoState`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. Exists where `REPO_MIRROR` is on.
    ///
    /// # Responses
    ///
    /// - 200: The state was changed.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn change_repo_state(&self) -> ChangeRepoState<'_> {
        ChangeRepoState::new(self)
    }
}

/// The call of `changeRepoState`, begun by
/// [`Client::change_repo_state`](crate::Client::change_repo_state).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeRepoState<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    body: Result<crate::models::RepositoryStateChange, &'static str>,
}

impl<'a> ChangeRepoState<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
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

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::RepositoryStateChange>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: RepositoryStateChange` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/changestate", client.base_url(), encode_path(&
            repository),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/changestate`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositoryChanged>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CHANGE_REPO_STATE,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
