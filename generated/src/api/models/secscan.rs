// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `secscan` use.

/// The scan state of a manifest, and the report.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ManifestSecurity {
    /// The progress of the scan, or the reason why there is none.
    pub status: crate::models::ManifestSecurityStatus,
    /// The report; `null` unless the status is `scanned`.
    pub data: Option<crate::models::SecurityReport>,
}

apitwin_runtime::read_object! {
    ManifestSecurity { 0 status : "status", 1 data : "data" default }
}

impl ManifestSecurity {
    /// Creates a `ManifestSecurity` from its required properties.
    pub fn new(
        status: crate::models::ManifestSecurityStatus,
        data: Option<crate::models::SecurityReport>,
    ) -> Self {
        Self { status, data }
    }
}

/// The progress of the scan, or the reason why there is none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ManifestSecurityStatus {
    /// `failed`
    Failed,
    /// `manifest_layer_too_large`
    ManifestLayerTooLarge,
    /// `queued`
    Queued,
    /// `scanned`
    Scanned,
    /// `unsupported`
    Unsupported,
    /// A value that this version does not know.
    Unknown(String),
}

impl ManifestSecurityStatus {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "failed",
            Self::ManifestLayerTooLarge => "manifest_layer_too_large",
            Self::Queued => "queued",
            Self::Scanned => "scanned",
            Self::Unsupported => "unsupported",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ManifestSecurityStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "failed" => Self::Failed,
            "manifest_layer_too_large" => Self::ManifestLayerTooLarge,
            "queued" => Self::Queued,
            "scanned" => Self::Scanned,
            "unsupported" => Self::Unsupported,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(ManifestSecurityStatus);

/// A CVSS 3 rating.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SecurityCvss {
    /// The vector; empty if there is no rating.
    #[serde(rename = "Vectors")]
    pub vectors: Option<String>,
    /// The score from 0 to 10, or an empty string if there is no rating.
    #[serde(rename = "Score")]
    pub score: crate::EmptyOr<f64>,
}

apitwin_runtime::read_object! {
    SecurityCvss { 0 vectors : "Vectors" default, 1 score : "Score" }
}

impl SecurityCvss {
    /// Creates a `SecurityCvss` from its required properties.
    pub fn new(vectors: Option<String>, score: crate::EmptyOr<f64>) -> Self {
        Self { vectors, score }
    }
}

/// A package in the manifest.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SecurityFeature {
    /// The name of the package.
    #[serde(rename = "Name")]
    pub name: String,
    /// Always empty.
    #[serde(rename = "VersionFormat")]
    pub version_format: String,
    /// Always empty.
    #[serde(rename = "NamespaceName")]
    pub namespace_name: String,
    /// The digest of the layer that added the package.
    #[serde(rename = "AddedBy")]
    pub added_by: String,
    /// The version of the package.
    #[serde(rename = "Version")]
    pub version: String,
    /// The CVSS scores of the vulnerabilities that have one.
    #[serde(rename = "BaseScores")]
    pub base_scores: Vec<f64>,
    /// The CVE identifiers in the links of the vulnerabilities, in order.
    #[serde(rename = "CVEIds")]
    pub cve_ids: Vec<String>,
    /// The vulnerabilities of the package.
    #[serde(rename = "Vulnerabilities")]
    pub vulnerabilities: Vec<crate::models::SecurityVulnerability>,
}

apitwin_runtime::read_object! {
    SecurityFeature { 0 name : "Name", 1 version_format : "VersionFormat", 2
    namespace_name : "NamespaceName", 3 added_by : "AddedBy", 4 version : "Version", 5
    base_scores : "BaseScores", 6 cve_ids : "CVEIds", 7 vulnerabilities :
    "Vulnerabilities" }
}

/// The manifest as the scanner sees it, presented as one layer.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SecurityLayer {
    /// The digest of the manifest.
    #[serde(rename = "Name")]
    pub name: String,
    /// Always empty.
    #[serde(rename = "ParentName")]
    pub parent_name: String,
    /// Always empty.
    #[serde(rename = "NamespaceName")]
    pub namespace_name: String,
    /// The version of the scanner's interface, always 4.
    #[serde(rename = "IndexedByVersion")]
    pub indexed_by_version: i32,
    /// The packages in the manifest.
    #[serde(rename = "Features")]
    pub features: Vec<crate::models::SecurityFeature>,
}

apitwin_runtime::read_object! {
    SecurityLayer { 0 name : "Name", 1 parent_name : "ParentName", 2 namespace_name :
    "NamespaceName", 3 indexed_by_version : "IndexedByVersion", 4 features : "Features" }
}

impl SecurityLayer {
    /// Creates a `SecurityLayer` from its required properties.
    pub fn new(
        name: impl Into<String>,
        parent_name: impl Into<String>,
        namespace_name: impl Into<String>,
        indexed_by_version: i32,
        features: Vec<crate::models::SecurityFeature>,
    ) -> Self {
        Self {
            name: name.into(),
            parent_name: parent_name.into(),
            namespace_name: namespace_name.into(),
            indexed_by_version,
            features,
        }
    }
}

