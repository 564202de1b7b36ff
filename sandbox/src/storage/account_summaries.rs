//! [`AccountSummary`]: as much of an account as a list of people shows of each.

use rusqlite::Row;

use super::{Account, AccountKind};

/// An account in a list: its name, and what its avatar is drawn from. A row of it is read in a
/// third of the time that the whole account takes.
#[derive(Clone, Debug)]
pub(crate) struct AccountSummary {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) kind: AccountKind,
    pub(crate) email: String,
}

impl AccountSummary {
    pub(crate) fn is_robot(&self) -> bool {
        self.kind == AccountKind::Robot
    }
}

impl From<Account> for AccountSummary {
    fn from(account: Account) -> Self {
        Self {
            id: account.id,
            name: account.name,
            kind: account.kind,
            email: account.email,
        }
    }
}

/// The columns that [`account_summary`] reads.
pub(super) const SUMMARY_COLUMNS: &str = "account.id, account.name, account.kind, account.email";

/// How many columns that are: what a query adds to them begins here.
pub(super) const SUMMARY_WIDTH: usize = 4;

/// Reads a summary from the first columns of a row.
pub(super) fn account_summary(row: &Row<'_>) -> rusqlite::Result<AccountSummary> {
    Ok(AccountSummary {
        id: row.get(0)?,
        name: row.get(1)?,
        kind: AccountKind::parse(row.get_ref(2)?.as_str()?),
        email: row.get(3)?,
    })
}
