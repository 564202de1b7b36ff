//! Images: what the registry at `/v2/` and the API share.

pub(crate) mod log;
pub(crate) mod maker;
pub(crate) mod manifest;
pub(crate) mod new_manifest;
pub(crate) mod quota;
pub(crate) mod tags;
