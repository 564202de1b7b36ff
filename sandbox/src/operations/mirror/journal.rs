//! Owns what is written to the log about the mirroring of a repository.

use http::header::USER_AGENT;
use quay_api::server::Context;
use serde_json::{Value, json};

use crate::op_context::OpContext;
use crate::storage::{Repository, StorageError};

/// The day of the list of cloud networks that the server is delivered with.
const NETWORKS_OF: &str = "1645662201";

impl OpContext<'_> {
    /// Notes that a property of the mirroring was changed.
    pub(super) fn note_mirror_change(
        &self,
        context: &Context,
        repository: &Repository,
        changed: &str,
        to: impl Into<Value>,
    ) -> Result<(), StorageError> {
        let agent = context.headers.get(USER_AGENT);
        let agent = agent.map(|value| String::from_utf8_lossy(value.as_bytes()));
        let mut metadata = json!({
            "repo": repository.name,
            "namespace": repository.namespace,
            "user-agent": agent.unwrap_or_default(),
            "changed": changed,
            "to": to.into(),
        });
        if let Some(caller) = self.caller() {
            metadata["username"] = caller.account.name.as_str().into();
        }
        // Where addresses lie is not looked up: all are of nowhere in the Internet.
        if self.ip().is_some() {
            metadata["resolved_ip"] = json!({
                "provider": "internet",
                "service": null,
                "sync_token": NETWORKS_OF,
                "country_iso_code": null,
                "aws_region": null,
                "continent": null,
            });
        }
        self.log_about("repo_mirror_config_changed", repository, metadata)
    }
}
