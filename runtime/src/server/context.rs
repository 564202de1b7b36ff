//! What a method of a server trait learns about its call beside the parameters.

use std::fmt;

use http::header::{AUTHORIZATION, COOKIE, HeaderName, PROXY_AUTHORIZATION};
use http::{Extensions, HeaderMap};

use super::Principal;
use super::sessions::Session;
use crate::Operation;

/// A call, beside its parameters and its body.
///
/// `Debug` shows neither tokens nor cookies.
pub struct Context {
    /// The operation that is called.
    pub operation: &'static Operation,

    /// Who calls; `None` for a caller without a known token.
    pub principal: Option<Principal>,

    /// Names the call in the header `x-request-id` of its response.
    pub request_id: String,

    /// The headers of the request.
    pub headers: HeaderMap,

    /// What the layers in front of the router added to the request, such as
    /// the address of the peer. `Debug` shows none of it.
    pub extensions: Extensions,

    /// Scheme, host and prefix under which the caller reached the API, such as
    /// `https://api.example.com`: for absolute addresses. It does not end in
    /// a slash.
    pub base_url: String,
}

impl Context {
    /// The session of the request, where the router has [sessions](super::sessions).
    pub fn session(&self) -> Option<&Session> {
        self.extensions.get()
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("operation", &self.operation.id)
            .field("principal", &self.principal)
            .field("request_id", &self.request_id)
            .field("headers", &Redacted(&self.headers))
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

/// Headers without the values that would let somebody else call.
struct Redacted<'a>(&'a HeaderMap);

impl fmt::Debug for Redacted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in self.0 {
            if is_secret(name) {
                map.entry(&name.as_str(), &"[redacted]");
            } else {
                map.entry(&name.as_str(), value);
            }
        }
        map.finish()
    }
}

fn is_secret(name: &HeaderName) -> bool {
    [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION].contains(name) || name == "x-csrf-token"
}

#[cfg(test)]
mod tests {
    use http::{Extensions, HeaderMap, HeaderValue};

    use super::Context;
    use crate::Operation;

    static GET_THING: Operation = Operation::custom("getThing", "GET", "/things", &[], false);

    #[test]
    fn debug_hides_what_lets_others_call() {
        let mut headers = HeaderMap::new();
        for name in [
            "authorization",
            "cookie",
            "proxy-authorization",
            "x-csrf-token",
        ] {
            headers.insert(name, HeaderValue::from_static("hunter2"));
        }
        headers.insert("accept", HeaderValue::from_static("text/plain"));
        let context = Context {
            operation: &GET_THING,
            principal: None,
            request_id: "1".to_owned(),
            headers,
            extensions: Extensions::new(),
            base_url: "http://localhost".to_owned(),
        };
        let shown = format!("{context:?}");
        assert!(!shown.contains("hunter2"), "{shown}");
        assert!(shown.contains("text/plain") && shown.contains("getThing"));
    }
}
