// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `repotoken` use.

/// A new token of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewRepositoryToken {
    /// A name for people.
    #[serde(rename = "friendlyName")]
    pub friendly_name: String,
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
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RepositoryTokenRole {
    /// The role.
    pub role: crate::models::RepositoryTokenRoleRole,
}

impl RepositoryTokenRole {
    /// Creates a `RepositoryTokenRole` from its required properties.
    pub fn new(role: crate::models::RepositoryTokenRoleRole) -> Self {
        Self { role }
    }
}

/// The role.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
pub enum RepositoryTokenRoleRole {
    /// `read`
    #[serde(rename = "read")]
    Read,
    /// `write`
    #[serde(rename = "write")]
    Write,
    /// `admin`
    #[serde(rename = "admin")]
    Admin,
}

impl RepositoryTokenRoleRole {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Admin => "admin",
        }
    }
}

impl std::fmt::Display for RepositoryTokenRoleRole {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}
