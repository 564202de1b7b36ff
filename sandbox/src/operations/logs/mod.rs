//! Owns the operations of tag `logs`.

mod export;
mod reading;
mod span;

use quay_api::models::{LogCounts, LogPage};
use quay_api::server::logs::*;
use quay_api::server::{Context, Rejection};

use self::export::Export;
pub(super) use self::reading::{Question, Scope};
pub(super) use self::span::Span;
use crate::app::App;
use crate::op_context::OpContext;
use crate::storage::{Account, Repository, RepositoryRole};

impl LogsApi for App {
    async fn list_repo_logs(
        &self,
        context: Context,
        path: ListRepoLogsPath,
        query: ListRepoLogsQuery,
    ) -> Result<ListRepoLogsResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let repository = require_log_reader(op, namespace, name)?;
            let (first, last) = (query.starttime.as_deref(), query.endtime.as_deref());
            let span = span(op, first, last)?;
            let question = Question::about(Scope::Repository(&repository), span);
            let page = question.page(op, &self.pages, query.next_page.as_deref())?;
            Ok(ListRepoLogsResponse::Ok(page))
        })
    }

    async fn list_user_logs(
        &self,
        context: Context,
        query: ListUserLogsQuery,
    ) -> Result<ListUserLogsResponse, Rejection> {
        self.read(&context, |op| {
            let user = own_account(op)?;
            let asked = Asked {
                namespace: &user.name,
                first: query.starttime.as_deref(),
                last: query.endtime.as_deref(),
                performer: query.performer.as_deref(),
                without_service_keys: true,
            };
            let page = asked.page(self, op, query.next_page.as_deref())?;
            Ok(ListUserLogsResponse::Ok(page))
        })
    }

    async fn list_org_logs(
        &self,
        context: Context,
        path: ListOrgLogsPath,
        query: ListOrgLogsQuery,
    ) -> Result<ListOrgLogsResponse, Rejection> {
        self.read(&context, |op| {
            let namespace = path.orgname.as_str();
            op.require(op.may_read_namespace_as_admin(namespace))?;
            let asked = Asked {
                namespace,
                first: query.starttime.as_deref(),
                last: query.endtime.as_deref(),
                performer: query.performer.as_deref(),
                without_service_keys: false,
            };
            let page = asked.page(self, op, query.next_page.as_deref())?;
            Ok(ListOrgLogsResponse::Ok(page))
        })
    }

    async fn get_aggregate_repo_logs(
        &self,
        context: Context,
        path: GetAggregateRepoLogsPath,
        query: GetAggregateRepoLogsQuery,
    ) -> Result<GetAggregateRepoLogsResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let repository = require_log_reader(op, namespace, name)?;
            let (first, last) = (query.starttime.as_deref(), query.endtime.as_deref());
            let span = month(span(op, first, last)?)?;
            let counts = Question::about(Scope::Repository(&repository), span).counts(op)?;
            Ok(GetAggregateRepoLogsResponse::Ok(LogCounts::new(counts)))
        })
    }

    async fn get_aggregate_user_logs(
        &self,
        context: Context,
        query: GetAggregateUserLogsQuery,
    ) -> Result<GetAggregateUserLogsResponse, Rejection> {
        self.read(&context, |op| {
            let user = own_account(op)?;
            let asked = Asked {
                namespace: &user.name,
                first: query.starttime.as_deref(),
                last: query.endtime.as_deref(),
                performer: query.performer.as_deref(),
                without_service_keys: true,
            };
            Ok(GetAggregateUserLogsResponse::Ok(asked.counts(op)?))
        })
    }

    async fn get_aggregate_org_logs(
        &self,
        context: Context,
        path: GetAggregateOrgLogsPath,
        query: GetAggregateOrgLogsQuery,
    ) -> Result<GetAggregateOrgLogsResponse, Rejection> {
        self.read(&context, |op| {
            let namespace = path.orgname.as_str();
            op.require(op.may_read_namespace_as_admin(namespace))?;
            let asked = Asked {
                namespace,
                first: query.starttime.as_deref(),
                last: query.endtime.as_deref(),
                performer: query.performer.as_deref(),
                without_service_keys: false,
            };
            Ok(GetAggregateOrgLogsResponse::Ok(asked.counts(op)?))
        })
    }

    async fn export_repo_logs(
        &self,
        context: Context,
        path: ExportRepoLogsPath,
        query: ExportRepoLogsQuery,
        body: quay_api::models::LogExport,
    ) -> Result<ExportRepoLogsResponse, Rejection> {
        let export = Export {
            namespace: path.repository.namespace(),
            repository: Some(path.repository.name()),
            first: query.starttime.as_deref(),
            last: query.endtime.as_deref(),
            callback: &body,
        };
        self.write(&context, |op| {
            if export::exists(op, export.namespace, path.repository.name())? {
                return Ok(());
            }
            export.fail(op, "non-existent repository")?;
            Err(Rejection::not_found())
        })?;
        let queued = export.queue(self, &context).await?;
        Ok(ExportRepoLogsResponse::Ok(queued))
    }

    async fn export_user_logs(
        &self,
        context: Context,
        query: ExportUserLogsQuery,
        body: quay_api::models::LogExport,
    ) -> Result<ExportUserLogsResponse, Rejection> {
        let user = self.read(&context, |op| Ok(own_account(op)?.name.clone()))?;
        let export = Export {
            namespace: &user,
            repository: None,
            first: query.starttime.as_deref(),
            last: query.endtime.as_deref(),
            callback: &body,
        };
        let queued = export.queue(self, &context).await?;
        Ok(ExportUserLogsResponse::Ok(queued))
    }

    async fn export_org_logs(
        &self,
        context: Context,
        path: ExportOrgLogsPath,
        query: ExportOrgLogsQuery,
        body: quay_api::models::LogExport,
    ) -> Result<ExportOrgLogsResponse, Rejection> {
        let export = Export {
            namespace: path.orgname.as_str(),
            repository: None,
            first: query.starttime.as_deref(),
            last: query.endtime.as_deref(),
            callback: &body,
        };
        self.write(&context, |op| {
            if op.may_read_namespace_as_admin(export.namespace)? {
                return Ok(());
            }
            export.fail(op, "unauthorized")?;
            Err(op.unauthorized())
        })?;
        let queued = export.queue(self, &context).await?;
        Ok(ExportOrgLogsResponse::Ok(queued))
    }
}

