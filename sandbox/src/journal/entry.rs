//! [`JournalEntry`] and [`Requests`]: what the journal holds, and how it is shown.

use std::fmt;
use std::ops::Deref;

use serde::Serialize;
use serde_json::Value;

/// A request and what came of it. Secrets are not in it: what the document calls one, and what it
/// does not know, is `[redacted]`.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct JournalEntry {
    /// The place in the order of arrival.
    pub number: u64,
    /// The method.
    pub method: String,
    /// The path template of the operation, such as `/api/v1/organization/{orgname}`; the path as
    /// it was asked for where that leads to no operation.
    pub path: String,
    /// The id of the operation, such as `getOrganization`; `None` where none was called.
    pub operation: Option<&'static str>,
    /// The parameters in the path, as name and value.
    pub parameters: Vec<(String, String)>,
    /// The parameters in the query, as name and value.
    pub query: Vec<(String, String)>,
    /// Who called, as the sandbox found; `None` for nobody, and where it did not look.
    pub caller: Option<String>,
    /// The status of the response; `None` where the connection ended without one.
    pub status: Option<u16>,
    /// The body, if it was read and is JSON.
    pub body: Option<Value>,
    /// How many bytes of a body were read.
    pub body_bytes: usize,
    /// The fault that was asked for and came.
    pub fault: Option<&'static str>,
    /// How long it took.
    pub milliseconds: u64,
}

impl JournalEntry {
    /// About how much memory it takes beside its fixed size.
    pub(super) fn weight(&self) -> usize {
        let pairs = self.parameters.iter().chain(&self.query);
        let texts: usize = pairs.map(|(name, value)| name.len() + value.len()).sum();
        // A tree takes several times the bytes of its text.
        self.path.len() + texts + 8 * self.body.as_ref().map_or(0, |_| self.body_bytes)
    }

    #[cfg(test)]
    pub(super) fn of_test(number: u64) -> Self {
        Self {
            number,
            method: "GET".to_owned(),
            path: "/".to_owned(),
            operation: None,
            parameters: Vec::new(),
            query: Vec::new(),
            caller: None,
            status: Some(200),
            body: None,
            body_bytes: 0,
            fault: None,
            milliseconds: 0,
        }
    }
}

impl fmt::Display for JournalEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.number, self.method, self.path)?;
        if let Some(operation) = self.operation {
            write!(f, " ({operation})")?;
        }
        for (name, value) in self.parameters.iter().chain(&self.query) {
            match value.contains(|c: char| c.is_whitespace() || c.is_control()) {
                true => write!(f, " {name}={value:?}")?,
                false => write!(f, " {name}={value}")?,
            }
        }
        write!(f, " by {}", self.caller.as_deref().unwrap_or("nobody"))?;
        if let Some(body) = &self.body {
            write!(f, " with {body}")?;
        }
        match self.status {
            Some(status) => write!(f, ": {status}")?,
            None => f.write_str(": no response")?,
        }
        if let Some(fault) = self.fault {
            write!(f, " (fault: {fault})")?;
        }
        Ok(())
    }
}

/// Requests in the order in which they came. `Display` has a line for each.
#[derive(Clone, Debug)]
pub struct Requests {
    entries: Vec<JournalEntry>,
    forgotten: u64,
}

impl Requests {
    pub(super) fn new(entries: Vec<JournalEntry>, forgotten: u64) -> Self {
        Self { entries, forgotten }
    }

    /// The ids of the operations that were called, in order.
    pub fn operations(&self) -> Vec<&'static str> {
        self.iter().filter_map(|entry| entry.operation).collect()
    }

    /// How many more came in the same time that the journal has no room for any longer.
    pub fn forgotten(&self) -> u64 {
        self.forgotten
    }
}

impl Deref for Requests {
    type Target = [JournalEntry];

    fn deref(&self) -> &[JournalEntry] {
        &self.entries
    }
}

impl fmt::Display for Requests {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.forgotten > 0 {
            writeln!(f, "{} earlier requests are forgotten", self.forgotten)?;
        }
        if self.entries.is_empty() {
            return writeln!(f, "no requests");
        }
        self.iter().try_for_each(|entry| writeln!(f, "{entry}"))
    }
}
