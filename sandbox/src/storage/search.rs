//! Owns the questions of the searches: what begins with a text, and what somebody may find.

use rusqlite::{Row, ToSql, named_params, params};

use super::accounts::{COLUMNS, WIDTH, account};
use super::repository_lists::GRANTED;
use super::{Account, Result, Tx};

/// A team that was found.
#[derive(Clone, Debug)]
pub(crate) struct FoundTeam {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) organization: Account,
}

/// A repository that was found.
#[derive(Clone, Debug)]
pub(crate) struct FoundRepository {
    pub(crate) namespace: Account,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) is_public: bool,
    pub(crate) stars: i32,
}

/// Which users and robots are looked for.
pub(crate) struct Prefix<'a> {
    pub(crate) text: &'a str,
    /// The namespace whose robots are looked for as well.
    pub(crate) robots_of: Option<&'a str>,
    /// Whether users must have just that name; robots need not.
    pub(crate) exactly: bool,
    pub(crate) robots_first: bool,
    pub(crate) limit: i64,
}

/// The last of all names that begin with a text. Names are of small letters.
fn end(prefix: &str) -> String {
    format!("{prefix}\u{10ffff}")
}

fn found_team(row: &Row<'_>) -> rusqlite::Result<FoundTeam> {
    Ok(FoundTeam {
        organization: account(row)?,
        id: row.get(WIDTH)?,
        name: row.get(WIDTH + 1)?,
    })
}

impl Tx<'_> {
    /// Users, and robots of a namespace.
    pub(crate) fn matching_users(&self, prefix: &Prefix<'_>) -> Result<Vec<Account>> {
        let users = if prefix.exactly {
            "name = :text"
        } else {
            "name >= :text AND name < :end"
        };
        let order = if prefix.robots_first {
            "account.kind = 'robot' DESC, account.id"
        } else {
            "account.id"
        };
        let sql = format!(
            "SELECT {COLUMNS} FROM account WHERE account.id IN \
             (SELECT id FROM account WHERE {users} AND kind = 'user' \
             UNION SELECT id FROM account WHERE name >= :robots AND name < :robots_end \
             AND kind = 'robot') ORDER BY {order} LIMIT :limit"
        );
        let (text, text_end) = (prefix.text, end(prefix.text));
        let robots = prefix
            .robots_of
            .map(|namespace| format!("{namespace}+{text}"));
        let robots_end = robots.as_deref().map(end);
        let mut parameters: Vec<(&str, &dyn ToSql)> = vec![
            (":text", &text),
            (":robots", &robots),
            (":robots_end", &robots_end),
            (":limit", &prefix.limit),
        ];
        if !prefix.exactly {
            parameters.push((":end", &text_end));
        }
        self.all(&sql, parameters.as_slice(), account)
    }

    /// The names of the teams of an organization that begin with a text.
    pub(crate) fn matching_teams(&self, organization: i64, prefix: &str) -> Result<Vec<String>> {
        self.all(
            "SELECT name FROM team WHERE organization_id = ?1 AND name >= ?2 AND name < ?3 \
             ORDER BY id LIMIT 10",
            params![organization, prefix, end(prefix)],
            |row| row.get(0),
        )
    }

    /// Teams that an account is in.
    pub(crate) fn matching_own_teams(&self, member: i64, prefix: &str) -> Result<Vec<FoundTeam>> {
        let sql = format!(
            "SELECT {COLUMNS}, team.id, team.name FROM team_member \
             JOIN team ON team.id = team_member.team_id \
             JOIN account ON account.id = team.organization_id \
             WHERE team_member.account_id = ?1 AND team.name >= ?2 AND team.name < ?3 \
             ORDER BY team.id LIMIT 5"
        );
        self.all(&sql, params![member, prefix, end(prefix)], found_team)
    }

    /// Teams, empty ones left out, of the organizations that an account administers.
    pub(crate) fn matching_admined_teams(
        &self,
        admin: i64,
        prefix: &str,
    ) -> Result<Vec<FoundTeam>> {
        let sql = format!(
            "SELECT {COLUMNS}, team.id, team.name FROM team \
             JOIN account ON account.id = team.organization_id \
             WHERE team.organization_id IN (SELECT own.organization_id FROM team_member \
             JOIN team AS own ON own.id = team_member.team_id \
             WHERE team_member.account_id = ?1 AND own.role = 'admin') \
             AND team.name >= ?2 AND team.name < ?3 \
             AND EXISTS (SELECT 1 FROM team_member WHERE team_id = team.id) \
             ORDER BY team.id LIMIT 5"
        );
        self.all(&sql, params![admin, prefix, end(prefix)], found_team)
    }

    /// Robots of an account, and of the organizations that it administers.
    pub(crate) fn matching_robots(&self, admin: &Account, prefix: &str) -> Result<Vec<Account>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM (SELECT ?2 AS name UNION SELECT account.name FROM team_member \
             JOIN team ON team.id = team_member.team_id \
             JOIN account ON account.id = team.organization_id \
             WHERE team_member.account_id = ?1 AND team.role = 'admin') AS namespace \
             JOIN account ON account.name >= namespace.name || '+' || ?3 \
             AND account.name < namespace.name || '+' || ?4 \
             WHERE account.kind = 'robot' ORDER BY account.id LIMIT 5"
        );
        let parameters = params![admin.id, admin.name, prefix, end(prefix)];
        self.all(&sql, parameters, account)
    }

    /// Users and organizations with repositories that an account may see; without an account,
    /// that everybody may see.
    pub(crate) fn matching_namespaces(
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

    /// Repositories with a text in name or description, of one namespace where one is named.
    /// An account finds only those that have rows of permissions.
    pub(crate) fn matching_repositories(
        &self,
        viewer: Option<i64>,
        namespace: Option<&str>,
        text: &str,
        offset: i64,
        limit: i64,
    ) -> Result<Vec<FoundRepository>> {
        let rights = if viewer.is_some() {
            format!(
                "(repository.visibility = 'public' OR repository.id IN ({GRANTED})) AND EXISTS \
                 (SELECT 1 FROM repository_permission WHERE repository_id = repository.id)"
            )
        } else {
            ":account IS NULL AND repository.visibility = 'public'".to_owned()
        };
        let sql = format!(
            "SELECT {COLUMNS}, repository.name, repository.description, \
             repository.visibility = 'public', \
             (SELECT count(*) FROM star WHERE repository_id = repository.id) FROM repository \
             JOIN account ON account.id = repository.namespace_id \
             WHERE (repository.name LIKE :text ESCAPE '!' \
             OR repository.description LIKE :text ESCAPE '!') \
             AND (:namespace IS NULL OR account.name = :namespace) \
             AND repository.state <> 'MARKED_FOR_DELETION' AND {rights} \
             ORDER BY repository.id LIMIT :limit OFFSET :offset"
        );
        let parameters = named_params! {
            ":account": viewer,
            ":namespace": namespace,
            ":text": format!("%{}%", escaped(text)),
            ":limit": limit,
            ":offset": offset,
        };
        self.all(&sql, parameters, |row| {
            Ok(FoundRepository {
                namespace: account(row)?,
                name: row.get(WIDTH)?,
                description: row.get(WIDTH + 1)?,
                is_public: row.get(WIDTH + 2)?,
                stars: row.get(WIDTH + 3)?,
            })
        })
    }
}

/// A text whose signs stand for themselves in a pattern.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if ['!', '%', '_', '['].contains(&character) {
            escaped.push('!');
        }
        escaped.push(character);
    }
    escaped
}
