// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `logs`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `logs`
///
/// Usage logs of users, organizations and repositories, and their export.
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
    /// [log-pages](crate::server_behaviour#log-pages),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar),
    /// [page-tokens-of-another-list](crate::server_behaviour#page-tokens-of-another-list),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`LogPage`](crate::models::LogPage): A page of logs, the newest entry first.
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
    /// let log_page = client
    ///     .list_repo_logs()
    ///     .repository("acme/tools/builder")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_repo_logs(&self) -> ListRepoLogs<'_> {
        ListRepoLogs::new(self)
    }

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
    /// [log-performers](crate::server_behaviour#log-performers),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar),
    /// [page-tokens-of-another-list](crate::server_behaviour#page-tokens-of-another-list),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`LogPage`](crate::models::LogPage): A page of logs, the newest entry first.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 500. [`Error`](crate::Error) lists
    /// what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let log_page = client.list_user_logs().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_logs(&self) -> ListUserLogs<'_> {
        ListUserLogs::new(self)
    }

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
    /// [log-performers](crate::server_behaviour#log-performers),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar),
    /// [page-tokens-of-another-list](crate::server_behaviour#page-tokens-of-another-list).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`LogPage`](crate::models::LogPage): A page of logs, the newest entry first.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 500. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let log_page = client.list_org_logs().orgname("acme").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_org_logs(&self) -> ListOrgLogs<'_> {
        ListOrgLogs::new(self)
    }

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
    /// [log-dates](crate::server_behaviour#log-dates),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. The server has the operation only where
    /// `AGGREGATED_LOG_COUNT_RETRIEVAL` is on.
    ///
    /// # Responses
    ///
    /// - 200, [`LogCounts`](crate::models::LogCounts): The counts.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 500. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let log_counts = client
    ///     .get_aggregate_repo_logs()
    ///     .repository("acme/tools/builder")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_aggregate_repo_logs(&self) -> GetAggregateRepoLogs<'_> {
        GetAggregateRepoLogs::new(self)
    }

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
    /// [log-performers](crate::server_behaviour#log-performers),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where
    /// `AGGREGATED_LOG_COUNT_RETRIEVAL` is on.
    ///
    /// # Responses
    ///
    /// - 200, [`LogCounts`](crate::models::LogCounts): The counts.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 500. [`Error`](crate::Error) lists
    /// what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let log_counts = client.get_aggregate_user_logs().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_aggregate_user_logs(&self) -> GetAggregateUserLogs<'_> {
        GetAggregateUserLogs::new(self)
    }

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
    /// [log-performers](crate::server_behaviour#log-performers),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. The server has the operation only where
    /// `AGGREGATED_LOG_COUNT_RETRIEVAL` is on.
    ///
    /// # Responses
    ///
    /// - 200, [`LogCounts`](crate::models::LogCounts): The counts.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 500. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let log_counts = client.get_aggregate_org_logs().orgname("acme").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_aggregate_org_logs(&self) -> GetAggregateOrgLogs<'_> {
        GetAggregateOrgLogs::new(self)
    }

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
    /// [log-dates](crate::server_behaviour#log-dates),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. The server has the operation only where `LOG_EXPORT` is on.
    ///
    /// # Responses
    ///
    /// - 200, [`QueuedLogExport`](crate::models::QueuedLogExport): The export was queued.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405, 415, 500 or 503. Its own reasons
    /// are [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go
    /// wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::LogExport;
    ///
    /// let queued_log_export = client
    ///     .export_repo_logs()
    ///     .repository("acme/tools/builder")
    ///     .body(LogExport::default().callback_email("alice@example.com"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_repo_logs(&self) -> ExportRepoLogs<'_> {
        ExportRepoLogs::new(self)
    }

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
    /// [log-dates](crate::server_behaviour#log-dates),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where `LOG_EXPORT` is on.
    ///
    /// # Responses
    ///
    /// - 200, [`QueuedLogExport`](crate::models::QueuedLogExport): The export was queued.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405, 415 or 503.
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::LogExport;
    ///
    /// let queued_log_export = client
    ///     .export_user_logs()
    ///     .body(LogExport::default().callback_email("alice@example.com"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_user_logs(&self) -> ExportUserLogs<'_> {
        ExportUserLogs::new(self)
    }

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
    /// [log-dates](crate::server_behaviour#log-dates),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. The server has the operation only where `LOG_EXPORT` is on.
    ///
    /// # Responses
    ///
    /// - 200, [`QueuedLogExport`](crate::models::QueuedLogExport): The export was queued.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405, 415, 500 or 503. Its own reasons
    /// are [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go
    /// wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::LogExport;
    ///
    /// let queued_log_export = client
    ///     .export_org_logs()
    ///     .orgname("acme")
    ///     .body(LogExport::default().callback_email("alice@example.com"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_org_logs(&self) -> ExportOrgLogs<'_> {
        ExportOrgLogs::new(self)
    }
}

