// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `namespacequota` use.

/// The quota of an organization, or the registry's default if it has none.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NamespaceQuota {
    /// The identifier of the quota; `null` for the registry's default.
    pub id: Option<i64>,
    /// The size of the quota in bytes.
    pub limit_bytes: i64,
    /// The size of the quota with one decimal place and a unit based on powers of 1024.
    pub limit: String,
    /// Whether this is the registry's default and not a quota of the organization.
    pub default_config: bool,
    /// The thresholds of the quota. Empty for the registry's default.
    pub limits: Vec<crate::models::QuotaLimit>,
    /// Whether the registry has a default quota.
    pub default_config_exists: bool,
}

impl NamespaceQuota {
    /// Creates a `NamespaceQuota` from its required properties.
    pub fn new(
        id: Option<i64>,
        limit_bytes: i64,
        limit: impl Into<String>,
        default_config: bool,
        limits: Vec<crate::models::QuotaLimit>,
        default_config_exists: bool,
    ) -> Self {
        Self {
            id,
            limit_bytes,
            limit: limit.into(),
            default_config,
            limits,
            default_config_exists,
        }
    }
}

/// A threshold to add to a quota.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewQuotaLimit {
    /// The action at the threshold. Case does not matter. The server rejects other values.
    #[serde(rename = "type")]
    pub type_: crate::models::NewQuotaLimitType,
    /// The threshold as a percentage of the quota. Responses call it `limit_percent`.
    pub threshold_percent: i32,
}

impl NewQuotaLimit {
    /// Creates a `NewQuotaLimit` from its required properties.
    pub fn new(type_: crate::models::NewQuotaLimitType, threshold_percent: i32) -> Self {
        Self { type_, threshold_percent }
    }
}

/// The action at the threshold. Case does not matter. The server rejects other values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NewQuotaLimitType {
    /// `Reject`
    Reject,
    /// `Warning`
    Warning,
    /// A value that this version does not know.
    Unknown(String),
}

impl NewQuotaLimitType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Reject => "Reject",
            Self::Warning => "Warning",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NewQuotaLimitType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Reject" => Self::Reject,
            "Warning" => Self::Warning,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for NewQuotaLimitType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<NewQuotaLimitType> for String {
    #[inline]
    fn from(value: NewQuotaLimitType) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for NewQuotaLimitType {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for NewQuotaLimitType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for NewQuotaLimitType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// An update of a threshold. Omitted properties keep their values.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct QuotaLimitChange {
    /// The new action at the threshold. Case does not matter. The server rejects other values.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<crate::models::QuotaLimitChangeType>,
    /// The new threshold as a percentage of the quota.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold_percent: Option<i32>,
}

/// The new action at the threshold. Case does not matter. The server rejects other values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QuotaLimitChangeType {
    /// `Reject`
    Reject,
    /// `Warning`
    Warning,
    /// A value that this version does not know.
    Unknown(String),
}

impl QuotaLimitChangeType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Reject => "Reject",
            Self::Warning => "Warning",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for QuotaLimitChangeType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Reject" => Self::Reject,
            "Warning" => Self::Warning,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for QuotaLimitChangeType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<QuotaLimitChangeType> for String {
    #[inline]
    fn from(value: QuotaLimitChangeType) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for QuotaLimitChangeType {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for QuotaLimitChangeType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for QuotaLimitChangeType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}
