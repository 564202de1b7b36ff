//! Quotas at a push: whether a namespace may take more, and who is told that it may not.
//!
//! Source: `data/model/namespacequota.py` at ffba0c70e2d8.

use serde_json::{Map, Value, json};

use crate::domain::notification_events;
use crate::op_context::OpContext;
use crate::storage::{LimitKind, Quota, Repository, StorageError};

/// A namespace may take nothing more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct QuotaExceeded;

/// Lets an upload begin or go on, before its next bytes are taken. `bytes` is what uploads hold
/// already, beside what the namespace is known to hold: nothing at the start of an upload, and
/// [`uploading_bytes`] for one that is under way, which has to be cancelled where it is refused.
///
/// Whoever is refused has to [keep what was written](OpContext::keep_what_was_written): the owners
/// of the namespace are told.
pub(crate) fn check_upload(
    op: &OpContext<'_>,
    repository: &Repository,
    bytes: i64,
) -> Result<Result<(), QuotaExceeded>, StorageError> {
    let Some(reached) = reached(op, repository, bytes)? else {
        return Ok(Ok(()));
    };
    notify_receivers(op, &repository.namespace, repository.namespace_id, &reached)?;
    if reached.kind == LimitKind::Warning {
        return Ok(Ok(()));
    }
    notify_owners(
        op,
        repository,
        "quota_error",
        json!({ "severity": "Reject" }),
    )?;
    Ok(Err(QuotaExceeded))
}

/// What the uploads of a repository hold, whose bytes count while one of them is under way.
pub(crate) fn uploading_bytes(
    op: &OpContext<'_>,
    repository: &Repository,
) -> Result<i64, StorageError> {
    op.tx.upload_fetch_size_by_repository(repository.id)
}

/// Lets a tag be set on a manifest that was stored, and by that counted. Where it is refused the
/// manifest stays, and what was written has to be kept, as for [`check_upload`].
pub(crate) fn check_manifest(
    op: &OpContext<'_>,
    repository: &Repository,
) -> Result<Result<(), QuotaExceeded>, StorageError> {
    let Some(reached) = reached(op, repository, 0)? else {
        return Ok(Ok(()));
    };
    match reached.kind {
        LimitKind::Warning => {
            notify_owners(op, repository, "quota_warning", json!({}))?;
            Ok(Ok(()))
        }
        LimitKind::Reject => {
            notify_owners(op, repository, "quota_error", json!({}))?;
            Ok(Err(QuotaExceeded))
        }
    }
}

/// A share of a quota that is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct ReachedLimit {
    kind: LimitKind,
    percent: i32,
    /// What the namespace holds.
    usage_bytes: i64,
    /// The whole quota.
    quota_bytes: i64,
}

/// The largest share that a namespace has used up, `bytes` more than it holds counted in; `None`
/// also where nobody looks at quotas.
fn reached(
    op: &OpContext<'_>,
    repository: &Repository,
    bytes: i64,
) -> Result<Option<ReachedLimit>, StorageError> {
    let features = &op.settings.features;
    if !features.quota_management || !features.verify_quota {
        return Ok(None);
    }
    let namespace = repository.namespace_id;
    let held = op.tx.image_size_fetch_by_namespace(namespace)?;
    let usage = held.unwrap_or_default().saturating_add(bytes);
    Ok(match op.tx.quota_fetch_by_namespace(namespace)? {
        Some(quota) => reached_limit(&quota, usage),
        None => reached_default(op.settings.default_system_reject_quota_bytes, usage),
    })
}

/// The quota of the installation has one limit, its whole.
fn reached_default(quota_bytes: i64, usage_bytes: i64) -> Option<ReachedLimit> {
    (quota_bytes > 0 && usage_bytes >= quota_bytes).then_some(ReachedLimit {
        kind: LimitKind::Reject,
        percent: 100,
        usage_bytes,
        quota_bytes,
    })
}

