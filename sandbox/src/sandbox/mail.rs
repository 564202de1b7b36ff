//! [`Mail`]: a mail as a test reads it.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::storage::MailRow;

/// A mail that the sandbox wrote. `Debug` leaves its texts out, since they hold codes.
#[derive(Clone)]
pub struct Mail {
    row: MailRow,
}

impl Mail {
    /// The address that it is for.
    pub fn recipient(&self) -> &str {
        &self.row.recipient
    }

    /// Its subject.
    pub fn subject(&self) -> &str {
        &self.row.subject
    }

    /// What it says, as plain text. A link stands on a line of its own.
    pub fn text(&self) -> &str {
        &self.row.plain
    }

    /// What it says, as HTML.
    pub fn html(&self) -> &str {
        &self.row.html
    }

    /// The first link in it, such as the one that confirms an address.
    pub fn link(&self) -> Option<&str> {
        let mut lines = self.row.plain.lines();
        lines.find(|line| line.starts_with("http://") || line.starts_with("https://"))
    }

    /// When it was written.
    pub fn written(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(self.row.created_ms.unsigned_abs())
    }
}

impl From<MailRow> for Mail {
    fn from(row: MailRow) -> Self {
        Self { row }
    }
}

impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mail")
            .field("recipient", &self.recipient())
            .field("subject", &self.subject())
            .finish_non_exhaustive()
    }
}
