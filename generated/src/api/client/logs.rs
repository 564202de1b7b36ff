// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `logs`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - optional, by setters: [`next_page`](crate::builder::ListRepoLogs::next_page),
    ///   [`starttime`](crate::builder::ListRepoLogs::starttime),
    ///   [`endtime`](crate::builder::ListRepoLogs::endtime)
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
    /// let log_page = client.list_repo_logs("acme/tools/builder").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_repo_logs(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> ListRepoLogs {
        ListRepoLogs::new(self, repository)
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
    /// # Parameters
    ///
    /// - optional, by setters: [`next_page`](crate::builder::ListUserLogs::next_page),
    ///   [`starttime`](crate::builder::ListUserLogs::starttime),
    ///   [`endtime`](crate::builder::ListUserLogs::endtime),
    ///   [`performer`](crate::builder::ListUserLogs::performer)
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
    /// let log_page = client.list_user_logs().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_logs(&self) -> ListUserLogs {
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - optional, by setters: [`next_page`](crate::builder::ListOrgLogs::next_page),
    ///   [`starttime`](crate::builder::ListOrgLogs::starttime),
    ///   [`endtime`](crate::builder::ListOrgLogs::endtime),
    ///   [`performer`](crate::builder::ListOrgLogs::performer)
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
    /// let log_page = client.list_org_logs("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_org_logs(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> ListOrgLogs {
        ListOrgLogs::new(self, orgname)
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
    /// The server has the operation only where the feature `AGGREGATED_LOG_COUNT_RETRIEVAL` is on.
    ///
    /// `GET /api/v1/repository/{repository}/aggregatelogs`, operation `getAggregateRepoLogs`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [log-dates](crate::server_behaviour#log-dates),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - optional, by setters: [`starttime`](crate::builder::GetAggregateRepoLogs::starttime),
    ///   [`endtime`](crate::builder::GetAggregateRepoLogs::endtime)
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
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
    /// let log_counts = client.get_aggregate_repo_logs("acme/tools/builder").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_aggregate_repo_logs(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> GetAggregateRepoLogs {
        GetAggregateRepoLogs::new(self, repository)
    }

    /// Count the usage logs of the caller by day.
    ///
    /// Returns the number of log entries for each kind and day. Requires a signed-in user. What
    /// superusers do with service keys is left out. A range that ends before it begins, or is
    /// longer than 31 days, is 400 with a `MessageError`. A range from the end of a shorter month
    /// into the last days of a longer one makes the server fail with 500. A performer who does not
    /// exist is ignored.
    ///
    /// The server has the operation only where the feature `AGGREGATED_LOG_COUNT_RETRIEVAL` is on.
    ///
    /// `GET /api/v1/user/aggregatelogs`, operation `getAggregateUserLogs`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [log-dates](crate::server_behaviour#log-dates),
    /// [log-performers](crate::server_behaviour#log-performers),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar).
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`starttime`](crate::builder::GetAggregateUserLogs::starttime),
    ///   [`endtime`](crate::builder::GetAggregateUserLogs::endtime),
    ///   [`performer`](crate::builder::GetAggregateUserLogs::performer)
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
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
    /// let log_counts = client.get_aggregate_user_logs().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_aggregate_user_logs(&self) -> GetAggregateUserLogs {
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
    /// The server has the operation only where the feature `AGGREGATED_LOG_COUNT_RETRIEVAL` is on.
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - optional, by setters: [`starttime`](crate::builder::GetAggregateOrgLogs::starttime),
    ///   [`endtime`](crate::builder::GetAggregateOrgLogs::endtime),
    ///   [`performer`](crate::builder::GetAggregateOrgLogs::performer)
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
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
    /// let log_counts = client.get_aggregate_org_logs("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_aggregate_org_logs(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetAggregateOrgLogs {
        GetAggregateOrgLogs::new(self, orgname)
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
    /// The server has the operation only where the feature `LOG_EXPORT` is on.
    ///
    /// `POST /api/v1/repository/{repository}/exportlogs`, operation `exportRepoLogs`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [log-dates](crate::server_behaviour#log-dates),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `body`: The body of the request.
    /// - optional, by setters: [`starttime`](crate::builder::ExportRepoLogs::starttime),
    ///   [`endtime`](crate::builder::ExportRepoLogs::endtime)
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
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
    ///     .export_repo_logs(
    ///         "acme/tools/builder",
    ///         LogExport::default().callback_email("alice@example.com"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_repo_logs(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::LogExport>,
    ) -> ExportRepoLogs {
        ExportRepoLogs::new(self, repository, body)
    }

    /// Export the usage logs of the caller.
    ///
    /// Queues an export for a background worker, which sends the address of the file to the
    /// callback. Requires a signed-in user. Returns 400 for a range that ends before it begins, for
    /// an e-mail address without an `@`, and for a URL that is not HTTP or HTTPS, holds
    /// credentials, does not resolve or leads to a private address.
    ///
    /// The server has the operation only where the feature `LOG_EXPORT` is on.
    ///
    /// `POST /api/v1/user/exportlogs`, operation `exportUserLogs`.
    ///
    /// Server behaviour: [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [log-dates](crate::server_behaviour#log-dates),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights).
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    /// - optional, by setters: [`starttime`](crate::builder::ExportUserLogs::starttime),
    ///   [`endtime`](crate::builder::ExportUserLogs::endtime)
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
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
    ///     .export_user_logs(LogExport::default().callback_email("alice@example.com"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_user_logs(
        &self,
        body: impl runtime::BodyArgument<crate::models::LogExport>,
    ) -> ExportUserLogs {
        ExportUserLogs::new(self, body)
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
    /// The server has the operation only where the feature `LOG_EXPORT` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/exportlogs`, operation `exportOrgLogs`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [log-dates](crate::server_behaviour#log-dates),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `body`: The body of the request.
    /// - optional, by setters: [`starttime`](crate::builder::ExportOrgLogs::starttime),
    ///   [`endtime`](crate::builder::ExportOrgLogs::endtime)
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
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
    ///     .export_org_logs(
    ///         "acme",
    ///         LogExport::default().callback_email("alice@example.com"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_org_logs(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::LogExport>,
    ) -> ExportOrgLogs {
        ExportOrgLogs::new(self, orgname, body)
    }
}

