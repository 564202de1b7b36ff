//! The parts of the program around the library, and the message with which it gives up.

pub(crate) mod announcement;
pub(crate) mod arguments;
pub(crate) mod folder;
pub(crate) mod log;
pub(crate) mod signals;

use std::io::Write;
use std::process::ExitCode;

use quay_sandbox::StartError;

/// Why the program ends before it serves.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Complaint {
    text: String,
    code: u8,
}

impl Complaint {
    /// The program was called in a wrong way.
    pub(crate) fn usage(text: String) -> Self {
        Self { text, code: 2 }
    }

    /// Something around the program is wrong.
    pub(crate) fn failure(text: String) -> Self {
        Self { text, code: 1 }
    }

    /// The sandbox did not start.
    pub(crate) fn of_start(error: &StartError) -> Self {
        if error.is_setting() {
            Self::usage(error.to_string())
        } else {
            Self::failure(error.to_string())
        }
    }

    /// Writes every problem on a line of its own; tells how the program ends.
    pub(crate) fn tell(&self) -> ExitCode {
        let mut lines = String::new();
        for line in self.text.lines() {
            lines.push_str("error: ");
            lines.push_str(line);
            lines.push('\n');
        }
        match std::io::stderr().lock().write_all(lines.as_bytes()) {
            Ok(()) => ExitCode::from(self.code),
            // Nobody reads it; the code still tells.
            Err(_) => ExitCode::from(self.code),
        }
    }
}
