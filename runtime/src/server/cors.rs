//! The headers that let pages of other origins call.

use http::HeaderMap;
use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_MAX_AGE, HeaderValue,
};

/// The cross-origin headers of the responses of operations.
///
/// The default lets any origin call. A response without them is made by
/// [`Response::without_cors`](super::Response::without_cors).
#[derive(Clone, Debug)]
pub struct Cors {
    origin: Option<HeaderValue>,
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
        Self {
            origin: Some(origin),
        }
    }

    /// No such headers: only pages of the same origin call.
    pub fn off() -> Self {
        Self { origin: None }
    }

    /// Adds the headers of a router whose operations have these methods.
    pub(super) fn add_to(&self, headers: &mut HeaderMap, methods: &str) {
        let Some(origin) = &self.origin else { return };
        let fixed = |text| HeaderValue::from_static(text);
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
        if let Ok(methods) = HeaderValue::from_str(methods) {
            headers.insert(ACCESS_CONTROL_ALLOW_METHODS, methods);
        }
        headers.insert(ACCESS_CONTROL_MAX_AGE, fixed("21600"));
        let allowed = fixed("AUTHORIZATION, CONTENT-TYPE, X-REQUESTED-WITH");
        headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, allowed);
    }
}
