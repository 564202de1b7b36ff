//! Where the specification and a real Quay differ: every difference is a method of [`RegistryMode`],
//! with its reason.
//!
//! The specification is that of the OCI, distribution 1.1:
//! <https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md>.

use crate::settings::RegistryMode;

impl RegistryMode {
    /// Whether digests by SHA-512 are known. Quay refuses them as a mismatch.
    pub(crate) fn has_sha512(self) -> bool {
        self == Self::Oci
    }
}
