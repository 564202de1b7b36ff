//! The versions of the database schema, and the steps from one to the next.

use rusqlite::{Connection, TransactionBehavior};

use super::StorageError;

/// The steps from an empty database to the present schema. A step that was released never changes:
/// what comes later is a step of its own.
const STEPS: [(&str, &str); 17] = [
    ("accounts", include_str!("0001_accounts.sql")),
    ("organizations", include_str!("0002_organizations.sql")),
    ("repositories", include_str!("0003_repositories.sql")),
    ("quotas", include_str!("0004_quotas.sql")),
    ("service keys", include_str!("0005_service_keys.sql")),
    ("logs", include_str!("0006_logs.sql")),
    ("mirrors", include_str!("0007_mirrors.sql")),
    ("pruning", include_str!("0008_pruning.sql")),
    ("sealed secrets", include_str!("0009_sealed_secrets.sql")),
    ("user files", include_str!("0010_user_files.sql")),
    (
        "unset expiration",
        include_str!("0011_unset_expiration.sql"),
    ),
    ("sealed badges", include_str!("0012_sealed_badges.sql")),
    ("deliveries", include_str!("0013_deliveries.sql")),
    ("confirmations", include_str!("0014_confirmations.sql")),
    (
        "authorization codes",
        include_str!("0015_authorization_codes.sql"),
    ),
    ("build triggers", include_str!("0016_build_triggers.sql")),
    ("images", include_str!("0017_images.sql")),
];

/// Marks a database as one of this program; stored in its header.
const APPLICATION_ID: i32 = 0x5175_6179;

/// The version of a database that this program may go on with.
///
/// # Errors
///
/// A database of another program, or of a later version of this one.
pub(super) fn inspect(connection: &Connection) -> Result<usize, StorageError> {
    let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let (version, application) = (pragma("user_version")?, pragma("application_id")?);
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM sqlite_schema)";
    let is_empty: bool = connection.query_row(sql, [], |row| row.get(0))?;
    let is_new = is_empty && version == 0 && application == 0;
    if application != i64::from(APPLICATION_ID) && !is_new {
        return Err(StorageError::Foreign);
    }
    // No version of this program writes a negative one.
    let version = usize::try_from(version).map_err(|_| StorageError::Foreign)?;
    if version > STEPS.len() {
        return Err(StorageError::Newer {
            found: version,
            known: STEPS.len(),
        });
    }
    Ok(version)
}

/// Takes the missing steps, all of them or none.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), StorageError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version = inspect(&transaction)?;
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
    use crate::storage::{StorageError, installation_key};

    /// An empty database, whose functions have a key.
    fn database() -> Connection {
        let connection = Connection::open_in_memory().expect("a database");
        let vault = installation_key::random().expect("a vault");
        installation_key::add_functions(&connection, &vault).expect("functions");
        connection
    }

    #[test]
    fn every_version_reaches_the_present_one() {
        for start in 0..=STEPS.len() {
            let mut connection = database();
            for (number, (_, sql)) in STEPS.iter().take(start).enumerate() {
                connection.execute_batch(sql).expect("a step");
                if number + 1 == 8 {
                    let rows = include_str!("../../../tests/data/version_8.sql");
                    connection.execute_batch(rows).expect("rows");
                }
                connection
                    .pragma_update(None, "user_version", number + 1)
                    .expect("a version");
                connection
                    .pragma_update(None, "application_id", super::APPLICATION_ID)
                    .expect("a mark");
            }
            migrate(&mut connection).expect("migrated");
            migrate(&mut connection).expect("nothing left to do");
            if start == 8 {
                check_sealed(&connection);
            }
            let version: usize = connection
                .pragma_query_value(None, "user_version", |row| row.get(0))
                .expect("a version");
            assert_eq!(version, STEPS.len());
        }
    }

    /// Each secret of `version_8.sql` is sealed, and opens.
    fn check_sealed(connection: &Connection) {
        for place in [
            "robot.token",
            "app_specific_token.token_code",
            "oauth_application.client_secret",
            "user_notification.metadata",
            "namespace_notification.config",
            "repository_notification.config",
            "repository_mirror.external_username",
            "repository_mirror.registry_config",
            "organization_mirror.external_username",
            "organization_mirror.external_password",
            "organization_mirror.registry_config",
            "build.archive_url",
            "repository.badge_token",
        ] {
            let (table, column) = place.split_once('.').expect("a column");
            let sql = format!("SELECT {column}, unseal({column}, '{place}') FROM {table}");
            let row = connection.query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
            let (sealed, opened): (String, String) = row.expect(place);
            assert!(!sealed.contains("hunter2"), "{place}: {sealed}");
            assert!(opened.contains("hunter2"), "{place}: {opened}");
        }
        // SHA-256 of a token was kept; now it takes the key to try tokens out.
        for table in ["access_token", "team_invite"] {
            let sql = format!("SELECT count(*) FROM {table} WHERE token_hash = lookup_hash('abc')");
            let found: i64 = connection
                .query_row(&sql, [], |row| row.get(0))
                .expect(table);
            assert_eq!(found, 1, "{table}");
        }
    }

    #[test]
    fn a_database_of_something_else_is_left_alone() {
        let mut connection = database();
        connection
            .execute_batch("CREATE TABLE theirs (id INTEGER)")
            .expect("a table");
        assert!(matches!(
            migrate(&mut connection),
            Err(StorageError::Foreign)
        ));
        // An empty one may have a mark of somebody else as well.
        for (pragma, value) in [
            ("user_version", 7),
            ("user_version", -7),
            ("application_id", 7),
        ] {
            let mut connection = database();
            connection
                .pragma_update(None, pragma, value)
                .expect("a mark");
            let error = migrate(&mut connection).expect_err("a mark");
            assert!(
                matches!(error, StorageError::Foreign),
                "{pragma} {value}: {error}"
            );
        }
    }

    #[test]
    fn a_newer_database_is_left_alone() {
        let mut connection = database();
        migrate(&mut connection).expect("migrated");
        connection
            .pragma_update(None, "user_version", 99)
            .expect("a version");
        let error = migrate(&mut connection).expect_err("a newer version");
        assert_eq!(
            error.to_string(),
            "its schema has version 99, this program knows versions up to 17: use a newer program, \
             or another file"
        );
    }
}