/// What is asked about the log of a namespace.
struct Asked<'a> {
    namespace: &'a str,
    first: Option<&'a str>,
    last: Option<&'a str>,
    performer: Option<&'a str>,
    without_service_keys: bool,
}

impl Asked<'_> {
    fn page(
        &self,
        app: &App,
        op: &OpContext<'_>,
        token: Option<&str>,
    ) -> Result<LogPage, Rejection> {
        let span = span(op, self.first, self.last)?;
        let performer = self.performer(op)?;
        if performer.is_none() && self.performer.is_some_and(|name| !name.is_empty()) {
            return Err(crate::responses::crash());
        }
        let namespace = self.namespace(op)?;
        let question = Question {
            performer,
            without_service_keys: self.without_service_keys,
            ..Question::about(Scope::Namespace(&namespace), span)
        };
        question.page(op, &app.pages, token)
    }

    fn counts(&self, op: &OpContext<'_>) -> Result<LogCounts, Rejection> {
        let span = month(span(op, self.first, self.last)?)?;
        let namespace = self.namespace(op)?;
        let question = Question {
            performer: self.performer(op)?,
            without_service_keys: self.without_service_keys,
            ..Question::about(Scope::Namespace(&namespace), span)
        };
        Ok(LogCounts::new(question.counts(op)?))
    }

    /// The account of the performer, who is no organization.
    fn performer(&self, op: &OpContext<'_>) -> Result<Option<i64>, Rejection> {
        let Some(name) = self.performer else {
            return Ok(None);
        };
        let account = op.tx.account_fetch(name)?;
        let account = account.filter(|account| !account.is_organization());
        Ok(account.map(|account| account.id))
    }

    fn namespace(&self, op: &OpContext<'_>) -> Result<Account, Rejection> {
        op.tx.namespace_fetch(self.namespace)?.ok_or_else(|| {
            let name = self.namespace;
            Rejection::message(400, format!("Invalid namespace requested: {name}"))
        })
    }
}

/// The caller, where the token allows it to be administered.
fn own_account<'a>(op: &OpContext<'a>) -> Result<&'a Account, Rejection> {
    let user = op.user()?;
    op.require(Ok(op.may_administer_user(&user.name)))?;
    Ok(user)
}

/// A repository whose log the caller may read.
fn require_log_reader(
    op: &OpContext<'_>,
    namespace: &str,
    name: &str,
) -> Result<Repository, Rejection> {
    let admin = op.has_repository_role(namespace, name, RepositoryRole::Admin)?;
    op.require(Ok(admin || op.is_global_readonly()))?;
    let repository = op.tx.repository_fetch(namespace, name)?;
    repository.ok_or_else(Rejection::not_found)
}

/// A span that does not end before it begins.
fn span(op: &OpContext<'_>, first: Option<&str>, last: Option<&str>) -> Result<Span, Rejection> {
    let span = Span::new(first, last, op.now_ms)?;
    if span.is_reversed() {
        let text = "The browser (or proxy) sent a request that this server could not understand.";
        return Err(Rejection::message(400, text));
    }
    Ok(span)
}

/// A span whose days are counted.
fn month(span: Span) -> Result<Span, Rejection> {
    if span.is_longer_than_a_month() {
        return Err(Rejection::message(400, "Invalid date range for logs"));
    }
    Ok(span)
}
