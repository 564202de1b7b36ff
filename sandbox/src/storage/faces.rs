//! Owns [`Face`]: as much of an account as a list of people shows of each.

use rusqlite::Row;

use super::{Account, AccountKind};

/// An account in a list: its name, and what its avatar is drawn from. A row of it is read in a
/// third of the time that the whole account takes.
#[derive(Clone, Debug)]
pub(crate) struct Face {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) kind: AccountKind,
    pub(crate) email: String,
}

impl Face {
    pub(crate) fn is_robot(&self) -> bool {
        self.kind == AccountKind::Robot
    }
}

impl From<Account> for Face {
    fn from(account: Account) -> Self {
        Self {
            id: account.id,
            name: account.name,
            kind: account.kind,
            email: account.email,
        }
    }
}

/// The columns that [`face`] reads.
pub(super) const FACE: &str = "account.id, account.name, account.kind, account.email";

/// How many columns that are: what a query adds to them begins here.
pub(super) const FACE_WIDTH: usize = 4;

/// Reads a face from the first columns of a row.
pub(super) fn face(row: &Row<'_>) -> rusqlite::Result<Face> {
    Ok(Face {
        id: row.get(0)?,
        name: row.get(1)?,
        kind: AccountKind::parse(row.get_ref(2)?.as_str()?),
        email: row.get(3)?,
    })
}
