//! Owns the rows of invitations to teams.

use rusqlite::params;

use super::faces::{FACE, FACE_WIDTH, face};
use super::{Face, Result, Tx};

/// Who was invited to a team.
#[derive(Clone, Debug)]
pub(crate) enum Invited {
    Account(Face),
    /// An address, whoever reads what is sent to it.
    Address(String),
}

impl Tx<'_> {
    /// Invites an account to a team. The invitation is known by what its code hashes to.
    pub(crate) fn invite_account(
        &self,
        team: i64,
        account: i64,
        inviter: i64,
        code_hash: &str,
    ) -> Result<()> {
        self.insert(
            "INSERT INTO team_invite (team_id, account_id, inviter_id, token_hash) \
             VALUES (?1, ?2, ?3, ?4)",
            params![team, account, inviter, code_hash],
        )?;
        Ok(())
    }

    /// Invites an address to a team. The invitation is known by what its code hashes to.
    pub(crate) fn invite_address(
        &self,
        team: i64,
        email: &str,
        inviter: i64,
        code_hash: &str,
    ) -> Result<()> {
        self.insert(
            "INSERT INTO team_invite (team_id, email, inviter_id, token_hash) \
             VALUES (?1, ?2, ?3, ?4)",
            params![team, email, inviter, code_hash],
        )?;
        Ok(())
    }

    /// Who was invited to a team and has not answered, in the order of the invitations.
    pub(crate) fn invited(&self, team: i64) -> Result<Vec<Invited>> {
        let sql = format!(
            "SELECT {FACE}, team_invite.email FROM team_invite \
             LEFT JOIN account ON account.id = team_invite.account_id \
             WHERE team_invite.team_id = ?1 ORDER BY team_invite.id"
        );
        self.all(&sql, [team], |row| {
            Ok(match row.get(FACE_WIDTH)? {
                Some(email) => Invited::Address(email),
                None => Invited::Account(face(row)?),
            })
        })
    }

    /// Withdraws the first invitation of an account; tells whether there was one.
    pub(crate) fn withdraw_account(&self, team: i64, account: i64) -> Result<bool> {
        let sql = "DELETE FROM team_invite WHERE id = (SELECT MIN(id) FROM team_invite \
                   WHERE team_id = ?1 AND account_id = ?2)";
        Ok(self.change(sql, [team, account])? > 0)
    }

    /// Withdraws the first invitation of an address; tells whether there was one.
    pub(crate) fn withdraw_address(&self, team: i64, email: &str) -> Result<bool> {
        let sql = "DELETE FROM team_invite WHERE id = (SELECT MIN(id) FROM team_invite \
                   WHERE team_id = ?1 AND email = ?2)";
        Ok(self.change(sql, params![team, email])? > 0)
    }
}
