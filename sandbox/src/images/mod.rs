//! Images: what the registry at `/v2/` and the API share.

pub(crate) mod config;
pub(crate) mod content;
pub(crate) mod incoming_blobs;
pub(crate) mod log;
pub(crate) mod maker;
pub(crate) mod manifest;
pub(crate) mod new_manifest;
pub(crate) mod planting;
pub(crate) mod quota;
pub(crate) mod tags;
pub(crate) mod upstream_images;
pub(crate) mod vulnerabilities;
