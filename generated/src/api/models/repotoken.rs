// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `repotoken` use.

/// A new token of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewRepositoryToken {
    /// A name for people.
    #[serde(rename = "friendlyName")]
    pub friendly_name: String,
}

apitwin_runtime::read_object! {
    NewRepositoryToken { 0 friendly_name : "friendlyName" }
}

impl NewRepositoryToken {
    /// Creates a `NewRepositoryToken` from its required properties.
    pub fn new(friendly_name: impl Into<String>) -> Self {
        Self {
            friendly_name: friendly_name.into(),
        }
    }
}

/// Another role for a token of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryTokenRole {
    /// The role.
    pub role: crate::models::RepositoryRole,
}

apitwin_runtime::read_object! {
    RepositoryTokenRole { 0 role : "role" }
}

impl RepositoryTokenRole {
    /// Creates a `RepositoryTokenRole` from its required properties.
    pub fn new(role: crate::models::RepositoryRole) -> Self {
        Self { role }
    }
}
