//! The runs of an organization's mirror, which can be requested but never start.

use quay_api::models::OrganizationMirrorCheck;
use quay_api::server::org_mirror::ListOrgMirrorRepositoriesQuery;
use quay_api::server::{PythonQuery, QuerySyntax, Rejection};
use quay_api::{Field, Unchecked};

use crate::outbound::ssrf::HostRules;
use crate::outbound::{MirrorSource, MirrorSourceKind, ssrf};
use crate::python::truth::is_truthy;
use crate::storage::{MirrorRegistryKind, OrganizationMirror, SyncStatus};
use crate::views::REPOSITORY_MIRROR_STATES;

/// How many repositories a page holds where nothing is said, and at most.
const USUAL: i64 = 100;
const MAX_LIMIT: i64 = 500;

/// Has the next run start at once.
pub(super) fn ask_for(mirror: &mut OrganizationMirror, now_ms: i64) -> Result<(), Rejection> {
    if mirror.sync_status == SyncStatus::Syncing {
        let text = "Cannot trigger sync: discovery is currently in progress.";
        return Err(Rejection::invalid_request(text));
    }
    mirror.sync_status = SyncStatus::SyncNow;
    mirror.sync_start_ms = now_ms;
    mirror.sync_expiration_ms = None;
    mirror.retries_remaining = mirror.retries_remaining.max(1);
    Ok(())
}

/// Has a run stop, be it under way or not.
pub(super) fn cancel(mirror: &mut OrganizationMirror, now_ms: i64) -> Result<(), Rejection> {
    if mirror.sync_status == SyncStatus::Cancel {
        let text = "Cannot cancel: mirror is already cancelled";
        return Err(Rejection::invalid_request(text));
    }
    mirror.sync_status = SyncStatus::Cancel;
    mirror.sync_expiration_ms = Some(now_ms);
    mirror.retries_remaining = 0;
    Ok(())
}

/// Asks the other registry whether it lets the mirroring in.
pub(super) async fn try_out(
    mirror: OrganizationMirror,
    rules: &HostRules,
) -> OrganizationMirrorCheck {
    if ssrf::check_url(&mirror.registry_url, rules).await.is_err() {
        return OrganizationMirrorCheck::new(false, "The provided URL is not allowed");
    }
    let source = MirrorSource {
        kind: match mirror.registry_type {
            MirrorRegistryKind::Harbor => MirrorSourceKind::Harbor,
            MirrorRegistryKind::Quay => MirrorSourceKind::Quay,
        },
        url: mirror.registry_url,
        namespace: mirror.external_namespace,
        username: mirror.external_username,
        password: mirror.external_password,
        verify_tls: verifies_tls(&mirror.registry_config.verify_tls),
    };
    match source.connect(rules).await {
        Ok(()) => OrganizationMirrorCheck::new(true, "Connection successful"),
        Err(text) => OrganizationMirrorCheck::new(false, text),
    }
}

/// Whether Python takes the stored setting for true.
fn verifies_tls(setting: &Field<Unchecked<bool>>) -> bool {
    match setting {
        Field::Absent => true,
        Field::Null => false,
        Field::Value(Unchecked::Value(verify)) => *verify,
        Field::Value(Unchecked::Other(other)) => is_truthy(other),
    }
}

/// The page that is asked for and its length, after a look at the state.
pub(super) fn page(query: &ListOrgMirrorRepositoriesQuery) -> Result<(i64, i32), Rejection> {
    let limit = match number(query.limit.as_deref())
        .unwrap_or(USUAL)
        .min(MAX_LIMIT)
    {
        limit if limit < 1 => USUAL,
        limit => limit,
    };
    if let Some(status) = &query.status
        && !REPOSITORY_MIRROR_STATES.contains(&status.to_uppercase().as_str())
    {
        let states = REPOSITORY_MIRROR_STATES.join(", ");
        return Err(Rejection::invalid_request(format!(
            "Invalid status filter '{status}'. Valid values: {states}"
        )));
    }
    let page = number(query.page.as_deref()).unwrap_or(1).max(1);
    Ok((page, i32::try_from(limit).unwrap_or(i32::MAX)))
}

/// The number that a text stands for; any other text counts as absent here.
fn number(text: Option<&str>) -> Option<i64> {
    PythonQuery.integer(text?)
}
