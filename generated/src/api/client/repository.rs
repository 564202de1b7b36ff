// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `repository`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `repository`
///
/// Repositories: creation, listing, description, visibility and state.
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
    /// [lists-of-repositories](crate::server_behaviour#lists-of-repositories),
    /// [page-tokens-of-another-list](crate::server_behaviour#page-tokens-of-another-list),
    /// [integers-written-as-floats](crate::server_behaviour#integers-written-as-floats).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryPage`](crate::models::RepositoryPage): A page of repositories.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let repository_page = client.list_repos().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_repos(&self) -> ListRepos<'_> {
        ListRepos::new(self)
    }

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
    /// - 201, [`CreatedRepository`](crate::models::CreatedRepository): The repository was created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 402, 403, 404, 415, 500 or 503. Its own reasons
    /// are [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`InvalidName`](crate::Reason::InvalidName),
    /// [`QuotaExceeded`](crate::Reason::QuotaExceeded), [`WrongState`](crate::Reason::WrongState),
    /// [`Failed`](crate::Reason::Failed). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{NewRepository, RepositoryVisibility};
    ///
    /// let created_repository = client
    ///     .create_repo()
    ///     .body(
    ///         NewRepository::new("web", RepositoryVisibility::Private, "the web app")
    ///             .namespace("acme"),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_repo(&self) -> CreateRepo<'_> {
        CreateRepo::new(self)
    }

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
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [paths-below-a-repository](crate::server_behaviour#paths-below-a-repository).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`Repository`](crate::models::Repository): The repository.
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
    /// let repository = client.get_repo().repository("acme/tools/builder").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo(&self) -> GetRepo<'_> {
        GetRepo::new(self)
    }

    /// Change the description of a repository.
    ///
    /// Replaces the description. This operation changes nothing else. Requires the write role in
    /// the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. If `SPAM_DETECTION` is on,
    /// the server may reject a text as spam with 400.
    ///
    /// `PUT /api/v1/repository/{repository}`, operation `updateRepo`.
    ///
    /// Server behaviour:
    /// [paths-below-a-repository](crate::server_behaviour#paths-below-a-repository).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryChanged`](crate::models::RepositoryChanged): The description was
    ///   replaced.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::RepositoryUpdate;
    ///
    /// let repository_changed = client
    ///     .update_repo()
    ///     .repository("acme/tools/builder")
    ///     .body(RepositoryUpdate::new("new description"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_repo(&self) -> UpdateRepo<'_> {
        UpdateRepo::new(self)
    }

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
    /// - 204, no body: The repository was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 500 or 503. [`Error`](crate::Error)
    /// lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_repository().repository("acme/tools/builder").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_repository(&self) -> DeleteRepository<'_> {
        DeleteRepository::new(self)
    }

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
    /// - 200, [`RepositoryChanged`](crate::models::RepositoryChanged) or null: The visibility was
    ///   set, or `null` if there is no such repository.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 402, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`QuotaExceeded`](crate::Reason::QuotaExceeded).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{RepositoryVisibility, RepositoryVisibilityChange};
    ///
    /// let value = client
    ///     .change_repo_visibility()
    ///     .repository("acme/tools/builder")
    ///     .body(RepositoryVisibilityChange::new(RepositoryVisibility::Public))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_repo_visibility(&self) -> ChangeRepoVisibility<'_> {
        ChangeRepoVisibility::new(self)
    }

    /// Turn the signing of a repository on or off.
    ///
    /// Sets whether tags of the repository are signed. The server first deletes existing
    /// signatures, whether signing is turned on or off. Returns 520 if the signing service fails to
    /// delete them. Requires the admin role in the repository, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `POST /api/v1/repository/{repository}/changetrust`, operation `changeRepoTrust`.
    ///
    /// Server behaviour: [switched-off-methods](crate::server_behaviour#switched-off-methods).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. The server fails with 500 where `SIGNING` is off.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryChanged`](crate::models::RepositoryChanged): The setting was changed.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 503 or 520. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`UpstreamFailed`](crate::Reason::UpstreamFailed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::RepositoryTrustChange;
    ///
    /// let repository_changed = client
    ///     .change_repo_trust()
    ///     .repository("acme/tools/builder")
    ///     .body(RepositoryTrustChange::new(true))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_repo_trust(&self) -> ChangeRepoTrust<'_> {
        ChangeRepoTrust::new(self)
    }

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
    /// Needs a token with `repo:admin`. The server has the operation only where `REPO_MIRROR` is
    /// on.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryChanged`](crate::models::RepositoryChanged): The state was changed.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState),
    /// [`Failed`](crate::Reason::Failed). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{RepositoryStateChange, RepositoryStateChangeState};
    ///
    /// let repository_changed = client
    ///     .change_repo_state()
    ///     .repository("acme/tools/builder")
    ///     .body(RepositoryStateChange::new(RepositoryStateChangeState::ReadOnly))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_repo_state(&self) -> ChangeRepoState<'_> {
        ChangeRepoState::new(self)
    }
}

