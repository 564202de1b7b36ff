// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `organization_application_tokens` use.

/// An access token of an application, without its secret.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ApplicationToken {
    /// The identifier of the token.
    pub uuid: String,
    /// The name of the token; null for tokens that were made without one.
    pub name: Option<String>,
    /// The scopes of the token, separated by blanks; by commas in some older ones.
    pub scope: String,
    /// The end of the token in UTC, as in the example.
    pub expires_at: String,
    /// The time of the creation, as in the example; null for tokens of old releases. It is the
    /// local time of the server, although it ends in `Z`.
    pub created: Option<String>,
    /// The name of the user whom the token acts as; null where there is none any more.
    pub created_by: Option<String>,
    /// The time of the last use, as in the example, or null before the first.
    pub last_accessed: Option<String>,
}

impl ApplicationToken {
    /// One with its required properties; all others are absent.
    pub fn new(
        uuid: impl Into<String>,
        name: Option<String>,
        scope: impl Into<String>,
        expires_at: impl Into<String>,
        created: Option<String>,
        created_by: Option<String>,
        last_accessed: Option<String>,
    ) -> Self {
        Self {
            uuid: uuid.into(),
            name,
            scope: scope.into(),
            expires_at: expires_at.into(),
            created,
            created_by,
            last_accessed,
        }
    }
}

/// The access tokens of an application, or a page of them.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ApplicationTokenList {
    /// The tokens that have not expired, newest first.
    pub tokens: Vec<crate::models::ApplicationToken>,
    /// What to send as `next_page` for the next page; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_page: Option<String>,
}

impl ApplicationTokenList {
    /// One with its required properties; all others are absent.
    pub fn new(tokens: Vec<crate::models::ApplicationToken>) -> Self {
        Self { tokens, next_page: None }
    }
}

/// An access token that was just created, with its secret.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreatedApplicationToken {
    /// The identifier of the token.
    pub uuid: String,
    /// The name of the token; null for tokens that were made without one.
    pub name: Option<String>,
    /// The scopes of the token, separated by blanks; by commas in some older ones.
    pub scope: String,
    /// The end of the token in UTC, as in the example.
    pub expires_at: String,
    /// The time of the creation, as in the example; null for tokens of old releases. It is the
    /// local time of the server, although it ends in `Z`.
    pub created: Option<String>,
    /// The name of the user whom the token acts as; null where there is none any more.
    pub created_by: Option<String>,
    /// The time of the last use, as in the example, or null before the first.
    pub last_accessed: Option<String>,
    /// What to send as the bearer token; 40 letters and digits. It is never shown again.
    pub token: crate::Secret,
}

/// An access token to create for an application.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewApplicationToken {
    /// The name of the token. White space at both ends is cut off, and something must be left. It
    /// need not be unique.
    pub name: String,
    /// The scopes to give, separated by blanks or commas. Repeated ones count once.
    pub scope: String,
    /// The lifetime in seconds; a fraction is cut off. Ten years where it is left out, which is
    /// also the most that the server gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<f64>,
}

impl NewApplicationToken {
    /// One with its required properties; all others are absent.
    pub fn new(name: impl Into<String>, scope: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            scope: scope.into(),
            expiration: None,
        }
    }
}
