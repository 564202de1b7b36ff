// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `signing` use.

/// The signed tags of a repository, and their signers.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositorySignatures {
    /// The signed tags by the name of the signing role, `targets` for the owner's role; `null` if
    /// the signing service did not respond.
    pub delegations: std::collections::BTreeMap<
        String,
        Option<crate::models::SignedTargets>,
    >,
}

apitwin_runtime::read_object! {
    RepositorySignatures { 0 delegations : "delegations" }
}

impl RepositorySignatures {
    /// Creates a `RepositorySignatures` from its required properties.
    pub fn new(
        delegations: std::collections::BTreeMap<
            String,
            Option<crate::models::SignedTargets>,
        >,
    ) -> Self {
        Self { delegations }
    }
}

/// The tags that a role signed.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SignedTargets {
    /// The length and digests of each signed tag, by its name.
    pub targets: crate::Extra,
    /// The expiration time of the signatures, as the signing service formats it.
    pub expiration: Option<String>,
}

apitwin_runtime::read_object! {
    SignedTargets { 0 targets : "targets", 1 expiration : "expiration" default }
}

impl SignedTargets {
    /// Creates a `SignedTargets` from its required properties.
    pub fn new(targets: crate::Extra, expiration: Option<String>) -> Self {
        Self { targets, expiration }
    }
}