/// A call of `listRepos`, which [`Client::list_repos`](crate::Client::list_repos) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListRepos<'a> {
    client: &'a crate::Client,
    next_page: Result<Option<String>, ParameterError>,
    namespace: Result<Option<String>, ParameterError>,
    starred: Result<Option<bool>, ParameterError>,
    public: Result<Option<bool>, ParameterError>,
    last_modified: Result<Option<bool>, ParameterError>,
    popularity: Result<Option<bool>, ParameterError>,
    repo_kind: Result<Option<String>, ParameterError>,
}

impl<'a> ListRepos<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            next_page: Ok(None),
            namespace: Ok(None),
            starred: Ok(None),
            public: Ok(None),
            last_modified: Ok(None),
            popularity: Ok(None),
            repo_kind: Ok(None),
        }
    }

    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    ///
    /// Optional.
    pub fn next_page<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.next_page = ParameterError::convert("next_page", "String", value).map(Some);
        self
    }

    /// The namespace whose repositories are listed.
    ///
    /// Optional.
    pub fn namespace<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.namespace = ParameterError::convert("namespace", "String", value).map(Some);
        self
    }

    /// Whether to list what the caller starred. It beats `namespace` and `public`.
    ///
    /// Optional.
    pub fn starred<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool, Error: Into<BoxError>>,
    {
        self.starred = ParameterError::convert("starred", "bool", value).map(Some);
        self
    }

    /// Whether to add repositories that the caller sees only because they are public.
    ///
    /// Optional.
    pub fn public<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool, Error: Into<BoxError>>,
    {
        self.public = ParameterError::convert("public", "bool", value).map(Some);
        self
    }

    /// Whether to tell when each repository was last changed.
    ///
    /// Optional.
    pub fn last_modified<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool, Error: Into<BoxError>>,
    {
        self.last_modified = ParameterError::convert("last_modified", "bool", value)
            .map(Some);
        self
    }

    /// Whether to tell how much each repository was used of late.
    ///
    /// Optional.
    pub fn popularity<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool, Error: Into<BoxError>>,
    {
        self.popularity = ParameterError::convert("popularity", "bool", value).map(Some);
        self
    }

    /// The kind of repositories to list; `image` where it is left out.
    ///
    /// Optional.
    pub fn repo_kind<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.repo_kind = ParameterError::convert("repo_kind", "String", value).map(Some);
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
        let last_modified = last_modified?;
        let namespace = namespace?;
        let next_page = next_page?;
        let popularity = popularity?;
        let public = public?;
        let repo_kind = repo_kind?;
        let starred = starred?;
        let url = format!("{}/api/v1/repository", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("last_modified", &last_modified))
                .query(&QueryParam::new("namespace", &namespace))
                .query(&QueryParam::new("next_page", &next_page))
                .query(&QueryParam::new("popularity", &popularity))
                .query(&QueryParam::new("public", &public))
                .query(&QueryParam::new("repo_kind", &repo_kind))
                .query(&QueryParam::new("starred", &starred))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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
    /// Streams the `repositories` of this page and of all that follow. Each page is fetched when
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

