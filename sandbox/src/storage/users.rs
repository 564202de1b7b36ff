//! Owns the rows that make an account a person: details, prompts, memberships of organizations.

use rusqlite::params;

use super::accounts::{COLUMNS, WIDTH, account};
use super::{Account, Result, TeamRole, Tx};

impl Tx<'_> {
    /// The organizations whose teams an account is in, by age, with its strongest role in each.
    pub(crate) fn organizations_of(&self, member: i64) -> Result<Vec<(Account, TeamRole)>> {
        let sql = format!(
            "SELECT {COLUMNS}, max(CASE team.role WHEN 'admin' THEN 2 WHEN 'creator' THEN 1 \
             ELSE 0 END) FROM team_member \
             JOIN team ON team.id = team_member.team_id \
             JOIN account ON account.id = team.organization_id \
             WHERE team_member.account_id = ?1 AND account.kind = 'organization' \
             GROUP BY account.id ORDER BY account.id"
        );
        self.all(&sql, [member], |row| {
            let role = match row.get(WIDTH)? {
                2 => TeamRole::Admin,
                1 => TeamRole::Creator,
                _ => TeamRole::Member,
            };
            Ok((account(row)?, role))
        })
    }

    /// What a user is asked for by the web interface.
    pub(crate) fn prompts(&self, user: i64) -> Result<Vec<String>> {
        let sql = "SELECT kind FROM user_prompt WHERE account_id = ?1 ORDER BY id";
        self.all(sql, [user], |row| row.get(0))
    }

    /// Asks a user for something.
    pub(crate) fn add_prompt(&self, user: i64, kind: &str) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO user_prompt (account_id, kind) VALUES (?1, ?2)";
        self.change(sql, params![user, kind])?;
        Ok(())
    }

    /// Asks a user no longer for something.
    pub(crate) fn remove_prompt(&self, user: i64, kind: &str) -> Result<bool> {
        let sql = "DELETE FROM user_prompt WHERE account_id = ?1 AND kind = ?2";
        Ok(self.change(sql, params![user, kind])? > 0)
    }

    /// Changes the address of a user, which is then good or not.
    pub(crate) fn set_user_email(&self, user: i64, email: &str, verified: bool) -> Result<()> {
        let sql = "UPDATE account SET email = ?2, verified = ?3 WHERE id = ?1";
        self.change(sql, params![user, email, verified])?;
        Ok(())
    }

    /// Marks the address of a user as good.
    pub(crate) fn set_verified(&self, user: i64) -> Result<()> {
        self.change("UPDATE account SET verified = 1 WHERE id = ?1", [user])?;
        Ok(())
    }

    /// Says whether a namespace wants its invoices by e-mail.
    pub(crate) fn set_invoice_email(&self, namespace: i64, wanted: bool) -> Result<()> {
        let sql = "UPDATE account SET invoice_email = ?2 WHERE id = ?1";
        self.change(sql, params![namespace, wanted])?;
        Ok(())
    }

    /// Says where the invoices of a namespace go to.
    pub(crate) fn set_invoice_address(&self, namespace: i64, address: Option<&str>) -> Result<()> {
        let sql = "UPDATE account SET invoice_email_address = ?2 WHERE id = ?1";
        self.change(sql, params![namespace, address])?;
        Ok(())
    }

    /// Says how long a namespace keeps deleted tags.
    pub(crate) fn set_tag_expiration(&self, namespace: i64, seconds: i64) -> Result<()> {
        let sql = "UPDATE account SET tag_expiration_s = ?2 WHERE id = ?1";
        self.change(sql, params![namespace, seconds])?;
        Ok(())
    }

    /// Sets one of the details that a user tells of itself.
    pub(crate) fn set_detail(&self, user: i64, detail: Detail, value: Option<&str>) -> Result<()> {
        let column = match detail {
            Detail::GivenName => "given_name",
            Detail::FamilyName => "family_name",
            Detail::Company => "company",
            Detail::Location => "location",
        };
        let sql = format!("UPDATE account SET {column} = ?2 WHERE id = ?1");
        self.change(&sql, params![user, value])?;
        Ok(())
    }

    /// Gives a user another name, and its robots theirs.
    pub(crate) fn rename_user(&self, user: &Account, name: &str) -> Result<()> {
        let sql = "UPDATE account SET name = ?2 WHERE id = ?1";
        self.change(sql, params![user.id, name])?;
        // A comma is the character after the plus: the range is that of the robots.
        self.change(
            "UPDATE account SET name = ?2 || substr(name, length(?1) + 1) \
             WHERE kind = 'robot' AND name >= ?1 || '+' AND name < ?1 || ','",
            params![user.name, name],
        )?;
        Ok(())
    }

    /// Makes an organization of a user: it has no password and is nobody in repositories any more.
    pub(crate) fn make_organization(&self, user: i64) -> Result<()> {
        self.change(
            "UPDATE account SET kind = 'organization', password_hash = NULL WHERE id = ?1",
            [user],
        )?;
        let sql = "DELETE FROM repository_permission WHERE account_id = ?1";
        self.change(sql, [user])?;
        Ok(())
    }

    /// Whether somebody invited the owner of an address into a team.
    pub(crate) fn is_email_invited(&self, email: &str) -> Result<bool> {
        self.exists("SELECT 1 FROM team_invite WHERE email = ?1", [email])
    }

    /// The address that an invitation went to, where it is for `user` or for nobody in particular.
    pub(crate) fn invited_email(&self, token_hash: &str, user: i64) -> Result<Option<String>> {
        let sql = "SELECT email FROM team_invite \
                   WHERE token_hash = ?1 AND (account_id IS NULL OR account_id = ?2)";
        let found = self.one(sql, params![token_hash, user], |row| row.get(0))?;
        Ok(found.flatten())
    }
}

/// What a user tells of itself.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Detail {
    GivenName,
    FamilyName,
    Company,
    Location,
}
