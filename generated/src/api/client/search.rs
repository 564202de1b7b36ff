// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `search`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `search`
///
/// Search for users, teams, robots and repositories.
impl crate::Client {
    /// Link a user of the external directory to an account.
    ///
    /// Links a user of the external directory, such as LDAP, to an account of the registry. The
    /// server creates the account if there is none. Requires a signed-in user. Returns 404 with a
    /// `MessageError` if users do not come from an external directory. Returns 400 if the directory
    /// does not know the name.
    ///
    /// `POST /api/v1/entities/link/{username}`, operation `linkExternalUser`.
    ///
    /// # Parameters
    ///
    /// - `username`: The name of the user in the external directory.
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`LinkedUser`](crate::models::LinkedUser): The account that the user is linked to.
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
    /// let linked_user = client.link_external_user("bob").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn link_external_user(
        &self,
        username: impl runtime::Argument<crate::PathSegment>,
    ) -> LinkExternalUser {
        LinkExternalUser::new(self, username)
    }

    /// Find users, robots and teams by name prefix.
    ///
    /// Lists up to ten users. With `namespace`, the list also contains robots of that namespace. If
    /// the namespace is an organization and the caller a member, it also contains its teams and its
    /// own name. Up to ten users of an external directory are added. Works without a token. If
    /// `PARTIAL_USER_AUTOCOMPLETE` is off, users match by their whole name only.
    ///
    /// `GET /api/v1/entities/{prefix}`, operation `getMatchingEntities`.
    ///
    /// Server behaviour:
    /// [organizations-among-entities](crate::server_behaviour#organizations-among-entities),
    /// [search-texts](crate::server_behaviour#search-texts).
    ///
    /// # Parameters
    ///
    /// - `prefix`: The prefix of the names. The server removes spaces and converts the prefix to
    ///   lowercase.
    /// - optional, by setters: [`namespace`](crate::builder::GetMatchingEntities::namespace),
    ///   [`include_teams`](crate::builder::GetMatchingEntities::include_teams),
    ///   [`include_orgs`](crate::builder::GetMatchingEntities::include_orgs)
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200, [`EntityList`](crate::models::EntityList): The matching entities: teams first, then
    ///   users and robots.
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
    /// let entity_list = client.get_matching_entities("ali").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_matching_entities(
        &self,
        prefix: impl runtime::Argument<crate::PathSegment>,
    ) -> GetMatchingEntities {
        GetMatchingEntities::new(self, prefix)
    }

    /// Search for users, organizations, teams, robots and repositories.
    ///
    /// Finds up to five results of each kind: repositories and namespaces that the caller may see
    /// and, for a signed-in user, the user's teams, teams in organizations that the user
    /// administers, and the user's robots. Without a query, the list is empty. Without a token, the
    /// search covers public items.
    ///
    /// `GET /api/v1/find/all`, operation `conductSearch`.
    ///
    /// Server behaviour: [search-texts](crate::server_behaviour#search-texts),
    /// [search-scores](crate::server_behaviour#search-scores),
    /// [integers-written-as-floats](crate::server_behaviour#integers-written-as-floats).
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`query`](crate::builder::ConductSearch::query)
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`SearchResultList`](crate::models::SearchResultList): The results, best match first.
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
    /// let search_result_list = client.conduct_search().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn conduct_search(&self) -> ConductSearch {
        ConductSearch::new(self)
    }

    /// Search for repositories.
    ///
    /// Finds repositories that the caller may see. `SEARCH_RESULTS_PER_PAGE` sets the page size,
    /// ten by default. Pages beyond `SEARCH_MAX_RESULT_PAGE_COUNT`, ten by default, are not
    /// available: the server sends the last one again, with its number. Without a token, the search
    /// covers public repositories.
    ///
    /// `GET /api/v1/find/repositories`, operation `conductRepoSearch`.
    ///
    /// Server behaviour: [search-texts](crate::server_behaviour#search-texts),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters),
    /// [integers-written-as-floats](crate::server_behaviour#integers-written-as-floats).
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`query`](crate::builder::ConductRepoSearch::query),
    ///   [`page`](crate::builder::ConductRepoSearch::page),
    ///   [`include_usage`](crate::builder::ConductRepoSearch::include_usage)
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositorySearchPage`](crate::models::RepositorySearchPage): A page of
    ///   repositories.
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
    /// let repository_search_page = client.conduct_repo_search().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn conduct_repo_search(&self) -> ConductRepoSearch {
        ConductRepoSearch::new(self)
    }
}

/// A call of `linkExternalUser`, which
/// [`Client::link_external_user`](crate::Client::link_external_user) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct LinkExternalUser {
    client: crate::Client,
    username: Result<crate::PathSegment, ParameterError>,
}

impl LinkExternalUser {
    pub(crate) fn new(
        client: &crate::Client,
        username: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            username: ParameterError::convert("username", "PathSegment", username),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, username } = self;
        let username = username?;
        let username = encode_path(&username);
        let url = format!("{}/api/v1/entities/link/{username}", client.base_url());
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/entities/link/{username}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::LinkedUser, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LINK_EXTERNAL_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for LinkExternalUser {
    type Output = Result<ResponseValue<crate::models::LinkedUser>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::LinkedUser, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getMatchingEntities`, which
/// [`Client::get_matching_entities`](crate::Client::get_matching_entities) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetMatchingEntities {
    client: crate::Client,
    prefix: Result<crate::PathSegment, ParameterError>,
    namespace: Result<Option<String>, ParameterError>,
    include_teams: Result<Option<bool>, ParameterError>,
    include_orgs: Result<Option<bool>, ParameterError>,
}

