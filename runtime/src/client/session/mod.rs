//! Sessions of a client: for those who have a user and a password, and no token.
//!
//! The server remembers a session by a cookie. Requests that change something show a token beside it,
//! since a browser would send the cookie with forged ones as well.

mod exchange;
mod grant;
mod keeper;
mod rules;
mod state;

pub(super) use self::exchange::SessionCall;
pub use self::grant::{IssuedToken, TokenRequest, implicit_grant};
pub(super) use self::keeper::Session;
pub use self::rules::{SessionRejection, SessionRules, Sign};
