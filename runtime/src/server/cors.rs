//! The headers that let pages of other origins call.

use http::HeaderMap;
use http::header::{
    ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_MAX_AGE, HeaderValue, ORIGIN,
};

/// The cross-origin headers of the responses of operations.
///
/// The default lets any origin call. A response without them is made by
/// [`Response::without_cors`](super::Response::without_cors).
#[derive(Clone, Debug)]
pub struct Cors {
    origins: Vec<HeaderValue>,
    /// Whether the pages of these origins may send the cookies of a browser.
    credentials: bool,
}

impl Default for Cors {
    fn default() -> Self {
        Self::origin(ANY.clone())
    }
}

static ANY: HeaderValue = HeaderValue::from_static("*");

/// The headers that pages may send.
const ALLOWED: &str = "AUTHORIZATION, CONTENT-TYPE, X-REQUESTED-WITH";
/// The same where they may send cookies.
const ALLOWED_WITH_COOKIES: &str =
    "AUTHORIZATION, CONTENT-TYPE, X-REQUESTED-WITH, COOKIE, X-CSRF-TOKEN";

impl Cors {
    /// Lets pages of one origin call, such as `https://console.example.com`;
    /// `*` for all. They send no cookies.
    pub fn origin(origin: HeaderValue) -> Self {
        Self {
            origins: vec![origin],
            credentials: false,
        }
    }

    /// Lets pages of these origins call with the [sessions](super::sessions) of a browser, and those of
    /// all others without. If it is but one, all responses name it.
    pub fn origins(origins: impl IntoIterator<Item = HeaderValue>) -> Self {
        let origins: Vec<HeaderValue> = origins.into_iter().collect();
        match origins.is_empty() {
            true => Self::default(),
            false => Self {
                origins,
                credentials: true,
            },
        }
    }

    /// No such headers: only pages of the same origin call.
    pub fn off() -> Self {
        Self {
            origins: Vec::new(),
            credentials: false,
        }
    }

    /// Which of the sets of headers the response to a request has.
    pub(super) fn choose(&self, request: &HeaderMap) -> usize {
        if self.origins.len() < 2 {
            return 0;
        }
        let origin = request.get(ORIGIN);
        let known = self.origins.iter();
        let place = known.into_iter().position(|known| Some(known) == origin);
        place.unwrap_or(self.origins.len())
    }

    /// Adds the headers of a router whose operations have these methods: a set for each origin, and,
    /// where there are several, one for all others.
    pub(super) fn sets(&self, headers: &HeaderMap, methods: &str) -> Vec<HeaderMap> {
        let others = (self.origins.len() > 1).then_some((&ANY, false));
        let named = self.origins.iter().map(|origin| (origin, self.credentials));
        let mut sets: Vec<HeaderMap> = named
            .chain(others)
            .map(|(origin, credentials)| set(headers.clone(), origin, credentials, methods))
            .collect();
        if sets.is_empty() {
            sets.push(headers.clone());
        }
        sets
    }
}

fn set(
    mut headers: HeaderMap,
    origin: &HeaderValue,
    credentials: bool,
    methods: &str,
) -> HeaderMap {
    let fixed = |text| HeaderValue::from_static(text);
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
    if let Ok(methods) = HeaderValue::from_str(methods) {
        headers.insert(ACCESS_CONTROL_ALLOW_METHODS, methods);
    }
    headers.insert(ACCESS_CONTROL_MAX_AGE, fixed("21600"));
    let allowed = match credentials {
        true => ALLOWED_WITH_COOKIES,
        false => ALLOWED,
    };
    headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, fixed(allowed));
    if credentials {
        headers.insert(ACCESS_CONTROL_ALLOW_CREDENTIALS, fixed("true"));
    }
    headers
}

#[cfg(test)]
mod tests {
    use http::header::{ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_ORIGIN, ORIGIN};
    use http::{HeaderMap, HeaderValue};

    use super::Cors;

    fn check(cors: &Cors, origin: Option<&'static str>, expect: Option<(&str, bool)>) {
        let mut request = HeaderMap::new();
        if let Some(origin) = origin {
            request.insert(ORIGIN, HeaderValue::from_static(origin));
        }
        let sets = cors.sets(&HeaderMap::new(), "GET");
        let set = &sets[cors.choose(&request)];
        let allowed = set.get(ACCESS_CONTROL_ALLOW_ORIGIN);
        let credentials = set.contains_key(ACCESS_CONTROL_ALLOW_CREDENTIALS);
        let found = allowed.map(|allowed| (allowed.to_str().expect("a text"), credentials));
        assert_eq!(found, expect, "{cors:?} {origin:?}");
    }

    #[test]
    fn named_origins_may_send_cookies() {
        let names = |names: &[&'static str]| {
            Cors::origins(names.iter().map(|name| HeaderValue::from_static(name)))
        };
        let (one, two) = (names(&["http://a"]), names(&["http://a", "http://b"]));
        check(&Cors::off(), Some("http://a"), None);
        check(&Cors::default(), Some("http://a"), Some(("*", false)));
        check(&names(&[]), None, Some(("*", false)));
        check(&one, Some("http://c"), Some(("http://a", true)));
        check(&two, Some("http://b"), Some(("http://b", true)));
        check(&two, Some("http://c"), Some(("*", false)));
        check(&two, None, Some(("*", false)));
    }
}
