//! The segments of a request's path, decoded, and what must not be routed.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

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

/// Whether a part between slashes, of either direction, is `.` or `..`.
fn has_dot_segment(segment: &str) -> bool {
    segment
        .split(['/', '\\'])
        .any(|part| part == "." || part == "..")
}

/// Whether `segment` can be the value of a parameter that fills one segment.
#[inline]
pub(super) fn is_one(segment: &str) -> bool {
    !segment.is_empty() && !segment.contains('/')
}

/// How many names `segment` is between slashes, which are `%2F` in the path;
/// `None` when one of them is empty.
pub(super) fn count_names(segment: &str) -> Option<usize> {
    let mut count = 0;
    for name in segment.split('/') {
        if name.is_empty() {
            return None;
        }
        count += 1;
    }
    Some(count)
}

#[cfg(test)]
mod tests {
    use super::{count_names, segments};

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
    fn names_between_slashes_are_counted() {
        assert_eq!(count_names("a"), Some(1));
        assert_eq!(count_names("a/b/c"), Some(3));
        for segment in ["", "/a", "a/", "a//b"] {
            assert_eq!(count_names(segment), None, "{segment:?}");
        }
    }
}
