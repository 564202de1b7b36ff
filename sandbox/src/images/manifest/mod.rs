//! Manifests: what the bytes of one say, whether they are what they have to be, and what they
//! look like to old clients. Nothing here knows a database.
//!
//! The rules are those of the server (`image/` at ffba0c70e2d8), and so are the words.

mod config;
mod conversion;
mod descriptor;
mod error;
mod history;
mod json;
mod kind;
mod labels;
mod layers;
mod parsed;
mod rules;
mod schema;
mod schema1;
#[cfg(test)]
mod tests;

pub(crate) use self::config::{ImageConfig, MAX_CONFIG_BYTES};
pub(crate) use self::descriptor::{Child, is_digest};
pub(crate) use self::error::ManifestError;
pub(crate) use self::kind::ManifestKind;
pub(crate) use self::labels::Label;
pub(crate) use self::layers::{EMPTY_LAYER, EMPTY_LAYER_DIGEST, ImageLayer};
pub(crate) use self::parsed::ParsedManifest;
