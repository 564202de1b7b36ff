//! The addresses that may take the notifications of a repository.

use rusqlite::params;

use super::{Result, Tx};

/// An address and the repository, by namespace and name. It has no `Debug`: it has a code.
pub(crate) struct AuthorizedEmail {
    pub(crate) id: i64,
    pub(crate) namespace: String,
    pub(crate) repository: String,
    pub(crate) email: String,
    pub(crate) confirmed: bool,
    pub(crate) code: String,
}

const SELECT: &str = "SELECT authorized_email.id, account.name, repository.name, \
    authorized_email.email, authorized_email.confirmed, \
    unseal(authorized_email.code, 'authorized_email.code') FROM authorized_email \
    JOIN repository ON repository.id = authorized_email.repository_id \
    JOIN account ON account.id = repository.namespace_id";

fn authorized_email(row: &rusqlite::Row<'_>) -> rusqlite::Result<AuthorizedEmail> {
    Ok(AuthorizedEmail {
        id: row.get(0)?,
        namespace: row.get(1)?,
        repository: row.get(2)?,
        email: row.get(3)?,
        confirmed: row.get(4)?,
        code: row.get(5)?,
    })
}

impl Tx<'_> {
    /// An address of a repository, if its owner was asked.
    pub(crate) fn authorized_email_fetch(
        &self,
        repository: i64,
        email: &str,
    ) -> Result<Option<AuthorizedEmail>> {
        let sql = format!("{SELECT} WHERE repository.id = ?1 AND authorized_email.email = ?2");
        self.one(&sql, params![repository, email], authorized_email)
    }

    /// The address that a code was sent to.
    pub(crate) fn authorized_email_fetch_by_code(
        &self,
        code_hash: &str,
    ) -> Result<Option<AuthorizedEmail>> {
        let sql = format!("{SELECT} WHERE authorized_email.token_hash = lookup_hash(?1)");
        self.one(&sql, [code_hash], authorized_email)
    }

    /// Notes that the owner of an address is asked, by a code, which is found by what it hashes to.
    pub(crate) fn authorized_email_create(
        &self,
        repository: i64,
        email: &str,
        code: &str,
        code_hash: &str,
    ) -> Result<()> {
        self.change(
            "INSERT INTO authorized_email (repository_id, email, code, token_hash) \
             VALUES (?1, ?2, seal(?3, 'authorized_email.code'), lookup_hash(?4))",
            params![repository, email, code, code_hash],
        )?;
        Ok(())
    }

    /// Notes that the owner of an address has agreed.
    pub(crate) fn authorized_email_update_confirmed(&self, id: i64) -> Result<()> {
        let sql = "UPDATE authorized_email SET confirmed = 1 WHERE id = ?1";
        self.change(sql, [id])?;
        Ok(())
    }
}