/// The origin and rating of a vulnerability.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SecurityMetadata {
    /// The scanner's source for the vulnerability.
    #[serde(rename = "UpdatedBy")]
    pub updated_by: Option<String>,
    /// The package repository, or null.
    #[serde(rename = "RepoName")]
    pub repo_name: Option<String>,
    /// The address of the package repository, or null.
    #[serde(rename = "RepoLink")]
    pub repo_link: Option<String>,
    /// The distribution, or null.
    #[serde(rename = "DistroName")]
    pub distro_name: Option<String>,
    /// The version of the distribution, or null.
    #[serde(rename = "DistroVersion")]
    pub distro_version: Option<String>,
    /// The rating of a vulnerability in the National Vulnerability Database.
    #[serde(rename = "NVD")]
    pub nvd: crate::models::SecurityNvd,
}

apitwin_runtime::read_object! {
    SecurityMetadata { 0 updated_by : "UpdatedBy" default, 1 repo_name : "RepoName"
    default, 2 repo_link : "RepoLink" default, 3 distro_name : "DistroName" default, 4
    distro_version : "DistroVersion" default, 5 nvd : "NVD" }
}

impl SecurityMetadata {
    /// Creates a `SecurityMetadata` from its required properties.
    pub fn new(
        updated_by: Option<String>,
        repo_name: Option<String>,
        repo_link: Option<String>,
        distro_name: Option<String>,
        distro_version: Option<String>,
        nvd: crate::models::SecurityNvd,
    ) -> Self {
        Self {
            updated_by,
            repo_name,
            repo_link,
            distro_name,
            distro_version,
            nvd,
        }
    }
}

/// The rating of a vulnerability in the National Vulnerability Database.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SecurityNvd {
    /// A CVSS 3 rating.
    #[serde(rename = "CVSSv3")]
    pub cvs_sv3: crate::models::SecurityCvss,
}

apitwin_runtime::read_object! {
    SecurityNvd { 0 cvs_sv3 : "CVSSv3" }
}

impl SecurityNvd {
    /// Creates a `SecurityNvd` from its required properties.
    pub fn new(cvs_sv3: crate::models::SecurityCvss) -> Self {
        Self { cvs_sv3 }
    }
}

/// The report of a scan.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SecurityReport {
    /// The manifest as the scanner sees it, presented as one layer.
    #[serde(rename = "Layer")]
    pub layer: crate::models::SecurityLayer,
}

apitwin_runtime::read_object! {
    SecurityReport { 0 layer : "Layer" }
}

impl SecurityReport {
    /// Creates a `SecurityReport` from its required properties.
    pub fn new(layer: crate::models::SecurityLayer) -> Self {
        Self { layer }
    }
}

/// A vulnerability of a package.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SecurityVulnerability {
    /// The severity of the vulnerability; `Unknown` if no source rates it.
    #[serde(rename = "Severity")]
    pub severity: Option<crate::models::SecurityVulnerabilitySeverity>,
    /// The scanner's source for the vulnerability.
    #[serde(rename = "NamespaceName")]
    pub namespace_name: Option<String>,
    /// Addresses of pages about the vulnerability, separated by spaces.
    #[serde(rename = "Link")]
    pub link: Option<String>,
    /// The version that fixes the vulnerability; may be empty.
    #[serde(rename = "FixedBy")]
    pub fixed_by: Option<String>,
    /// A description of the vulnerability.
    #[serde(rename = "Description")]
    pub description: Option<String>,
    /// The name of the vulnerability.
    #[serde(rename = "Name")]
    pub name: Option<String>,
    /// The origin and rating of a vulnerability.
    #[serde(rename = "Metadata")]
    pub metadata: crate::models::SecurityMetadata,
}

apitwin_runtime::read_object! {
    SecurityVulnerability { 0 severity : "Severity" default, 1 namespace_name :
    "NamespaceName" default, 2 link : "Link" default, 3 fixed_by : "FixedBy" default, 4
    description : "Description" default, 5 name : "Name" default, 6 metadata : "Metadata"
    }
}

impl SecurityVulnerability {
    /// Creates a `SecurityVulnerability` from its required properties.
    pub fn new(
        severity: Option<crate::models::SecurityVulnerabilitySeverity>,
        namespace_name: Option<String>,
        link: Option<String>,
        fixed_by: Option<String>,
        description: Option<String>,
        name: Option<String>,
        metadata: crate::models::SecurityMetadata,
    ) -> Self {
        Self {
            severity,
            namespace_name,
            link,
            fixed_by,
            description,
            name,
            metadata,
        }
    }
}

/// The severity of the vulnerability; `Unknown` if no source rates it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SecurityVulnerabilitySeverity {
    /// `Critical`
    Critical,
    /// `High`
    High,
    /// `Low`
    Low,
    /// `Medium`
    Medium,
    /// `Negligible`
    Negligible,
    /// A value that this version does not know.
    Unknown(String),
}

impl SecurityVulnerabilitySeverity {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Critical => "Critical",
            Self::High => "High",
            Self::Low => "Low",
            Self::Medium => "Medium",
            Self::Negligible => "Negligible",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SecurityVulnerabilitySeverity {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Critical" => Self::Critical,
            "High" => Self::High,
            "Low" => Self::Low,
            "Medium" => Self::Medium,
            "Negligible" => Self::Negligible,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(SecurityVulnerabilitySeverity);
