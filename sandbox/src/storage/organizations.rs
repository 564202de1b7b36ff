//! Organizations and who belongs to them.

use super::account_summaries::{SUMMARY_COLUMNS, SUMMARY_WIDTH, account_summary};
use super::accounts::{COLUMNS, WIDTH, account};
use super::{Account, AccountSummary, Result, TeamRole, Tx};

impl Tx<'_> {
    /// The organization of that name; `None` for users and robots as well.
    pub(crate) fn organization_fetch(&self, name: &str) -> Result<Option<Account>> {
        Ok(self.account_fetch(name)?.filter(Account::is_organization))
    }

    /// The organizations of an address, the oldest first.
    pub(crate) fn organization_list_by_email(&self, email: &str) -> Result<Vec<Account>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM account WHERE account.email = ?1 \
             AND account.kind = 'organization' ORDER BY account.id"
        );
        self.all(&sql, [email], account)
    }

    /// The organizations whose teams of role admin hold a person once, and nobody else; in the
    /// order of their creation.
    pub(crate) fn organization_list_names_by_only_admin(
        &self,
        account: i64,
    ) -> Result<Vec<String>> {
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

    /// The people who are admins of an organization; robots are none.
    pub(crate) fn organization_admin_list(&self, organization: i64) -> Result<Vec<Account>> {
        let sql = format!(
            "SELECT DISTINCT {COLUMNS} FROM team \
             CROSS JOIN team_member ON team_member.team_id = team.id \
             CROSS JOIN account ON account.id = team_member.account_id \
             WHERE team.organization_id = ?1 AND team.role = 'admin' AND account.kind = 'user' \
             ORDER BY account.id"
        );
        self.all(&sql, [organization], account)
    }

    /// The people in the teams of an organization, with the name of the team: one row for each
    /// team that somebody is in, team after team.
    pub(crate) fn organization_member_list(
        &self,
        organization: i64,
    ) -> Result<Vec<(AccountSummary, String)>> {
        let sql = format!(
            "SELECT {SUMMARY_COLUMNS}, team.name FROM team \
             CROSS JOIN team_member ON team_member.team_id = team.id \
             CROSS JOIN account ON account.id = team_member.account_id \
             WHERE team.organization_id = ?1 AND account.kind <> 'robot' \
             ORDER BY team.id, team_member.id"
        );
        self.all(&sql, [organization], |row| {
            Ok((account_summary(row)?, row.get(SUMMARY_WIDTH)?))
        })
    }

    /// Whether an account is in any team of an organization.
    pub(crate) fn organization_member_exists(
        &self,
        organization: i64,
        account: i64,
    ) -> Result<bool> {
        self.exists(
            "SELECT 1 FROM team CROSS JOIN team_member \
             ON team_member.team_id = team.id AND team_member.account_id = ?2 \
             WHERE team.organization_id = ?1",
            [organization, account],
        )
    }

    /// Deletes an account from all teams of an organization.
    pub(crate) fn organization_member_delete(&self, organization: i64, account: i64) -> Result<()> {
        self.change(
            "DELETE FROM team_member WHERE account_id = ?2 \
             AND team_id IN (SELECT id FROM team WHERE organization_id = ?1)",
            [organization, account],
        )?;
        Ok(())
    }

    /// The organizations whose teams an account is in, by age, with its strongest role in each.
    pub(crate) fn organization_list_by_member(
        &self,
        member: i64,
    ) -> Result<Vec<(Account, TeamRole)>> {
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
}
