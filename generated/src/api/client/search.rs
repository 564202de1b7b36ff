// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `search`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

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
    /// - 200: The account that the user is linked to.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn link_external_user(&self) -> LinkExternalUser<'_> {
        LinkExternalUser::new(self)
    }
}

/// The call of `linkExternalUser`, begun by
/// [`Client::link_external_user`](crate::Client::link_external_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct LinkExternalUser<'a> {
    client: &'a super::Client,
    username: Result<crate::PathSegment, &'static str>,
}

impl<'a> LinkExternalUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            username: Err("username was not initialized"),
        }
    }

    /// The name of the user in the external directory.
    ///
    /// Required.
    pub fn username<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.username = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for username failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, username } = self;
        let username = username.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/entities/link/{}", client.base_url(), encode_path(& username),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/entities/link/{username}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::LinkedUser>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LINK_EXTERNAL_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Find users, robots and teams by name prefix.
    ///
    /// Lists up to ten users. With `namespace`, the list also contains robots of that namespace. If
    /// the namespace is an organization and the caller a member, it also contains its teams and its
    /// own name. Up to ten users of an external directory are added. Works without a token. If
    /// `PARTIAL_USER_AUTOCOMPLETE` is off, users match by their whole name only.
    ///
    /// `GET /api/v1/entities/{prefix}`, operation `getMatchingEntities`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200: The matching entities: teams first, then users and robots.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_matching_entities(&self) -> GetMatchingEntities<'_> {
        GetMatchingEntities::new(self)
    }
}

/// The call of `getMatchingEntities`, begun by
/// [`Client::get_matching_entities`](crate::Client::get_matching_entities).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetMatchingEntities<'a> {
    client: &'a super::Client,
    prefix: Result<crate::PathSegment, &'static str>,
    include_orgs: Result<Option<bool>, &'static str>,
    include_teams: Result<Option<bool>, &'static str>,
    namespace: Result<Option<String>, &'static str>,
}

impl<'a> GetMatchingEntities<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            prefix: Err("prefix was not initialized"),
            include_orgs: Ok(None),
            include_teams: Ok(None),
            namespace: Ok(None),
        }
    }

    /// The prefix of the names. The server removes spaces and converts the prefix to lowercase.
    ///
    /// Required.
    pub fn prefix<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.prefix = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for prefix failed");
        self
    }

    /// Whether to list the organization itself where its name fits.
    ///
    /// Optional.
    pub fn include_orgs<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.include_orgs = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for include_orgs failed");
        self
    }

    /// Whether to list teams of the organization.
    ///
    /// Optional.
    pub fn include_teams<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.include_teams = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for include_teams failed");
        self
    }

    /// The organization, or the caller's own account, to look into.
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

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, prefix, include_orgs, include_teams, namespace } = self;
        let prefix = prefix.map_err(Error::InvalidRequest)?;
        let include_orgs = include_orgs.map_err(Error::InvalidRequest)?;
        let include_teams = include_teams.map_err(Error::InvalidRequest)?;
        let namespace = namespace.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/entities/{}", client.base_url(), encode_path(& prefix),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("includeOrgs", &include_orgs))
                .query(
                    &progenitor_client::QueryParam::new("includeTeams", &include_teams),
                )
                .query(&progenitor_client::QueryParam::new("namespace", &namespace))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/entities/{prefix}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::EntityList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_MATCHING_ENTITIES,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Search for users, organizations, teams, robots and repositories.
    ///
    /// Finds up to five results of each kind: repositories and namespaces that the caller may see
    /// and, for a signed-in user, the user's teams, teams in organizations that the user
    /// administers, and the user's robots. Without a query, the list is empty. Without a token, the
    /// search covers public items.
    ///
    /// `GET /api/v1/find/all`, operation `conductSearch`.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200: The results, best match first.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn conduct_search(&self) -> ConductSearch<'_> {
        ConductSearch::new(self)
    }
}

/// The call of `conductSearch`, begun by
/// [`Client::conduct_search`](crate::Client::conduct_search).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ConductSearch<'a> {
    client: &'a super::Client,
    query: Result<Option<String>, &'static str>,
}

impl<'a> ConductSearch<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            query: Ok(None),
        }
    }

    /// What to look for.
    ///
    /// Optional.
    pub fn query<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.query = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for query failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, query } = self;
        let query = query.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/find/all", client.base_url(),);
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("query", &query))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/find/all`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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

impl crate::Client {
    /// Search for repositories.
    ///
    /// Finds repositories that the caller may see. `SEARCH_RESULTS_PER_PAGE` sets the page size,
    /// ten by default. Pages beyond `SEARCH_MAX_RESULT_PAGE_COUNT`, ten by default, are not
    /// available. Without a token, the search covers public repositories.
    ///
    /// `GET /api/v1/find/repositories`, operation `conductRepoSearch`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200: A page of repositories.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn conduct_repo_search(&self) -> ConductRepoSearch<'_> {
        ConductRepoSearch::new(self)
    }
}

/// The call of `conductRepoSearch`, begun by
/// [`Client::conduct_repo_search`](crate::Client::conduct_repo_search).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ConductRepoSearch<'a> {
    client: &'a super::Client,
    include_usage: Result<Option<bool>, &'static str>,
    page: Result<Option<i32>, &'static str>,
    query: Result<Option<String>, &'static str>,
}

impl<'a> ConductRepoSearch<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            include_usage: Ok(None),
            page: Ok(None),
            query: Ok(None),
        }
    }

    /// Whether to tell how much each repository is used and when it was changed.
    ///
    /// Optional.
    pub fn include_usage<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.include_usage = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for include_usage failed");
        self
    }

    /// The number of the page, from 1. The server takes the nearest page for a number that is too
    /// small or too large.
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

    /// What to look for; everything where it is left out.
    ///
    /// Optional.
    pub fn query<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.query = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for query failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, include_usage, page, query } = self;
        let include_usage = include_usage.map_err(Error::InvalidRequest)?;
        let page = page.map_err(Error::InvalidRequest)?;
        let query = query.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/find/repositories", client.base_url(),);
        Ok(
            client
                .http()
                .get(url)
                .query(
                    &progenitor_client::QueryParam::new("includeUsage", &include_usage),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("query", &query))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/find/repositories`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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
