//! Sessions of browsers: a signed cookie that expires, and tokens against forged requests.
//!
//! The cookie is the session: nothing of it is stored on the server, so that a database tells no
//! reader how to sign in. Whoever has the cookie can read what it holds and cannot change it. What
//! a session means (who is signed in, and since when) is up to the API: a
//! [`Dialect`](super::Dialect) or an [`Authenticate`](super::Authenticate) reads it, and handlers
//! write it.
//!
//! ```
//! use apitwin_runtime::server::sessions::{Session, Sessions, SigningKey};
//!
//! let sessions = Sessions::new(SigningKey::random()?);
//! // The router does both: it opens the session of a request, and closes it with the response.
//! let session: Session = sessions.open(&Default::default());
//! session.sign_in("alice", &Default::default());
//! let token = session.csrf_token();
//! let mut headers = Default::default();
//! session.close(&mut headers);
//! let cookie = headers["set-cookie"].to_str()?.split(';').next().unwrap_or_default();
//!
//! let mut request = http::HeaderMap::new();
//! request.insert("cookie", cookie.parse()?);
//! let session = sessions.open(&request);
//! assert_eq!(session.user().as_deref(), Some("alice"));
//! assert!(session.has_csrf_token(token.expose()) && !session.has_csrf_token("another"));
//! # use apitwin_runtime::server::http;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod cookie;
mod csrf;
mod login;
mod session;
mod settings;
mod signing;

pub use self::csrf::CsrfToken;
pub use self::session::Session;
pub use self::settings::Sessions;
pub use self::signing::{NoRandomness, SigningKey};
