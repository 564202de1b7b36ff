//! The guess whether a request comes from a browser that was led to it by another page.

use http::header::USER_AGENT;
use http::{HeaderMap, Method};

use super::Rejection;

/// What the names of browsers are followed by in the header.
const BROWSERS: [&str; 12] = [
    "camino/",
    "chrome/",
    "firefox/",
    "galeon/",
    "konqueror/",
    "links (",
    "lynx/",
    "msie ",
    "netscape",
    "opera",
    "safari/",
    "seamonkey/",
];

/// Rejects a GET that a browser sends without saying that a script asked for
/// it: an address in a foreign page must not show the API's responses.
///
/// The server knows browsers by a large table of patterns; this is a short
/// list of names, which agrees on the common ones.
pub(super) fn check(method: &Method, headers: &HeaderMap) -> Result<(), Rejection> {
    if method != Method::GET || !is_browser(headers) {
        return Ok(());
    }
    let header = headers.get("x-requested-with");
    if header.is_some_and(|value| value == "XMLHttpRequest") {
        return Ok(());
    }
    let text = "API calls must be invoked with an X-Requested-With header if called from a browser";
    Err(Rejection::web_before_session(400, text))
}

fn is_browser(headers: &HeaderMap) -> bool {
    let Some(agent) = headers
        .get(USER_AGENT)
        .and_then(|value| value.to_str().ok())
    else {
        return false;
    };
    // Nearly all browsers claim to be this one; the others open with their own name.
    let opens = |name: &str| {
        let opening = agent.as_bytes().get(..name.len());
        opening.is_some_and(|opening| opening.eq_ignore_ascii_case(name.as_bytes()))
    };
    if !["Mozilla/", "Opera/", "Lynx/", "Links "]
        .into_iter()
        .any(opens)
    {
        return false;
    }
    let contains = |name: &&str| {
        agent
            .as_bytes()
            .windows(name.len())
            .any(|part| part.eq_ignore_ascii_case(name.as_bytes()))
    };
    BROWSERS.iter().any(contains)
}
