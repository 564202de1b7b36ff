//! [`Session`]: what the cookie of a request holds, and what the next one will.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::header::{HeaderMap, HeaderName, HeaderValue, SET_COOKIE};
use serde_json::{Value, json};

use super::{CsrfToken, Sessions};

/// Tells whether the session outlives the browser.
const PERMANENT: &str = "_permanent";
/// Marks a text that is a date, as Flask does.
const DATE: &str = " d";
/// The end of the year 9999, after which a header can name no date.
const LAST_DATE_S: u64 = 253_402_300_799;

/// The session of one request. All clones are one.
///
/// The router opens it and, with the response, writes the cookie: where something in it changed,
/// and on every response of a permanent session. `Debug` shows none of it.
#[derive(Clone)]
pub struct Session(Arc<Mutex<State>>);

struct State {
    sessions: Sessions,
    /// The value of the cookie, until somebody asks for what it holds.
    received: Option<String>,
    values: BTreeMap<String, Value>,
    modified: bool,
    accessed: bool,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Session {
    pub(super) fn new(sessions: &Sessions, received: Option<String>) -> Self {
        Self(Arc::new(Mutex::new(State {
            sessions: sessions.clone(),
            received,
            values: BTreeMap::new(),
            modified: false,
            accessed: false,
            headers: Vec::new(),
        })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No method leaves it half changed.
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.read();
        state
    }

    fn accessed(&self) -> MutexGuard<'_, State> {
        let mut state = self.state();
        state.accessed = true;
        state
    }

    /// The time, by the clock of the sessions.
    pub fn now(&self) -> SystemTime {
        let state = self.state();
        (state.sessions.0.clock)()
    }

    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.accessed().values.is_empty()
    }

    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<Value> {
        self.accessed().values.get(name).cloned()
    }

    /// The value of a name, if it is a text.
    pub fn text(&self, name: &str) -> Option<String> {
        match self.accessed().values.get(name) {
            Some(Value::String(text)) => Some(text.clone()),
            _ => None,
        }
    }

    /// Sets the value of a name. Whoever has the cookie can read it.
    pub fn set(&self, name: impl Into<String>, value: impl Into<Value>) {
        let mut state = self.accessed();
        state.values.insert(name.into(), value.into());
        state.modified = true;
    }

    /// The time of a name, if it is one.
    pub fn time(&self, name: &str) -> Option<SystemTime> {
        let state = self.accessed();
        let text = state.values.get(name)?.get(DATE)?.as_str()?;
        httpdate::parse_http_date(text).ok()
    }

    /// Sets the time of a name, to the second.
    pub fn set_time(&self, name: impl Into<String>, time: SystemTime) {
        self.set(name, json!({ DATE: httpdate::fmt_http_date(time) }));
    }

    /// Removes the value of a name.
    pub fn remove(&self, name: &str) {
        let mut state = self.accessed();
        let removed = state.values.remove(name);
        state.modified |= removed.is_some();
    }

    /// Whether the session outlives the browser, as far as its life goes.
    pub fn is_permanent(&self) -> bool {
        self.accessed().is_permanent()
    }

    /// Says whether the session outlives the browser. Then each response begins its life anew.
    pub fn set_permanent(&self, permanent: bool) {
        self.set(PERMANENT, permanent);
    }

    /// The token against forged requests, a new one where the session has none.
    pub fn csrf_token(&self) -> CsrfToken {
        let mut state = self.accessed();
        match state.csrf_token() {
            Some(token) => token,
            None => state.renew_csrf_token(),
        }
    }

    /// A new token against forged requests; the one from before holds no longer. To be called where
    /// somebody signs in: whoever planted the session before must not know it.
    pub fn renew_csrf_token(&self) -> CsrfToken {
        self.accessed().renew_csrf_token()
    }

    /// Whether the token that a request shows is that of the session. One without a token has none
    /// that holds.
    pub fn has_csrf_token(&self, sent: &str) -> bool {
        let token = self.accessed().csrf_token();
        token.is_some_and(|token| token.is(sent))
    }

    /// Gives the response a header, whatever becomes of the request.
    pub fn set_response_header(&self, name: HeaderName, value: HeaderValue) {
        let mut state = self.state();
        state.headers.retain(|(other, _)| *other != name);
        state.headers.push((name, value));
    }

    /// Whether anybody looked at what it holds: the response then depends on the cookie.
    pub fn was_accessed(&self) -> bool {
        self.state().accessed
    }

    /// Adds to a response what the session has for it; tells whether the cookie is among it.
    pub fn close(&self, headers: &mut HeaderMap) -> bool {
        let mut state = self.state();
        headers.extend(state.headers.drain(..));
        if (state.modified || state.is_permanent())
            && let Some(cookie) = state.write()
        {
            headers.append(SET_COOKIE, cookie);
            return true;
        }
        false
    }
}

impl State {
    /// Reads the cookie, once.
    fn read(&mut self) {
        let Some(received) = self.received.take() else {
            return;
        };
        let settings = &self.sessions.0;
        let payload = settings
            .key
            .open(&received, (settings.clock)(), settings.life);
        let values = payload.and_then(|payload| serde_json::from_slice(&payload).ok());
        self.values = values.unwrap_or_default();
    }