/// A call of `listRepoLogs`, which [`Client::list_repo_logs`](crate::Client::list_repo_logs)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListRepoLogs {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    next_page: Result<Option<String>, ParameterError>,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
}

impl ListRepoLogs {
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
            next_page: Ok(None),
            starttime: Ok(None),
            endtime: Ok(None),
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

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub fn starttime(
        mut self,
        starttime: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.starttime = ParameterError::convert_optional(
            "starttime",
            "String",
            starttime,
        );
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub fn endtime(mut self, endtime: impl runtime::OptionalArgument<String>) -> Self {
        self.endtime = ParameterError::convert_optional("endtime", "String", endtime);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, endtime, next_page, starttime } = self;
        let repository = repository?;
        let endtime = endtime?;
        let next_page = next_page?;
        let starttime = starttime?;
        runtime::check_route(
            &client,
            &crate::api::operations::LIST_REPO_LOGS,
            &[("repository", repository.as_str())],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::LogPage, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_REPO_LOGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListRepoLogs {
    type Output = Result<ResponseValue<crate::models::LogPage>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::LogPage, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl crate::client::paging::Paged for ListRepoLogs {
    type Page = crate::models::LogPage;
    type Item = crate::models::LogEntry;
    type Error = Error;
    const OPERATION: &'static crate::Operation = &crate::api::operations::LIST_REPO_LOGS;
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
            length: page.logs.len(),
            next: crate::client::paging::Next::Token(page.next_page.clone()),
        }
    }

    #[inline]
    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.logs
    }
}

impl ListRepoLogs {
    /// Streams the `logs` of this page and of all that follow. Each page is fetched when its first
    /// item is asked for.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn stream(self) -> crate::PaginationStream<crate::models::LogEntry, Error> {
        crate::client::paging::stream(self)
    }

    /// Streams this page and all that follow, each with its status and headers.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn pages(
        self,
    ) -> crate::PaginationStream<ResponseValue<crate::models::LogPage>, Error> {
        crate::client::paging::pages(self)
    }
}

/// A call of `listUserLogs`, which [`Client::list_user_logs`](crate::Client::list_user_logs)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListUserLogs {
    client: crate::Client,
    next_page: Result<Option<String>, ParameterError>,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
    performer: Result<Option<String>, ParameterError>,
}

impl ListUserLogs {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            next_page: Ok(None),
            starttime: Ok(None),
            endtime: Ok(None),
            performer: Ok(None),
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

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub fn starttime(
        mut self,
        starttime: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.starttime = ParameterError::convert_optional(
            "starttime",
            "String",
            starttime,
        );
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub fn endtime(mut self, endtime: impl runtime::OptionalArgument<String>) -> Self {
        self.endtime = ParameterError::convert_optional("endtime", "String", endtime);
        self
    }

    /// The name of the account whose deeds alone should be listed.
    pub fn performer(
        mut self,
        performer: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.performer = ParameterError::convert_optional(
            "performer",
            "String",
            performer,
        );
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::LogPage, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_USER_LOGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListUserLogs {
    type Output = Result<ResponseValue<crate::models::LogPage>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::LogPage, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl crate::client::paging::Paged for ListUserLogs {
    type Page = crate::models::LogPage;
    type Item = crate::models::LogEntry;
    type Error = Error;
    const OPERATION: &'static crate::Operation = &crate::api::operations::LIST_USER_LOGS;
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
            length: page.logs.len(),
            next: crate::client::paging::Next::Token(page.next_page.clone()),
        }
    }

    #[inline]
    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.logs
    }
}

impl ListUserLogs {
    /// Streams the `logs` of this page and of all that follow. Each page is fetched when its first
    /// item is asked for.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn stream(self) -> crate::PaginationStream<crate::models::LogEntry, Error> {
        crate::client::paging::stream(self)
    }

