//! [`Health`]: whether the database can be read and written.

use super::{Result, StorageError, Store, Tx};

/// What is wrong with the database, if anything is.
pub(crate) struct Health {
    /// Why it cannot be read.
    pub(crate) read: Option<StorageError>,
    /// Why it cannot be written.
    pub(crate) write: Option<StorageError>,
}

impl Store {
    /// Writes and reads, to see whether that works.
    pub(crate) async fn health(&self) -> Health {
        // A write looks more closely whether the file is still where it was, and readers then know.
        let writing = self.write(|tx, _| tx.health_record_write());
        let write = writing.await.err();
        let reading = self.read(|tx| tx.health_fetch_schema_version().map(drop));
        let read = reading.await.err();
        Health { read, write }
    }
}

impl Tx<'_> {
    /// The number of the last migration.
    pub(crate) fn health_fetch_schema_version(&self) -> Result<i64> {
        self.run(|connection| connection.pragma_query_value(None, "user_version", |row| row.get(0)))
    }

    /// Stores the number of the last migration again, which changes nothing but takes a write.
    fn health_record_write(&self) -> Result<()> {
        let version = self.health_fetch_schema_version()?;
        self.run(|connection| connection.pragma_update(None, "user_version", version))
    }
}
