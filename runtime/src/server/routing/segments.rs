//! The segments of a request's path, decoded, and what must not be routed.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// The segments of a path, each decoded by itself: `%2F` is part of a segment.
///
/// A trailing slash is a last, empty segment.
pub type Segments<'a> = Vec<Cow<'a, str>>;

/// Splits and decodes a path.
///
/// `None` for a path that does not begin with a slash, is not UTF-8 once
/// decoded, or holds a dot segment in whatever disguise: clients resolve
/// those, so that such a path means another one than it says.
pub fn segments(path: &str) -> Option<Segments<'_>> {
    let parts = path.strip_prefix('/')?.split('/');
    let mut segments = Vec::with_capacity(12);
    if path.bytes().any(|byte| byte == b'%' || byte == b'.') {
        for raw in parts {
            let segment = percent_decode_str(raw).decode_utf8().ok()?;
            if has_dot_segment(&segment) {
                return None;
            }
            segments.push(segment);
        }
    } else {
        // Most paths: nothing to decode, nothing to suspect.
        segments.extend(parts.map(Cow::Borrowed));
    }
    Some(segments)
}

/// What stays as it is in a path: the unreserved characters and those that mean nothing there.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b'/')
    .remove(b':')
    .remove(b';')
    .remove(b'=')
    .remove(b'@');

/// Decodes a path as a whole, for servers that do so before they look for slashes: `%2F` is one.
/// What is not UTF-8 becomes `\u{fffd}`.
///
/// `None` for a path that does not begin with a slash.
pub fn decode_path(path: &str) -> Option<Cow<'_, str>> {
    let is_path = path.starts_with('/');
    is_path.then(|| match path.contains('%') {
        true => percent_decode_str(path).decode_utf8_lossy(),
        false => Cow::Borrowed(path),
    })
}

/// The segments of a path that was decoded as a whole.
pub fn split(path: &str) -> Segments<'_> {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.split('/').map(Into::into).collect()
}

/// Whether a path that was decoded as a whole has a segment that is `.` or `..`. Clients resolve
/// those, so that such a path means another one than it says.
pub fn has_dot_segments(path: &str) -> bool {
    // Most paths have no segment that begins with a dot, and that is quickly seen.
    path.as_bytes().windows(2).any(|pair| pair == b"/.")
        && path.split('/').any(|part| matches!(part, "." | ".."))
}

/// Encodes a decoded path for an address.
pub fn encode_path(path: &str) -> String {
    utf8_percent_encode(path, ENCODED).to_string()
}

/// Whether a part between slashes, of either direction, is `.` or `..`.
fn has_dot_segment(segment: &str) -> bool {
    segment
        .split(['/', '\\'])
        .any(|part| part == "." || part == "..")
}

#[cfg(test)]
mod tests {
    use super::{decode_path, encode_path, segments};

    fn check(path: &str, expect: Option<&[&str]>) {
        let read = segments(path);
        let read: Option<Vec<&str>> = read
            .as_ref()
            .map(|segments| segments.iter().map(|segment| &**segment).collect());
        assert_eq!(read.as_deref(), expect, "{path}");
    }

    #[test]
    fn segments_are_decoded_one_by_one() {
        check("/", Some(&[""]));
        check("/a/b", Some(&["a", "b"]));
        check("/a/b/", Some(&["a", "b", ""]));
        check("/a//b", Some(&["a", "", "b"]));
        check("/a%2Fb/c%20d", Some(&["a/b", "c d"]));
        check("/a+b", Some(&["a+b"]));
        check("/a%", Some(&["a%"]));
        check("/.../a..b", Some(&["...", "a..b"]));
        check("*", None);
        check("", None);
        check("/%ff", None);
    }

    #[test]
    fn dot_segments_are_not_routed() {
        for path in [
            "/a/../b",
            "/a/./b",
            "/a/..",
            "/%2e%2e/a",
            "/.%2E",
            "/a%2F..%2Fb",
            "/a/..%5Cb",
            "/.",
        ] {
            check(path, None);
        }
    }

    #[test]
    fn a_path_is_decoded_as_a_whole() {
        let check = |path: &str, expect: Option<&str>| {
            assert_eq!(decode_path(path).as_deref(), expect, "{path}");
        };
        check("/a%2Fb/c%20d%09", Some("/a/b/c d\t"));
        check("/%C3%BC%ff", Some("/\u{fc}\u{fffd}"));
        check("*", None);
        assert_eq!(
            encode_path("/a b/\u{fc}?%\\\t~;"),
            "/a%20b/%C3%BC%3F%25%5C%09~;"
        );
    }
}
