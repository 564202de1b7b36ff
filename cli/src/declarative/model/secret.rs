//! Where a secret is that the file must not hold.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::PathBuf;

use quay_api::Secret;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The most bytes of a file with a secret.
const MAX_SECRET: u64 = 64 * 1024;

/// Where a secret is: in an environment variable or in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum SecretSource {
    /// The name of an environment variable.
    Env(String),
    /// The path of a file. A line break at its end is left out.
    File(PathBuf),
}

impl SecretSource {
    /// Reads the secret; otherwise tells what to do.
    ///
    /// # Errors
    ///
    /// The variable is not set, or the file cannot be read.
    pub fn read(&self, variables: &BTreeMap<String, String>) -> Result<Secret, String> {
        match self {
            Self::Env(name) => match variables.get(name).filter(|value| !value.is_empty()) {
                Some(value) => Ok(Secret::new(value)),
                None => Err(format!(
                    "the environment variable {name} is not set: set it"
                )),
            },
            Self::File(path) => {
                let shown = path.display();
                let mut text = String::new();
                File::open(path)
                    .and_then(|file| file.take(MAX_SECRET + 1).read_to_string(&mut text))
                    .map_err(|error| format!("{shown} cannot be read: {error}"))?;
                let text = text.trim_end_matches(['\r', '\n']);
                match text.len() as u64 {
                    0 => Err(format!("{shown} is empty: write the secret into it")),
                    1..=MAX_SECRET => Ok(Secret::new(text)),
                    _ => Err(format!("{shown} is longer than {MAX_SECRET} bytes")),
                }
            }
        }
    }
}
