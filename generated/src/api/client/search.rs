// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `search`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, QueryParam, ResponseValue, encode_path,
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
    /// let linked_user = client.link_external_user().username("bob").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn link_external_user(&self) -> LinkExternalUser<'_> {
        LinkExternalUser::new(self)
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
    /// let entity_list = client.get_matching_entities().prefix("ali").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_matching_entities(&self) -> GetMatchingEntities<'_> {
        GetMatchingEntities::new(self)
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
    /// let search_result_list = client.conduct_search().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn conduct_search(&self) -> ConductSearch<'_> {
        ConductSearch::new(self)
    }

    /// Search for repositories.
    ///
    /// Finds repositories that the caller may see. `SEARCH_RESULTS_PER_PAGE` sets the page size,
    /// ten by default. Pages beyond `SEARCH_MAX_RESULT_PAGE_COUNT`, ten by default, are not
    /// available. Without a token, the search covers public repositories.
    ///
    /// `GET /api/v1/find/repositories`, operation `conductRepoSearch`.
    ///
    /// Server behaviour: [search-texts](crate::server_behaviour#search-texts),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters),
    /// [integers-written-as-floats](crate::server_behaviour#integers-written-as-floats).
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
    /// let repository_search_page = client.conduct_repo_search().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn conduct_repo_search(&self) -> ConductRepoSearch<'_> {
        ConductRepoSearch::new(self)
    }
}

/// A call of `linkExternalUser`, which
/// [`Client::link_external_user`](crate::Client::link_external_user) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct LinkExternalUser<'a> {
    client: &'a crate::Client,
    username: Result<crate::PathSegment, ParameterError>,
}

impl<'a> LinkExternalUser<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            username: Err(ParameterError::missing("username", "PathSegment")),
        }
    }

    /// The name of the user in the external directory.
    ///
    /// Required.
    pub fn username<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.username = ParameterError::convert("username", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::LinkedUser>, Error>> {
        crate::client::call(
            &crate::api::operations::LINK_EXTERNAL_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getMatchingEntities`, which
/// [`Client::get_matching_entities`](crate::Client::get_matching_entities) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetMatchingEntities<'a> {
    client: &'a crate::Client,
    prefix: Result<crate::PathSegment, ParameterError>,
    namespace: Result<Option<String>, ParameterError>,
    include_teams: Result<Option<bool>, ParameterError>,
    include_orgs: Result<Option<bool>, ParameterError>,
}

impl<'a> GetMatchingEntities<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            prefix: Err(ParameterError::missing("prefix", "PathSegment")),
            namespace: Ok(None),
            include_teams: Ok(None),
            include_orgs: Ok(None),
        }
    }

    /// The prefix of the names. The server removes spaces and converts the prefix to lowercase.
    ///
    /// Required.
    pub fn prefix<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.prefix = ParameterError::convert("prefix", "PathSegment", value);
        self
    }

    /// The organization, or the caller's own account, to look into.
    ///
    /// Optional.
    pub fn namespace<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.namespace = ParameterError::convert("namespace", "String", value).map(Some);
        self
    }

    /// Whether to list teams of the organization.
    ///
    /// Optional.
    pub fn include_teams<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool, Error: Into<BoxError>>,
    {
        self.include_teams = ParameterError::convert("include_teams", "bool", value)
            .map(Some);
        self
    }

    /// Whether to list the organization itself where its name fits.
    ///
    /// Optional.
    pub fn include_orgs<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool, Error: Into<BoxError>>,
    {
        self.include_orgs = ParameterError::convert("include_orgs", "bool", value)
            .map(Some);
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::EntityList>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_MATCHING_ENTITIES,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `conductSearch`, which [`Client::conduct_search`](crate::Client::conduct_search)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ConductSearch<'a> {
    client: &'a crate::Client,
    query: Result<Option<String>, ParameterError>,
}

impl<'a> ConductSearch<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client, query: Ok(None) }
    }

    /// What to look for.
    ///
    /// Optional.
    pub fn query<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.query = ParameterError::convert("query", "String", value).map(Some);
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::SearchResultList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CONDUCT_SEARCH,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `conductRepoSearch`, which
/// [`Client::conduct_repo_search`](crate::Client::conduct_repo_search) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ConductRepoSearch<'a> {
    client: &'a crate::Client,
    query: Result<Option<String>, ParameterError>,
    page: Result<Option<i32>, ParameterError>,
    include_usage: Result<Option<bool>, ParameterError>,
}

impl<'a> ConductRepoSearch<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            query: Ok(None),
            page: Ok(None),
            include_usage: Ok(None),
        }
    }

    /// What to look for; everything where it is left out.
    ///
    /// Optional.
    pub fn query<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.query = ParameterError::convert("query", "String", value).map(Some);
        self
    }

    /// The number of the page, from 1. The server takes the nearest page for a number that is too
    /// small or too large.
    ///
    /// Optional.
    pub fn page<V>(mut self, value: V) -> Self
    where
        V: TryInto<i32, Error: Into<BoxError>>,
    {
        self.page = ParameterError::convert("page", "i32", value).map(Some);
        self
    }

    /// Whether to tell how much each repository is used and when it was changed.
    ///
    /// Optional.
    pub fn include_usage<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool, Error: Into<BoxError>>,
    {
        self.include_usage = ParameterError::convert("include_usage", "bool", value)
            .map(Some);
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::RepositorySearchPage>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CONDUCT_REPO_SEARCH,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