/// A call of `listRepoLogs`, which [`Client::list_repo_logs`](crate::Client::list_repo_logs)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListRepoLogs<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    next_page: Result<Option<String>, ParameterError>,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
}

impl<'a> ListRepoLogs<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            next_page: Ok(None),
            starttime: Ok(None),
            endtime: Ok(None),
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

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.starttime = ParameterError::convert("starttime", "String", value).map(Some);
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.endtime = ParameterError::convert("endtime", "String", value).map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, endtime, next_page, starttime } = self;
        let repository = repository?;
        let endtime = endtime?;
        let next_page = next_page?;
        let starttime = starttime?;
        let repository = encode_path(&repository);
        let url = format!("{}/api/v1/repository/{repository}/logs", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("endtime", &endtime))
                .query(&QueryParam::new("next_page", &next_page))
                .query(&QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}/logs`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::LogPage>, Error>> {
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
    /// Streams the `logs` of this page and of all that follow. Each page is fetched when its first
    /// item is asked for.
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

/// A call of `listUserLogs`, which [`Client::list_user_logs`](crate::Client::list_user_logs)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListUserLogs<'a> {
    client: &'a crate::Client,
    next_page: Result<Option<String>, ParameterError>,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
    performer: Result<Option<String>, ParameterError>,
}

impl<'a> ListUserLogs<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            next_page: Ok(None),
            starttime: Ok(None),
            endtime: Ok(None),
            performer: Ok(None),
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

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.starttime = ParameterError::convert("starttime", "String", value).map(Some);
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.endtime = ParameterError::convert("endtime", "String", value).map(Some);
        self
    }

    /// The name of the account whose deeds alone should be listed.
    ///
    /// Optional.
    pub fn performer<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.performer = ParameterError::convert("performer", "String", value).map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, endtime, next_page, performer, starttime } = self;
        let endtime = endtime?;
        let next_page = next_page?;
        let performer = performer?;
        let starttime = starttime?;
        let url = format!("{}/api/v1/user/logs", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("endtime", &endtime))
                .query(&QueryParam::new("next_page", &next_page))
                .query(&QueryParam::new("performer", &performer))
                .query(&QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/user/logs`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::LogPage>, Error>> {
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
    /// Streams the `logs` of this page and of all that follow. Each page is fetched when its first
    /// item is asked for.
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

/// A call of `listOrgLogs`, which [`Client::list_org_logs`](crate::Client::list_org_logs)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrgLogs<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    next_page: Result<Option<String>, ParameterError>,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
    performer: Result<Option<String>, ParameterError>,
}

impl<'a> ListOrgLogs<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            next_page: Ok(None),
            starttime: Ok(None),
            endtime: Ok(None),
            performer: Ok(None),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
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

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.starttime = ParameterError::convert("starttime", "String", value).map(Some);
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.endtime = ParameterError::convert("endtime", "String", value).map(Some);
        self
    }

    /// The name of the account whose deeds alone should be listed.
    ///
    /// Optional.
    pub fn performer<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.performer = ParameterError::convert("performer", "String", value).map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, endtime, next_page, performer, starttime } = self;
        let orgname = orgname?;
        let endtime = endtime?;
        let next_page = next_page?;
        let performer = performer?;
        let starttime = starttime?;
        let orgname = encode_path(&orgname);
        let url = format!("{}/api/v1/organization/{orgname}/logs", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("endtime", &endtime))
                .query(&QueryParam::new("next_page", &next_page))
                .query(&QueryParam::new("performer", &performer))
                .query(&QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/organization/{orgname}/logs`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::LogPage>, Error>> {
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
    /// Streams the `logs` of this page and of all that follow. Each page is fetched when its first
    /// item is asked for.
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

/// A call of `getAggregateRepoLogs`, which
/// [`Client::get_aggregate_repo_logs`](crate::Client::get_aggregate_repo_logs) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetAggregateRepoLogs<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
}

impl<'a> GetAggregateRepoLogs<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            starttime: Ok(None),
            endtime: Ok(None),
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

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.starttime = ParameterError::convert("starttime", "String", value).map(Some);
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.endtime = ParameterError::convert("endtime", "String", value).map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, endtime, starttime } = self;
        let repository = repository?;
        let endtime = endtime?;
        let starttime = starttime?;
        let repository = encode_path(&repository);
        let url = format!(
            "{}/api/v1/repository/{repository}/aggregatelogs", client.base_url()
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("endtime", &endtime))
                .query(&QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}/aggregatelogs`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::LogCounts>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_AGGREGATE_REPO_LOGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getAggregateUserLogs`, which
/// [`Client::get_aggregate_user_logs`](crate::Client::get_aggregate_user_logs) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetAggregateUserLogs<'a> {
    client: &'a crate::Client,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
    performer: Result<Option<String>, ParameterError>,
}

impl<'a> GetAggregateUserLogs<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            starttime: Ok(None),
            endtime: Ok(None),
            performer: Ok(None),
        }
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.starttime = ParameterError::convert("starttime", "String", value).map(Some);
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.endtime = ParameterError::convert("endtime", "String", value).map(Some);
        self
    }

    /// The name of the account whose deeds alone should be counted.
    ///
    /// Optional.
    pub fn performer<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.performer = ParameterError::convert("performer", "String", value).map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, endtime, performer, starttime } = self;
        let endtime = endtime?;
        let performer = performer?;
        let starttime = starttime?;
        let url = format!("{}/api/v1/user/aggregatelogs", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("endtime", &endtime))
                .query(&QueryParam::new("performer", &performer))
                .query(&QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/user/aggregatelogs`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::LogCounts>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_AGGREGATE_USER_LOGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getAggregateOrgLogs`, which
/// [`Client::get_aggregate_org_logs`](crate::Client::get_aggregate_org_logs) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetAggregateOrgLogs<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
    performer: Result<Option<String>, ParameterError>,
}

impl<'a> GetAggregateOrgLogs<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            starttime: Ok(None),
            endtime: Ok(None),
            performer: Ok(None),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.starttime = ParameterError::convert("starttime", "String", value).map(Some);
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.endtime = ParameterError::convert("endtime", "String", value).map(Some);
        self
    }

    /// The name of the account whose deeds alone should be counted.
    ///
    /// Optional.
    pub fn performer<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.performer = ParameterError::convert("performer", "String", value).map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, endtime, performer, starttime } = self;
        let orgname = orgname?;
        let endtime = endtime?;
        let performer = performer?;
        let starttime = starttime?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/aggregatelogs", client.base_url()
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("endtime", &endtime))
                .query(&QueryParam::new("performer", &performer))
                .query(&QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/organization/{orgname}/aggregatelogs`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::LogCounts>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_AGGREGATE_ORG_LOGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `exportRepoLogs`, which
/// [`Client::export_repo_logs`](crate::Client::export_repo_logs) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ExportRepoLogs<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
    body: Result<crate::models::LogExport, ParameterError>,
}

