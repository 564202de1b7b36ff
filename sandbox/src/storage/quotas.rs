//! Quotas of namespaces and their limits.

use std::collections::BTreeMap;

use rusqlite::{Row, params};

use super::{Result, StorageError, Tx};

/// The quota of a namespace; each has one at most.
#[derive(Clone, Debug)]
pub(crate) struct Quota {
    pub(crate) id: i64,
    pub(crate) namespace_id: i64,
    pub(crate) limit_bytes: i64,
    /// In the order in which they were added.
    pub(crate) limits: Vec<QuotaLimit>,
}

/// A share of a quota, and what happens when it is used up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct QuotaLimit {
    pub(crate) id: i64,
    pub(crate) kind: LimitKind,
    pub(crate) percent: i32,
}

/// What happens when a share of a quota is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LimitKind {
    /// The admins of the namespace are told.
    Warning,
    /// Nothing more is taken.
    Reject,
}

impl LimitKind {
    /// The kind of that name, in capital or small letters.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        [Self::Warning, Self::Reject]
            .into_iter()
            .find(|kind| kind.as_str().eq_ignore_ascii_case(text))
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Warning => "Warning",
            Self::Reject => "Reject",
        }
    }
}

/// Begins every query for [`collect`], which wants the rows of a quota beside each other.
const SELECT: &str = "SELECT quota.id, quota.namespace_id, quota.limit_bytes, \
    quota_limit.id, quota_limit.kind, quota_limit.percent \
    FROM quota LEFT JOIN quota_limit ON quota_limit.quota_id = quota.id";

/// A row of a quota, with one of its limits or none.
fn part(row: &Row<'_>) -> rusqlite::Result<(Quota, Option<QuotaLimit>)> {
    let quota = Quota {
        id: row.get(0)?,
        namespace_id: row.get(1)?,
        limit_bytes: row.get(2)?,
        limits: Vec::new(),
    };
    let Some(id) = row.get::<_, Option<i64>>(3)? else {
        return Ok((quota, None));
    };
    let kind = LimitKind::parse(row.get_ref(4)?.as_str()?).unwrap_or(LimitKind::Reject);
    let percent = row.get(5)?;
    Ok((quota, Some(QuotaLimit { id, kind, percent })))
}

fn collect(parts: Vec<(Quota, Option<QuotaLimit>)>) -> Vec<Quota> {
    let mut quotas: Vec<Quota> = Vec::new();
    for (quota, limit) in parts {
        match quotas.last_mut().filter(|last| last.id == quota.id) {
            Some(last) => last.limits.extend(limit),
            None => quotas.push(Quota {
                limits: limit.into_iter().collect(),
                ..quota
            }),
        }
    }
    quotas
}

