// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `repository`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
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
    /// # Parameters
    ///
    /// - optional, by setters: [`next_page`](crate::builder::ListRepos::next_page),
    ///   [`namespace`](crate::builder::ListRepos::namespace),
    ///   [`starred`](crate::builder::ListRepos::starred),
    ///   [`public`](crate::builder::ListRepos::public),
    ///   [`last_modified`](crate::builder::ListRepos::last_modified),
    ///   [`popularity`](crate::builder::ListRepos::popularity),
    ///   [`repo_kind`](crate::builder::ListRepos::repo_kind)
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
    /// let repository_page = client.list_repos().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_repos(&self) -> ListRepos {
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
    /// # Parameters
    ///
    /// - `body`: The body of the request.
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
    /// let body = NewRepository::new("web", RepositoryVisibility::Private, "the web app")
    ///     .namespace("acme");
    /// let created_repository = client.create_repo(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_repo(
        &self,
        body: impl runtime::BodyArgument<crate::models::NewRepository>,
    ) -> CreateRepo {
        CreateRepo::new(self, body)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - optional, by setters: [`include_stats`](crate::builder::GetRepo::include_stats),
    ///   [`include_tags`](crate::builder::GetRepo::include_tags)
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
    /// let repository = client.get_repo("acme/tools/builder").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> GetRepo {
        GetRepo::new(self, repository)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `body`: The body of the request.
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
    ///     .update_repo("acme/tools/builder", RepositoryUpdate::new("new description"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_repo(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::RepositoryUpdate>,
    ) -> UpdateRepo {
        UpdateRepo::new(self, repository, body)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
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
    /// client.delete_repository("acme/tools/builder").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_repository(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> DeleteRepository {
        DeleteRepository::new(self, repository)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `body`: The body of the request.
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
    ///     .change_repo_visibility(
    ///         "acme/tools/builder",
    ///         RepositoryVisibilityChange::new(RepositoryVisibility::Public),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_repo_visibility(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::RepositoryVisibilityChange>,
    ) -> ChangeRepoVisibility {
        ChangeRepoVisibility::new(self, repository, body)
    }

    /// Turn the signing of a repository on or off.
    ///
    /// Sets whether tags of the repository are signed. The server first deletes existing
    /// signatures, whether signing is turned on or off. Returns 520 if the signing service fails to
    /// delete them. Requires the admin role in the repository, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// The server fails with 500 unless the feature `SIGNING` is on.
    ///
    /// `POST /api/v1/repository/{repository}/changetrust`, operation `changeRepoTrust`.
    ///
    /// Server behaviour: [switched-off-methods](crate::server_behaviour#switched-off-methods).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
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
    ///     .change_repo_trust("acme/tools/builder", RepositoryTrustChange::new(true))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_repo_trust(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::RepositoryTrustChange>,
    ) -> ChangeRepoTrust {
        ChangeRepoTrust::new(self, repository, body)
    }

    /// Change the state of a repository.
    ///
    /// Makes the repository ordinary, read-only or a mirror. Requires the admin role in the
    /// repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. In an organization that is
    /// mirrored as a whole, the server returns 400 with a `RepositoryDetailError`.
    ///
    /// The server has the operation only where the feature `REPO_MIRROR` is on.
    ///
    /// `PUT /api/v1/repository/{repository}/changestate`, operation `changeRepoState`.
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
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
    ///     .change_repo_state(
    ///         "acme/tools/builder",
    ///         RepositoryStateChange::new(RepositoryStateChangeState::ReadOnly),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_repo_state(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::RepositoryStateChange>,
    ) -> ChangeRepoState {
        ChangeRepoState::new(self, repository, body)
    }
}

/// A call of `listRepos`, which [`Client::list_repos`](crate::Client::list_repos) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListRepos {
    client: crate::Client,
    next_page: Result<Option<String>, ParameterError>,
    namespace: Result<Option<String>, ParameterError>,
    starred: Result<Option<bool>, ParameterError>,
    public: Result<Option<bool>, ParameterError>,
    last_modified: Result<Option<bool>, ParameterError>,
    popularity: Result<Option<bool>, ParameterError>,
    repo_kind: Result<Option<String>, ParameterError>,
}

