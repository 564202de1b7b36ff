//! Owns the guess whether a request comes from a browser that was led to it by another page.

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

/// Refuses a GET that a browser sends without saying that a script asked for
/// it: an address in a foreign page must not show the API's answers.
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
    Err(Rejection::web(400, text))
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

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, Method};

    use super::check as check_browser;

    fn check(agent: &'static str, refused: bool) {
        let mut headers = HeaderMap::new();
        headers.insert("user-agent", HeaderValue::from_static(agent));
        let answer = check_browser(&Method::GET, &headers);
        assert_eq!(answer.is_err(), refused, "{agent}");
        assert!(check_browser(&Method::POST, &headers).is_ok());
        headers.insert(
            "x-requested-with",
            HeaderValue::from_static("XMLHttpRequest"),
        );
        assert!(check_browser(&Method::GET, &headers).is_ok());
    }

    #[test]
    fn browsers_are_known_by_name() {
        check(
            "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
            true,
        );
        check(
            "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17 Safari/605",
            true,
        );
        check("Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1)", true);
        check("curl/8.5.0", false);
        check("python-requests/2.32", false);
        check("quay-api/0.1.0", false);
        check("", false);
    }
}
