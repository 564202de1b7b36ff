// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `error` use.

/// An explanation of an error type.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ErrorDescription {
    /// The address of this explanation.
    #[serde(rename = "type")]
    pub type_: String,
    /// The error type.
    pub title: crate::models::ErrorDescriptionTitle,
    /// The meaning of the error type, as text for users.
    pub description: String,
}

impl ErrorDescription {
    /// Creates a `ErrorDescription` from its required properties.
    pub fn new(
        type_: impl Into<String>,
        title: crate::models::ErrorDescriptionTitle,
        description: impl Into<String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            title,
            description: description.into(),
        }
    }
}

/// The error type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorDescriptionTitle {
    /// `exceeds_license`
    ExceedsLicense,
    /// `expired_token`
    ExpiredToken,
    /// `external_service_timeout`
    ExternalServiceTimeout,
    /// `downstream_issue`
    DownstreamIssue,
    /// `fresh_login_required`
    FreshLoginRequired,
    /// `insufficient_scope`
    InsufficientScope,
    /// `invalid_request`
    InvalidRequest,
    /// `invalid_response`
    InvalidResponse,
    /// `invalid_token`
    InvalidToken,
    /// `not_found`
    NotFound,
    /// `tag_immutable`
    TagImmutable,
    /// `token_rotation_failed`
    TokenRotationFailed,
    /// A value that this version does not know.
    Unknown(String),
}

impl ErrorDescriptionTitle {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ExceedsLicense => "exceeds_license",
            Self::ExpiredToken => "expired_token",
            Self::ExternalServiceTimeout => "external_service_timeout",
            Self::DownstreamIssue => "downstream_issue",
            Self::FreshLoginRequired => "fresh_login_required",
            Self::InsufficientScope => "insufficient_scope",
            Self::InvalidRequest => "invalid_request",
            Self::InvalidResponse => "invalid_response",
            Self::InvalidToken => "invalid_token",
            Self::NotFound => "not_found",
            Self::TagImmutable => "tag_immutable",
            Self::TokenRotationFailed => "token_rotation_failed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ErrorDescriptionTitle {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "exceeds_license" => Self::ExceedsLicense,
            "expired_token" => Self::ExpiredToken,
            "external_service_timeout" => Self::ExternalServiceTimeout,
            "downstream_issue" => Self::DownstreamIssue,
            "fresh_login_required" => Self::FreshLoginRequired,
            "insufficient_scope" => Self::InsufficientScope,
            "invalid_request" => Self::InvalidRequest,
            "invalid_response" => Self::InvalidResponse,
            "invalid_token" => Self::InvalidToken,
            "not_found" => Self::NotFound,
            "tag_immutable" => Self::TagImmutable,
            "token_rotation_failed" => Self::TokenRotationFailed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ErrorDescriptionTitle {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<ErrorDescriptionTitle> for String {
    #[inline]
    fn from(value: ErrorDescriptionTitle) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for ErrorDescriptionTitle {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for ErrorDescriptionTitle {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ErrorDescriptionTitle {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}
