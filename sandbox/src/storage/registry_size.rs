//! The size of the registry, and how far its calculation is.

use super::{Result, Tx};

/// How large the registry is, and how far its calculation.
pub(crate) struct RegistrySize {
    pub(crate) size_bytes: i64,
    /// When the last calculation ended, in milliseconds since 1970.
    pub(crate) completed_ms: Option<i64>,
    pub(crate) queued: bool,
    pub(crate) running: bool,
}

impl Tx<'_> {
    /// The size of the registry; `None` before its first calculation was asked for.
    pub(crate) fn registry_size_fetch(&self) -> Result<Option<RegistrySize>> {
        let sql = "SELECT size_bytes, completed_ms, queued, running FROM registry_size";
        self.one(sql, [], |row| {
            Ok(RegistrySize {
                size_bytes: row.get(0)?,
                completed_ms: row.get(1)?,
                queued: row.get(2)?,
                running: row.get(3)?,
            })
        })
    }

    /// Puts a calculation into the queue; tells whether none was there or at work.
    pub(crate) fn registry_size_queue(&self) -> Result<bool> {
        let changed = self.change(
            "INSERT INTO registry_size (id, size_bytes, completed_ms, queued, running) \
             VALUES (1, 0, NULL, 1, 0) \
             ON CONFLICT (id) DO UPDATE SET queued = 1 WHERE NOT queued AND NOT running",
            [],
        )?;
        Ok(changed > 0)
    }

    /// Takes the calculation out of the queue; tells whether one was there.
    pub(crate) fn registry_size_start(&self) -> Result<bool> {
        let sql = "UPDATE registry_size SET queued = 0, running = 1 WHERE queued AND NOT running";
        Ok(self.change(sql, [])? > 0)
    }

    /// Puts a calculation that did not end back into the queue; tells whether one waits there.
    pub(crate) fn registry_size_requeue(&self) -> Result<bool> {
        let sql = "UPDATE registry_size SET queued = 1, running = 0 WHERE queued OR running";
        Ok(self.change(sql, [])? > 0)
    }

    /// Ends the calculation.
    pub(crate) fn registry_size_complete(&self, size_bytes: i64, now_ms: i64) -> Result<()> {
        self.change(
            "UPDATE registry_size SET size_bytes = ?1, completed_ms = ?2, queued = 0, running = 0",
            [size_bytes, now_ms],
        )?;
        Ok(())
    }
}
