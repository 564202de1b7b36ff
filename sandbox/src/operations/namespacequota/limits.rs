//! The limits of an organization's quota.

use quay_api::models::{self, NewQuotaLimit, QuotaLimitChange};
use quay_api::server::Rejection;
use serde_json::json;

use super::quotas::log;
use crate::domain::quotas;
use crate::images::quota::notify_of_new_limit;
use crate::op_context::OpContext;
use crate::storage::{LimitKind, Quota, QuotaLimit};
use crate::views::{self, quota_limit, quota_limits};

const INVALID_KIND: &str = "Quota type must be one of [Warning, Reject]";
const INVALID_PERCENT: &str = "Quota limit threshold must be between 1 and 100";

/// The rejection of what the data layer does not take.
fn reject(text: &str) -> Rejection {
    Rejection::data_layer(text)
}

fn is_percent(percent: i32) -> bool {
    (1..=100).contains(&percent)
}

/// What is to be added, or why it is not. Nothing and zero do not narrow the search for what is
/// there already, so that `0` meets any limit of the kind.
fn check_new(quota: &Quota, kind: &str, percent: i32) -> Result<LimitKind, Rejection> {
    if percent != 0 && !is_percent(percent) {
        return Err(reject(INVALID_PERCENT));
    }
    let known = LimitKind::parse(kind);
    if known.is_none() && !kind.is_empty() {
        return Err(reject(INVALID_KIND));
    }
    let is_there = quota.limits.iter().any(|limit| {
        known.is_none_or(|kind| limit.kind == kind) && (percent == 0 || limit.percent == percent)
    });
    if is_there {
        return Err(Rejection::invalid_request("Quota limit already exists"));
    }
    if percent == 0 {
        return Err(Rejection::invalid_request(INVALID_PERCENT));
    }
    known.ok_or_else(|| Rejection::invalid_request(INVALID_KIND))
}

/// The limit of that number, where it is of the quota.
pub(super) fn find(
    op: &OpContext<'_>,
    quota: &Quota,
    limit: &str,
) -> Result<QuotaLimit, Rejection> {
    let id = quotas::number(limit)?;
    if let Some(limit) = quota.limits.iter().find(|limit| limit.id == id) {
        return Ok(*limit);
    }
    match op.tx.quota_limit_fetch_quota_id(id)? {
        // The server is not told what to say of the limit of another quota.
        Some(_) => Err(reject("")),
        None => Err(Rejection::not_found()),
    }
}

pub(super) fn create(
    op: &OpContext<'_>,
    namespace: &str,
    quota: &str,
    body: &NewQuotaLimit,
) -> Result<(), Rejection> {
    op.require_full_access()?;
    let quota = quotas::find(op, namespace, quota)?;
    let percent = body.threshold_percent;
    let kind = check_new(&quota, body.type_.as_str(), percent)?;
    op.tx.quota_limit_create(quota.id, kind, percent)?;
    notify_of_new_limit(op, namespace, &quota, (kind, percent))?;
    log(
        op,
        "org_create_quota_limit",
        namespace,
        json!({ "type": body.type_.as_str(), "threshold_percent": percent }),
    )
}

/// Changes a limit; tells the quota. A new kind stays where the new share is refused.
pub(super) fn change(
    op: &OpContext<'_>,
    namespace: &str,
    quota: &str,
    limit: &str,
    body: &QuotaLimitChange,
) -> Result<models::Quota, Rejection> {
    op.require_full_access()?;
    let quota = quotas::find(op, namespace, quota)?;
    let before = find(op, &quota, limit)?;
    let mut limit = before;
    if let Some(kind) = &body.type_ {
        let known = LimitKind::parse(kind.as_str());
        limit.kind = known.ok_or_else(|| reject(INVALID_KIND))?;
        op.tx.quota_limit_update(&limit)?;
    }
    if let Some(percent) = body.threshold_percent {
        if !is_percent(percent) {
            op.keep_what_was_written();
            return Err(reject(INVALID_PERCENT));
        }
        limit.percent = percent;
        op.tx.quota_limit_update(&limit)?;
    }
    notify_of_new_limit(op, namespace, &quota, (limit.kind, limit.percent))?;
    let kind = body.type_.as_ref().map(|kind| kind.as_str());
    log(
        op,
        "org_change_quota_limit",
        namespace,
        json!({
            "type": kind.unwrap_or(before.kind.as_str()),
            "threshold_percent": limit.percent,
            "previous_type": before.kind.as_str(),
            "previous_threshold_percent": before.percent,
        }),
    )?;
    let changed = op.tx.quota_fetch(namespace, quota.id)?;
    let changed = changed.ok_or_else(Rejection::not_found)?;
    Ok(views::quota(op, &changed))
}

pub(super) fn delete(
    op: &OpContext<'_>,
    namespace: &str,
    quota: &str,
    limit: &str,
) -> Result<(), Rejection> {
    op.require_full_access()?;
    let quota = quotas::find(op, namespace, quota)?;
    let limit = find(op, &quota, limit)?;
    op.tx.quota_limit_delete(&quota, &limit)?;
    log(
        op,
        "org_delete_quota_limit",
        namespace,
        json!({
            "limit_id": limit.id,
            "type": limit.kind.as_str(),
            "threshold_percent": limit.percent,
        }),
    )
}

pub(super) fn list(
    op: &OpContext<'_>,
    orgname: &str,
    quota_id: &str,
) -> Result<Vec<models::QuotaLimit>, Rejection> {
    op.require_quota_reader(orgname)?;
    let quota = crate::domain::quotas::find(op, orgname, quota_id)?;
    let limits = quota_limits(&quota.limits);
    Ok(limits)
}

pub(super) fn get(
    op: &OpContext<'_>,
    orgname: &str,
    quota_id: &str,
    limit_id: &str,
) -> Result<models::QuotaLimit, Rejection> {
    op.require_quota_reader(orgname)?;
    let quota = crate::domain::quotas::find(op, orgname, quota_id)?;
    let limit = find(op, &quota, limit_id)?;
    Ok(quota_limit(&limit))
}

#[cfg(test)]
mod tests {
    use super::check_new;
    use crate::storage::{LimitKind, Quota, QuotaLimit};

    fn check(kind: &str, percent: i32, expect: Result<LimitKind, &str>) {
        let quota = Quota {
            id: 1,
            namespace_id: 1,
            limit_bytes: 1,
            limits: vec![QuotaLimit {
                id: 1,
                kind: LimitKind::Warning,
                percent: 80,
            }],
        };
        match (check_new(&quota, kind, percent), expect) {
            (Ok(found), Ok(expect)) => assert_eq!(found, expect, "{kind} {percent}"),
            (Err(found), Err(expect)) => assert_eq!(found.to_string(), expect, "{kind} {percent}"),
            (found, _) => panic!("{kind} {percent}: {found:?}"),
        }
    }

    #[test]
    fn limits_are_refused_in_the_servers_order() {
        let (data_layer, api) = (
            "rejected with 400 by the data layer",
            "rejected with 400 invalid_request",
        );
        check("warning", 90, Ok(LimitKind::Warning));
        check("Reject", 80, Ok(LimitKind::Reject));
        check("Warning", 80, Err(api));
        check("Warning", 0, Err(api));
        check("Reject", 0, Err(api));
        check("Warning", 101, Err(data_layer));
        check("Warning", -1, Err(data_layer));
        check("Explode", 70, Err(data_layer));
        check("", 70, Err(api));
    }
}
