//! Service keys and their approvals.

use rusqlite::{Row, params};
use serde_json::{Map, Value};

use super::accounts::{COLUMNS, WIDTH, account};
use super::{Account, Result, Tx};

/// A key by which a service signs.
pub(crate) struct ServiceKey {
    pub(crate) kid: String,
    pub(crate) name: String,
    pub(crate) service: String,
    /// The public key.
    pub(crate) jwk: Map<String, Value>,
    pub(crate) metadata: Map<String, Value>,
    /// Milliseconds since 1970.
    pub(crate) created_ms: i64,
    /// Milliseconds since 1970; `None` for never.
    pub(crate) expires_ms: Option<i64>,
    pub(crate) rotation_duration_s: Option<i32>,
    pub(crate) approval: Option<Approval>,
}

/// Who lets a key be used.
pub(crate) struct Approval {
    /// `None` where the account is gone.
    pub(crate) approver: Option<Account>,
    pub(crate) kind: String,
    /// Milliseconds since 1970.
    pub(crate) approved_ms: i64,
    pub(crate) notes: String,
}

/// What a key begins with.
pub(crate) struct NewServiceKey<'a> {
    pub(crate) kid: &'a str,
    pub(crate) name: &'a str,
    pub(crate) service: &'a str,
    pub(crate) jwk: &'a Value,
    pub(crate) metadata: &'a Map<String, Value>,
    pub(crate) created_ms: i64,
    pub(crate) expires_ms: Option<i64>,
    pub(crate) rotation_duration_s: Option<i32>,
}

/// The texts of a row that are JSON, and the rest of it.
type Parts = (String, String, ServiceKey);

fn parts(row: &Row<'_>) -> rusqlite::Result<Parts> {
    let approver: Option<i64> = row.get(0)?;
    let approver = approver.map(|_| account(row)).transpose()?;
    let approval = match row.get::<_, Option<String>>(WIDTH + 8)? {
        Some(kind) => Some(Approval {
            approver,
            kind,
            approved_ms: row.get(WIDTH + 9)?,
            notes: row.get(WIDTH + 10)?,
        }),
        None => None,
    };
    let key = ServiceKey {
        kid: row.get(WIDTH)?,
        name: row.get(WIDTH + 1)?,
        service: row.get(WIDTH + 2)?,
        jwk: Map::new(),
        metadata: Map::new(),
        created_ms: row.get(WIDTH + 5)?,
        expires_ms: row.get(WIDTH + 6)?,
        rotation_duration_s: row.get(WIDTH + 7)?,
        approval,
    };
    Ok((row.get(WIDTH + 3)?, row.get(WIDTH + 4)?, key))
}

fn service_key((jwk, metadata, key): Parts) -> Result<ServiceKey> {
    Ok(ServiceKey {
        jwk: serde_json::from_str(&jwk)?,
        metadata: serde_json::from_str(&metadata)?,
        ..key
    })
}

/// Begins every query for [`parts`].
fn select(condition: &str) -> String {
    format!(
        "SELECT {COLUMNS}, service_key.kid, service_key.name, service_key.service, \
         service_key.jwk, service_key.metadata, service_key.created_ms, service_key.expires_ms, \
         service_key.rotation_duration_s, approval.approval_type, \
         approval.approved_ms, approval.notes FROM service_key \
         LEFT JOIN service_key_approval AS approval ON approval.service_key_id = service_key.id \
         LEFT JOIN account ON account.id = approval.approver_id {condition}"
    )
}

