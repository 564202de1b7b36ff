// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `logs`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `logs`.
///
/// Usage logs of users, organizations and repositories, and their export.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait LogsApi: Send + Sync + 'static {
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
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::logs::{
    ///     ListRepoLogsPath,
    ///     ListRepoLogsQuery,
    ///     ListRepoLogsResponse,
    ///     LogsApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl LogsApi for Mine {
    ///     async fn list_repo_logs(
    ///         &self,
    ///         _context: Context,
    ///         _path: ListRepoLogsPath,
    ///         _query: ListRepoLogsQuery,
    ///     ) -> Result<ListRepoLogsResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_repo_logs(
        &self,
        context: Context,
        path: ListRepoLogsPath,
        query: ListRepoLogsQuery,
    ) -> impl Future<Output = Result<ListRepoLogsResponse, Rejection>> + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// The server rejects requests with 400, 401, 403, 404 or 500.
    fn list_user_logs(
        &self,
        context: Context,
        query: ListUserLogsQuery,
    ) -> impl Future<Output = Result<ListUserLogsResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn list_org_logs(
        &self,
        context: Context,
        path: ListOrgLogsPath,
        query: ListOrgLogsQuery,
    ) -> impl Future<Output = Result<ListOrgLogsResponse, Rejection>> + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn get_aggregate_repo_logs(
        &self,
        context: Context,
        path: GetAggregateRepoLogsPath,
        query: GetAggregateRepoLogsQuery,
    ) -> impl Future<Output = Result<GetAggregateRepoLogsResponse, Rejection>> + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// The server rejects requests with 400, 401, 403, 404 or 500.
    fn get_aggregate_user_logs(
        &self,
        context: Context,
        query: GetAggregateUserLogsQuery,
    ) -> impl Future<Output = Result<GetAggregateUserLogsResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn get_aggregate_org_logs(
        &self,
        context: Context,
        path: GetAggregateOrgLogsPath,
        query: GetAggregateOrgLogsQuery,
    ) -> impl Future<Output = Result<GetAggregateOrgLogsResponse, Rejection>> + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// are [`Missing`](crate::Reason::Missing).
    fn export_repo_logs(
        &self,
        context: Context,
        path: ExportRepoLogsPath,
        query: ExportRepoLogsQuery,
        body: crate::models::LogExport,
    ) -> impl Future<Output = Result<ExportRepoLogsResponse, Rejection>> + Send {
        let _ = (path, query, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    fn export_user_logs(
        &self,
        context: Context,
        query: ExportUserLogsQuery,
        body: crate::models::LogExport,
    ) -> impl Future<Output = Result<ExportUserLogsResponse, Rejection>> + Send {
        let _ = (query, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// are [`Missing`](crate::Reason::Missing).
    fn export_org_logs(
        &self,
        context: Context,
        path: ExportOrgLogsPath,
        query: ExportOrgLogsQuery,
        body: crate::models::LogExport,
    ) -> impl Future<Output = Result<ExportOrgLogsResponse, Rejection>> + Send {
        let _ = (path, query, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: LogsApi> LogsApi for Arc<T> {
    fn list_repo_logs(
        &self,
        context: Context,
        path: ListRepoLogsPath,
        query: ListRepoLogsQuery,
    ) -> impl Future<Output = Result<ListRepoLogsResponse, Rejection>> + Send {
        T::list_repo_logs(self, context, path, query)
    }

    fn list_user_logs(
        &self,
        context: Context,
        query: ListUserLogsQuery,
    ) -> impl Future<Output = Result<ListUserLogsResponse, Rejection>> + Send {
        T::list_user_logs(self, context, query)
    }

    fn list_org_logs(
        &self,
        context: Context,
        path: ListOrgLogsPath,
        query: ListOrgLogsQuery,
    ) -> impl Future<Output = Result<ListOrgLogsResponse, Rejection>> + Send {
        T::list_org_logs(self, context, path, query)
    }

    fn get_aggregate_repo_logs(
        &self,
        context: Context,
        path: GetAggregateRepoLogsPath,
        query: GetAggregateRepoLogsQuery,
    ) -> impl Future<Output = Result<GetAggregateRepoLogsResponse, Rejection>> + Send {
        T::get_aggregate_repo_logs(self, context, path, query)
    }

    fn get_aggregate_user_logs(
        &self,
        context: Context,
        query: GetAggregateUserLogsQuery,
    ) -> impl Future<Output = Result<GetAggregateUserLogsResponse, Rejection>> + Send {
        T::get_aggregate_user_logs(self, context, query)
    }

    fn get_aggregate_org_logs(
        &self,
        context: Context,
        path: GetAggregateOrgLogsPath,
        query: GetAggregateOrgLogsQuery,
    ) -> impl Future<Output = Result<GetAggregateOrgLogsResponse, Rejection>> + Send {
        T::get_aggregate_org_logs(self, context, path, query)
    }

    fn export_repo_logs(
        &self,
        context: Context,
        path: ExportRepoLogsPath,
        query: ExportRepoLogsQuery,
        body: crate::models::LogExport,
    ) -> impl Future<Output = Result<ExportRepoLogsResponse, Rejection>> + Send {
        T::export_repo_logs(self, context, path, query, body)
    }

    fn export_user_logs(
        &self,
        context: Context,
        query: ExportUserLogsQuery,
        body: crate::models::LogExport,
    ) -> impl Future<Output = Result<ExportUserLogsResponse, Rejection>> + Send {
        T::export_user_logs(self, context, query, body)
    }

    fn export_org_logs(
        &self,
        context: Context,
        path: ExportOrgLogsPath,
        query: ExportOrgLogsQuery,
        body: crate::models::LogExport,
    ) -> impl Future<Output = Result<ExportOrgLogsResponse, Rejection>> + Send {
        T::export_org_logs(self, context, path, query, body)
    }
}

/// The path parameters of `listRepoLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRepoLogsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The query parameters of `listRepoLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRepoLogsQuery {
    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    pub next_page: Option<String>,
    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub starttime: Option<String>,
    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub endtime: Option<String>,
}

/// The successful responses of `listRepoLogs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListRepoLogsResponse {
    /// 200: A page of logs, the newest entry first.
    Ok(crate::models::LogPage),
}

impl IntoResponse for ListRepoLogsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The query parameters of `listUserLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListUserLogsQuery {
    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    pub next_page: Option<String>,
    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub starttime: Option<String>,
    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub endtime: Option<String>,
    /// The name of the account whose deeds alone should be listed.
    pub performer: Option<String>,
}

/// The successful responses of `listUserLogs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListUserLogsResponse {
    /// 200: A page of logs, the newest entry first.
    Ok(crate::models::LogPage),
}

impl IntoResponse for ListUserLogsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `listOrgLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrgLogsPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The query parameters of `listOrgLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrgLogsQuery {
    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    pub next_page: Option<String>,
    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub starttime: Option<String>,
    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub endtime: Option<String>,
    /// The name of the account whose deeds alone should be listed.
    pub performer: Option<String>,
}

/// The successful responses of `listOrgLogs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOrgLogsResponse {
    /// 200: A page of logs, the newest entry first.
    Ok(crate::models::LogPage),
}

impl IntoResponse for ListOrgLogsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getAggregateRepoLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAggregateRepoLogsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The query parameters of `getAggregateRepoLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAggregateRepoLogsQuery {
    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub starttime: Option<String>,
    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub endtime: Option<String>,
}

/// The successful responses of `getAggregateRepoLogs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetAggregateRepoLogsResponse {
    /// 200: The counts.
    Ok(crate::models::LogCounts),
}

impl IntoResponse for GetAggregateRepoLogsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The query parameters of `getAggregateUserLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAggregateUserLogsQuery {
    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub starttime: Option<String>,
    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub endtime: Option<String>,
    /// The name of the account whose deeds alone should be counted.
    pub performer: Option<String>,
}

/// The successful responses of `getAggregateUserLogs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetAggregateUserLogsResponse {
    /// 200: The counts.
    Ok(crate::models::LogCounts),
}

impl IntoResponse for GetAggregateUserLogsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getAggregateOrgLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAggregateOrgLogsPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The query parameters of `getAggregateOrgLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAggregateOrgLogsQuery {
    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub starttime: Option<String>,
    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub endtime: Option<String>,
    /// The name of the account whose deeds alone should be counted.
    pub performer: Option<String>,
}

/// The successful responses of `getAggregateOrgLogs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetAggregateOrgLogsResponse {
    /// 200: The counts.
    Ok(crate::models::LogCounts),
}

impl IntoResponse for GetAggregateOrgLogsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `exportRepoLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportRepoLogsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The query parameters of `exportRepoLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportRepoLogsQuery {
    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub starttime: Option<String>,
    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub endtime: Option<String>,
}

/// The successful responses of `exportRepoLogs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExportRepoLogsResponse {
    /// 200: The export was queued.
    Ok(crate::models::QueuedLogExport),
}

impl IntoResponse for ExportRepoLogsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The query parameters of `exportUserLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportUserLogsQuery {
    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub starttime: Option<String>,
    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub endtime: Option<String>,
}

/// The successful responses of `exportUserLogs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExportUserLogsResponse {
    /// 200: The export was queued.
    Ok(crate::models::QueuedLogExport),
}

impl IntoResponse for ExportUserLogsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `exportOrgLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportOrgLogsPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The query parameters of `exportOrgLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportOrgLogsQuery {
    /// The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.
    pub starttime: Option<String>,
    /// The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends
    /// in 24 hours.
    pub endtime: Option<String>,
}

/// The successful responses of `exportOrgLogs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExportOrgLogsResponse {
    /// 200: The export was queued.
    Ok(crate::models::QueuedLogExport),
}

impl IntoResponse for ExportOrgLogsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: LogsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_repo_logs(&api),
        route_list_user_logs(&api),
        route_list_org_logs(&api),
        route_get_aggregate_repo_logs(&api),
        route_get_aggregate_user_logs(&api),
        route_get_aggregate_org_logs(&api),
        route_export_repo_logs(&api),
        route_export_user_logs(&api),
        route_export_org_logs(&api),
    ])
}

