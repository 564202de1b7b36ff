// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `appspecifictokens` use.

/// An application token, without its code.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AppToken {
    /// The identifier of the token.
    pub uuid: String,
    /// The title that the owner chose. May be empty.
    pub title: String,
    /// The time of the last use, formatted as in the example; `null` if never used.
    pub last_accessed: Option<String>,
    /// The creation time, formatted as in the example.
    pub created: String,
    /// The expiration time, formatted as in the example; `null` if the token never expires.
    pub expiration: Option<String>,
}

apitwin_runtime::read_object! {
    AppToken { 0 uuid : "uuid", 1 title : "title", 2 last_accessed : "last_accessed"
    default, 3 created : "created", 4 expiration : "expiration" default }
}

impl AppToken {
    /// Creates a `AppToken` from its required properties.
    pub fn new(
        uuid: impl Into<String>,
        title: impl Into<String>,
        last_accessed: Option<String>,
        created: impl Into<String>,
        expiration: Option<String>,
    ) -> Self {
        Self {
            uuid: uuid.into(),
            title: title.into(),
            last_accessed,
            created: created.into(),
            expiration,
        }
    }
}

/// The application tokens of a user.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AppTokenList {
    /// The tokens, in no particular order.
    pub tokens: Vec<crate::models::AppToken>,
    /// The query parameter `expiring` as the server parsed it; `null` if omitted.
    pub only_expiring: Option<bool>,
}

apitwin_runtime::read_object! {
    AppTokenList { 0 tokens : "tokens", 1 only_expiring : "only_expiring" default }
}

impl AppTokenList {
    /// Creates a `AppTokenList` from its required properties.
    pub fn new(
        tokens: Vec<crate::models::AppToken>,
        only_expiring: Option<bool>,
    ) -> Self {
        Self { tokens, only_expiring }
    }
}

/// One application token.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AppTokenResponse {
    /// An application token with its code.
    pub token: crate::models::AppTokenWithCode,
}

apitwin_runtime::read_object! {
    AppTokenResponse { 0 token : "token" }
}

impl AppTokenResponse {
    /// Creates a `AppTokenResponse` from its required properties.
    pub fn new(token: crate::models::AppTokenWithCode) -> Self {
        Self { token }
    }
}

/// An application token with its code.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AppTokenWithCode {
    /// The identifier of the token.
    pub uuid: String,
    /// The title that the owner chose. May be empty.
    pub title: String,
    /// The time of the last use, formatted as in the example; `null` if never used.
    pub last_accessed: Option<String>,
    /// The creation time, formatted as in the example.
    pub created: String,
    /// The expiration time, formatted as in the example; `null` if the token never expires.
    pub expiration: Option<String>,
    /// The password to send, with `$app` as the user name. The server generates 120 uppercase
    /// letters and digits.
    pub token_code: crate::Secret,
}

apitwin_runtime::read_object! {
    AppTokenWithCode { 0 uuid : "uuid", 1 title : "title", 2 last_accessed :
    "last_accessed" default, 3 created : "created", 4 expiration : "expiration" default,
    5 token_code : "token_code" }
}

impl AppTokenWithCode {
    /// Creates a `AppTokenWithCode` from its required properties.
    pub fn new(
        uuid: impl Into<String>,
        title: impl Into<String>,
        last_accessed: Option<String>,
        created: impl Into<String>,
        expiration: Option<String>,
        token_code: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            uuid: uuid.into(),
            title: title.into(),
            last_accessed,
            created: created.into(),
            expiration,
            token_code: token_code.into(),
        }
    }
}

/// An application token to create.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewAppToken {
    /// The title of the token. May be empty and need not be unique.
    pub title: String,
}

apitwin_runtime::read_object! {
    NewAppToken { 0 title : "title" }
}

impl NewAppToken {
    /// Creates a `NewAppToken` from its required properties.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}
