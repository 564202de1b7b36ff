//! Who signed in to a session, when, and with which browser.

use std::time::Duration;

use http::header::{HeaderMap, HeaderValue, USER_AGENT};

use super::Session;
use super::csrf::fingerprint;

const USER: &str = "_user_id";
const TIME: &str = "login_time";
/// The browser that signed in, and whether it is the one that calls.
const BROWSER: &str = "_id";
const SAME_BROWSER: &str = "_fresh";

/// Signing in and out. The names of the values are those of Flask-Login.
impl Session {
    /// The name of the user who signed in, in the words of whoever signed the user in; `None` where
    /// nobody did. Whether there is such a user is another question.
    pub fn user(&self) -> Option<String> {
        self.text(USER)
    }

    /// Signs a user in, whoever was before, and renews the
    /// [token](Self::renew_csrf_token) against forged requests. `user` should be a name that ends
    /// with the right to use the session, such as an identifier that changes with the password.
    pub fn sign_in(&self, user: &str, headers: &HeaderMap) {
        self.set(USER, user);
        self.set(SAME_BROWSER, true);
        self.set(BROWSER, browser(headers));
        self.set_time(TIME, self.now());
        self.renew_csrf_token();
    }

    /// Makes it the session of nobody. Copies of its cookie are none the wiser: they end with the name
    /// of the user.
    pub fn sign_out(&self) {
        for name in [USER, SAME_BROWSER, BROWSER] {
            self.remove(name);
        }
    }

    /// Whether the user signed in at most so long ago.
    pub fn is_fresh(&self, limit: Duration) -> bool {
        let since = self.time(TIME);
        let age = since.and_then(|since| self.now().duration_since(since).ok());
        age.is_some_and(|age| age <= limit)
    }

    /// Notes in the session where another browser calls than the one that signed in.
    pub fn note_browser(&self, headers: &HeaderMap) {
        if !self.is_empty()
            && self.text(BROWSER).as_deref() != Some(&*browser(headers))
            && self.get(SAME_BROWSER) != Some(false.into())
        {
            self.set(SAME_BROWSER, false);
        }
    }
}

/// What tells a browser from others.
fn browser(headers: &HeaderMap) -> String {
    let agent = headers.get(USER_AGENT).map(HeaderValue::as_bytes);
    fingerprint(agent.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use http::HeaderMap;
    use http::header::{HeaderValue, USER_AGENT};

    use super::{BROWSER, SAME_BROWSER, USER};
    use crate::server::sessions::{Session, Sessions, SigningKey};

    fn monday() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_700_000_000)
    }

    fn session() -> Session {
        let sessions = Sessions::new(SigningKey::new(&[1; 32])).clock(monday);
        sessions.open(&HeaderMap::new())
    }

    fn agent(name: &'static str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, HeaderValue::from_static(name));
        headers
    }

    #[test]
    fn a_user_signs_in_and_out() {
        let session = session();
        let planted = session.csrf_token();
        session.sign_in("alice", &agent("a"));
        assert_eq!(session.user().as_deref(), Some("alice"));
        assert!(!session.has_csrf_token(planted.expose()));
        assert!(session.is_fresh(Duration::ZERO));
        let token = session.csrf_token();
        session.sign_out();
        assert_eq!((session.user(), session.get(USER)), (None, None));
        assert!(session.has_csrf_token(token.expose()));
    }

    #[test]
    fn somebody_who_never_signed_in_is_not_fresh() {
        let session = session();
        assert!(!session.is_fresh(Duration::MAX));
        session.set_time("login_time", monday() - Duration::from_secs(60));
        assert!(session.is_fresh(Duration::from_secs(60)));
        assert!(!session.is_fresh(Duration::from_secs(59)));
        session.set_time("login_time", monday() + Duration::from_secs(60));
        assert!(!session.is_fresh(Duration::from_secs(60)));
    }

    #[test]
    fn another_browser_is_noted() {
        let session = session();
        session.note_browser(&agent("a"));
        assert!(session.is_empty());
        session.sign_in("alice", &agent("a"));
        session.note_browser(&agent("a"));
        assert_eq!(session.get(SAME_BROWSER), Some(true.into()));
        let known = session.get(BROWSER);
        session.note_browser(&agent("b"));
        assert_eq!(session.get(SAME_BROWSER), Some(false.into()));
        assert_eq!(session.get(BROWSER), known);
    }
}