impl ListRepos {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
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
    pub fn next_page(
        mut self,
        next_page: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.next_page = ParameterError::convert_optional(
            "next_page",
            "String",
            next_page,
        );
        self
    }

    /// The namespace whose repositories are listed.
    pub fn namespace(
        mut self,
        namespace: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.namespace = ParameterError::convert_optional(
            "namespace",
            "String",
            namespace,
        );
        self
    }

    /// Whether to list what the caller starred. It beats `namespace` and `public`. The server takes
    /// `false` without it.
    pub fn starred(mut self, starred: impl runtime::OptionalArgument<bool>) -> Self {
        self.starred = ParameterError::convert_optional("starred", "bool", starred);
        self
    }

    /// Whether to add repositories that the caller sees only because they are public. The server
    /// takes `false` without it.
    pub fn public(mut self, public: impl runtime::OptionalArgument<bool>) -> Self {
        self.public = ParameterError::convert_optional("public", "bool", public);
        self
    }

    /// Whether to tell when each repository was last changed. The server takes `false` without it.
    pub fn last_modified(
        mut self,
        last_modified: impl runtime::OptionalArgument<bool>,
    ) -> Self {
        self.last_modified = ParameterError::convert_optional(
            "last_modified",
            "bool",
            last_modified,
        );
        self
    }

    /// Whether to tell how much each repository was used of late. The server takes `false` without
    /// it.
    pub fn popularity(
        mut self,
        popularity: impl runtime::OptionalArgument<bool>,
    ) -> Self {
        self.popularity = ParameterError::convert_optional(
            "popularity",
            "bool",
            popularity,
        );
        self
    }

    /// The kind of repositories to list. The server takes `"image"` without it.
    pub fn repo_kind(
        mut self,
        repo_kind: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.repo_kind = ParameterError::convert_optional(
            "repo_kind",
            "String",
            repo_kind,
        );
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::RepositoryPage, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_REPOS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListRepos {
    type Output = Result<ResponseValue<crate::models::RepositoryPage>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RepositoryPage, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl crate::client::paging::Paged for ListRepos {
    type Page = crate::models::RepositoryPage;
    type Item = crate::models::RepositorySummary;
    type Error = Error;
    const OPERATION: &'static crate::Operation = &crate::api::operations::LIST_REPOS;
    #[inline]
    fn asked(&self) -> Option<crate::client::paging::Mark> {
        let token = self.next_page.as_ref().ok()?.clone();
        token.map(crate::client::paging::Mark::Token)
    }

    #[inline]
    fn resume(self, mark: crate::client::paging::Mark) -> Self {
        match mark {
            crate::client::paging::Mark::Token(token) => self.next_page(token),
            crate::client::paging::Mark::Number(_) => self,
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
            length: page.repositories.len(),
            next: crate::client::paging::Next::Token(page.next_page.clone()),
        }
    }

    #[inline]
    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.repositories
    }
}

impl ListRepos {
    /// Streams the `repositories` of this page and of all that follow. Each page is fetched when
    /// its first item is asked for.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn stream(
        self,
    ) -> crate::PaginationStream<crate::models::RepositorySummary, Error> {
        crate::client::paging::stream(self)
    }

    /// Streams this page and all that follow, each with its status and headers.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn pages(
        self,
    ) -> crate::PaginationStream<ResponseValue<crate::models::RepositoryPage>, Error> {
        crate::client::paging::pages(self)
    }
}

/// A call of `createRepo`, which [`Client::create_repo`](crate::Client::create_repo) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateRepo {
    client: crate::Client,
    body: crate::models::NewRepository,
}