/// The largest limit of a quota that is reached; the first one where two are equal.
fn reached_limit(quota: &Quota, usage_bytes: i64) -> Option<ReachedLimit> {
    let mut largest = 0;
    let mut found = None;
    for limit in &quota.limits {
        let allowed = allowed_bytes(quota.limit_bytes, limit.percent);
        if usage_bytes >= allowed && allowed > largest {
            largest = allowed;
            found = Some(ReachedLimit {
                kind: limit.kind,
                percent: limit.percent,
                usage_bytes,
                quota_bytes: quota.limit_bytes,
            });
        }
    }
    found
}

/// What a share of a quota is, in bytes.
fn allowed_bytes(quota_bytes: i64, percent: i32) -> i64 {
    let bytes = i128::from(quota_bytes) * i128::from(percent) / 100;
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

/// Tells the owners of a namespace in the web interface, unless they were told before.
fn notify_owners(
    op: &OpContext<'_>,
    repository: &Repository,
    kind: &str,
    metadata: Value,
) -> Result<(), StorageError> {
    let Value::Object(mut metadata) = metadata else {
        return Ok(());
    };
    metadata.insert("namespace".to_owned(), repository.namespace.as_str().into());
    let owners = match repository.is_organization {
        true => {
            let admins = op.tx.organization_admin_list(repository.namespace_id)?;
            admins.into_iter().map(|admin| admin.id).collect()
        }
        false => vec![repository.namespace_id],
    };
    for owner in owners {
        let told = op.tx.user_notification_list_metadata(owner, kind)?;
        if !told.iter().any(|told| contains(told, &metadata)) {
            let metadata = Value::Object(metadata.clone());
            op.tx
                .user_notification_create(owner, kind, &metadata, op.now_ms)?;
        }
    }
    Ok(())
}

/// Whether something that was told has all that is to be told.
fn contains(told: &Value, metadata: &Map<String, Value>) -> bool {
    let mut fields = metadata.iter();
    fields.all(|(key, value)| told.get(key) == Some(value))
}

/// Tells the notifications of a namespace of the limits that are reached now. Those that are reached
/// no longer are told of again when they are.
pub(crate) fn notify_of_limits(
    op: &OpContext<'_>,
    namespace: &str,
    namespace_id: i64,
) -> Result<(), StorageError> {
    let Some(quota) = op.tx.quota_fetch_by_namespace(namespace_id)? else {
        return Ok(());
    };
    let held = op.tx.image_size_fetch_by_namespace(namespace_id)?;
    let usage_bytes = held.unwrap_or_default();
    for limit in &quota.limits {
        if usage_bytes < allowed_bytes(quota.limit_bytes, limit.percent) {
            op.tx.quota_notice_delete(namespace_id, limit.percent)?;
            continue;
        }
        let reached = ReachedLimit {
            kind: limit.kind,
            percent: limit.percent,
            usage_bytes,
            quota_bytes: quota.limit_bytes,
        };
        notify_receivers(op, namespace, namespace_id, &reached)?;
    }
    Ok(())
}

/// Tells the notifications of a namespace of a limit that was exceeded before it was set.
pub(crate) fn notify_of_new_limit(
    op: &OpContext<'_>,
    namespace: &str,
    quota: &Quota,
    (kind, percent): (LimitKind, i32),
) -> Result<(), StorageError> {
    let held = op.tx.image_size_fetch_by_namespace(quota.namespace_id)?;
    let reached = ReachedLimit {
        kind,
        percent,
        usage_bytes: held.unwrap_or_default(),
        quota_bytes: quota.limit_bytes,
    };
    if reached.usage_bytes <= allowed_bytes(quota.limit_bytes, percent) {
        return Ok(());
    }
    notify_receivers(op, namespace, quota.namespace_id, &reached)
}

/// Sends a limit that is reached to the notifications of a namespace, once in a while.
fn notify_receivers(
    op: &OpContext<'_>,
    namespace: &str,
    namespace_id: i64,
    reached: &ReachedLimit,
) -> Result<(), StorageError> {
    if !op.settings.features.quota_notifications {
        return Ok(());
    }
    let told_ms = op.tx.quota_notice_fetch(namespace_id, reached.percent)?;
    if told_ms.is_some_and(|told_ms| told_ms > op.now_ms.saturating_sub(cooldown_ms(op))) {
        return Ok(());
    }
    let event = match reached.kind {
        LimitKind::Warning => "quota_warning",
        LimitKind::Reject => "quota_error",
    };
    if notification_events::queue_of_namespace(op, namespace, event, details(reached))? > 0 {
        op.tx
            .quota_notice_set(namespace_id, reached.percent, op.now_ms)?;
    }
    Ok(())
}

/// How long the notifications of a namespace hear nothing more of the same limit.
fn cooldown_ms(op: &OpContext<'_>) -> i64 {
    let seconds = op.settings.quota_notification_cooldown_s;
    seconds.max(0).saturating_mul(1000)
}

fn details(reached: &ReachedLimit) -> Value {
    let usage = i128::from(reached.usage_bytes) * 100;
    let usage_percent = usage
        .checked_div(i128::from(reached.quota_bytes))
        .unwrap_or_default();
    json!({
        "threshold_percent": reached.percent,
        "usage_bytes": reached.usage_bytes,
        "limit_bytes": reached.quota_bytes,
        "usage_percent": i64::try_from(usage_percent).unwrap_or(i64::MAX),
        "usage_bytes_formatted": format_size(reached.usage_bytes),
        "limit_bytes_formatted": format_size(reached.quota_bytes),
    })
}

/// A size in a message.
fn format_size(bytes: i64) -> String {
    const UNITS: [&str; 4] = ["KB", "MB", "GB", "TB"];
    if bytes.abs() < 1024 {
        return format!("{bytes} bytes");
    }
    #[expect(clippy::cast_precision_loss, reason = "it is shown with two decimals")]
    let mut value = bytes as f64 / 1024.0;
    let mut units = UNITS.iter();
    let mut unit = units.next().copied().unwrap_or_default();
    for larger in units {
        if value.abs() < 1024.0 {
            break;
        }
        value /= 1024.0;
        unit = larger;
    }
    format!("{value:.2} {unit}")
}

#[cfg(test)]
mod tests {
    use super::{format_size, reached_default, reached_limit};
    use crate::storage::{LimitKind, Quota, QuotaLimit};

    fn check(limits: &[(LimitKind, i32)], usage: i64, expect: Option<(LimitKind, i32)>) {
        let limits = limits.iter().map(|&(kind, percent)| QuotaLimit {
            id: 1,
            kind,
            percent,
        });
        let quota = Quota {
            id: 1,
            namespace_id: 1,
            limit_bytes: 2500,
            limits: limits.collect(),
        };
        let found = reached_limit(&quota, usage).map(|found| (found.kind, found.percent));
        assert_eq!(found, expect, "{usage}");
    }

    #[test]
    fn the_largest_limit_that_is_reached_counts() {
        use LimitKind::{Reject, Warning};
        let limits = [(Warning, 20), (Reject, 60)];
        check(&limits, 499, None);
        check(&limits, 500, Some((Warning, 20)));
        check(&limits, 1499, Some((Warning, 20)));
        check(&limits, 1500, Some((Reject, 60)));
        check(&[(Reject, 20), (Warning, 80)], 2000, Some((Warning, 80)));
        check(&[(Warning, 50), (Reject, 50)], 1250, Some((Warning, 50)));
        check(&[], i64::MAX, None);
    }

    #[test]
    fn the_default_of_the_installation_refuses_at_its_whole() {
        assert!(reached_default(0, 10).is_none());
        assert!(reached_default(10, 9).is_none());
        assert!(reached_default(10, 10).is_some_and(|it| it.percent == 100));
    }

    #[test]
    fn sizes_in_messages() {
        for (bytes, expect) in [
            (0, "0 bytes"),
            (1023, "1023 bytes"),
            (1024, "1.00 KB"),
            (1_600_000, "1.53 MB"),
            (5_000_000_000_000_000, "4547.47 TB"),
        ] {
            assert_eq!(format_size(bytes), expect);
        }
    }
}
