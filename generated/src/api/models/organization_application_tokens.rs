// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `organization_application_tokens` use.

/// An access token of an application, without its secret.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ApplicationToken {
    /// The identifier of the token.
    pub uuid: String,
    /// The name of the token; `null` if it was created without one.
    pub name: Option<String>,
    /// The scopes of the token, separated by spaces, or by commas in some older tokens.
    pub scope: String,
    /// The expiration time in UTC, formatted as in the example.
    pub expires_at: String,
    /// The creation time, formatted as in the example; `null` for tokens from old releases. It is
    /// the server's local time, although it ends in `Z`.
    pub created: Option<String>,
    /// The name of the user that the token acts as; `null` if that user no longer exists.
    pub created_by: Option<String>,
    /// The time of the last use, formatted as in the example; `null` if never used.
    pub last_accessed: Option<String>,
}

apitwin_runtime::read_object! {
    ApplicationToken { 0 uuid : "uuid", 1 name : "name" default, 2 scope : "scope", 3
    expires_at : "expires_at", 4 created : "created" default, 5 created_by : "created_by"
    default, 6 last_accessed : "last_accessed" default }
}

impl ApplicationToken {
    /// Creates a `ApplicationToken` from its required properties.
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
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ApplicationTokenList {
    /// The tokens that have not expired, newest first.
    pub tokens: Vec<crate::models::ApplicationToken>,
    /// The `next_page` value to send for the next page; absent on the last page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_page: Option<String>,
}

apitwin_runtime::read_object! {
    ApplicationTokenList { 0 tokens : "tokens", 1 next_page : "next_page" default }
}

impl ApplicationTokenList {
    /// Creates a `ApplicationTokenList` from its required properties.
    pub fn new(tokens: Vec<crate::models::ApplicationToken>) -> Self {
        Self { tokens, next_page: None }
    }
}

/// A newly created access token, with its secret.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct CreatedApplicationToken {
    /// The identifier of the token.
    pub uuid: String,
    /// The name of the token; `null` if it was created without one.
    pub name: Option<String>,
    /// The scopes of the token, separated by spaces, or by commas in some older tokens.
    pub scope: String,
    /// The expiration time in UTC, formatted as in the example.
    pub expires_at: String,
    /// The creation time, formatted as in the example; `null` for tokens from old releases. It is
    /// the server's local time, although it ends in `Z`.
    pub created: Option<String>,
    /// The name of the user that the token acts as; `null` if that user no longer exists.
    pub created_by: Option<String>,
    /// The time of the last use, formatted as in the example; `null` if never used.
    pub last_accessed: Option<String>,
    /// The bearer token to send, 40 letters and digits. The server never shows it again.
    pub token: crate::Secret,
}

apitwin_runtime::read_object! {
    CreatedApplicationToken { 0 uuid : "uuid", 1 name : "name" default, 2 scope :
    "scope", 3 expires_at : "expires_at", 4 created : "created" default, 5 created_by :
    "created_by" default, 6 last_accessed : "last_accessed" default, 7 token : "token" }
}

/// An access token to create for an application.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewApplicationToken {
    /// The name of the token. The server trims white space, and at least one character must remain.
    /// It need not be unique.
    ///
    /// Limits: at least 1 character, at most 255 characters.
    pub name: String,
    /// The scopes to grant, separated by spaces or commas. Duplicates count once.
    pub scope: String,
    /// The lifetime in seconds. The server drops a fraction. The default is ten years, which is
    /// also the maximum.
    ///
    /// Limits: at least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<f64>,
}

apitwin_runtime::read_object! {
    NewApplicationToken { 0 name : "name", 1 scope : "scope", 2 expiration : "expiration"
    default }
}

impl NewApplicationToken {
    /// Creates a `NewApplicationToken` from its required properties.
    pub fn new(name: impl Into<String>, scope: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            scope: scope.into(),
            expiration: None,
        }
    }

    /// The lifetime in seconds. The server drops a fraction. The default is ten years, which is
    /// also the maximum.
    ///
    /// Limits: at least 1.
    pub fn expiration(mut self, expiration: impl Into<crate::Optional<f64>>) -> Self {
        self.expiration = expiration.into().into_option();
        self
    }
}
