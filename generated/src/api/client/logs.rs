// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `logs`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the usage logs of a repository.
    ///
    /// Lists what was done in the repository, 20 entries a page. Requires the admin role in the
    /// repository. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. A repository that does not exist is 404 for these superusers
    /// and for admins of its namespace, and 403 for others. A range that ends before it begins is
    /// 400 with a `MessageError`.
    ///
    /// `GET /api/v1/repository/{repository}/logs`, operation `listRepoLogs`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [paging](crate::server_behaviour#paging), [log-dates](crate::server_behaviour#log-dates),
    /// [log-pages](crate::server_behaviour#log-pages).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200: A page of logs, the newest entry first.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_repo_logs(&self) -> ListRepoLogs<'_> {
        ListRepoLogs::new(self)
    }
}

/// The call of `listRepoLogs`, begun by
/// [`Client::list_repo_logs`](crate::Client::list_repo_logs).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListRepoLogs<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    endtime: Result<Option<String>, &'static str>,
    next_page: Result<Option<String>, &'static str>,
    starttime: Result<Option<String>, &'static str>,
}

impl<'a> ListRepoLogs<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            endtime: Ok(None),
            next_page: Ok(None),
            starttime: Ok(None),
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

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.endtime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for endtime failed");
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

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.starttime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for starttime failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, endtime, next_page, starttime } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let endtime = endtime.map_err(Error::InvalidRequest)?;
        let next_page = next_page.map_err(Error::InvalidRequest)?;
        let starttime = starttime.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/logs", client.base_url(), encode_path(& repository),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("endtime", &endtime))
                .query(&progenitor_client::QueryParam::new("next_page", &next_page))
                .query(&progenitor_client::QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}/logs`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::LogPage>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_REPO_LOGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::client::paging::Paged for ListRepoLogs<'_> {
    type Page = crate::models::LogPage;
    type Item = crate::models::LogEntry;
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
        (page.logs, page.next_page)
    }
}

impl<'a> ListRepoLogs<'a> {
    /// Streams the `logs` of this page and of all that follow it; each page is fetched when its
    /// first item is asked for.
    ///
    /// An error ends the stream.
    #[inline]
    pub fn stream(
        self,
    ) -> impl crate::client::paging::Stream<
        Item = Result<crate::models::LogEntry, Error>,
    > + Send + 'a {
        crate::client::paging::stream(self)
    }
}

impl crate::Client {
    /// List the usage logs of the caller.
    ///
    /// Lists what was done in the caller's namespace, 20 entries a page. Requires a signed-in user.
    /// What superusers do with service keys is left out. A range that ends before it begins is 400
    /// with a `MessageError`. A performer who does not exist makes the server fail with 500.
    ///
    /// `GET /api/v1/user/logs`, operation `listUserLogs`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [paging](crate::server_behaviour#paging), [log-dates](crate::server_behaviour#log-dates),
    /// [log-pages](crate::server_behaviour#log-pages),
    /// [log-performers](crate::server_behaviour#log-performers).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200: A page of logs, the newest entry first.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 500; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn list_user_logs(&self) -> ListUserLogs<'_> {
        ListUserLogs::new(self)
    }
}

/// The call of `listUserLogs`, begun by
/// [`Client::list_user_logs`](crate::Client::list_user_logs).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListUserLogs<'a> {
    client: &'a super::Client,
    endtime: Result<Option<String>, &'static str>,
    next_page: Result<Option<String>, &'static str>,
    performer: Result<Option<String>, &'static str>,
    starttime: Result<Option<String>, &'static str>,
}

impl<'a> ListUserLogs<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            endtime: Ok(None),
            next_page: Ok(None),
            performer: Ok(None),
            starttime: Ok(None),
        }
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.endtime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for endtime failed");
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

    /// The name of the account whose deeds alone should be listed.
    ///
    /// Optional.
    pub fn performer<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.performer = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for performer failed");
        self
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.starttime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for starttime failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, endtime, next_page, performer, starttime } = self;
        let endtime = endtime.map_err(Error::InvalidRequest)?;
        let next_page = next_page.map_err(Error::InvalidRequest)?;
        let performer = performer.map_err(Error::InvalidRequest)?;
        let starttime = starttime.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/user/logs", client.base_url(),);
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("endtime", &endtime))
                .query(&progenitor_client::QueryParam::new("next_page", &next_page))
                .query(&progenitor_client::QueryParam::new("performer", &performer))
                .query(&progenitor_client::QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/user/logs`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::LogPage>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_USER_LOGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::client::paging::Paged for ListUserLogs<'_> {
    type Page = crate::models::LogPage;
    type Item = crate::models::LogEntry;
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
        (page.logs, page.next_page)
    }
}

