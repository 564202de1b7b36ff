//! What a client knows of its session.

use std::sync::{Mutex, MutexGuard, PoisonError};

use cookie_store::CookieStore;
use reqwest::header::{COOKIE, HeaderMap, HeaderValue, SET_COOKIE};
use reqwest::{Method, Request, Url};

use super::SessionRules;
use crate::Secret;

/// Cookies, the token against forged requests, and the password if it is kept.
pub(super) struct State(Mutex<Inner>);

struct Inner {
    cookies: CookieStore,
    csrf_token: Option<Secret>,
    password: Option<Secret>,
    epoch: u64,
}

/// With which session a request was sent.
#[derive(Clone)]
pub(super) struct SentWith {
    /// How often the session had been opened anew.
    pub(super) epoch: u64,
    pub(super) csrf_token: Option<Secret>,
}

impl State {
    pub(super) fn new() -> Self {
        Self(Mutex::new(Inner {
            cookies: CookieStore::default(),
            csrf_token: None,
            password: None,
            epoch: 0,
        }))
    }

    /// Adds cookies to a request, and the token if the request may change something.
    pub(super) fn add_to(&self, request: &mut Request, rules: &SessionRules) -> SentWith {
        let inner = self.lock();
        let pairs = inner.cookies.get_request_values(request.url());
        let pairs: Vec<String> = pairs
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let changes = may_change(request.method());
        let headers = request.headers_mut();
        if !pairs.is_empty() {
            let own = headers.get(COOKIE).and_then(|own| own.to_str().ok());
            let all = own.into_iter().chain(pairs.iter().map(String::as_str));
            let all: Vec<&str> = all.collect();
            if let Some(value) = sensitive(&all.join("; ")) {
                headers.insert(COOKIE, value);
            }
        }
        let csrf_token = inner.csrf_token.clone();
        if changes && let Some(value) = csrf_token.as_ref().and_then(|it| sensitive(it.expose())) {
            headers.insert(rules.csrf_header, value);
        }
        SentWith {
            epoch: inner.epoch,
            csrf_token,
        }
    }

    /// Takes what the headers of a response tell of the session.
    ///
    /// One that names the next token opens the session anew. Cookies that come with others count only
    /// if the session is still the one that their request was sent with: requests overtake each other.
    pub(super) fn note(
        &self,
        sent: &SentWith,
        headers: &HeaderMap,
        url: &Url,
        rules: &SessionRules,
    ) {
        let mut inner = self.lock();
        let next = headers.get(rules.next_csrf_header);
        let next = next.and_then(|token| token.to_str().ok());
        if next.is_none() && sent.epoch != inner.epoch {
            return;
        }
        for cookie in headers.get_all(SET_COOKIE) {
            if let Ok(cookie) = cookie.to_str() {
                // One that cannot be kept is left out, as browsers do. `store_response_cookies`
                // would write the value to the log.
                let _ = inner.cookies.parse(cookie, url);
            }
        }
        if let Some(next) = next {
            inner.csrf_token = Some(Secret::from(next));
            inner.epoch += 1;
        }
    }

    /// Takes a token that was asked for, if the session is still the same.
    pub(super) fn set_csrf_token(&self, sent: &SentWith, token: Secret) {
        let mut inner = self.lock();
        if inner.epoch == sent.epoch {
            inner.csrf_token = Some(token);
        }
    }

    pub(super) fn csrf_token(&self) -> Option<Secret> {
        self.lock().csrf_token.clone()
    }

    pub(super) fn epoch(&self) -> u64 {
        self.lock().epoch
    }

    pub(super) fn password(&self) -> Option<Secret> {
        self.lock().password.clone()
    }

    pub(super) fn set_password(&self, password: Option<Secret>) {
        self.lock().password = password;
    }

    /// Whether a request to this URL would carry a cookie.
    pub(super) fn has_cookie(&self, url: &Url) -> bool {
        self.lock().cookies.get_request_values(url).next().is_some()
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a request of this method must show that it is not forged.
pub(super) fn may_change(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD)
}

fn sensitive(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

#[cfg(test)]
mod tests {
    use reqwest::header::{COOKIE, HeaderMap, HeaderValue};
    use reqwest::{Method, Request, Url};

    use super::{SentWith, State};
    use crate::Operation;
    use crate::client::session::SessionRules;

    static OPERATION: Operation = Operation::custom("signIn", "POST", "/in", &[], true);
    static RULES: SessionRules = SessionRules {
        csrf_path: "/token",
        csrf_property: "token",
        csrf_header: "x-token",
        next_csrf_header: "x-next-token",
        sign_in: &OPERATION,
        verify: &OPERATION,
        sign_out: &OPERATION,
        user_property: "user",
        password_property: "password",
        rejections: &[],
    };

    fn url() -> Url {
        "https://host/registry/api".parse().expect("a URL")
    }

    fn send(state: &State, method: Method) -> (SentWith, String) {
        let mut request = Request::new(method, url());
        let own = HeaderValue::from_static("own=1");
        request.headers_mut().insert(COOKIE, own);
        let sent = state.add_to(&mut request, &RULES);
        let header = |name: &str| match request.headers().get(name).map(|it| it.to_str()) {
            Some(Ok(text)) => text.to_owned(),
            _ => "-".to_owned(),
        };
        let found = format!("{} {}", header("cookie"), header("x-token"));
        assert!(!format!("{request:?}").contains("hunter"), "{request:?}");
        (sent, found)
    }

    fn respond(state: &State, sent: &SentWith, headers: &[(&'static str, &'static str)]) {
        let headers = headers.iter().map(|(name, value)| {
            let name = name.parse().expect("a name");
            (name, HeaderValue::from_static(value))
        });
        let headers: HeaderMap = headers.collect();
        state.note(sent, &headers, &url(), &RULES);
    }

    #[test]
    fn cookies_go_with_all_requests_and_the_token_with_those_that_change_something() {
        let state = State::new();
        let (sent, found) = send(&state, Method::GET);
        assert_eq!(found, "own=1 -");
        let cookie = ("set-cookie", "id=hunter; Path=/; Secure; HttpOnly");
        respond(&state, &sent, &[cookie, ("x-next-token", "hunter2")]);
        assert_eq!(send(&state, Method::GET).1, "own=1; id=hunter -");
        assert_eq!(send(&state, Method::POST).1, "own=1; id=hunter hunter2");
        assert!(!state.has_cookie(&"http://host/".parse().expect("a URL")));
        assert!(!state.has_cookie(&"https://other/".parse().expect("a URL")));
    }

    #[test]
    fn a_response_that_was_overtaken_does_not_bring_back_the_old_session() {
        let state = State::new();
        let (old, _) = send(&state, Method::GET);
        let (verify, _) = send(&state, Method::POST);
        let new = ("set-cookie", "id=new; Path=/");
        respond(&state, &verify, &[new, ("x-next-token", "next")]);
        respond(&state, &old, &[("set-cookie", "id=old; Path=/")]);
        assert_eq!(send(&state, Method::POST).1, "own=1; id=new next");
        let (current, _) = send(&state, Method::GET);
        respond(&state, &current, &[("set-cookie", "id=later; Path=/")]);
        assert_eq!(send(&state, Method::POST).1, "own=1; id=later next");
    }
}
