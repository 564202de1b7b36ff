//! Which operations can share a path: only their calls ask the table of routes before they are sent.

use crate::ir::{Api, Operation, Part, Segment};

/// Whether some values of its path parameters make the path of an operation that of another one
/// with the same method.
pub(super) fn has_rivals(api: &Api, operation: &Operation) -> bool {
    let others = api.operations.iter().filter(|other| {
        other.id != operation.id && other.method.eq_ignore_ascii_case(&operation.method)
    });
    let segments = &operation.path.segments;
    !operation.path_parameters.is_empty()
        && others
            .into_iter()
            .any(|other| share_a_path(segments, &other.path.segments))
}

/// Whether some path fits both. A parameter of several segments may be as short as one: how short
/// it can be is for the server to say.
fn share_a_path(one: &[Segment], other: &[Segment]) -> bool {
    let ([first, rest @ ..], [other_first, other_rest @ ..]) = (one, other) else {
        return one.is_empty() && other.is_empty();
    };
    let fits = match (first, other_first) {
        (Segment::Literal(text), Segment::Literal(other)) => text == other,
        (Segment::Parts(parts), Segment::Literal(text))
        | (Segment::Literal(text), Segment::Parts(parts)) => may_be(parts, text),
        // No value is empty.
        (Segment::Literal(text), _) | (_, Segment::Literal(text)) => !text.is_empty(),
        _ => true,
    };
    let goes_on = |segment: &Segment| matches!(segment, Segment::Many(_));
    fits && (share_a_path(rest, other_rest)
        || (goes_on(first) && share_a_path(one, other_rest))
        || (goes_on(other_first) && share_a_path(rest, other)))
}

/// Whether a fixed text begins and ends like a segment that parameters are parts of.
fn may_be(parts: &[Part], text: &str) -> bool {
    let fixed = |part: Option<&Part>| match part {
        Some(Part::Literal(text)) => text.clone(),
        _ => String::new(),
    };
    text.starts_with(&fixed(parts.first())) && text.ends_with(&fixed(parts.last()))
}

#[cfg(test)]
mod tests {
    use super::share_a_path;
    use crate::ir::Segment;

    /// The segments of a path; `*` marks a parameter of several.
    fn segments(path: &str) -> Vec<Segment> {
        let parts = path.split('/').map(|part| match part.as_bytes() {
            [b'{', ..] => Segment::One(part.to_owned()),
            [b'*', ..] => Segment::Many(part.to_owned()),
            _ => Segment::Literal(part.to_owned()),
        });
        parts.collect()
    }

    fn check(one: &str, other: &str, expect: bool) {
        let (one, other) = (segments(one), segments(other));
        assert_eq!(share_a_path(&one, &other), expect);
        assert_eq!(share_a_path(&other, &one), expect);
    }

    #[test]
    fn paths_are_shared_where_values_fit_fixed_texts() {
        check("a", "a", true);
        check("a", "b", false);
        check("users/{user}", "users/all", true);
        check("users/{user}", "users/", false);
        check("users/{user}", "users/all/x", false);
        check("{a}/logs", "users/{user}", true);
        check("files/*", "files/*/tag/{tag}", true);
        check("files/*/x", "files/*/tag/{tag}", true);
        check("files/*/x", "files/*/tag/", false);
        check("files/*", "other/*", false);
    }
}