impl<'a> ListUserLogs<'a> {
    /// Streams the `logs` of this page and of all that follow it; each page is fetched when its
    /// first item is asked for.
    ///
    /// An error ends the stream.
    #[inline]
    pub fn stream(
        self,
    ) -> impl crate::client::paging::Stream<
        Item = Result<crate::models::LogEntry, Error>,
    > + Send + 'a {
        crate::client::paging::stream(self)
    }
}

impl crate::Client {
    /// List the usage logs of an organization.
    ///
    /// Lists what was done in the organization, 20 entries a page. Requires the admin role in the
    /// organization. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. An organization that does not exist is 403 for ordinary
    /// callers and 400 with a `MessageError` for these superusers. With the caller's own name the
    /// logs are those of the caller. A range that ends before it begins is 400 with a
    /// `MessageError`. A performer who does not exist makes the server fail with 500.
    ///
    /// `GET /api/v1/organization/{orgname}/logs`, operation `listOrgLogs`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [paging](crate::server_behaviour#paging), [log-dates](crate::server_behaviour#log-dates),
    /// [log-pages](crate::server_behaviour#log-pages),
    /// [log-performers](crate::server_behaviour#log-performers).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: A page of logs, the newest entry first.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 500; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn list_org_logs(&self) -> ListOrgLogs<'_> {
        ListOrgLogs::new(self)
    }
}

/// The call of `listOrgLogs`, begun by [`Client::list_org_logs`](crate::Client::list_org_logs).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrgLogs<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    endtime: Result<Option<String>, &'static str>,
    next_page: Result<Option<String>, &'static str>,
    performer: Result<Option<String>, &'static str>,
    starttime: Result<Option<String>, &'static str>,
}