impl CreateRepo {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::NewRepository>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/repository", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::CreatedRepository, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_REPO,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateRepo {
    type Output = Result<ResponseValue<crate::models::CreatedRepository>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::CreatedRepository, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getRepo`, which [`Client::get_repo`](crate::Client::get_repo) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepo {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    include_stats: Result<Option<bool>, ParameterError>,
    include_tags: Result<Option<bool>, ParameterError>,
}

impl GetRepo {
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
            include_stats: Ok(None),
            include_tags: Ok(None),
        }
    }

    /// Whether to count the actions of each of the last 92 days. The server takes `false` without
    /// it.
    pub fn include_stats(
        mut self,
        include_stats: impl runtime::OptionalArgument<bool>,
    ) -> Self {
        self.include_stats = ParameterError::convert_optional(
            "include_stats",
            "bool",
            include_stats,
        );
        self
    }

    /// Whether to list the tags. The server takes `true` without it.
    pub fn include_tags(
        mut self,
        include_tags: impl runtime::OptionalArgument<bool>,
    ) -> Self {
        self.include_tags = ParameterError::convert_optional(
            "include_tags",
            "bool",
            include_tags,
        );
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, include_stats, include_tags } = self;
        let repository = repository?;
        let include_stats = include_stats?;
        let include_tags = include_tags?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_REPO,
            &[("repository", repository.as_str())],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Repository, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPO,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepo {
    type Output = Result<ResponseValue<crate::models::Repository>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Repository, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `updateRepo`, which [`Client::update_repo`](crate::Client::update_repo) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct UpdateRepo {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: crate::models::RepositoryUpdate,
}

impl UpdateRepo {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::RepositoryUpdate>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository?;
        runtime::check_route(
            &client,
            &crate::api::operations::UPDATE_REPO,
            &[("repository", repository.as_str())],
        )?;
        let repository = encode_path(&repository);
        let url = format!("{}/api/v1/repository/{repository}", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RepositoryChanged, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::UPDATE_REPO,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for UpdateRepo {
    type Output = Result<ResponseValue<crate::models::RepositoryChanged>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RepositoryChanged, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteRepository`, which
/// [`Client::delete_repository`](crate::Client::delete_repository) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteRepository {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl DeleteRepository {
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
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository?;
        runtime::check_route(
            &client,
            &crate::api::operations::DELETE_REPOSITORY,
            &[("repository", repository.as_str())],
        )?;
        let repository = encode_path(&repository);
        let url = format!("{}/api/v1/repository/{repository}", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_REPOSITORY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteRepository {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `changeRepoVisibility`, which
/// [`Client::change_repo_visibility`](crate::Client::change_repo_visibility) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeRepoVisibility {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: crate::models::RepositoryVisibilityChange,
}

impl ChangeRepoVisibility {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::RepositoryVisibilityChange>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository?;
        runtime::check_route(
            &client,
            &crate::api::operations::CHANGE_REPO_VISIBILITY,
            &[("repository", repository.as_str())],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<Option<crate::models::RepositoryChanged>, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHANGE_REPO_VISIBILITY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeRepoVisibility {
    type Output = Result<ResponseValue<Option<crate::models::RepositoryChanged>>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        Option<crate::models::RepositoryChanged>,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `changeRepoTrust`, which
/// [`Client::change_repo_trust`](crate::Client::change_repo_trust) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeRepoTrust {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: crate::models::RepositoryTrustChange,
}

impl ChangeRepoTrust {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::RepositoryTrustChange>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository?;
        runtime::check_route(
            &client,
            &crate::api::operations::CHANGE_REPO_TRUST,
            &[("repository", repository.as_str())],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RepositoryChanged, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHANGE_REPO_TRUST,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeRepoTrust {
    type Output = Result<ResponseValue<crate::models::RepositoryChanged>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RepositoryChanged, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `changeRepoState`, which
/// [`Client::change_repo_state`](crate::Client::change_repo_state) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeRepoState {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: crate::models::RepositoryStateChange,
}

impl ChangeRepoState {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::RepositoryStateChange>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository?;
        runtime::check_route(
            &client,
            &crate::api::operations::CHANGE_REPO_STATE,
            &[("repository", repository.as_str())],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RepositoryChanged, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHANGE_REPO_STATE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeRepoState {
    type Output = Result<ResponseValue<crate::models::RepositoryChanged>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RepositoryChanged, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