    /// Streams this page and all that follow, each with its status and headers.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn pages(
        self,
    ) -> crate::PaginationStream<ResponseValue<crate::models::LogPage>, Error> {
        crate::client::paging::pages(self)
    }
}

/// A call of `listOrgLogs`, which [`Client::list_org_logs`](crate::Client::list_org_logs)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListOrgLogs {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    next_page: Result<Option<String>, ParameterError>,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
    performer: Result<Option<String>, ParameterError>,
}

impl ListOrgLogs {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            next_page: Ok(None),
            starttime: Ok(None),
            endtime: Ok(None),
            performer: Ok(None),
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

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub fn starttime(
        mut self,
        starttime: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.starttime = ParameterError::convert_optional(
            "starttime",
            "String",
            starttime,
        );
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub fn endtime(mut self, endtime: impl runtime::OptionalArgument<String>) -> Self {
        self.endtime = ParameterError::convert_optional("endtime", "String", endtime);
        self
    }

    /// The name of the account whose deeds alone should be listed.
    pub fn performer(
        mut self,
        performer: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.performer = ParameterError::convert_optional(
            "performer",
            "String",
            performer,
        );
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::LogPage, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ORG_LOGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListOrgLogs {
    type Output = Result<ResponseValue<crate::models::LogPage>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::LogPage, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl crate::client::paging::Paged for ListOrgLogs {
    type Page = crate::models::LogPage;
    type Item = crate::models::LogEntry;
    type Error = Error;
    const OPERATION: &'static crate::Operation = &crate::api::operations::LIST_ORG_LOGS;
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
            length: page.logs.len(),
            next: crate::client::paging::Next::Token(page.next_page.clone()),
        }
    }

    #[inline]
    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.logs
    }
}

impl ListOrgLogs {
    /// Streams the `logs` of this page and of all that follow. Each page is fetched when its first
    /// item is asked for.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn stream(self) -> crate::PaginationStream<crate::models::LogEntry, Error> {
        crate::client::paging::stream(self)
    }

    /// Streams this page and all that follow, each with its status and headers.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn pages(
        self,
    ) -> crate::PaginationStream<ResponseValue<crate::models::LogPage>, Error> {
        crate::client::paging::pages(self)
    }
}

/// A call of `getAggregateRepoLogs`, which
/// [`Client::get_aggregate_repo_logs`](crate::Client::get_aggregate_repo_logs) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetAggregateRepoLogs {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
}

