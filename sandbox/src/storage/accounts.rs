//! Accounts: users, organizations and robots, which share one space of names.

use rusqlite::{Row, params};

use super::{Result, Tx};

/// What an account is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AccountKind {
    /// A person.
    User,
    /// A namespace that people share.
    Organization,
    /// A robot of a namespace; its name is `namespace+shortname`.
    Robot,
}

impl AccountKind {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Organization => "organization",
            Self::Robot => "robot",
        }
    }

    pub(super) fn parse(text: &str) -> Self {
        match text {
            "organization" => Self::Organization,
            "robot" => Self::Robot,
            _ => Self::User,
        }
    }
}

/// A user, an organization or a robot.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) kind: AccountKind,
    /// An address, or a UUID where none was given.
    pub(crate) email: String,
    pub(crate) verified: bool,
    pub(crate) enabled: bool,
    pub(crate) invoice_email: bool,
    pub(crate) invoice_email_address: Option<String>,
    pub(crate) tag_expiration_s: i64,
    pub(crate) given_name: Option<String>,
    pub(crate) family_name: Option<String>,
    pub(crate) company: Option<String>,
    pub(crate) location: Option<String>,
    /// Milliseconds since 1970.
    pub(crate) created_ms: i64,
    /// Milliseconds since 1970.
    pub(crate) last_accessed_ms: Option<i64>,
}

impl Account {
    pub(crate) fn is_organization(&self) -> bool {
        self.kind == AccountKind::Organization
    }

    pub(crate) fn is_robot(&self) -> bool {
        self.kind == AccountKind::Robot
    }

    pub(crate) fn is_user(&self) -> bool {
        self.kind == AccountKind::User
    }
}

/// What an account begins with.
pub(crate) struct NewAccount<'a> {
    pub(crate) name: &'a str,
    pub(crate) kind: AccountKind,
    /// Without an address a random UUID takes its place.
    pub(crate) email: Option<&'a str>,
    pub(crate) password_hash: Option<&'a str>,
    pub(crate) verified: bool,
    pub(crate) enabled: bool,
    pub(crate) tag_expiration_s: i64,
    pub(crate) created_ms: i64,
}

/// The columns that [`account`] reads, with the table's name before each.
pub(super) const COLUMNS: &str = "account.id, account.name, account.kind, \
    account.email, account.verified, account.enabled, \
    account.invoice_email, account.invoice_email_address, account.tag_expiration_s, \
    account.given_name, account.family_name, account.company, account.location, \
    account.created_ms, account.last_accessed_ms";

/// How many columns that are: what a query adds to them begins here.
pub(super) const WIDTH: usize = 15;

/// Reads an account from the first columns of a row.
pub(super) fn account(row: &Row<'_>) -> rusqlite::Result<Account> {
    Ok(Account {
        id: row.get(0)?,
        name: row.get(1)?,
        kind: AccountKind::parse(row.get_ref(2)?.as_str()?),
        email: row.get(3)?,
        verified: row.get(4)?,
        enabled: row.get(5)?,
        invoice_email: row.get(6)?,
        invoice_email_address: row.get(7)?,
        tag_expiration_s: row.get(8)?,
        given_name: row.get(9)?,
        family_name: row.get(10)?,
        company: row.get(11)?,
        location: row.get(12)?,
        created_ms: row.get(13)?,
        last_accessed_ms: row.get(14)?,
    })
}

/// Which accounts a list holds.
#[derive(Clone, Copy)]
pub(crate) struct AccountList {
    pub(crate) kind: AccountKind,
    /// Holds those that may not be used as well, but for deleted ones.
    pub(crate) with_disabled: bool,
}

impl Tx<'_> {
    /// The account of that name, whatever it is.
    pub(crate) fn account_fetch(&self, name: &str) -> Result<Option<Account>> {
        let sql = format!("SELECT {COLUMNS} FROM account WHERE account.name = ?1");
        self.one(&sql, [name], account)
    }

    /// The account of that number.
    pub(crate) fn account_fetch_by_id(&self, id: i64) -> Result<Option<Account>> {
        let sql = format!("SELECT {COLUMNS} FROM account WHERE account.id = ?1");
        self.one(&sql, [id], account)
    }

    /// The user or robot whose sessions and tokens name this UUID.
    pub(crate) fn account_fetch_by_uuid(&self, uuid: &str) -> Result<Option<Account>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM account WHERE account.uuid = ?1 \
             AND account.kind <> 'organization'"
        );
        self.one(&sql, [uuid], account)
    }

    /// The UUID that the sessions and tokens of an account name.
    pub(crate) fn account_fetch_uuid(&self, account: i64) -> Result<Option<String>> {
        let sql = "SELECT uuid FROM account WHERE id = ?1";
        self.one(sql, [account], |row| row.get(0))
    }

    /// Notes that an account is used.
    pub(crate) fn account_update_last_accessed(&self, account: i64, now_ms: i64) -> Result<()> {
        let sql = "UPDATE account SET last_accessed_ms = ?2 WHERE id = ?1";
        self.change(sql, [account, now_ms])?;
        Ok(())
    }

    /// The person or robot of that name; `None` for organizations.
    pub(crate) fn account_fetch_user_or_robot(&self, name: &str) -> Result<Option<Account>> {
        Ok(self
            .account_fetch(name)?
            .filter(|found| !found.is_organization()))
    }

    /// The number of the oldest account: what belongs to no namespace is logged for it.
    pub(crate) fn account_fetch_oldest_id(&self) -> Result<Option<i64>> {
        let sql = "SELECT id FROM account ORDER BY id LIMIT 1";
        self.one(sql, [], |row| row.get(0))
    }

    /// Adds an account; tells its number.
    pub(crate) fn account_create(&self, new: &NewAccount<'_>) -> Result<i64> {
        let uuid = crate::crypto::random::uuid();
        let placeholder;
        let email = match new.email {
            Some(email) => email,
            None => {
                placeholder = crate::crypto::random::uuid();
                &placeholder
            }
        };
        self.insert(
            "INSERT INTO account (uuid, name, kind, email, password_hash, verified, enabled, \
             tag_expiration_s, created_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                uuid,
                new.name,
                new.kind.as_str(),
                email,
                new.password_hash,
                new.verified,
                new.enabled,
                new.tag_expiration_s,
                new.created_ms,
            ],
        )
    }

    /// Accounts in the order of their numbers, from `start` on; `limit` at most.
    pub(crate) fn account_list(
        &self,
        list: AccountList,
        start: i64,
        limit: Option<i64>,
    ) -> Result<Vec<Account>> {
        let condition = if list.with_disabled {
            "NOT EXISTS (SELECT 1 FROM deleted_namespace WHERE account_id = account.id)"
        } else {
            "account.enabled"
        };
        let sql = format!(
            "SELECT {COLUMNS} FROM account WHERE account.kind = ?1 AND account.id >= ?2 \
             AND {condition} ORDER BY account.id LIMIT ?3"
        );
        // SQLite takes a negative limit for none.
        let limit = limit.unwrap_or(-1);
        self.all(&sql, params![list.kind.as_str(), start, limit], account)
    }

    /// Says whether an account may be used.
    pub(crate) fn account_update_enabled(&self, account: i64, enabled: bool) -> Result<()> {
        let sql = "UPDATE account SET enabled = ?2 WHERE id = ?1";
        self.change(sql, params![account, enabled])?;
        Ok(())
    }
}