impl<'a> ExportRepoLogs<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            starttime: Ok(None),
            endtime: Ok(None),
            body: Err(ParameterError::missing("body", "LogExport")),
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

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.starttime = ParameterError::convert("starttime", "String", value).map(Some);
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.endtime = ParameterError::convert("endtime", "String", value).map(Some);
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::LogExport, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "LogExport", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, endtime, starttime, body } = self;
        let repository = repository?;
        let endtime = endtime?;
        let starttime = starttime?;
        let body = body?;
        let repository = encode_path(&repository);
        let url = format!(
            "{}/api/v1/repository/{repository}/exportlogs", client.base_url()
        );
        Ok(
            client
                .http()
                .post(url)
                .json(&body)
                .query(&QueryParam::new("endtime", &endtime))
                .query(&QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `POST /api/v1/repository/{repository}/exportlogs`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `exportUserLogs`, which
/// [`Client::export_user_logs`](crate::Client::export_user_logs) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ExportUserLogs<'a> {
    client: &'a crate::Client,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
    body: Result<crate::models::LogExport, ParameterError>,
}

impl<'a> ExportUserLogs<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            starttime: Ok(None),
            endtime: Ok(None),
            body: Err(ParameterError::missing("body", "LogExport")),
        }
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.starttime = ParameterError::convert("starttime", "String", value).map(Some);
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.endtime = ParameterError::convert("endtime", "String", value).map(Some);
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::LogExport, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "LogExport", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, endtime, starttime, body } = self;
        let endtime = endtime?;
        let starttime = starttime?;
        let body = body?;
        let url = format!("{}/api/v1/user/exportlogs", client.base_url());
        Ok(
            client
                .http()
                .post(url)
                .json(&body)
                .query(&QueryParam::new("endtime", &endtime))
                .query(&QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `POST /api/v1/user/exportlogs`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `exportOrgLogs`, which [`Client::export_org_logs`](crate::Client::export_org_logs)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ExportOrgLogs<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
    body: Result<crate::models::LogExport, ParameterError>,
}

impl<'a> ExportOrgLogs<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            starttime: Ok(None),
            endtime: Ok(None),
            body: Err(ParameterError::missing("body", "LogExport")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    ///
    /// Optional.
    pub fn starttime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.starttime = ParameterError::convert("starttime", "String", value).map(Some);
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    ///
    /// Optional.
    pub fn endtime<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.endtime = ParameterError::convert("endtime", "String", value).map(Some);
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::LogExport, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "LogExport", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, endtime, starttime, body } = self;
        let orgname = orgname?;
        let endtime = endtime?;
        let starttime = starttime?;
        let body = body?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/exportlogs", client.base_url()
        );
        Ok(
            client
                .http()
                .post(url)
                .json(&body)
                .query(&QueryParam::new("endtime", &endtime))
                .query(&QueryParam::new("starttime", &starttime))
                .build()?,
        )
    }

    /// Sends `POST /api/v1/organization/{orgname}/exportlogs`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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