impl GetAggregateRepoLogs {
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
            starttime: Ok(None),
            endtime: Ok(None),
        }
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub fn starttime(
        mut self,
        starttime: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.starttime = ParameterError::convert_optional(
            "starttime",
            "String",
            starttime,
        );
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub fn endtime(mut self, endtime: impl runtime::OptionalArgument<String>) -> Self {
        self.endtime = ParameterError::convert_optional("endtime", "String", endtime);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, endtime, starttime } = self;
        let repository = repository?;
        let endtime = endtime?;
        let starttime = starttime?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_AGGREGATE_REPO_LOGS,
            &[("repository", repository.as_str())],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::LogCounts, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_AGGREGATE_REPO_LOGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetAggregateRepoLogs {
    type Output = Result<ResponseValue<crate::models::LogCounts>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::LogCounts, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getAggregateUserLogs`, which
/// [`Client::get_aggregate_user_logs`](crate::Client::get_aggregate_user_logs) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetAggregateUserLogs {
    client: crate::Client,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
    performer: Result<Option<String>, ParameterError>,
}

impl GetAggregateUserLogs {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            starttime: Ok(None),
            endtime: Ok(None),
            performer: Ok(None),
        }
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub fn starttime(
        mut self,
        starttime: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.starttime = ParameterError::convert_optional(
            "starttime",
            "String",
            starttime,
        );
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub fn endtime(mut self, endtime: impl runtime::OptionalArgument<String>) -> Self {
        self.endtime = ParameterError::convert_optional("endtime", "String", endtime);
        self
    }

    /// The name of the account whose deeds alone should be counted.
    pub fn performer(
        mut self,
        performer: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.performer = ParameterError::convert_optional(
            "performer",
            "String",
            performer,
        );
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::LogCounts, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_AGGREGATE_USER_LOGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetAggregateUserLogs {
    type Output = Result<ResponseValue<crate::models::LogCounts>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::LogCounts, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getAggregateOrgLogs`, which
/// [`Client::get_aggregate_org_logs`](crate::Client::get_aggregate_org_logs) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetAggregateOrgLogs {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
    performer: Result<Option<String>, ParameterError>,
}

impl GetAggregateOrgLogs {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            starttime: Ok(None),
            endtime: Ok(None),
            performer: Ok(None),
        }
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub fn starttime(
        mut self,
        starttime: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.starttime = ParameterError::convert_optional(
            "starttime",
            "String",
            starttime,
        );
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub fn endtime(mut self, endtime: impl runtime::OptionalArgument<String>) -> Self {
        self.endtime = ParameterError::convert_optional("endtime", "String", endtime);
        self
    }

    /// The name of the account whose deeds alone should be counted.
    pub fn performer(
        mut self,
        performer: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.performer = ParameterError::convert_optional(
            "performer",
            "String",
            performer,
        );
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::LogCounts, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_AGGREGATE_ORG_LOGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetAggregateOrgLogs {
    type Output = Result<ResponseValue<crate::models::LogCounts>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::LogCounts, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `exportRepoLogs`, which
/// [`Client::export_repo_logs`](crate::Client::export_repo_logs) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ExportRepoLogs {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
    body: crate::models::LogExport,
}

impl ExportRepoLogs {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::LogExport>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            starttime: Ok(None),
            endtime: Ok(None),
            body: body.into_body(),
        }
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub fn starttime(
        mut self,
        starttime: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.starttime = ParameterError::convert_optional(
            "starttime",
            "String",
            starttime,
        );
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub fn endtime(mut self, endtime: impl runtime::OptionalArgument<String>) -> Self {
        self.endtime = ParameterError::convert_optional("endtime", "String", endtime);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, endtime, starttime, body } = self;
        let repository = repository?;
        let endtime = endtime?;
        let starttime = starttime?;
        runtime::check_route(
            &client,
            &crate::api::operations::EXPORT_REPO_LOGS,
            &[("repository", repository.as_str())],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::QueuedLogExport, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::EXPORT_REPO_LOGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ExportRepoLogs {
    type Output = Result<ResponseValue<crate::models::QueuedLogExport>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::QueuedLogExport, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `exportUserLogs`, which
/// [`Client::export_user_logs`](crate::Client::export_user_logs) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ExportUserLogs {
    client: crate::Client,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
    body: crate::models::LogExport,
}

impl ExportUserLogs {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::LogExport>,
    ) -> Self {
        Self {
            client: client.clone(),
            starttime: Ok(None),
            endtime: Ok(None),
            body: body.into_body(),
        }
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub fn starttime(
        mut self,
        starttime: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.starttime = ParameterError::convert_optional(
            "starttime",
            "String",
            starttime,
        );
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub fn endtime(mut self, endtime: impl runtime::OptionalArgument<String>) -> Self {
        self.endtime = ParameterError::convert_optional("endtime", "String", endtime);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, endtime, starttime, body } = self;
        let endtime = endtime?;
        let starttime = starttime?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::QueuedLogExport, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::EXPORT_USER_LOGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ExportUserLogs {
    type Output = Result<ResponseValue<crate::models::QueuedLogExport>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::QueuedLogExport, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `exportOrgLogs`, which [`Client::export_org_logs`](crate::Client::export_org_logs)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ExportOrgLogs {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    starttime: Result<Option<String>, ParameterError>,
    endtime: Result<Option<String>, ParameterError>,
    body: crate::models::LogExport,
}

impl ExportOrgLogs {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::LogExport>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            starttime: Ok(None),
            endtime: Ok(None),
            body: body.into_body(),
        }
    }

    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub fn starttime(
        mut self,
        starttime: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.starttime = ParameterError::convert_optional(
            "starttime",
            "String",
            starttime,
        );
        self
    }

    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub fn endtime(mut self, endtime: impl runtime::OptionalArgument<String>) -> Self {
        self.endtime = ParameterError::convert_optional("endtime", "String", endtime);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, endtime, starttime, body } = self;
        let orgname = orgname?;
        let endtime = endtime?;
        let starttime = starttime?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::QueuedLogExport, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::EXPORT_ORG_LOGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ExportOrgLogs {
    type Output = Result<ResponseValue<crate::models::QueuedLogExport>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::QueuedLogExport, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
