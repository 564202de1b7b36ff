//! Users: details, passwords, prompts.

use rusqlite::{ToSql, params};

use super::accounts::{COLUMNS, account};
use super::prefix::end;
use super::{Account, Result, Tx};

/// Which users and robots are looked for.
pub(crate) struct UserSearch<'a> {
    pub(crate) text: &'a str,
    /// The namespace whose robots are looked for as well.
    pub(crate) robots_of: Option<&'a str>,
    /// Whether users must have just that name; robots need not.
    pub(crate) exactly: bool,
    pub(crate) robots_first: bool,
    pub(crate) limit: i64,
}

impl Tx<'_> {
    /// The prompts that the web interface shows a user.
    pub(crate) fn user_prompt_list(&self, user: i64) -> Result<Vec<String>> {
        let sql = "SELECT kind FROM user_prompt WHERE account_id = ?1 ORDER BY id";
        self.all(sql, [user], |row| row.get(0))
    }

    /// Adds a prompt for a user.
    pub(crate) fn user_prompt_create(&self, user: i64, kind: &str) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO user_prompt (account_id, kind) VALUES (?1, ?2)";
        self.change(sql, params![user, kind])?;
        Ok(())
    }

    /// Deletes a prompt of a user; tells whether there was one.
    pub(crate) fn user_prompt_delete(&self, user: i64, kind: &str) -> Result<bool> {
        let sql = "DELETE FROM user_prompt WHERE account_id = ?1 AND kind = ?2";
        Ok(self.change(sql, params![user, kind])? > 0)
    }

    /// Changes the e-mail address of a user, verified or not.
    pub(crate) fn user_update_email(&self, user: i64, email: &str, verified: bool) -> Result<()> {
        let sql = "UPDATE account SET email = ?2, verified = ?3 WHERE id = ?1";
        self.change(sql, params![user, email, verified])?;
        Ok(())
    }

    /// Marks the e-mail address of a user as verified.
    pub(crate) fn user_update_verified(&self, user: i64) -> Result<()> {
        self.change("UPDATE account SET verified = 1 WHERE id = ?1", [user])?;
        Ok(())
    }

    /// Sets one of the details that a user tells of itself.
    pub(crate) fn user_update_detail(
        &self,
        user: i64,
        detail: UserDetail,
        value: Option<&str>,
    ) -> Result<()> {
        let column = match detail {
            UserDetail::GivenName => "given_name",
            UserDetail::FamilyName => "family_name",
            UserDetail::Company => "company",
            UserDetail::Location => "location",
        };
        let sql = format!("UPDATE account SET {column} = ?2 WHERE id = ?1");
        self.change(&sql, params![user, value])?;
        Ok(())
    }

    /// Renames a user and its robots.
    pub(crate) fn user_update_name(&self, user: &Account, name: &str) -> Result<()> {
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
    pub(crate) fn user_convert_to_organization(&self, user: i64) -> Result<()> {
        self.change(
            "UPDATE account SET kind = 'organization', password_hash = NULL WHERE id = ?1",
            [user],
        )?;
        let sql = "DELETE FROM repository_permission WHERE account_id = ?1";
        self.change(sql, [user])?;
        Ok(())
    }

    /// The person of that name; `None` for organizations and robots as well.
    pub(crate) fn user_fetch(&self, name: &str) -> Result<Option<Account>> {
        Ok(self.account_fetch(name)?.filter(Account::is_user))
    }

    /// The person with that address.
    pub(crate) fn user_fetch_by_email(&self, email: &str) -> Result<Option<Account>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM account WHERE account.email = ?1 AND account.kind = 'user'"
        );
        self.one(&sql, [email], account)
    }

    /// Whether there is any person.
    pub(crate) fn user_exists(&self) -> Result<bool> {
        self.exists("SELECT 1 FROM account WHERE kind = 'user'", [])
    }

    /// What the password of a person hashes to.
    pub(crate) fn user_fetch_password_hash(&self, account: i64) -> Result<Option<String>> {
        let sql = "SELECT password_hash FROM account WHERE id = ?1";
        Ok(self.one(sql, [account], |row| row.get(0))?.flatten())
    }

    /// Sets what the password hashes to; who is signed in must do so again.
    pub(crate) fn user_update_password(&self, account: i64, hash: &str) -> Result<()> {
        self.change(
            "UPDATE account SET password_hash = ?2, signin_failures = 0 WHERE id = ?1",
            params![account, hash],
        )?;
        self.session_delete_by_user(account)
    }

    /// Users, and robots of a namespace.
    pub(crate) fn user_search(&self, prefix: &UserSearch<'_>) -> Result<Vec<Account>> {
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
}

/// What a user tells of itself.
#[derive(Clone, Copy, Debug)]
pub(crate) enum UserDetail {
    GivenName,
    FamilyName,
    Company,
    Location,
}
