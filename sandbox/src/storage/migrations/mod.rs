//! The versions of the database schema, and the steps from one to the next.

use rusqlite::{Connection, TransactionBehavior};

use super::StorageError;

/// The steps from an empty database to the present schema. A step that was released never changes:
/// what comes later is a step of its own.
const STEPS: [(&str, &str); 8] = [
    ("accounts", include_str!("0001_accounts.sql")),
    ("organizations", include_str!("0002_organizations.sql")),
    ("repositories", include_str!("0003_repositories.sql")),
    ("quotas", include_str!("0004_quotas.sql")),
    ("service keys", include_str!("0005_service_keys.sql")),
    ("logs", include_str!("0006_logs.sql")),
    ("mirrors", include_str!("0007_mirrors.sql")),
    ("pruning", include_str!("0008_pruning.sql")),
];

/// Marks a database as one of this program; stored in its header.
const APPLICATION_ID: i32 = 0x5175_6179;

/// Takes the missing steps, all of them or none.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), StorageError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version: usize = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let application: i32 =
        transaction.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let is_empty: bool = transaction.query_row(
        "SELECT NOT EXISTS (SELECT 1 FROM sqlite_schema)",
        [],
        |row| row.get(0),
    )?;
    if application != APPLICATION_ID && !is_empty {
        return Err(StorageError::Foreign);
    }
    if version > STEPS.len() {
        return Err(StorageError::Newer {
            found: version,
            known: STEPS.len(),
        });
    }
    for (number, (_, sql)) in STEPS.iter().enumerate().skip(version) {
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "user_version", number + 1)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::{STEPS, migrate};
    use crate::storage::StorageError;

    #[test]
    fn every_version_reaches_the_present_one() {
        for start in 0..=STEPS.len() {
            let mut connection = Connection::open_in_memory().expect("a database");
            for (number, (_, sql)) in STEPS.iter().take(start).enumerate() {
                connection.execute_batch(sql).expect("a step");
                connection
                    .pragma_update(None, "user_version", number + 1)
                    .expect("a version");
                connection
                    .pragma_update(None, "application_id", super::APPLICATION_ID)
                    .expect("a mark");
            }
            migrate(&mut connection).expect("migrated");
            migrate(&mut connection).expect("nothing left to do");
            let version: usize = connection
                .pragma_query_value(None, "user_version", |row| row.get(0))
                .expect("a version");
            assert_eq!(version, STEPS.len());
        }
    }

    #[test]
    fn a_database_of_something_else_is_left_alone() {
        let mut connection = Connection::open_in_memory().expect("a database");
        connection
            .execute_batch("CREATE TABLE theirs (id INTEGER)")
            .expect("a table");
        assert!(matches!(
            migrate(&mut connection),
            Err(StorageError::Foreign)
        ));
    }

    #[test]
    fn a_newer_database_is_left_alone() {
        let mut connection = Connection::open_in_memory().expect("a database");
        connection
            .pragma_update(None, "user_version", 99)
            .expect("a version");
        let error = migrate(&mut connection).expect_err("a newer version");
        assert_eq!(
            error.to_string(),
            "its schema has version 99, this program knows versions up to 8: use a newer program, \
             or another file"
        );
    }
}