impl Tx<'_> {
    /// The quota of a namespace, with its limits.
    pub(crate) fn quota_fetch_by_namespace(&self, namespace: i64) -> Result<Option<Quota>> {
        let sql = format!("{SELECT} WHERE quota.namespace_id = ?1 ORDER BY quota_limit.id");
        Ok(collect(self.all(&sql, [namespace], part)?).pop())
    }

    /// The quota of that number, where it is of the namespace of that name.
    pub(crate) fn quota_fetch(&self, namespace: &str, id: i64) -> Result<Option<Quota>> {
        let sql = format!(
            "{SELECT} WHERE quota.id = ?2 AND quota.namespace_id = \
             (SELECT id FROM account WHERE name = ?1) ORDER BY quota_limit.id"
        );
        Ok(collect(self.all(&sql, params![namespace, id], part)?).pop())
    }

    /// The quotas of many namespaces, by the number of the namespace: one query for all.
    pub(crate) fn quota_list_by_namespaces(
        &self,
        namespaces: &[i64],
    ) -> Result<BTreeMap<i64, Quota>> {
        let sql = format!(
            "{SELECT} WHERE quota.namespace_id IN (SELECT value FROM json_each(?1)) \
             ORDER BY quota.id, quota_limit.id"
        );
        let namespaces = serde_json::to_string(namespaces).map_err(StorageError::from)?;
        let quotas = collect(self.all(&sql, [namespaces], part)?);
        let by_namespace = quotas.into_iter().map(|quota| (quota.namespace_id, quota));
        Ok(by_namespace.collect())
    }

    /// Creates the quota of a namespace.
    pub(crate) fn quota_create(&self, namespace: i64, limit_bytes: i64) -> Result<i64> {
        let sql = "INSERT INTO quota (namespace_id, limit_bytes) VALUES (?1, ?2)";
        self.insert(sql, [namespace, limit_bytes])
    }

    /// Changes the size of a quota.
    pub(crate) fn quota_update_size(&self, quota: i64, limit_bytes: i64) -> Result<()> {
        let sql = "UPDATE quota SET limit_bytes = ?2 WHERE id = ?1";
        self.change(sql, [quota, limit_bytes])?;
        Ok(())
    }

    /// Deletes a quota with its limits, and the notifications of its namespace that are about
    /// quotas.
    pub(crate) fn quota_delete(&self, quota: &Quota) -> Result<()> {
        self.change(
            "DELETE FROM namespace_notification WHERE namespace_id = ?1 \
             AND event IN ('quota_warning', 'quota_error')",
            [quota.namespace_id],
        )?;
        self.change(
            "DELETE FROM quota_notice WHERE namespace_id = ?1",
            [quota.namespace_id],
        )?;
        self.change("DELETE FROM quota WHERE id = ?1", [quota.id])?;
        Ok(())
    }

    /// When the notifications of a namespace were last told of a share of its quota.
    pub(crate) fn quota_notice_fetch(&self, namespace: i64, percent: i32) -> Result<Option<i64>> {
        let sql = "SELECT noticed_ms FROM quota_notice WHERE namespace_id = ?1 AND percent = ?2";
        self.one(sql, params![namespace, percent], |row| row.get(0))
    }

    /// Notes that they were told.
    pub(crate) fn quota_notice_set(
        &self,
        namespace: i64,
        percent: i32,
        noticed_ms: i64,
    ) -> Result<()> {
        self.change(
            "INSERT INTO quota_notice (namespace_id, percent, noticed_ms) VALUES (?1, ?2, ?3) \
             ON CONFLICT DO UPDATE SET noticed_ms = excluded.noticed_ms",
            params![namespace, percent, noticed_ms],
        )?;
        Ok(())
    }

    /// Forgets that they were told.
    pub(crate) fn quota_notice_delete(&self, namespace: i64, percent: i32) -> Result<()> {
        let sql = "DELETE FROM quota_notice WHERE namespace_id = ?1 AND percent = ?2";
        self.change(sql, params![namespace, percent])?;
        Ok(())
    }

    /// Adds a limit to a quota.
    pub(crate) fn quota_limit_create(
        &self,
        quota: i64,
        kind: LimitKind,
        percent: i32,
    ) -> Result<i64> {
        self.insert(
            "INSERT INTO quota_limit (quota_id, kind, percent) VALUES (?1, ?2, ?3)",
            params![quota, kind.as_str(), percent],
        )
    }

    /// The quota that the limit of that number belongs to.
    pub(crate) fn quota_limit_fetch_quota_id(&self, limit: i64) -> Result<Option<i64>> {
        let sql = "SELECT quota_id FROM quota_limit WHERE id = ?1";
        self.one(sql, [limit], |row| row.get(0))
    }

    /// Writes a limit as it now is.
    pub(crate) fn quota_limit_update(&self, limit: &QuotaLimit) -> Result<()> {
        self.change(
            "UPDATE quota_limit SET kind = ?2, percent = ?3 WHERE id = ?1",
            params![limit.id, limit.kind.as_str(), limit.percent],
        )?;
        Ok(())
    }

    /// Deletes a limit.
    pub(crate) fn quota_limit_delete(&self, quota: &Quota, limit: &QuotaLimit) -> Result<()> {
        self.quota_notice_delete(quota.namespace_id, limit.percent)?;
        self.change("DELETE FROM quota_limit WHERE id = ?1", [limit.id])?;
        Ok(())
    }
}
