//! Owns what goes at once with a deleted namespace, and which organizations hang on one person.

use super::{Account, Result, Tx};

impl Tx<'_> {
    /// Removes what does not wait for the purge: of an organization its teams and applications
    /// with their tokens, of a user the memberships; of both the robots, quotas, notifications,
    /// and what was handed to them.
    pub(crate) fn delete_linked_data(&self, target: &Account) -> Result<()> {
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

    /// The organizations whose teams of role admin hold a person once, and nobody else; in the
    /// order of their creation.
    pub(crate) fn organizations_that_hang_on(&self, account: i64) -> Result<Vec<String>> {
        self.all(
            "SELECT account.name FROM account WHERE account.kind = 'organization' \
             AND account.id IN (SELECT team.organization_id FROM team_member \
             JOIN team ON team.id = team_member.team_id \
             WHERE team_member.account_id = ?1 AND team.role = 'admin') \
             AND (SELECT count(*) FROM team \
             JOIN team_member ON team_member.team_id = team.id \
             JOIN account AS member ON member.id = team_member.account_id \
             WHERE team.organization_id = account.id AND team.role = 'admin' \
             AND member.kind <> 'robot') = 1 \
             ORDER BY account.id",
            [account],
            |row| row.get(0),
        )
    }
}
