//! Exports of the action log: the callback is checked, and the request logged.
//!
//! On the server a worker writes the file and calls back. The sandbox has no storage for files and
//! sends no mail, so nothing follows.

use quay_api::models::{LogExport, QueuedLogExport};
use quay_api::server::{Context, Rejection};
use serde_json::{Value, json};

use super::date_range::DateRange;
use crate::app::App;
use crate::crypto::random;
use crate::op_context::OpContext;
use crate::operations::host_rules::host_rules;
use crate::outbound::ssrf::HostRules;
use crate::outbound::ssrf::{self, HostError};
use crate::storage::StorageError;

/// What is to be exported, and whom to tell.
pub(crate) struct Export<'a> {
    pub(crate) namespace: &'a str,
    /// The name without its namespace.
    pub(crate) repository: Option<&'a str>,
    pub(crate) first: Option<&'a str>,
    pub(crate) last: Option<&'a str>,
    pub(crate) callback: &'a LogExport,
}

impl Export<'_> {
    fn url(&self) -> Option<&str> {
        let url = self.callback.callback_url.as_deref();
        url.filter(|url| !url.is_empty())
    }

    fn email(&self) -> Option<&str> {
        let email = self.callback.callback_email.as_deref();
        email.filter(|email| !email.is_empty())
    }

    /// What is wrong with the callback. Looks up the host of a URL.
    async fn problem_of_callback(&self, rules: &HostRules) -> Option<String> {
        if let Some(url) = self.url() {
            match ssrf::check_url(url, rules).await {
                Ok(()) => {}
                Err(HostError::Blocked) => {
                    return Some("Invalid callback URL".to_owned());
                }
                Err(HostError::Invalid(text)) => return Some(text),
            }
        }
        let is_no_address = self.email().is_some_and(|email| !email.contains('@'));
        is_no_address.then(|| "Invalid callback e-mail".to_owned())
    }

    fn log(
        &self,
        op: &OpContext<'_>,
        kind: &str,
        outcome: &[(&str, &str)],
    ) -> Result<(), Rejection> {
        let namespace = op.tx.account_fetch(self.namespace)?;
        let namespace = namespace.ok_or_else(crate::responses::crash)?;
        let mut metadata = json!({
            "date/time": op.now_ms / 1000,
            "url": self.url(),
            "email": self.email(),
        });
        if let Value::Object(metadata) = &mut metadata {
            let repository = self.repository.map(|name| ("repo", name));
            let texts = outcome.iter().copied().chain(repository);
            metadata.extend(texts.map(|(key, text)| (key.to_owned(), text.into())));
        }
        Ok(op.log(kind, Some(namespace.id), metadata)?)
    }

    /// Logs that there is no export, and keeps that. The caller is refused then.
    ///
    /// # Errors
    ///
    /// A crash where the namespace does not exist.
    pub(crate) fn fail(&self, op: &OpContext<'_>, error: &str) -> Result<(), Rejection> {
        self.log(op, "export_logs_failure", &[("error", error)])?;
        op.keep_what_was_written();
        Ok(())
    }

    /// Checks an export of what exists by who may, and puts it into the queue.
    pub(crate) async fn queue(
        &self,
        app: &App,
        context: &Context,
    ) -> Result<QueuedLogExport, Rejection> {
        let rules = &host_rules(&app.settings);
        let problem = self.problem_of_callback(rules).await;
        app.write(context, |op| {
            if let Some(problem) = &problem {
                self.fail(op, "invalid request")?;
                return Err(Rejection::invalid_request(problem.clone()));
            }
            let range = DateRange::new(self.first, self.last, op.now_ms)?;
            if range.is_reversed() {
                let problem = "Invalid time span selected";
                self.fail(op, problem)?;
                return Err(Rejection::invalid_request(problem));
            }
            let id = random::uuid();
            let outcome = [("export_id", id.as_str()), ("message", "queued for export")];
            self.log(op, "export_logs_success", &outcome)?;
            Ok(QueuedLogExport::new(id))
        })
        .await
    }
}

/// Whether a repository exists that is not deleted.
pub(crate) fn exists(
    op: &OpContext<'_>,
    namespace: &str,
    name: &str,
) -> Result<bool, StorageError> {
    Ok(op.tx.repository_fetch(namespace, name)?.is_some())
}