impl GetMatchingEntities {
    pub(crate) fn new(
        client: &crate::Client,
        prefix: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            prefix: ParameterError::convert("prefix", "PathSegment", prefix),
            namespace: Ok(None),
            include_teams: Ok(None),
            include_orgs: Ok(None),
        }
    }

    /// The organization, or the caller's own account, to look into.
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

    /// Whether to list teams of the organization. The server takes `false` without it.
    pub fn include_teams(
        mut self,
        include_teams: impl runtime::OptionalArgument<bool>,
    ) -> Self {
        self.include_teams = ParameterError::convert_optional(
            "include_teams",
            "bool",
            include_teams,
        );
        self
    }

    /// Whether to list the organization itself where its name fits. The server takes `false`
    /// without it.
    pub fn include_orgs(
        mut self,
        include_orgs: impl runtime::OptionalArgument<bool>,
    ) -> Self {
        self.include_orgs = ParameterError::convert_optional(
            "include_orgs",
            "bool",
            include_orgs,
        );
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, prefix, include_orgs, include_teams, namespace } = self;
        let prefix = prefix?;
        let include_orgs = include_orgs?;
        let include_teams = include_teams?;
        let namespace = namespace?;
        let prefix = encode_path(&prefix);
        let url = format!("{}/api/v1/entities/{prefix}", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("includeOrgs", &include_orgs))
                .query(&QueryParam::new("includeTeams", &include_teams))
                .query(&QueryParam::new("namespace", &namespace))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/entities/{prefix}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::EntityList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_MATCHING_ENTITIES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetMatchingEntities {
    type Output = Result<ResponseValue<crate::models::EntityList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::EntityList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `conductSearch`, which [`Client::conduct_search`](crate::Client::conduct_search)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ConductSearch {
    client: crate::Client,
    query: Result<Option<String>, ParameterError>,
}

impl ConductSearch {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            query: Ok(None),
        }
    }

    /// What to look for. The server takes `""` without it.
    pub fn query(mut self, query: impl runtime::OptionalArgument<String>) -> Self {
        self.query = ParameterError::convert_optional("query", "String", query);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, query } = self;
        let query = query?;
        let url = format!("{}/api/v1/find/all", client.base_url());
        Ok(client.http().get(url).query(&QueryParam::new("query", &query)).build()?)
    }

    /// Sends `GET /api/v1/find/all`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::SearchResultList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CONDUCT_SEARCH,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ConductSearch {
    type Output = Result<ResponseValue<crate::models::SearchResultList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::SearchResultList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `conductRepoSearch`, which
/// [`Client::conduct_repo_search`](crate::Client::conduct_repo_search) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ConductRepoSearch {
    client: crate::Client,
    query: Result<Option<String>, ParameterError>,
    page: Result<Option<i32>, ParameterError>,
    include_usage: Result<Option<bool>, ParameterError>,
}

impl ConductRepoSearch {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            query: Ok(None),
            page: Ok(None),
            include_usage: Ok(None),
        }
    }

    /// What to look for; everything where it is left out. The server takes `""` without it.
    pub fn query(mut self, query: impl runtime::OptionalArgument<String>) -> Self {
        self.query = ParameterError::convert_optional("query", "String", query);
        self
    }

    /// The number of the page, from 1. The server takes the nearest page for a number that is too
    /// small or too large. The server takes `1` without it.
    pub fn page(mut self, page: impl runtime::OptionalArgument<i32>) -> Self {
        self.page = ParameterError::convert_optional("page", "i32", page);
        self
    }

    /// Whether to tell how much each repository is used and when it was changed. The server takes
    /// `false` without it.
    pub fn include_usage(
        mut self,
        include_usage: impl runtime::OptionalArgument<bool>,
    ) -> Self {
        self.include_usage = ParameterError::convert_optional(
            "include_usage",
            "bool",
            include_usage,
        );
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, include_usage, page, query } = self;
        let include_usage = include_usage?;
        let page = page?;
        let query = query?;
        let url = format!("{}/api/v1/find/repositories", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("includeUsage", &include_usage))
                .query(&QueryParam::new("page", &page))
                .query(&QueryParam::new("query", &query))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/find/repositories`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RepositorySearchPage, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CONDUCT_REPO_SEARCH,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ConductRepoSearch {
    type Output = Result<ResponseValue<crate::models::RepositorySearchPage>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::RepositorySearchPage,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl crate::client::paging::Paged for ConductRepoSearch {
    type Page = crate::models::RepositorySearchPage;
    type Item = crate::models::FoundRepository;
    type Error = Error;
    const OPERATION: &'static crate::Operation = &crate::api::operations::CONDUCT_REPO_SEARCH;
    #[inline]
    fn asked(&self) -> Option<crate::client::paging::Mark> {
        let number = (*self.page.as_ref().ok()?)?;
        Some(crate::client::paging::Mark::Number(i64::from(number)))
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
            length: page.results.len(),
            next: crate::client::paging::Next::Counted {
                more: page.has_additional,
                number: Some(i64::from(page.page)),
            },
        }
    }

    #[inline]
    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.results
    }
}

impl ConductRepoSearch {
    /// Streams the `results` of this page and of all that follow. Each page is fetched when its
    /// first item is asked for.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn stream(
        self,
    ) -> crate::PaginationStream<crate::models::FoundRepository, Error> {
        crate::client::paging::stream(self)
    }

    /// Streams this page and all that follow, each with its status and headers.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn pages(
        self,
    ) -> crate::PaginationStream<
        ResponseValue<crate::models::RepositorySearchPage>,
        Error,
    > {
        crate::client::paging::pages(self)
    }
}
