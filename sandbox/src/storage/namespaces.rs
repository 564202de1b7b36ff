//! Namespaces: what users and organizations have in common as owners of repositories.

use rusqlite::{named_params, params};

use super::accounts::{COLUMNS, account};
use super::prefix::end;
use super::repositories::GRANTED;
use super::{Account, Result, Tx};

impl Tx<'_> {
    /// Deletes a namespace: it is disabled and gives up its name, which stays taken until the row
    /// is purged. What belongs to it goes at once, but for repositories, permissions and
    /// prototypes, which wait for the purge as well.
    pub(crate) fn namespace_delete(&self, target: &Account, now_ms: i64) -> Result<()> {
        self.namespace_delete_linked_data(target)?;
        self.change(
            "INSERT INTO deleted_namespace (account_id, original_name, original_email, marked_ms) \
             VALUES (?1, ?2, ?3, ?4)",
            params![target.id, target.name, target.email, now_ms],
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

    /// Whether a deleted namespace still keeps the name.
    pub(crate) fn namespace_is_deleted(&self, name: &str) -> Result<bool> {
        self.exists(
            "SELECT 1 FROM deleted_namespace WHERE original_name = ?1",
            [name],
        )
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
