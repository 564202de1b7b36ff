//! What the sessions of one API are called, and how its server refuses what is missing in them.

use reqwest::StatusCode;
use serde_json::Value;

use crate::Operation;
use crate::client::read;

/// How the server of an API keeps sessions. A [`Dialect`](crate::client::Dialect) has one where its
/// server knows sessions at all.
#[derive(Debug)]
pub struct SessionRules {
    /// The path whose response is a JSON object with the token against forged requests.
    pub csrf_path: &'static str,
    /// The property of that object which holds the token.
    pub csrf_property: &'static str,
    /// The header that carries the token in requests, in lower case.
    pub csrf_header: &'static str,
    /// The header by which the server tells the next token, in lower case.
    pub next_csrf_header: &'static str,
    /// Signs a user in. Its body is a JSON object.
    pub sign_in: &'static Operation,
    /// Confirms the password of who is signed in. Its body is a JSON object.
    pub verify: &'static Operation,
    /// Ends the session.
    pub sign_out: &'static Operation,
    /// The property of the user's name when signing in.
    pub user_property: &'static str,
    /// The property of the password, when signing in and when confirming it.
    pub password_property: &'static str,
    /// Which rejections concern the session; of several that fit, the first.
    pub rejections: &'static [(u16, Sign, SessionRejection)],
}

/// What tells a rejection from others of its status.
#[derive(Clone, Copy, Debug)]
pub enum Sign {
    /// The body is JSON, and this property of it is `true`.
    True(&'static str),
    /// The body is JSON, and this property of it is a text that begins so.
    Text(&'static str, &'static str),
    /// The body is a text that begins so.
    Body(&'static str),
}

impl SessionRules {
    /// What a rejection says of the session.
    pub(in crate::client) fn rejection(
        &self,
        status: StatusCode,
        body: &[u8],
    ) -> Option<SessionRejection> {
        let of_status = self.rejections.iter().filter(|(it, ..)| *it == status);
        let mut of_status = of_status.peekable();
        of_status.peek()?;
        let json = read::<Value>(body).ok();
        let property = |name: &str| json.as_ref()?.get(name);
        let found = of_status.find(|(_, sign, _)| match sign {
            Sign::True(name) => property(name) == Some(&Value::Bool(true)),
            Sign::Text(name, start) => {
                let text = property(name).and_then(Value::as_str);
                text.is_some_and(|text| text.starts_with(start))
            }
            Sign::Body(start) => body.starts_with(start.as_bytes()),
        });
        found.map(|(.., rejection)| *rejection)
    }
}

/// Why the server refused something for the session, or did not open one.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SessionRejection {
    /// The request does not show the token against forged requests, or an old one. The client takes
    /// a new one and sends the request again, so whoever sees this has lost the session.
    CsrfToken,
    /// The password was confirmed too long ago for what was asked.
    StaleLogin,
    /// No account that is enabled has this name and this password.
    WrongPassword,
    /// The mail address of the account is not confirmed.
    UnconfirmedAddress,
    /// There were too many wrong passwords;
    /// [`retry_after`](crate::client::Error::retry_after) tells how long to wait.
    TooManyAttempts,
}
