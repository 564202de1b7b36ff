//! Invitations to teams.

use rusqlite::params;

use super::account_summaries::{SUMMARY_COLUMNS, SUMMARY_WIDTH, account_summary};
use super::{AccountSummary, Result, Tx};

/// Who was invited to a team.
#[derive(Clone, Debug)]
pub(crate) enum Invited {
    Account(AccountSummary),
    /// An address, whoever reads what is sent to it.
    Address(String),
}

/// An invitation, as whoever has its code sees it.
pub(crate) struct Invitation {
    pub(crate) id: i64,
    pub(crate) organization_id: i64,
    pub(crate) organization: String,
    pub(crate) team: String,
    pub(crate) inviter: String,
    /// Number and name of the account that it is for; `None` where it is for an address.
    pub(crate) account: Option<(i64, String)>,
    pub(crate) email: Option<String>,
}

impl Tx<'_> {
    /// The invitation of a code.
    pub(crate) fn invitation_fetch(&self, code_hash: &str) -> Result<Option<Invitation>> {
        let sql = "SELECT team_invite.id, organization.id, organization.name, team.name, \
                   inviter.name, invited.id, invited.name, team_invite.email FROM team_invite \
                   JOIN team ON team.id = team_invite.team_id \
                   JOIN account AS organization ON organization.id = team.organization_id \
                   JOIN account AS inviter ON inviter.id = team_invite.inviter_id \
                   LEFT JOIN account AS invited ON invited.id = team_invite.account_id \
                   WHERE team_invite.token_hash = lookup_hash(?1)";
        self.one(sql, [code_hash], |row| {
            let id: Option<i64> = row.get(5)?;
            let name: Option<String> = row.get(6)?;
            Ok(Invitation {
                id: row.get(0)?,
                organization_id: row.get(1)?,
                organization: row.get(2)?,
                team: row.get(3)?,
                inviter: row.get(4)?,
                account: id.zip(name),
                email: row.get(7)?,
            })
        })
    }

    /// The invitations of an account into an organization, also those of its address if that is
    /// given: each with its number and that of its team.
    pub(crate) fn invitation_list_by_account(
        &self,
        organization: i64,
        account: i64,
        email: Option<&str>,
    ) -> Result<Vec<(i64, i64)>> {
        let sql = "SELECT team_invite.id, team_invite.team_id FROM team_invite \
                   JOIN team ON team.id = team_invite.team_id WHERE team.organization_id = ?1 \
                   AND (team_invite.account_id = ?2 OR team_invite.email = ?3) \
                   ORDER BY team_invite.id";
        self.all(sql, params![organization, account, email], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
    }

    /// Deletes an invitation.
    pub(crate) fn invitation_delete(&self, id: i64) -> Result<()> {
        self.change("DELETE FROM team_invite WHERE id = ?1", [id])?;
        Ok(())
    }

    /// Invites an account to a team. The invitation is known by what its code hashes to.
    pub(crate) fn invitation_create_for_account(
        &self,
        team: i64,
        account: i64,
        inviter: i64,
        code_hash: &str,
    ) -> Result<()> {
        self.insert(
            "INSERT INTO team_invite (team_id, account_id, inviter_id, token_hash) \
             VALUES (?1, ?2, ?3, lookup_hash(?4))",
            params![team, account, inviter, code_hash],
        )?;
        Ok(())
    }

    /// Invites an address to a team. The invitation is known by what its code hashes to.
    pub(crate) fn invitation_create_for_email(
        &self,
        team: i64,
        email: &str,
        inviter: i64,
        code_hash: &str,
    ) -> Result<()> {
        self.insert(
            "INSERT INTO team_invite (team_id, email, inviter_id, token_hash) \
             VALUES (?1, ?2, ?3, lookup_hash(?4))",
            params![team, email, inviter, code_hash],
        )?;
        Ok(())
    }

    /// Who was invited to a team and has not responded, in the order of the invitations.
    pub(crate) fn invitation_list_by_team(&self, team: i64) -> Result<Vec<Invited>> {
        let sql = format!(
            "SELECT {SUMMARY_COLUMNS}, team_invite.email FROM team_invite \
             LEFT JOIN account ON account.id = team_invite.account_id \
             WHERE team_invite.team_id = ?1 ORDER BY team_invite.id"
        );
        self.all(&sql, [team], |row| {
            Ok(match row.get(SUMMARY_WIDTH)? {
                Some(email) => Invited::Address(email),
                None => Invited::Account(account_summary(row)?),
            })
        })
    }

    /// Deletes the first invitation of an account; tells whether there was one.
    pub(crate) fn invitation_delete_for_account(&self, team: i64, account: i64) -> Result<bool> {
        let sql = "DELETE FROM team_invite WHERE id = (SELECT MIN(id) FROM team_invite \
                   WHERE team_id = ?1 AND account_id = ?2)";
        Ok(self.change(sql, [team, account])? > 0)
    }

    /// Deletes the first invitation of an e-mail address; tells whether there was one.
    pub(crate) fn invitation_delete_for_email(&self, team: i64, email: &str) -> Result<bool> {
        let sql = "DELETE FROM team_invite WHERE id = (SELECT MIN(id) FROM team_invite \
                   WHERE team_id = ?1 AND email = ?2)";
        Ok(self.change(sql, params![team, email])? > 0)
    }

    /// Whether somebody invited the owner of an address into a team.
    pub(crate) fn invitation_exists_for_email(&self, email: &str) -> Result<bool> {
        self.exists("SELECT 1 FROM team_invite WHERE email = ?1", [email])
    }

    /// The address that an invitation went to, where it is for `user` or for nobody in particular.
    pub(crate) fn invitation_fetch_email(
        &self,
        token_hash: &str,
        user: i64,
    ) -> Result<Option<String>> {
        let sql = "SELECT email FROM team_invite \
                   WHERE token_hash = lookup_hash(?1) AND (account_id IS NULL OR account_id = ?2)";
        let found = self.one(sql, params![token_hash, user], |row| row.get(0))?;
        Ok(found.flatten())
    }
}
