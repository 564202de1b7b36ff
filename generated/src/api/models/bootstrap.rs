// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `bootstrap` use.

/// The result of renewing the bootstrap token.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct BootstrapRenewal {
    /// Always `rotated`.
    pub status: crate::models::BootstrapRenewalStatus,
}

apitwin_runtime::read_object! {
    BootstrapRenewal { 0 status : "status" }
}

impl BootstrapRenewal {
    /// Creates a `BootstrapRenewal` from its required properties.
    pub fn new(status: crate::models::BootstrapRenewalStatus) -> Self {
        Self { status }
    }
}

/// Always `rotated`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BootstrapRenewalStatus {
    /// `rotated`
    Rotated,
    /// A value that this version does not know.
    Unknown(String),
}

impl BootstrapRenewalStatus {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rotated => "rotated",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BootstrapRenewalStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "rotated" => Self::Rotated,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(BootstrapRenewalStatus);
