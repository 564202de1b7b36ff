//! Entries in the action log about a repository's mirror.

use http::header::USER_AGENT;
use quay_api::server::Context;
use serde_json::{Value, json};

use crate::domain::repositories;
use crate::op_context::OpContext;
use crate::storage::{Repository, StorageError};

/// The day of the list of cloud networks that the server is delivered with.
const NETWORKS_OF: &str = "1645662201";

/// Notes that a property of the mirroring was changed.
pub(super) fn log_change(
    op: &OpContext<'_>,
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
    if let Some(caller) = op.caller() {
        metadata["username"] = caller.account.name.as_str().into();
    }
    // Where addresses lie is not looked up: all are of nowhere in the Internet.
    if op.ip().is_some() {
        metadata["resolved_ip"] = json!({
            "provider": "internet",
            "service": null,
            "sync_token": NETWORKS_OF,
            "country_iso_code": null,
            "aws_region": null,
            "continent": null,
        });
    }
    repositories::log(op, "repo_mirror_config_changed", repository, metadata)
}
