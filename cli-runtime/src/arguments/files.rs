//! The files that arguments name, and standard input behind `-`.

use std::fs::File;
use std::io::Read;

use apitwin_runtime::Secret;

use crate::{Failure, FailureKind};

/// The most bytes of a body.
const MAX_BODY: u64 = 256 << 20;

/// The most bytes of a secret.
const MAX_SECRET: u64 = 64 << 10;

/// The files of one run. Standard input can be read once.
pub struct Files<'a> {
    input: &'a mut dyn Read,
    /// The flag that read standard input.
    reader: Option<String>,
}

impl<'a> Files<'a> {
    /// Files beside this standard input.
    pub fn new(input: &'a mut dyn Read) -> Self {
        Self {
            input,
            reader: None,
        }
    }

    /// The bytes of a file, or of standard input for `-`.
    ///
    /// # Errors
    ///
    /// When it cannot be read, is too large, or is standard input that was read already.
    pub fn bytes(&mut self, flag: &str, name: &str) -> Result<Vec<u8>, Failure> {
        self.limited(flag, name, MAX_BODY)
    }

    /// The text of a file.
    ///
    /// # Errors
    ///
    /// As [`bytes`](Self::bytes), and when it is not UTF-8.
    pub fn text(&mut self, flag: &str, name: &str) -> Result<String, Failure> {
        let bytes = self.limited(flag, name, MAX_BODY)?;
        String::from_utf8(bytes).map_err(|_| not_utf8(flag, name))
    }

    /// The secret in a file, without the line break at its end.
    ///
    /// # Errors
    ///
    /// As [`text`](Self::text), and when there is nothing in it.
    pub(crate) fn secret(&mut self, flag: &str, name: &str) -> Result<String, Failure> {
        let bytes = self.limited(flag, name, MAX_SECRET)?;
        let text = String::from_utf8(bytes).map_err(|_| not_utf8(flag, name))?;
        let text = text.strip_suffix('\n').unwrap_or(&text);
        let text = text.strip_suffix('\r').unwrap_or(text);
        match text {
            "" => Err(
                Failure::usage(format!("`--{flag}`: {} is empty", shown(name)))
                    .next("Write the secret there, and nothing else."),
            ),
            text => Ok(text.to_owned()),
        }
    }

    /// The token in a file.
    ///
    /// # Errors
    ///
    /// As for any secret.
    pub fn token(&mut self, flag: &str, name: &str) -> Result<Secret, Failure> {
        Ok(Secret::from(self.secret(flag, name)?.trim()))
    }

    fn limited(&mut self, flag: &str, name: &str, limit: u64) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        let read = if name == "-" {
            if let Some(other) = &self.reader {
                return Err(Failure::usage(format!(
                    "`--{flag}` and `--{other}` cannot both read standard input"
                ))
                .next("Put one of them into a file."));
            }
            self.reader = Some(flag.to_owned());
            (&mut *self.input).take(limit + 1).read_to_end(&mut bytes)
        } else {
            File::open(name).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
        };
        read.map_err(|error| {
            let message = format!("`--{flag}`: cannot read {}: {error}", shown(name));
            Failure::new(FailureKind::File, message)
        })?;
        match bytes.len() as u64 > limit {
            true => Err(Failure::usage(format!(
                "`--{flag}`: {} has more than {limit} bytes",
                shown(name)
            ))),
            false => Ok(bytes),
        }
    }
}

fn shown(name: &str) -> &str {
    match name {
        "-" => "standard input",
        name => name,
    }
}

fn not_utf8(flag: &str, name: &str) -> Failure {
    Failure::usage(format!("`--{flag}`: {} is not UTF-8", shown(name)))
}