impl<'a> ListOrgLogs<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            endtime: Ok(None),
            next_page: Ok(None),
            performer: Ok(None),
            starttime: Ok(None),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.endtime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for endtime failed");
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

    /// The name of the account whose deeds alone should be listed.
    ///
    /// Optional.
    pub fn performer<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.performer = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for performer failed");
        self
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.starttime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for starttime failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, endtime, next_page, performer, starttime } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let endtime = endtime.map_err(Error::InvalidRequest)?;
        let next_page = next_page.map_err(Error::InvalidRequest)?;
        let performer = performer.map_err(Error::InvalidRequest)?;
        let starttime = starttime.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/logs", client.base_url(), encode_path(& orgname),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("endtime", &endtime))
                .query(&progenitor_client::QueryParam::new("next_page", &next_page))
                .query(&progenitor_client::QueryParam::new("performer", &performer))
                .query(&progenitor_client::QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/organization/{orgname}/logs`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::LogPage>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ORG_LOGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::client::paging::Paged for ListOrgLogs<'_> {
    type Page = crate::models::LogPage;
    type Item = crate::models::LogEntry;
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
        (page.logs, page.next_page)
    }
}

impl<'a> ListOrgLogs<'a> {
    /// Streams the `logs` of this page and of all that follow it; each page is fetched when its
    /// first item is asked for.
    ///
    /// An error ends the stream.
    #[inline]
    pub fn stream(
        self,
    ) -> impl crate::client::paging::Stream<
        Item = Result<crate::models::LogEntry, Error>,
    > + Send + 'a {
        crate::client::paging::stream(self)
    }
}

impl crate::Client {
    /// Count the usage logs of a repository by day.
    ///
    /// Returns the number of log entries for each kind and day. Requires the admin role in the
    /// repository. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. A repository that does not exist is 404 for these superusers
    /// and for admins of its namespace, and 403 for others. A range that ends before it begins, or
    /// is longer than 31 days, is 400 with a `MessageError`. A range from the end of a shorter
    /// month into the last days of a longer one makes the server fail with 500.
    ///
    /// `GET /api/v1/repository/{repository}/aggregatelogs`, operation `getAggregateRepoLogs`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [log-dates](crate::server_behaviour#log-dates).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. Exists where `AGGREGATED_LOG_COUNT_RETRIEVAL` is on.
    ///
    /// # Responses
    ///
    /// - 200: The counts.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 500; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn get_aggregate_repo_logs(&self) -> GetAggregateRepoLogs<'_> {
        GetAggregateRepoLogs::new(self)
    }
}

/// The call of `getAggregateRepoLogs`, begun by
/// [`Client::get_aggregate_repo_logs`](crate::Client::get_aggregate_repo_logs).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetAggregateRepoLogs<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    endtime: Result<Option<String>, &'static str>,
    starttime: Result<Option<String>, &'static str>,
}

impl<'a> GetAggregateRepoLogs<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            endtime: Ok(None),
            starttime: Ok(None),
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

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.endtime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for endtime failed");
        self
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.starttime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for starttime failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, endtime, starttime } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let endtime = endtime.map_err(Error::InvalidRequest)?;
        let starttime = starttime.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/aggregatelogs", client.base_url(), encode_path(&
            repository),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("endtime", &endtime))
                .query(&progenitor_client::QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}/aggregatelogs`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::LogCounts>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_AGGREGATE_REPO_LOGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Count the usage logs of the caller by day.
    ///
    /// Returns the number of log entries for each kind and day. Requires a signed-in user. What
    /// superusers do with service keys is left out. A range that ends before it begins, or is
    /// longer than 31 days, is 400 with a `MessageError`. A range from the end of a shorter month
    /// into the last days of a longer one makes the server fail with 500. A performer who does not
    /// exist is ignored.
    ///
    /// `GET /api/v1/user/aggregatelogs`, operation `getAggregateUserLogs`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [log-dates](crate::server_behaviour#log-dates),
    /// [log-performers](crate::server_behaviour#log-performers).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `AGGREGATED_LOG_COUNT_RETRIEVAL` is on.
    ///
    /// # Responses
    ///
    /// - 200: The counts.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 500; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn get_aggregate_user_logs(&self) -> GetAggregateUserLogs<'_> {
        GetAggregateUserLogs::new(self)
    }
}

/// The call of `getAggregateUserLogs`, begun by
/// [`Client::get_aggregate_user_logs`](crate::Client::get_aggregate_user_logs).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetAggregateUserLogs<'a> {
    client: &'a super::Client,
    endtime: Result<Option<String>, &'static str>,
    performer: Result<Option<String>, &'static str>,
    starttime: Result<Option<String>, &'static str>,
}

