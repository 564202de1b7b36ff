// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

/// Who logs in.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Login {
    /// The name.
    pub user: String,
    /// The password.
    pub password: crate::Secret,
}

apitwin_runtime::read_object! {
    Login { 0 user : "user", 1 password : "password" }
}

impl Login {
    /// Creates a `Login` from its required properties.
    pub fn new(user: impl Into<String>, password: impl Into<crate::Secret>) -> Self {
        Self {
            user: user.into(),
            password: password.into(),
        }
    }
}

/// What was granted.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Token {
    /// The token.
    pub token: crate::Secret,
    /// Another token, or null.
    pub refresh: Option<crate::Secret>,
}

apitwin_runtime::read_object! {
    Token { 0 token : "token", 1 refresh : "refresh" default }
}

impl Token {
    /// Creates a `Token` from its required properties.
    pub fn new(token: impl Into<crate::Secret>, refresh: Option<crate::Secret>) -> Self {
        Self {
            token: token.into(),
            refresh,
        }
    }
}
