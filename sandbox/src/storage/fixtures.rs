//! The fixtures that a database began with.

use super::{Result, Tx};

impl Tx<'_> {
    /// Whether the database began with the fixture of that hash.
    pub(crate) fn fixture_exists(&self, hash: &str) -> Result<bool> {
        self.exists("SELECT 1 FROM planted_fixture WHERE hash = ?1", [hash])
    }

    /// Records the fixture that the database starts from.
    pub(crate) fn fixture_create(&self, hash: &str) -> Result<()> {
        self.change("INSERT INTO planted_fixture (hash) VALUES (?1)", [hash])?;
        Ok(())
    }
}
