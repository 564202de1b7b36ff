//! Default permissions (prototypes), which new repositories of an organization get.

use std::collections::BTreeMap;

use rusqlite::{Row, params};

use super::accounts::{COLUMNS, account};
use super::{Account, RepositoryRole, Result, StorageError, Tx};

/// Whom a prototype gives a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum DelegateId {
    Account(i64),
    Team(i64),
}

/// An account that a prototype names.
#[derive(Clone, Debug)]
pub(crate) struct NamedAccount {
    pub(crate) account: Account,
    /// Whether it is in a team of the organization.
    pub(crate) in_team: bool,
}

/// Whom a prototype gives a role, to be shown.
#[derive(Clone, Debug)]
pub(crate) enum Delegate {
    Account(Box<NamedAccount>),
    /// The name of the team.
    Team(String),
}

/// A permission that new repositories get.
#[derive(Clone, Debug)]
pub(crate) struct Prototype {
    pub(crate) uuid: String,
    /// Whose new repositories are meant; `None` for everybody's.
    pub(crate) activating_user: Option<NamedAccount>,
    pub(crate) delegate: Delegate,
    pub(crate) role: RepositoryRole,
}

/// A prototype as it is stored.
struct PrototypeRow {
    uuid: String,
    activating: Option<i64>,
    delegate: DelegateId,
    team: Option<String>,
    role: RepositoryRole,
}

/// Selects what [`prototype`] reads.
const PROTOTYPE: &str = "SELECT prototype.uuid, prototype.activating_account_id, \
    prototype.delegate_account_id, prototype.delegate_team_id, team.name, prototype.role \
    FROM prototype LEFT JOIN team ON team.id = prototype.delegate_team_id \
    WHERE prototype.organization_id = ?1";

fn prototype(row: &Row<'_>) -> rusqlite::Result<PrototypeRow> {
    let delegate = match row.get(2)? {
        Some(account) => DelegateId::Account(account),
        None => DelegateId::Team(row.get(3)?),
    };
    Ok(PrototypeRow {
        uuid: row.get(0)?,
        activating: row.get(1)?,
        delegate,
        team: row.get(4)?,
        role: row.get(5)?,
    })
}

impl Tx<'_> {
    /// The prototypes of an organization, in the order in which they were made.
    pub(crate) fn prototype_list_by_organization(
        &self,
        organization: i64,
    ) -> Result<Vec<Prototype>> {
        let sql = format!("{PROTOTYPE} ORDER BY prototype.id");
        let rows = self.all(&sql, [organization], prototype)?;
        let accounts = self.prototype_account_list(
            "SELECT activating_account_id FROM prototype WHERE organization_id = ?1 \
             UNION SELECT delegate_account_id FROM prototype WHERE organization_id = ?1",
            params![organization],
        )?;
        let rows = rows.into_iter();
        rows.map(|row| complete(row, &accounts)).collect()
    }

    /// The prototype of that UUID.
    pub(crate) fn prototype_fetch(
        &self,
        organization: i64,
        uuid: &str,
    ) -> Result<Option<Prototype>> {
        let sql = format!("{PROTOTYPE} AND prototype.uuid = ?2");
        let row = self.one(&sql, params![organization, uuid], prototype)?;
        let accounts = self.prototype_account_list(
            "SELECT activating_account_id FROM prototype WHERE uuid = ?2 \
             UNION SELECT delegate_account_id FROM prototype WHERE uuid = ?2",
            params![organization, uuid],
        )?;
        row.map(|row| complete(row, &accounts)).transpose()
    }

    /// The accounts whose numbers a query gives, by number; its first parameter is the
    /// organization.
    fn prototype_account_list(
        &self,
        ids: &str,
        parameters: impl rusqlite::Params,
    ) -> Result<BTreeMap<i64, NamedAccount>> {
        let sql = format!(
            "SELECT {COLUMNS}, EXISTS (SELECT 1 FROM team_member \
             CROSS JOIN team ON team.id = team_member.team_id \
             WHERE team_member.account_id = account.id AND team.organization_id = ?1) AS in_team \
             FROM account WHERE account.id IN ({ids})"
        );
        let accounts = self.all(&sql, parameters, |row| {
            Ok(NamedAccount {
                account: account(row)?,
                in_team: row.get("in_team")?,
            })
        })?;
        let accounts = accounts.into_iter();
        Ok(accounts.map(|named| (named.account.id, named)).collect())
    }

    /// Adds a prototype; tells its UUID.
    pub(crate) fn prototype_create(
        &self,
        organization: i64,
        activating: Option<i64>,
        delegate: DelegateId,
        role: RepositoryRole,
    ) -> Result<String> {
        let (account, team) = match delegate {
            DelegateId::Account(account) => (Some(account), None),
            DelegateId::Team(team) => (None, Some(team)),
        };
        let uuid = crate::crypto::random::uuid();
        self.insert(
            "INSERT INTO prototype (uuid, organization_id, activating_account_id, \
             delegate_account_id, delegate_team_id, role) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![uuid, organization, activating, account, team, role.as_str()],
        )?;
        Ok(uuid)
    }

    /// Changes the role that a prototype gives.
    pub(crate) fn prototype_update_role(&self, uuid: &str, role: RepositoryRole) -> Result<()> {
        let sql = "UPDATE prototype SET role = ?2 WHERE uuid = ?1";
        self.change(sql, params![uuid, role.as_str()])?;
        Ok(())
    }

    /// Deletes a prototype.
    pub(crate) fn prototype_delete(&self, uuid: &str) -> Result<()> {
        self.change("DELETE FROM prototype WHERE uuid = ?1", [uuid])?;
        Ok(())
    }

    /// Gives a new repository the permissions that the prototypes of its organization ask for,
    /// when `creator` makes it.
    pub(crate) fn prototype_apply(
        &self,
        repository: i64,
        organization: i64,
        creator: i64,
    ) -> Result<()> {
        let sql = format!(
            "{PROTOTYPE} AND (prototype.activating_account_id IS NULL \
             OR prototype.activating_account_id = ?2) ORDER BY prototype.id"
        );
        let rows = self.all(&sql, [organization, creator], prototype)?;
        let rules = rows
            .iter()
            .map(|row| (row.delegate, row.activating.is_some(), row.role));
        for (delegate, role) in settle(rules) {
            match delegate {
                // The creator is admin already.
                DelegateId::Account(account) if account == creator => {}
                DelegateId::Account(account) => {
                    self.permission_set_for_user(repository, account, role)?;
                }
                DelegateId::Team(team) => self.permission_set_for_team(repository, team, role)?,
            }
        }
        Ok(())
    }
}

