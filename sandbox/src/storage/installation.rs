//! Owns what superusers ask of all namespaces, and do with them: lists of accounts and tokens,
//! who may be used, and the size of the registry.

use rusqlite::params;

use super::accounts::{COLUMNS, account};
use super::{Account, AccountKind, Result, Tx};

/// Which accounts a list holds.
#[derive(Clone, Copy)]
pub(crate) struct AccountList {
    pub(crate) kind: AccountKind,
    /// Holds those that may not be used as well, but for deleted ones.
    pub(crate) with_disabled: bool,
}

/// An application-specific token of whomever.
pub(crate) struct IssuedAppToken {
    pub(crate) uuid: String,
    pub(crate) title: String,
    /// Milliseconds since 1970, as all times here.
    pub(crate) created_ms: i64,
    pub(crate) expires_ms: Option<i64>,
    pub(crate) last_accessed_ms: Option<i64>,
}

/// How large the registry is, and how far its calculation.
pub(crate) struct RegistrySize {
    pub(crate) size_bytes: i64,
    /// When the last calculation ended, in milliseconds since 1970.
    pub(crate) completed_ms: Option<i64>,
    pub(crate) queued: bool,
    pub(crate) running: bool,
}

impl Tx<'_> {
    /// Accounts in the order of their numbers, from `start` on; `limit` at most.
    pub(crate) fn list_accounts(
        &self,
        list: AccountList,
        start: i64,
        limit: Option<i64>,
    ) -> Result<Vec<Account>> {
        let condition = if list.with_disabled {
            "NOT EXISTS (SELECT 1 FROM deleted_namespace WHERE account_id = account.id)"
        } else {
            "account.enabled"
        };
        let sql = format!(
            "SELECT {COLUMNS} FROM account WHERE account.kind = ?1 AND account.id >= ?2 \
             AND {condition} ORDER BY account.id LIMIT ?3"
        );
        // SQLite takes a negative limit for none.
        let limit = limit.unwrap_or(-1);
        self.all(&sql, params![list.kind.as_str(), start, limit], account)
    }

    /// Says whether an account may be used.
    pub(crate) fn set_enabled(&self, account: i64, enabled: bool) -> Result<()> {
        let sql = "UPDATE account SET enabled = ?2 WHERE id = ?1";
        self.change(sql, params![account, enabled])?;
        Ok(())
    }

    /// Takes a name out of one of the lists of superusers.
    pub(crate) fn unlist_superuser(&self, list: &str, name: &str) -> Result<()> {
        let sql = "DELETE FROM listed_superuser WHERE list = ?1 AND name = ?2";
        self.change(sql, [list, name])?;
        Ok(())
    }

    /// The number of the oldest team that makes its members admins of an organization.
    pub(crate) fn first_admin_team(&self, organization: i64) -> Result<Option<i64>> {
        let sql = "SELECT id FROM team WHERE organization_id = ?1 AND role = 'admin' \
                   ORDER BY id LIMIT 1";
        self.one(sql, [organization], |row| row.get(0))
    }

    /// The application-specific tokens of all users, or those that end after the first and until
    /// the second time.
    pub(crate) fn issued_app_tokens(
        &self,
        ending: Option<(i64, i64)>,
    ) -> Result<Vec<IssuedAppToken>> {
        let (after_ms, until_ms) = ending.unzip();
        self.all(
            "SELECT uuid, title, created_ms, expires_ms, last_accessed_ms FROM app_specific_token \
             WHERE ?1 IS NULL OR (expires_ms > ?1 AND expires_ms <= ?2) ORDER BY id",
            params![after_ms, until_ms],
            |row| {
                Ok(IssuedAppToken {
                    uuid: row.get(0)?,
                    title: row.get(1)?,
                    created_ms: row.get(2)?,
                    expires_ms: row.get(3)?,
                    last_accessed_ms: row.get(4)?,
                })
            },
        )
    }

    /// The size of the registry; `None` before its first calculation was asked for.
    pub(crate) fn registry_size(&self) -> Result<Option<RegistrySize>> {
        let sql = "SELECT size_bytes, completed_ms, queued, running FROM registry_size";
        self.one(sql, [], |row| {
            Ok(RegistrySize {
                size_bytes: row.get(0)?,
                completed_ms: row.get(1)?,
                queued: row.get(2)?,
                running: row.get(3)?,
            })
        })
    }

    /// Puts a calculation into the queue; tells whether none was there or at work.
    pub(crate) fn queue_registry_size(&self) -> Result<bool> {
        let changed = self.change(
            "INSERT INTO registry_size (id, size_bytes, completed_ms, queued, running) \
             VALUES (1, 0, NULL, 1, 0) \
             ON CONFLICT (id) DO UPDATE SET queued = 1 WHERE NOT queued AND NOT running",
            [],
        )?;
        Ok(changed > 0)
    }

    /// Takes the calculation out of the queue; tells whether one was there.
    pub(crate) fn start_registry_size(&self) -> Result<bool> {
        let sql = "UPDATE registry_size SET queued = 0, running = 1 WHERE queued AND NOT running";
        Ok(self.change(sql, [])? > 0)
    }

    /// Puts a calculation that did not end back into the queue; tells whether one waits there.
    pub(crate) fn requeue_registry_size(&self) -> Result<bool> {
        let sql = "UPDATE registry_size SET queued = 1, running = 0 WHERE queued OR running";
        Ok(self.change(sql, [])? > 0)
    }

    /// Ends the calculation.
    pub(crate) fn complete_registry_size(&self, size_bytes: i64, now_ms: i64) -> Result<()> {
        self.change(
            "UPDATE registry_size SET size_bytes = ?1, completed_ms = ?2, queued = 0, running = 0",
            [size_bytes, now_ms],
        )?;
        Ok(())
    }
}
