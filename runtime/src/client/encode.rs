//! Percent-encoding of path parameters, and bodies that may be left out.

use percent_encoding::{AsciiSet, CONTROLS, PercentEncode, utf8_percent_encode};

use reqwest::RequestBuilder;
use serde::Serialize;

use crate::path::PathParameter;

/// What cannot stand in a segment of a path. A backslash is among it, or the URL
/// library would take it for a slash.
const SEGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'/')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// What cannot stand in a value of several segments.
const SEGMENTS: &AsciiSet = &SEGMENT.remove(b'/');

/// Percent-encodes the value of a path parameter, as it is written.
#[inline]
pub fn encode_path<T: PathParameter + ?Sized>(value: &T) -> PercentEncode<'_> {
    let set = if T::SPANS_SEGMENTS { SEGMENTS } else { SEGMENT };
    utf8_percent_encode(value.as_text(), set)
}

/// Writes a body as JSON if there is one.
#[inline]
pub fn with_body<T: Serialize>(request: RequestBuilder, body: Option<&T>) -> RequestBuilder {
    match body {
        Some(body) => request.json(body),
        None => request,
    }
}

#[cfg(test)]
mod tests {
    use super::encode_path;
    use crate::path::PathParameter;

    /// A value of several segments.
    struct Several(&'static str);

    impl PathParameter for Several {
        const SPANS_SEGMENTS: bool = true;

        fn as_text(&self) -> &str {
            self.0
        }
    }

    /// What arrives at the server for a parameter between two constants.
    fn check_parameter<T: PathParameter + ?Sized>(value: &T, expect: &str) {
        let text = format!("http://host/api/{}/x", encode_path(value));
        let url = reqwest::Url::parse(&text).expect("a URL");
        assert_eq!(
            url.path(),
            format!("/api/{expect}/x"),
            "{:?}",
            value.as_text()
        );
    }

    fn check(value: &str, expect: &str) {
        check_parameter(value, expect);
    }

    #[test]
    fn names_arrive_as_one_segment() {
        check("acme", "acme");
        check("a b", "a%20b");
        check("a?b#c", "a%3Fb%23c");
        check("50%", "50%25");
        check("%2e%2e", "%252e%252e");
        check("acme+robot", "acme+robot");
        check("é", "%C3%A9");
    }

    #[test]
    fn several_segments_keep_their_slashes() {
        check_parameter(&Several("acme/app"), "acme/app");
        check_parameter(&Several("acme/a b/c"), "acme/a%20b/c");
        check("acme/app", "acme%2Fapp");
    }

    #[test]
    fn nothing_unchecked_changes_the_route() {
        check("a/../b", "a%2F..%2Fb");
        check("a//b", "a%2F%2Fb");
        check("a\\..\\b", "a%5C..%5Cb");
    }
}