/// A call of `createRepo`, which [`Client::create_repo`](crate::Client::create_repo) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateRepo<'a> {
    client: &'a crate::Client,
    body: Result<crate::models::NewRepository, ParameterError>,
}

impl<'a> CreateRepo<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            body: Err(ParameterError::missing("body", "NewRepository")),
        }
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewRepository, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewRepository", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body?;
        let url = format!("{}/api/v1/repository", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `getRepo`, which [`Client::get_repo`](crate::Client::get_repo) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepo<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    include_stats: Result<Option<bool>, ParameterError>,
    include_tags: Result<Option<bool>, ParameterError>,
}

impl<'a> GetRepo<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            include_stats: Ok(None),
            include_tags: Ok(None),
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

    /// Whether to count the actions of each of the last 92 days.
    ///
    /// Optional.
    pub fn include_stats<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool, Error: Into<BoxError>>,
    {
        self.include_stats = ParameterError::convert("include_stats", "bool", value)
            .map(Some);
        self
    }

    /// Whether to list the tags. They are where it is left out.
    ///
    /// Optional.
    pub fn include_tags<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool, Error: Into<BoxError>>,
    {
        self.include_tags = ParameterError::convert("include_tags", "bool", value)
            .map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, include_stats, include_tags } = self;
        let repository = repository?;
        let include_stats = include_stats?;
        let include_tags = include_tags?;
        let repository = encode_path(&repository);
        let url = format!("{}/api/v1/repository/{repository}", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("includeStats", &include_stats))
                .query(&QueryParam::new("includeTags", &include_tags))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Repository>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_REPO,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `updateRepo`, which [`Client::update_repo`](crate::Client::update_repo) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateRepo<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: Result<crate::models::RepositoryUpdate, ParameterError>,
}

impl<'a> UpdateRepo<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            body: Err(ParameterError::missing("body", "RepositoryUpdate")),
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

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::RepositoryUpdate, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "RepositoryUpdate", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository?;
        let body = body?;
        let repository = encode_path(&repository);
        let url = format!("{}/api/v1/repository/{repository}", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `deleteRepository`, which
/// [`Client::delete_repository`](crate::Client::delete_repository) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteRepository<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl<'a> DeleteRepository<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
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

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository?;
        let repository = encode_path(&repository);
        let url = format!("{}/api/v1/repository/{repository}", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_REPOSITORY,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `changeRepoVisibility`, which
/// [`Client::change_repo_visibility`](crate::Client::change_repo_visibility) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeRepoVisibility<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: Result<crate::models::RepositoryVisibilityChange, ParameterError>,
}

impl<'a> ChangeRepoVisibility<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            body: Err(ParameterError::missing("body", "RepositoryVisibilityChange")),
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

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::RepositoryVisibilityChange, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "RepositoryVisibilityChange", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository?;
        let body = body?;
        let repository = encode_path(&repository);
        let url = format!(
            "{}/api/v1/repository/{repository}/changevisibility", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/changevisibility`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `changeRepoTrust`, which
/// [`Client::change_repo_trust`](crate::Client::change_repo_trust) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeRepoTrust<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: Result<crate::models::RepositoryTrustChange, ParameterError>,
}

impl<'a> ChangeRepoTrust<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            body: Err(ParameterError::missing("body", "RepositoryTrustChange")),
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

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::RepositoryTrustChange, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "RepositoryTrustChange", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository?;
        let body = body?;
        let repository = encode_path(&repository);
        let url = format!(
            "{}/api/v1/repository/{repository}/changetrust", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/changetrust`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `changeRepoState`, which
/// [`Client::change_repo_state`](crate::Client::change_repo_state) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeRepoState<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: Result<crate::models::RepositoryStateChange, ParameterError>,
}

impl<'a> ChangeRepoState<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            body: Err(ParameterError::missing("body", "RepositoryStateChange")),
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

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::RepositoryStateChange, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "RepositoryStateChange", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository?;
        let body = body?;
        let repository = encode_path(&repository);
        let url = format!(
            "{}/api/v1/repository/{repository}/changestate", client.base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/changestate`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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