impl<'a> GetAggregateUserLogs<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            endtime: Ok(None),
            performer: Ok(None),
            starttime: Ok(None),
        }
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.endtime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for endtime failed");
        self
    }

    /// The name of the account whose deeds alone should be counted.
    ///
    /// Optional.
    pub fn performer<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.performer = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for performer failed");
        self
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.starttime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for starttime failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, endtime, performer, starttime } = self;
        let endtime = endtime.map_err(Error::InvalidRequest)?;
        let performer = performer.map_err(Error::InvalidRequest)?;
        let starttime = starttime.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/user/aggregatelogs", client.base_url(),);
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("endtime", &endtime))
                .query(&progenitor_client::QueryParam::new("performer", &performer))
                .query(&progenitor_client::QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/user/aggregatelogs`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::LogCounts>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_AGGREGATE_USER_LOGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Count the usage logs of an organization by day.
    ///
    /// Returns the number of log entries for each kind and day. Requires the admin role in the
    /// organization. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. An organization that does not exist is 403 for ordinary
    /// callers and 400 with a `MessageError` for these superusers. With the caller's own name the
    /// counts are those of the caller. A range that ends before it begins, or is longer than 31
    /// days, is 400 with a `MessageError`. A range from the end of a shorter month into the last
    /// days of a longer one makes the server fail with 500. A performer who does not exist is
    /// ignored.
    ///
    /// `GET /api/v1/organization/{orgname}/aggregatelogs`, operation `getAggregateOrgLogs`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [log-dates](crate::server_behaviour#log-dates),
    /// [log-performers](crate::server_behaviour#log-performers).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `AGGREGATED_LOG_COUNT_RETRIEVAL` is on.
    ///
    /// # Responses
    ///
    /// - 200: The counts.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 500; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn get_aggregate_org_logs(&self) -> GetAggregateOrgLogs<'_> {
        GetAggregateOrgLogs::new(self)
    }
}

/// The call of `getAggregateOrgLogs`, begun by
/// [`Client::get_aggregate_org_logs`](crate::Client::get_aggregate_org_logs).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetAggregateOrgLogs<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    endtime: Result<Option<String>, &'static str>,
    performer: Result<Option<String>, &'static str>,
    starttime: Result<Option<String>, &'static str>,
}

impl<'a> GetAggregateOrgLogs<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            endtime: Ok(None),
            performer: Ok(None),
            starttime: Ok(None),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.endtime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for endtime failed");
        self
    }

    /// The name of the account whose deeds alone should be counted.
    ///
    /// Optional.
    pub fn performer<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.performer = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for performer failed");
        self
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.starttime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for starttime failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, endtime, performer, starttime } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let endtime = endtime.map_err(Error::InvalidRequest)?;
        let performer = performer.map_err(Error::InvalidRequest)?;
        let starttime = starttime.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/aggregatelogs", client.base_url(), encode_path(&
            orgname),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("endtime", &endtime))
                .query(&progenitor_client::QueryParam::new("performer", &performer))
                .query(&progenitor_client::QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/organization/{orgname}/aggregatelogs`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::LogCounts>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_AGGREGATE_ORG_LOGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Export the usage logs of a repository.
    ///
    /// Queues an export for a background worker, which sends the address of the file to the
    /// callback. Requires the admin role in the repository, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. A repository that does not exist is 404 for these superusers
    /// and for admins of its namespace, and 403 for others; these superusers get 500 if the
    /// namespace does not exist either. Returns 400 for a range that ends before it begins, for an
    /// e-mail address without an `@`, and for a URL that is not HTTP or HTTPS, holds credentials,
    /// does not resolve or leads to a private address.
    ///
    /// `POST /api/v1/repository/{repository}/exportlogs`, operation `exportRepoLogs`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [log-dates](crate::server_behaviour#log-dates).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. Exists where `LOG_EXPORT` is on.
    ///
    /// # Responses
    ///
    /// - 200: The export was queued.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 415, 500, 503; see [`Error`](crate::Error)
    /// for what else can go wrong.
    pub fn export_repo_logs(&self) -> ExportRepoLogs<'_> {
        ExportRepoLogs::new(self)
    }
}

/// The call of `exportRepoLogs`, begun by
/// [`Client::export_repo_logs`](crate::Client::export_repo_logs).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ExportRepoLogs<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    endtime: Result<Option<String>, &'static str>,
    starttime: Result<Option<String>, &'static str>,
    body: Result<crate::models::LogExport, &'static str>,
}