fn route_list_repo_logs<T: LogsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_REPO_LOGS,
        &[
            QueryParameter {
                name: "next_page",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The `next_page` value of the answer before. Opaque and valid for two days; a value that the server cannot read yields the first page.",
            },
            QueryParameter {
                name: "starttime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            },
            QueryParameter {
                name: "endtime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListRepoLogsPath {
                    repository: call.path("repository")?,
                };
                let query = ListRepoLogsQuery {
                    next_page: call.query("next_page")?,
                    starttime: call.query("starttime")?,
                    endtime: call.query("endtime")?,
                };
                api.list_repo_logs(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_user_logs<T: LogsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_USER_LOGS,
        &[
            QueryParameter {
                name: "next_page",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The `next_page` value of the answer before. Opaque and valid for two days; a value that the server cannot read yields the first page.",
            },
            QueryParameter {
                name: "starttime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            },
            QueryParameter {
                name: "endtime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
            },
            QueryParameter {
                name: "performer",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The name of the account whose deeds alone should be listed.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListUserLogsQuery {
                    next_page: call.query("next_page")?,
                    starttime: call.query("starttime")?,
                    endtime: call.query("endtime")?,
                    performer: call.query("performer")?,
                };
                api.list_user_logs(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_org_logs<T: LogsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ORG_LOGS,
        &[
            QueryParameter {
                name: "next_page",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The `next_page` value of the answer before. Opaque and valid for two days; a value that the server cannot read yields the first page.",
            },
            QueryParameter {
                name: "starttime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            },
            QueryParameter {
                name: "endtime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
            },
            QueryParameter {
                name: "performer",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The name of the account whose deeds alone should be listed.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListOrgLogsPath {
                    orgname: call.path("orgname")?,
                };
                let query = ListOrgLogsQuery {
                    next_page: call.query("next_page")?,
                    starttime: call.query("starttime")?,
                    endtime: call.query("endtime")?,
                    performer: call.query("performer")?,
                };
                api.list_org_logs(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_aggregate_repo_logs<T: LogsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_AGGREGATE_REPO_LOGS,
        &[
            QueryParameter {
                name: "starttime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            },
            QueryParameter {
                name: "endtime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetAggregateRepoLogsPath {
                    repository: call.path("repository")?,
                };
                let query = GetAggregateRepoLogsQuery {
                    starttime: call.query("starttime")?,
                    endtime: call.query("endtime")?,
                };
                api.get_aggregate_repo_logs(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_aggregate_user_logs<T: LogsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_AGGREGATE_USER_LOGS,
        &[
            QueryParameter {
                name: "starttime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            },
            QueryParameter {
                name: "endtime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
            },
            QueryParameter {
                name: "performer",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The name of the account whose deeds alone should be counted.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = GetAggregateUserLogsQuery {
                    starttime: call.query("starttime")?,
                    endtime: call.query("endtime")?,
                    performer: call.query("performer")?,
                };
                api.get_aggregate_user_logs(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_aggregate_org_logs<T: LogsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_AGGREGATE_ORG_LOGS,
        &[
            QueryParameter {
                name: "starttime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            },
            QueryParameter {
                name: "endtime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
            },
            QueryParameter {
                name: "performer",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The name of the account whose deeds alone should be counted.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetAggregateOrgLogsPath {
                    orgname: call.path("orgname")?,
                };
                let query = GetAggregateOrgLogsQuery {
                    starttime: call.query("starttime")?,
                    endtime: call.query("endtime")?,
                    performer: call.query("performer")?,
                };
                api.get_aggregate_org_logs(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_export_repo_logs<T: LogsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::EXPORT_REPO_LOGS,
        &[
            QueryParameter {
                name: "starttime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            },
            QueryParameter {
                name: "endtime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
            },
        ],
        Some(&super::schemas::LOG_EXPORT),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ExportRepoLogsPath {
                    repository: call.path("repository")?,
                };
                let query = ExportRepoLogsQuery {
                    starttime: call.query("starttime")?,
                    endtime: call.query("endtime")?,
                };
                let body = call.body()?;
                api.export_repo_logs(call.context, path, query, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_export_user_logs<T: LogsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::EXPORT_USER_LOGS,
        &[
            QueryParameter {
                name: "starttime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            },
            QueryParameter {
                name: "endtime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
            },
        ],
        Some(&super::schemas::LOG_EXPORT),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ExportUserLogsQuery {
                    starttime: call.query("starttime")?,
                    endtime: call.query("endtime")?,
                };
                let body = call.body()?;
                api.export_user_logs(call.context, query, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_export_org_logs<T: LogsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::EXPORT_ORG_LOGS,
        &[
            QueryParameter {
                name: "starttime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            },
            QueryParameter {
                name: "endtime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
            },
        ],
        Some(&super::schemas::LOG_EXPORT),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ExportOrgLogsPath {
                    orgname: call.path("orgname")?,
                };
                let query = ExportOrgLogsQuery {
                    starttime: call.query("starttime")?,
                    endtime: call.query("endtime")?,
                };
                let body = call.body()?;
                api.export_org_logs(call.context, path, query, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
