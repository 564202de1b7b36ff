//! The headers that let pages of other origins call.

use http::HeaderMap;
use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_MAX_AGE, HeaderName, HeaderValue,
};

/// The cross-origin headers of the responses of operations.
///
/// The default lets any origin call. A response without them is made by
/// [`Response::without_cors`](super::Response::without_cors).
#[derive(Clone, Debug)]
pub struct Cors {
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Default for Cors {
    fn default() -> Self {
        Self::origin(HeaderValue::from_static("*"))
    }
}

impl Cors {
    /// Lets pages of one origin call, such as `https://console.example.com`;
    /// `*` for all.
    pub fn origin(origin: HeaderValue) -> Self {
        let fixed = |text| HeaderValue::from_static(text);
        let headers = vec![
            (ACCESS_CONTROL_ALLOW_ORIGIN, origin),
            (
                ACCESS_CONTROL_ALLOW_METHODS,
                fixed("DELETE, GET, HEAD, OPTIONS, POST, PUT"),
            ),
            (ACCESS_CONTROL_MAX_AGE, fixed("21600")),
            (
                ACCESS_CONTROL_ALLOW_HEADERS,
                fixed("AUTHORIZATION, CONTENT-TYPE, X-REQUESTED-WITH"),
            ),
        ];
        Self { headers }
    }

    /// No such headers: only pages of the same origin call.
    pub fn off() -> Self {
        let headers = Vec::new();
        Self { headers }
    }

    pub(super) fn add_to(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.headers {
            headers.insert(name.clone(), value.clone());
        }
    }
}