impl<'a> ExportRepoLogs<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            endtime: Ok(None),
            starttime: Ok(None),
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

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.endtime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for endtime failed");
        self
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.starttime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for starttime failed");
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::LogExport>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `crate :: models :: LogExport` for body failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, endtime, starttime, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let endtime = endtime.map_err(Error::InvalidRequest)?;
        let starttime = starttime.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/exportlogs", client.base_url(), encode_path(&
            repository),
        );
        Ok(
            client
                .http()
                .post(url)
                .json(&body)
                .query(&progenitor_client::QueryParam::new("endtime", &endtime))
                .query(&progenitor_client::QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `POST /api/v1/repository/{repository}/exportlogs`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::QueuedLogExport>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::EXPORT_REPO_LOGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Export the usage logs of the caller.
    ///
    /// Queues an export for a background worker, which sends the address of the file to the
    /// callback. Requires a signed-in user. Returns 400 for a range that ends before it begins, for
    /// an e-mail address without an `@`, and for a URL that is not HTTP or HTTPS, holds
    /// credentials, does not resolve or leads to a private address.
    ///
    /// `POST /api/v1/user/exportlogs`, operation `exportUserLogs`.
    ///
    /// Server behaviour: [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [log-dates](crate::server_behaviour#log-dates).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `LOG_EXPORT` is on.
    ///
    /// # Responses
    ///
    /// - 200: The export was queued.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 415, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn export_user_logs(&self) -> ExportUserLogs<'_> {
        ExportUserLogs::new(self)
    }
}

/// The call of `exportUserLogs`, begun by
/// [`Client::export_user_logs`](crate::Client::export_user_logs).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ExportUserLogs<'a> {
    client: &'a super::Client,
    endtime: Result<Option<String>, &'static str>,
    starttime: Result<Option<String>, &'static str>,
    body: Result<crate::models::LogExport, &'static str>,
}

impl<'a> ExportUserLogs<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            endtime: Ok(None),
            starttime: Ok(None),
            body: Err("body was not initialized"),
        }
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.endtime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for endtime failed");
        self
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.starttime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for starttime failed");
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::LogExport>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `crate :: models :: LogExport` for body failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, endtime, starttime, body } = self;
        let endtime = endtime.map_err(Error::InvalidRequest)?;
        let starttime = starttime.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/user/exportlogs", client.base_url(),);
        Ok(
            client
                .http()
                .post(url)
                .json(&body)
                .query(&progenitor_client::QueryParam::new("endtime", &endtime))
                .query(&progenitor_client::QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `POST /api/v1/user/exportlogs`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::QueuedLogExport>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::EXPORT_USER_LOGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Export the usage logs of an organization.
    ///
    /// Queues an export for a background worker, which sends the address of the file to the
    /// callback. Requires the admin role in the organization, a global read-only superuser, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. An organization that does not exist makes the
    /// server fail with 500, whoever calls. Returns 400 for a range that ends before it begins, for
    /// an e-mail address without an `@`, and for a URL that is not HTTP or HTTPS, holds
    /// credentials, does not resolve or leads to a private address.
    ///
    /// `POST /api/v1/organization/{orgname}/exportlogs`, operation `exportOrgLogs`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [log-dates](crate::server_behaviour#log-dates).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `LOG_EXPORT` is on.
    ///
    /// # Responses
    ///
    /// - 200: The export was queued.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 415, 500, 503; see [`Error`](crate::Error)
    /// for what else can go wrong.
    pub fn export_org_logs(&self) -> ExportOrgLogs<'_> {
        ExportOrgLogs::new(self)
    }
}

/// The call of `exportOrgLogs`, begun by
/// [`Client::export_org_logs`](crate::Client::export_org_logs).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ExportOrgLogs<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    endtime: Result<Option<String>, &'static str>,
    starttime: Result<Option<String>, &'static str>,
    body: Result<crate::models::LogExport, &'static str>,
}

impl<'a> ExportOrgLogs<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            endtime: Ok(None),
            starttime: Ok(None),
            body: Err("body was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.endtime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for endtime failed");
        self
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.starttime = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for starttime failed");
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::LogExport>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `crate :: models :: LogExport` for body failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, endtime, starttime, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let endtime = endtime.map_err(Error::InvalidRequest)?;
        let starttime = starttime.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/exportlogs", client.base_url(), encode_path(&
            orgname),
        );
        Ok(
            client
                .http()
                .post(url)
                .json(&body)
                .query(&progenitor_client::QueryParam::new("endtime", &endtime))
                .query(&progenitor_client::QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `POST /api/v1/organization/{orgname}/exportlogs`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::QueuedLogExport>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::EXPORT_ORG_LOGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
