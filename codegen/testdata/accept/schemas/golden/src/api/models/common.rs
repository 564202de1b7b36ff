// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that operations of several tags use.

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Base {
    /// Only the server writes it.
    pub id: apitwin_runtime::uuid::Uuid,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<apitwin_runtime::Base64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<std::net::IpAddr>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub byte: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<i16>,
    /// Limits: at most 18446744073709552000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
    /// Limits: at least 0.5, at most 1.5, a multiple of 0.25.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratio: Option<f64>,
    /// Format: `float`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub float: Option<f64>,
}

apitwin_runtime::read_object! {
    Base { 0 id : "id", 1 data : "data" default, 2 address : "address" default, 3 byte :
    "byte" default, 4 short : "short" default, 5 count : "count" default, 6 ratio :
    "ratio" default, 7 float : "float" default }
}

impl Base {
    /// Creates a `Base` from its required properties.
    pub fn new(id: apitwin_runtime::uuid::Uuid) -> Self {
        Self {
            id,
            data: None,
            address: None,
            byte: None,
            short: None,
            count: None,
            ratio: None,
            float: None,
        }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PetBase {
    #[serde(rename = "petType")]
    pub pet_type: String,
}

apitwin_runtime::read_object! {
    PetBase { 0 pet_type : "petType" }
}

impl PetBase {
    /// Creates a `PetBase` from its required properties.
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self { pet_type: pet_type.into() }
    }
}

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Times {
    /// Format: `date`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// Format: `date-time`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

apitwin_runtime::read_object! {
    Times { 0 day : "day" default, 1 at : "at" default }
}
