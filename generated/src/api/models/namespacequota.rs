// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `namespacequota` use.

/// The quota of an organization, or the registry's default if it has none.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
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

apitwin_runtime::read_object! {
    NamespaceQuota { 0 id : "id" default, 1 limit_bytes : "limit_bytes", 2 limit :
    "limit", 3 default_config : "default_config", 4 limits : "limits", 5
    default_config_exists : "default_config_exists" }
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
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewQuotaLimit {
    /// The action at the threshold. Case does not matter. The server rejects other values.
    #[serde(rename = "type")]
    pub type_: crate::models::QuotaLimitType,
    /// The threshold as a percentage of the quota. Responses call it `limit_percent`.
    ///
    /// Limits: at least 1, at most 100.
    pub threshold_percent: i32,
}

apitwin_runtime::read_object! {
    NewQuotaLimit { 0 type_ : "type", 1 threshold_percent : "threshold_percent" }
}

impl NewQuotaLimit {
    /// Creates a `NewQuotaLimit` from its required properties.
    pub fn new(type_: crate::models::QuotaLimitType, threshold_percent: i32) -> Self {
        Self { type_, threshold_percent }
    }
}

/// An update of a threshold. Omitted properties keep their values.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct QuotaLimitChange {
    /// The new action at the threshold. Case does not matter. The server rejects other values.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<crate::models::QuotaLimitType>,
    /// The new threshold as a percentage of the quota.
    ///
    /// Limits: at least 1, at most 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold_percent: Option<i32>,
}

apitwin_runtime::read_object! {
    QuotaLimitChange { 0 type_ : "type" default, 1 threshold_percent :
    "threshold_percent" default }
}

impl QuotaLimitChange {
    /// The new action at the threshold. Case does not matter. The server rejects other values.
    pub fn type_(
        mut self,
        type_: impl Into<crate::Optional<crate::models::QuotaLimitType>>,
    ) -> Self {
        self.type_ = type_.into().into_option();
        self
    }

    /// The new threshold as a percentage of the quota.
    ///
    /// Limits: at least 1, at most 100.
    pub fn threshold_percent(
        mut self,
        threshold_percent: impl Into<crate::Optional<i32>>,
    ) -> Self {
        self.threshold_percent = threshold_percent.into().into_option();
        self
    }
}
