//! Owns what the generated calls find under the name `progenitor_client`.
//!
//! The requests of the calls are written by progenitor for its own runtime. Three
//! parts of that runtime are replaced by ours, under the names that it uses:
//!
//! - its error prints whole answers, which may hold secrets, forgets the status
//!   of an answer that it cannot decode, and knows neither operation nor path;
//! - its response value is tied to that error;
//! - its path encoding writes the slash of a repository name as `%2F`.

use percent_encoding::{AsciiSet, CONTROLS, PercentEncode, utf8_percent_encode};
#[allow(unused_imports)] // An API without query parameters has no call that names it.
pub(crate) use progenitor_runtime::QueryParam;

pub(crate) use super::error::Error;
pub(crate) use super::response::ResponseValue;
use crate::path;

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

/// What cannot stand in the name of a repository.
const REPOSITORY: &AsciiSet = &SEGMENT.remove(b'/');

/// Percent-encodes the value of a path parameter, as it is written.
///
/// The slashes of a repository name stay as they are: that is the form which
/// the server documents, and proxies in front of it may refuse `%2F`.
pub(crate) fn encode_path<T: AsRef<str> + ?Sized>(value: &T) -> PercentEncode<'_> {
    let value = value.as_ref();
    let set = if path::is_repository(value) {
        REPOSITORY
    } else {
        SEGMENT
    };
    utf8_percent_encode(value, set)
}

#[cfg(test)]
mod tests {
    use super::encode_path;

    /// What arrives at the server for a parameter between two constants.
    fn check(value: &str, expect: &str) {
        let text = format!("http://host/api/{}/x", encode_path(value));
        let url = reqwest::Url::parse(&text).expect("a URL");
        assert_eq!(url.path(), format!("/api/{expect}/x"), "{value:?}");
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
    fn repositories_keep_their_slashes() {
        check("acme/app", "acme/app");
        check("acme/a b/c", "acme/a%20b/c");
    }

    #[test]
    fn nothing_unchecked_changes_the_route() {
        check("a/../b", "a%2F..%2Fb");
        check("a//b", "a%2F%2Fb");
        check("a\\..\\b", "a%5C..%5Cb");
    }
}
