// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `capabilities` use.

/// The capabilities of a registry.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RegistryCapabilities {
    /// The registry's support for manifest lists with missing members.
    pub sparse_manifests: crate::models::SparseManifestSupport,
    /// The architectures that a mirror can be limited to, in alphabetical order.
    pub mirror_architectures: Vec<String>,
}

apitwin_runtime::read_object! {
    RegistryCapabilities { 0 sparse_manifests : "sparse_manifests", 1
    mirror_architectures : "mirror_architectures" }
}

impl RegistryCapabilities {
    /// Creates a `RegistryCapabilities` from its required properties.
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

/// The registry's support for manifest lists with missing members.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SparseManifestSupport {
    /// Whether the registry accepts such lists. `true` if the `SPARSE_INDEX` feature is on.
    pub supported: bool,
    /// The architectures whose members must be present. Always empty.
    pub required_architectures: Vec<String>,
    /// Whether other members may be missing; equal to `supported`.
    pub optional_architectures_allowed: bool,
}

apitwin_runtime::read_object! {
    SparseManifestSupport { 0 supported : "supported", 1 required_architectures :
    "required_architectures", 2 optional_architectures_allowed :
    "optional_architectures_allowed" }
}

impl SparseManifestSupport {
    /// Creates a `SparseManifestSupport` from its required properties.
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
