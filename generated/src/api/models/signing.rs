// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `signing` use.

/// Who signed which tags of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RepositorySignatures {
    /// The signed tags by the name of the role that signed, `targets` for the owner's; null where
    /// the signing service gave no answer.
    pub delegations: std::collections::BTreeMap<
        String,
        Option<crate::models::SignedTargets>,
    >,
}

impl RepositorySignatures {
    /// One with its required properties; all others are absent.
    pub fn new(
        delegations: std::collections::BTreeMap<
            String,
            Option<crate::models::SignedTargets>,
        >,
    ) -> Self {
        Self { delegations }
    }
}

/// What a role signed.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SignedTargets {
    /// The length and digests of each signed tag, by its name.
    pub targets: crate::Extra,
    /// Until when the signatures hold, as the signing service writes it.
    pub expiration: Option<String>,
}

impl SignedTargets {
    /// One with its required properties; all others are absent.
    pub fn new(targets: crate::Extra, expiration: Option<String>) -> Self {
        Self { targets, expiration }
    }
}