    fn write(&self) -> Option<HeaderValue> {
        let settings = &self.sessions.0;
        let payload = serde_json::to_vec(&self.values).ok()?;
        let now = (settings.clock)();
        let value = settings.key.sign(&payload, now);
        let last = UNIX_EPOCH + Duration::from_secs(LAST_DATE_S);
        let expires = self.is_permanent().then(|| {
            let end = now.checked_add(settings.life);
            end.map_or(last, |end| end.min(last))
        });
        settings.cookie.write(&value, expires)
    }

    fn is_permanent(&self) -> bool {
        self.values.get(PERMANENT) == Some(&Value::Bool(true))
    }

    fn csrf_token(&self) -> Option<CsrfToken> {
        let value = self.values.get(&*self.sessions.0.csrf_name)?;
        value.as_str().map(|text| CsrfToken::of(text.to_owned()))
    }

    fn renew_csrf_token(&mut self) -> CsrfToken {
        let token = CsrfToken::random();
        let name = self.sessions.0.csrf_name.to_string();
        self.values.insert(name, token.expose().into());
        self.modified = true;
        token
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use http::HeaderMap;
    use http::header::{COOKIE, HeaderValue, SET_COOKIE};

    use super::Session;
    use crate::server::sessions::{Sessions, SigningKey};

    fn monday() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_700_000_000)
    }

    fn tuesday() -> SystemTime {
        monday() + Duration::from_secs(24 * 60 * 60)
    }

    fn sessions() -> Sessions {
        Sessions::new(SigningKey::new(&[1; 32])).clock(monday)
    }

    /// What the response sets, or nothing.
    fn closed(session: &Session) -> Option<String> {
        let mut headers = HeaderMap::new();
        session.close(&mut headers);
        let set = headers.get(SET_COOKIE)?.to_str().expect("a text");
        Some(set.to_owned())
    }

    fn next(sessions: &Sessions, set: &str) -> Session {
        let pair = set.split(';').next().unwrap_or_default();
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, HeaderValue::from_str(pair).expect("a value"));
        sessions.open(&headers)
    }

    #[test]
    fn a_cookie_is_set_where_something_changed() {
        let sessions = sessions();
        let session = sessions.open(&HeaderMap::new());
        assert!(session.is_empty() && closed(&session).is_none());
        let token = session.csrf_token();
        let set = closed(&session).expect("a cookie");
        assert!(!set.contains("Expires"), "{set}");
        let session = next(&sessions, &set);
        assert!(!session.was_accessed());
        assert_eq!(session.csrf_token(), token);
        assert!(session.was_accessed() && closed(&session).is_none());
        session.remove("nothing");
        assert!(closed(&session).is_none());
    }

    #[test]
    fn a_permanent_session_is_set_with_every_response() {
        let sessions = sessions();
        let session = sessions.open(&HeaderMap::new());
        session.set_permanent(true);
        let set = closed(&session).expect("a cookie");
        assert!(set.contains("; Expires="), "{set}");
        let session = next(&sessions, &set);
        assert!(closed(&session).is_some_and(|again| again == set));
        assert!(!session.was_accessed());
    }

    #[test]
    fn a_session_ends_with_its_life() {
        let sessions = sessions().life(Duration::from_secs(60 * 60));
        let session = sessions.open(&HeaderMap::new());
        session.set("user", "alice");
        let set = closed(&session).expect("a cookie");
        let same = next(&sessions, &set).text("user");
        assert_eq!(same.as_deref(), Some("alice"));
        assert!(next(&sessions.clock(tuesday), &set).is_empty());
    }

    #[test]
    fn a_session_without_end_lives_to_the_last_date() {
        for life in [Duration::MAX, Duration::from_secs(1 << 40)] {
            let session = sessions().life(life).open(&HeaderMap::new());
            session.set_permanent(true);
            let set = closed(&session).expect("a cookie");
            assert!(
                set.contains("; Expires=Fri, 31 Dec 9999 23:59:59 GMT;"),
                "{set}"
            );
        }
    }

    #[test]
    fn a_renewed_token_ends_the_one_before() {
        let session = sessions().open(&HeaderMap::new());
        assert!(!session.has_csrf_token(""));
        let first = session.csrf_token();
        let second = session.renew_csrf_token();
        assert!(session.has_csrf_token(second.expose()));
        assert!(!session.has_csrf_token(first.expose()));
    }

    #[test]
    fn times_are_kept_to_the_second() {
        let session = sessions().open(&HeaderMap::new());
        session.set_time("since", monday() + Duration::from_millis(999));
        assert_eq!(session.time("since"), Some(monday()));
        session.set("since", "1970");
        assert_eq!(session.time("since"), None);
    }

    #[test]
    fn nothing_of_it_is_shown() {
        let sessions = sessions();
        let session = sessions.open(&HeaderMap::new());
        session.set("user", "hunter2");
        let shown = format!("{session:?} {sessions:?}");
        assert!(
            !shown.contains("hunter2") && !shown.contains("key"),
            "{shown}"
        );
    }
}
