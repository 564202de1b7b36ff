// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `capabilities` use.

/// What an installation can do.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RegistryCapabilities {
    /// How the installation takes manifest lists some of whose members are not there.
    pub sparse_manifests: crate::models::SparseManifestSupport,
    /// The architectures that a mirror can be narrowed to, in alphabetical order.
    pub mirror_architectures: Vec<String>,
}

impl RegistryCapabilities {
    /// One with its required properties; all others are absent.
    pub fn new(
        sparse_manifests: crate::models::SparseManifestSupport,
        mirror_architectures: Vec<String>,
    ) -> Self {
        Self {
            sparse_manifests,
            mirror_architectures,
        }
    }
}

/// How the installation takes manifest lists some of whose members are not there.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SparseManifestSupport {
    /// Whether such lists are accepted. True where the feature SPARSE_INDEX is on.
    pub supported: bool,
    /// The architectures whose members must be there. Always empty.
    pub required_architectures: Vec<String>,
    /// Whether other members may be missing; equal to `supported`.
    pub optional_architectures_allowed: bool,
}

impl SparseManifestSupport {
    /// One with its required properties; all others are absent.
    pub fn new(
        supported: bool,
        required_architectures: Vec<String>,
        optional_architectures_allowed: bool,
    ) -> Self {
        Self {
            supported,
            required_architectures,
            optional_architectures_allowed,
        }
    }
}
