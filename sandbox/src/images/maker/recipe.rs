//! [`Recipe`]: what an image is to hold, as a fixture says it.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

use super::layer::{Layer, MAX_LAYER_BYTES};

/// The most layers and platforms of an image.
const MAX_LAYERS: usize = 500;
const MAX_PLATFORMS: usize = 50;

/// What an image is to hold. The same recipe makes the same digests.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub(crate) struct Recipe {
    /// One of 1024 bytes where nothing is said.
    pub(crate) layers: Option<Vec<Layer>>,
    pub(crate) labels: BTreeMap<String, String>,
    pub(crate) annotations: BTreeMap<String, String>,
    /// With any, an index of an image for each; else an image for `linux/amd64`.
    pub(crate) platforms: Vec<Platform>,
    /// With it, an artifact in place of an image.
    pub(crate) artifact_type: Option<String>,
}

/// Where an image runs, such as `linux/arm64`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Platform {
    pub(crate) os: String,
    pub(crate) architecture: String,
    pub(crate) variant: Option<String>,
}

impl Default for Platform {
    fn default() -> Self {
        Self {
            os: "linux".to_owned(),
            architecture: "amd64".to_owned(),
            variant: None,
        }
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.os, self.architecture)?;
        match &self.variant {
            Some(variant) => write!(f, "/{variant}"),
            None => Ok(()),
        }
    }
}

impl FromStr for Platform {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let is_word = |part: &&str| {
            let mut letters = part.chars();
            !part.is_empty() && letters.all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
        };
        let parts: Vec<&str> = text.split('/').collect();
        match parts[..] {
            [os, architecture, ref rest @ ..] if rest.len() < 2 && parts.iter().all(is_word) => {
                Ok(Self {
                    os: os.to_owned(),
                    architecture: architecture.to_owned(),
                    variant: rest.first().map(|&variant| variant.to_owned()),
                })
            }
            _ => Err(format!(
                "{text:?} is not a platform; write it as linux/arm64 or linux/arm/v7"
            )),
        }
    }
}

impl TryFrom<String> for Platform {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl Recipe {
    /// The layers, where none were asked for the usual one.
    pub(crate) fn layers(&self) -> Vec<Layer> {
        let usual = || vec![Layer::from(1024)];
        self.layers.clone().unwrap_or_else(usual)
    }

    /// What cannot be made, each with the key that it is about and a remedy.
    pub(crate) fn problems(&self) -> Vec<(String, String)> {
        let mut problems = Vec::new();
        let layers = self.layers();
        if layers.len() > MAX_LAYERS {
            let text = format!("{} are too many; leave at most {MAX_LAYERS}", layers.len());
            problems.push(("layers".to_owned(), text));
        }
        for (number, layer) in layers.iter().enumerate() {
            if layer.size_bytes > MAX_LAYER_BYTES {
                let size = layer.size_bytes;
                let text = format!("{size} bytes are too many; use at most {MAX_LAYER_BYTES}");
                problems.push((format!("layers[{number}]"), text));
            }
        }
        if self.platforms.len() > MAX_PLATFORMS {
            let text = format!(
                "{} are too many; leave at most {MAX_PLATFORMS}",
                self.platforms.len()
            );
            problems.push(("platforms".to_owned(), text));
        }
        for (number, platform) in self.platforms.iter().enumerate() {
            if self.platforms[..number].contains(platform) {
                let text = format!("{:?} occurs twice; leave one", platform.to_string());
                problems.push((format!("platforms[{number}]"), text));
            }
        }
        if self.artifact_type.is_some() {
            if !self.platforms.is_empty() {
                let text = "an artifact has none; leave out one of platforms and artifact_type";
                problems.push(("platforms".to_owned(), text.to_owned()));
            }
            if !self.labels.is_empty() {
                let text = "an artifact has none; use annotations";
                problems.push(("labels".to_owned(), text.to_owned()));
            }
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::Platform;

    fn check(text: &str, expect: Option<(&str, &str, Option<&str>)>) {
        let found = text.parse::<Platform>().ok();
        let found = found.as_ref().map(|platform| {
            let variant = platform.variant.as_deref();
            (
                platform.os.as_str(),
                platform.architecture.as_str(),
                variant,
            )
        });
        assert_eq!(found, expect, "{text}");
    }

    #[test]
    fn platforms_are_read() {
        check("linux/arm64", Some(("linux", "arm64", None)));
        check("linux/arm/v7", Some(("linux", "arm", Some("v7"))));
        for text in ["", "linux", "linux/", "linux/arm/v7/x", "li nux/arm"] {
            check(text, None);
        }
    }
}
