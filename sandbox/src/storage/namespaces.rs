//! Namespaces: what users and organizations have in common as owners of repositories.

use rusqlite::{Row, named_params, params};

use super::accounts::{COLUMNS, account};
use super::prefix::end;
use super::repositories::GRANTED;
use super::{Account, Purged, Result, Tx};

/// How many repositories one step of the purge marks, so that no writer waits long for it.
const PURGED_AT_ONCE: usize = 100;

/// A namespace that is deleted and not purged yet.
pub(crate) struct DeletedNamespace {
    account_id: i64,
    original_name: String,
    /// When it was deleted, or the end of its grace.
    pub(crate) marked_ms: i64,
}

fn deleted(row: &Row<'_>) -> rusqlite::Result<DeletedNamespace> {
    Ok(DeletedNamespace {
        account_id: row.get(0)?,
        original_name: row.get(1)?,
        marked_ms: row.get(2)?,
    })
}

impl Tx<'_> {
    /// Deletes a namespace: it is disabled and gives up its name, which stays taken until it is
    /// released. What belongs to it goes at once, but for repositories, permissions and
    /// prototypes, which wait for the purge. With a `grace_ms` all of it waits, and the purge that
    /// much longer.
    pub(crate) fn namespace_delete(
        &self,
        target: &Account,
        now_ms: i64,
        grace_ms: i64,
    ) -> Result<()> {
        if grace_ms == 0 {
            self.namespace_delete_linked_data(target)?;
        }
        self.change(
            "INSERT INTO deleted_namespace (account_id, original_name, original_email, marked_ms) \
             VALUES (?1, ?2, ?3, ?4)",
            params![
                target.id,
                target.name,
                target.email,
                now_ms.saturating_add(grace_ms)
            ],
        )?;
        self.change(
            "UPDATE account SET name = ?2, email = ?3, enabled = 0 WHERE id = ?1",
            params![
                target.id,
                crate::crypto::random::uuid(),
                crate::crypto::random::uuid()
            ],
        )?;
        Ok(())
    }

    /// Deletes what does not wait for the purge: of an organization its teams and applications
    /// with their tokens, of a user the memberships; of both the robots, quotas, notifications,
    /// and what was handed to them.
    fn namespace_delete_linked_data(&self, target: &Account) -> Result<()> {
        let removals: &[&str] = if target.is_organization() {
            &[
                "DELETE FROM team WHERE organization_id = ?1",
                "DELETE FROM oauth_application WHERE organization_id = ?1",
            ]
        } else {
            &["DELETE FROM team_member WHERE account_id = ?1"]
        };
        let of_both = [
            "DELETE FROM quota WHERE namespace_id = ?1",
            "UPDATE service_key_approval SET approver_id = NULL WHERE approver_id = ?1",
            "DELETE FROM namespace_notification WHERE namespace_id = ?1",
            "DELETE FROM assigned_token WHERE account_id = ?1",
        ];
        for sql in removals.iter().chain(&of_both) {
            self.change(sql, [target.id])?;
        }
        // Only robots have a plus in their names. A comma is the character after it, so that this
        // is a range of the index of names.
        self.change(
            "DELETE FROM account WHERE name > ?1 || '+' AND name < ?1 || ','",
            [&target.name],
        )?;
        Ok(())
    }

    /// The user or organization of that name; `None` for robots.
    pub(crate) fn namespace_fetch(&self, name: &str) -> Result<Option<Account>> {
        Ok(self
            .account_fetch(name)?
            .filter(|account| !account.is_robot()))
    }

    /// The deleted namespace that still keeps a name.
    pub(crate) fn namespace_fetch_deleted(&self, name: &str) -> Result<Option<DeletedNamespace>> {
        self.one(
            "SELECT account_id, original_name, marked_ms FROM deleted_namespace \
             WHERE original_name = ?1",
            [name],
            deleted,
        )
    }

    /// Makes the name of a deleted namespace free. What it has under that name goes first.
    pub(crate) fn namespace_release(&self, namespace: &DeletedNamespace) -> Result<()> {
        let Some(mut account) = self.account_fetch_by_id(namespace.account_id)? else {
            return Ok(());
        };
        let anonymous = std::mem::replace(&mut account.name, namespace.original_name.clone());
        // An organization that was renamed may have the name by now, and robots under it.
        if self.account_fetch(&account.name)?.is_none() {
            self.namespace_delete_linked_data(&account)?;
        }
        self.change(
            "UPDATE deleted_namespace SET original_name = ?2 WHERE account_id = ?1",
            params![namespace.account_id, anonymous],
        )?;
        Ok(())
    }

    /// Purges the next part of what was deleted up to a moment; tells what is left of it, or `None`
    /// where there is nothing more. Repositories go first, and their namespace after the last one.
    pub(crate) fn namespace_purge(&self, marked_until_ms: i64) -> Result<Option<Purged>> {
        let next = self.one(
            "SELECT account_id, original_name, marked_ms FROM deleted_namespace \
             WHERE marked_ms <= ?1 ORDER BY marked_ms, account_id LIMIT 1",
            [marked_until_ms],
            deleted,
        )?;
        let Some(next) = next else {
            return Ok(None);
        };
        self.change(
            "UPDATE repository SET state = 'MARKED_FOR_DELETION' WHERE id IN \
             (SELECT id FROM repository WHERE namespace_id = ?1 \
             AND state <> 'MARKED_FOR_DELETION' LIMIT ?2)",
            params![next.account_id, PURGED_AT_ONCE],
        )?;
        if let Some(purged) = self.repository_purge(Some(next.account_id))? {
            return Ok(Some(purged));
        }
        self.namespace_release(&next)?;
        self.change("DELETE FROM account WHERE id = ?1", [next.account_id])?;
        Ok(Some(Purged::default()))
    }

    /// Stores the addresses of a namespace, and for how long it keeps removed tags.
    pub(crate) fn namespace_update(&self, changed: &Account) -> Result<()> {
        self.change(
            "UPDATE account SET email = ?2, invoice_email = ?3, invoice_email_address = ?4, \
             tag_expiration_s = ?5 WHERE id = ?1",
            params![
                changed.id,
                changed.email,
                changed.invoice_email,
                changed.invoice_email_address,
                changed.tag_expiration_s,
            ],
        )?;
        Ok(())
    }

    /// Users and organizations with repositories that an account may see; without an account,
    /// that everybody may see.
    pub(crate) fn namespace_search(
        &self,
        viewer: Option<i64>,
        prefix: &str,
    ) -> Result<Vec<Account>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM account WHERE account.name >= :text AND account.name < :end \
             AND EXISTS (SELECT 1 FROM repository WHERE repository.namespace_id = account.id \
             AND repository.kind = 'image' AND (repository.visibility = 'public' \
             OR repository.id IN ({GRANTED}))) ORDER BY account.id LIMIT 5"
        );
        let parameters = named_params! {
            ":account": viewer,
            ":text": prefix,
            ":end": end(prefix),
        };
        self.all(&sql, parameters, account)
    }

    /// Changes whether a namespace gets its invoices by e-mail.
    pub(crate) fn namespace_update_invoice_email(
        &self,
        namespace: i64,
        wanted: bool,
    ) -> Result<()> {
        let sql = "UPDATE account SET invoice_email = ?2 WHERE id = ?1";
        self.change(sql, params![namespace, wanted])?;
        Ok(())
    }

    /// Changes the e-mail address for the invoices of a namespace.
    pub(crate) fn namespace_update_invoice_email_address(
        &self,
        namespace: i64,
        address: Option<&str>,
    ) -> Result<()> {
        let sql = "UPDATE account SET invoice_email_address = ?2 WHERE id = ?1";
        self.change(sql, params![namespace, address])?;
        Ok(())
    }

    /// Changes how long a namespace keeps deleted tags.
    pub(crate) fn namespace_update_tag_expiration(
        &self,
        namespace: i64,
        seconds: i64,
    ) -> Result<()> {
        let sql = "UPDATE account SET tag_expiration_s = ?2 WHERE id = ?1";
        self.change(sql, params![namespace, seconds])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::storage::{AccountKind, Location, NewAccount, Result, StorageError, Store, Tx};

    const REPOSITORIES: &str = "INSERT INTO repository \
        (namespace_id, name, kind, visibility, state, badge_token, created_ms) \
        WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?2) \
        SELECT ?1, 'r' || n, 'image', 'public', 'NORMAL', 'r', 0 FROM number";

    fn plant(tx: &Tx<'_>) -> Result<()> {
        let id = tx.account_create(&NewAccount {
            name: "acme",
            kind: AccountKind::Organization,
            email: None,
            password_hash: None,
            verified: true,
            enabled: true,
            tag_expiration_s: 0,
            created_ms: 0,
        })?;
        tx.change(REPOSITORIES, [id, 250])?;
        let account = tx.account_fetch_by_id(id)?.ok_or(StorageError::Lost)?;
        tx.namespace_delete(&account, 10, 0)
    }

    #[test]
    fn a_purge_goes_by_steps_so_that_others_may_write_between_them() -> Result<()> {
        let store = Store::open(&Location::Memory)?;
        store.write_now(plant)?;
        let left = || {
            store.read_now(|tx| {
                let count = "SELECT count(*) FROM repository";
                tx.one(count, [], |row| row.get::<_, i64>(0))
            })
        };
        let purge = |until_ms| store.write_now(|tx| tx.namespace_purge(until_ms));
        assert!(purge(9)?.is_none(), "it was deleted later");
        for expect in [150, 50, 0] {
            assert!(purge(10)?.is_some());
            assert_eq!(left()?, Some(expect));
        }
        assert!(purge(10)?.is_some(), "the namespace itself");
        assert!(purge(10)?.is_none());
        let kept = store.read_now(|tx| tx.namespace_fetch_deleted("acme"))?;
        assert!(kept.is_none());
        Ok(())
    }
}