/// Puts accounts into the places of their numbers.
fn complete(row: PrototypeRow, accounts: &BTreeMap<i64, NamedAccount>) -> Result<Prototype> {
    let named = |id: i64| accounts.get(&id).cloned().ok_or(StorageError::Lost);
    Ok(Prototype {
        uuid: row.uuid,
        activating_user: row.activating.map(named).transpose()?,
        delegate: match row.delegate {
            DelegateId::Account(id) => Delegate::Account(Box::new(named(id)?)),
            DelegateId::Team(_) => Delegate::Team(row.team.ok_or(StorageError::Lost)?),
        },
        role: row.role,
    })
}

/// The one role of each delegate, teams first. Of the rules for all creators the first holds; one
/// for this creator beats those, and of several such ones the last holds.
fn settle(
    rules: impl Iterator<Item = (DelegateId, bool, RepositoryRole)>,
) -> Vec<(DelegateId, RepositoryRole)> {
    let mut settled: Vec<(DelegateId, RepositoryRole)> = Vec::new();
    for (delegate, for_creator, role) in rules {
        match settled.iter_mut().find(|(known, _)| *known == delegate) {
            Some((_, settled)) if for_creator => *settled = role,
            Some(_) => {}
            None => settled.push((delegate, role)),
        }
    }
    settled.sort_by_key(|(delegate, _)| matches!(delegate, DelegateId::Account(_)));
    settled
}

#[cfg(test)]
mod tests {
    use super::{DelegateId, RepositoryRole, settle};

    #[test]
    fn a_rule_for_the_creator_beats_the_general_ones() {
        use RepositoryRole::{Admin, Read, Write};
        let (user, team) = (DelegateId::Account(1), DelegateId::Team(1));
        let cases = [
            (vec![(user, false, Read), (user, false, Write)], Read),
            (vec![(user, false, Read), (user, true, Write)], Write),
            (vec![(user, true, Write), (user, false, Read)], Write),
            (vec![(user, true, Write), (user, true, Admin)], Admin),
        ];
        for (rules, expect) in cases {
            assert_eq!(settle(rules.iter().copied()), [(user, expect)], "{rules:?}");
        }
        let rules = [(user, false, Read), (team, false, Write)];
        let expect = [(team, Write), (user, Read)];
        assert_eq!(settle(rules.into_iter()), expect);
    }
}