impl Tx<'_> {
    /// All keys but those that had expired at `hidden_ms`, in the order of their creation.
    pub(crate) fn service_key_list(&self, hidden_ms: i64) -> Result<Vec<ServiceKey>> {
        let sql = select(
            "WHERE service_key.expires_ms IS NULL OR service_key.expires_ms > ?1 \
             ORDER BY service_key.id",
        );
        let rows = self.all(&sql, [hidden_ms], parts)?;
        rows.into_iter().map(service_key).collect()
    }

    /// The approved keys of a service that have not expired at `now_ms`, in the order of their
    /// creation.
    pub(crate) fn service_key_list_by_service(
        &self,
        service: &str,
        now_ms: i64,
    ) -> Result<Vec<ServiceKey>> {
        let sql = select(
            "WHERE service_key.service = ?1 AND approval.service_key_id IS NOT NULL AND \
             (service_key.expires_ms IS NULL OR service_key.expires_ms > ?2) \
             ORDER BY service_key.id",
        );
        let rows = self.all(&sql, params![service, now_ms], parts)?;
        rows.into_iter().map(service_key).collect()
    }

    /// The key of that identifier, hidden or not.
    pub(crate) fn service_key_fetch(&self, kid: &str) -> Result<Option<ServiceKey>> {
        let row = self.one(&select("WHERE service_key.kid = ?1"), [kid], parts)?;
        row.map(service_key).transpose()
    }

    /// Adds a key that nobody approved yet.
    pub(crate) fn service_key_create(&self, new: &NewServiceKey<'_>) -> Result<()> {
        self.insert(
            "INSERT INTO service_key (kid, name, service, jwk, metadata, created_ms, expires_ms, \
             rotation_duration_s) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                new.kid,
                new.name,
                new.service,
                new.jwk.to_string(),
                serde_json::to_string(new.metadata)?,
                new.created_ms,
                new.expires_ms,
                new.rotation_duration_s,
            ],
        )?;
        Ok(())
    }

    /// Lets a key have the approval of another, which has it no more.
    pub(crate) fn service_key_update_approval(&self, from: &str, to: &str) -> Result<()> {
        self.change(
            "UPDATE service_key_approval \
             SET service_key_id = (SELECT id FROM service_key WHERE kid = ?2) \
             WHERE service_key_id = (SELECT id FROM service_key WHERE kid = ?1)",
            [from, to],
        )?;
        Ok(())
    }

    /// Approves a key; tells whether nobody had before, and nothing changes where somebody had.
    pub(crate) fn service_key_approve(
        &self,
        kid: &str,
        approver: Option<i64>,
        kind: &str,
        notes: &str,
        now_ms: i64,
    ) -> Result<bool> {
        let added = self.change(
            "INSERT OR IGNORE INTO service_key_approval \
             (service_key_id, approver_id, approval_type, approved_ms, notes) \
             SELECT id, ?2, ?3, ?4, ?5 FROM service_key WHERE kid = ?1",
            params![kid, approver, kind, now_ms, notes],
        )?;
        Ok(added > 0)
    }

    /// Changes the expiration of a key.
    pub(crate) fn service_key_update_expiration(
        &self,
        kid: &str,
        expires_ms: Option<i64>,
    ) -> Result<()> {
        let sql = "UPDATE service_key SET expires_ms = ?2 WHERE kid = ?1";
        self.change(sql, params![kid, expires_ms])?;
        Ok(())
    }

    /// Replaces name and metadata of a key.
    pub(crate) fn service_key_update_description(
        &self,
        kid: &str,
        name: &str,
        metadata: &Map<String, Value>,
    ) -> Result<()> {
        let sql = "UPDATE service_key SET name = ?2, metadata = ?3 WHERE kid = ?1";
        self.change(sql, params![kid, name, serde_json::to_string(metadata)?])?;
        Ok(())
    }

    /// Deletes a key.
    pub(crate) fn service_key_delete(&self, kid: &str) -> Result<()> {
        self.change("DELETE FROM service_key WHERE kid = ?1", [kid])?;
        Ok(())
    }

    /// Deletes the keys of a service that had expired at `expired_ms`, and those created until
    /// `unapproved_ms` that nobody approved.
    pub(crate) fn service_key_delete_stale(
        &self,
        service: &str,
        expired_ms: i64,
        unapproved_ms: i64,
    ) -> Result<()> {
        self.change(
            "DELETE FROM service_key WHERE service = ?1 AND (expires_ms <= ?2 OR \
             (created_ms <= ?3 AND NOT EXISTS (SELECT 1 FROM service_key_approval \
             WHERE service_key_id = service_key.id)))",
            params![service, expired_ms, unapproved_ms],
        )?;
        Ok(())
    }
}
