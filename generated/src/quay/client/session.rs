//! Sessions of a registry, for clients without a token, and the token that they get with one.

use apitwin_runtime::client::SessionRejection::{
    CsrfToken, StaleLogin, TooManyAttempts, UnconfirmedAddress, WrongPassword,
};
use apitwin_runtime::client::{self, SessionRules, Sign, SignIn};

use super::Client;
use crate::operations::{LOGOUT, SIGNIN_USER, VERIFY_USER};
use crate::{IssuedToken, Result, Secret, TokenRequest};

/// How a registry keeps sessions.
pub(super) static SESSIONS: SessionRules = SessionRules {
    csrf_path: "/csrf_token",
    csrf_property: "csrf_token",
    csrf_header: "x-csrf-token",
    next_csrf_header: "x-next-csrf-token",
    sign_in: &SIGNIN_USER,
    verify: &VERIFY_USER,
    sign_out: &LOGOUT,
    user_property: "username",
    password_property: "password",
    rejections: &[
        (403, Sign::Text("error", "CSRF token"), CsrfToken),
        (403, Sign::True("invalidCredentials"), WrongPassword),
        (
            403,
            Sign::True("needsEmailVerification"),
            UnconfirmedAddress,
        ),
        (
            401,
            Sign::Text("error_type", "fresh_login_required"),
            StaleLogin,
        ),
        (429, Sign::Body("Too many login attempts"), TooManyAttempts),
    ],
};

#[doc = include_str!("session.md")]
impl Client {
    /// Signs in with a name or mail address and a password. To set more, begin with
    /// [`builder`](Self::builder), and end with its
    /// [`sign_in`](crate::ClientBuilder::sign_in).
    ///
    /// Signing out is [`logout`](Self::logout). It ends all sessions of the user.
    pub fn sign_in(
        base_url: impl AsRef<str>,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> SignIn<Self> {
        Self::builder(base_url).sign_in(user, password)
    }

    /// Gets a token of an OAuth application for the user who is signed in, with the scopes that are
    /// asked for. The user must be an admin of the organization that owns the application.
    ///
    /// # Errors
    ///
    /// When the client has no session, the registry does not know the application, its redirect URI
    /// or a scope, or the user may not have its tokens.
    pub async fn issue_token(&self, request: &TokenRequest) -> Result<IssuedToken> {
        client::implicit_grant(self, "/oauth/authorizeapp", request).await
    }
}
