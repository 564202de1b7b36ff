// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `suconfig` use.

/// The setup state of the registry.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RegistryStatus {
    /// The source of the configuration. Present only if the registry is ready.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<crate::models::RegistryStatusProviderId>,
    /// The progress of the setup.
    pub status: crate::models::RegistryStatusStatus,
}

apitwin_runtime::read_object! {
    RegistryStatus { 0 provider_id : "provider_id" default, 1 status : "status" }
}

impl RegistryStatus {
    /// Creates a `RegistryStatus` from its required properties.
    pub fn new(status: crate::models::RegistryStatusStatus) -> Self {
        Self { provider_id: None, status }
    }
}

/// The source of the configuration. Present only if the registry is ready.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RegistryStatusProviderId {
    /// `file`
    File,
    /// `k8s`
    K8s,
    /// A value that this version does not know.
    Unknown(String),
}

impl RegistryStatusProviderId {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::File => "file",
            Self::K8s => "k8s",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RegistryStatusProviderId {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "file" => Self::File,
            "k8s" => Self::K8s,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(RegistryStatusProviderId);

/// The progress of the setup.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RegistryStatusStatus {
    /// `ready`
    Ready,
    /// `setup-incomplete`
    SetupIncomplete,
    /// A value that this version does not know.
    Unknown(String),
}

impl RegistryStatusStatus {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ready => "ready",
            Self::SetupIncomplete => "setup-incomplete",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RegistryStatusStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "ready" => Self::Ready,
            "setup-incomplete" => Self::SetupIncomplete,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(RegistryStatusStatus);
