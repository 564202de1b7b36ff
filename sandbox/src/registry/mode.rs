//! Where the specification and a real Quay differ: every difference is a method of [`RegistryMode`],
//! with its reason.
//!
//! The specification is that of the OCI, distribution 1.1:
//! <https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md>.

use crate::settings::RegistryMode;

impl RegistryMode {
    /// Whether the catalog is in the order of names, with the last one of a page in `last`. Quay
    /// orders it by creation, and its `last` is a token of its own.
    pub(crate) fn pages_catalog_by_name(self) -> bool {
        self == Self::Oci
    }

    /// Whether digests by SHA-512 are known. Quay refuses them as a mismatch.
    pub(crate) fn has_sha512(self) -> bool {
        self == Self::Oci
    }
}
