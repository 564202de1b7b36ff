//! Standard input and the files that arguments name. `-` is standard input, which one flag can read.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use apitwin_runtime::Secret;

use crate::{Failure, FailureKind};

/// The most bytes of a body.
const MAX_BODY: u64 = 256 << 20;

/// The most bytes of a secret.
const MAX_SECRET: u64 = 64 << 10;

/// Standard input, and the files that arguments name. Standard input can be read once.
pub struct Input<'a> {
    reader: &'a mut dyn Read,
    /// The flag that standard input is for.
    taken_by: Option<String>,
    /// The secret that standard input was, for whoever asks again.
    secret: Option<Secret>,
}

impl<'a> Input<'a> {
    /// Nothing is read of standard input yet.
    pub fn new(reader: &'a mut dyn Read) -> Self {
        Self {
            reader,
            taken_by: None,
            secret: None,
        }
    }

    /// Standard input as it is, for replies to questions.
    pub fn reader(&mut self) -> &mut dyn Read {
        &mut *self.reader
    }

    /// Keeps standard input for a flag.
    ///
    /// # Errors
    ///
    /// When it is another flag's already.
    pub fn claim(&mut self, flag: &str) -> Result<(), Failure> {
        match &self.taken_by {
            Some(other) => Err(Failure::usage(format!(
                "`--{flag}` and `--{other}` cannot both read standard input"
            ))
            .next("Put one of them into a file.")),
            None => {
                self.taken_by = Some(flag.to_owned());
                Ok(())
            }
        }
    }

    /// The bytes of a file, or of standard input for `-`.
    ///
    /// # Errors
    ///
    /// When it cannot be read, is too large, or is standard input that another flag reads.
    pub fn bytes(&mut self, flag: &str, path: impl AsRef<Path>) -> Result<Vec<u8>, Failure> {
        self.limited(flag, path.as_ref(), MAX_BODY)
    }

    /// The text of a file, or of standard input for `-`.
    ///
    /// # Errors
    ///
    /// As [`bytes`](Self::bytes), and when it is not UTF-8.
    pub fn text(&mut self, flag: &str, path: impl AsRef<Path>) -> Result<String, Failure> {
        let path = path.as_ref();
        let bytes = self.limited(flag, path, MAX_BODY)?;
        String::from_utf8(bytes).map_err(|_| not_utf8(flag, path))
    }

    /// The secret in a file, or on standard input for `-`, without the line break at its end.
    ///
    /// # Errors
    ///
    /// As [`text`](Self::text), and when there is nothing in it.
    pub fn secret(&mut self, flag: &str, path: impl AsRef<Path>) -> Result<Secret, Failure> {
        let path = path.as_ref();
        let is_input = path.as_os_str() == "-";
        if is_input
            && self.taken_by.as_deref() == Some(flag)
            && let Some(secret) = &self.secret
        {
            return Ok(secret.clone());
        }
        let bytes = self.limited(flag, path, MAX_SECRET)?;
        let text = String::from_utf8(bytes).map_err(|_| not_utf8(flag, path))?;
        let secret = match text.trim_end_matches(['\r', '\n']) {
            "" => {
                return Err(
                    Failure::usage(format!("`--{flag}`: {} is empty", shown(path)))
                        .next("Write the secret there, and nothing else."),
                );
            }
            text => Secret::from(text),
        };
        if is_input {
            self.secret = Some(secret.clone());
        }
        Ok(secret)
    }

    /// The token on standard input.
    ///
    /// # Errors
    ///
    /// As for any secret.
    pub fn token(&mut self) -> Result<Secret, Failure> {
        let secret = self.secret("token-file", "-")?;
        Ok(Secret::from(secret.expose().trim()))
    }

    fn limited(&mut self, flag: &str, path: &Path, limit: u64) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        let read = if path.as_os_str() == "-" {
            self.claim(flag)?;
            (&mut *self.reader).take(limit + 1).read_to_end(&mut bytes)
        } else {
            File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
        };
        read.map_err(|error| {
            let message = format!("`--{flag}`: cannot read {}: {error}", shown(path));
            Failure::new(FailureKind::File, message)
                .next("Give a file that exists and that you may read.")
        })?;
        match bytes.len() as u64 > limit {
            true => Err(Failure::usage(format!(
                "`--{flag}`: {} has more than {limit} bytes",
                shown(path)
            ))
            .next("Give a smaller file.")),
            false => Ok(bytes),
        }
    }
}

fn shown(path: &Path) -> String {
    match path.to_str() {
        Some("-") => "standard input".to_owned(),
        _ => path.display().to_string(),
    }
}

fn not_utf8(flag: &str, path: &Path) -> Failure {
    Failure::usage(format!("`--{flag}`: {} is not UTF-8", shown(path)))
        .next("Save it as a text in UTF-8.")
}
