//! Which operation of the document a recorded request belongs to.

use std::collections::BTreeMap;

use quay_codegen::ir::{Api, Operation, Segment};
use regex_lite::Regex;

/// Finds the operation that a request calls, and the values of its path parameters.
///
/// As on the server, the operation with the earlier literal segment wins.
pub fn find<'a>(
    api: &'a Api,
    method: &str,
    path: &str,
) -> Option<(&'a Operation, BTreeMap<String, String>)> {
    let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let best = best(api, method, &parts);
    // `…/acme/web/tag` could name a repository, but the server takes it for `…/tag/`, and redirects.
    let open = |found: &Operation| matches!(found.path.segments.last(), Some(Segment::Many(_)));
    let slashed: Vec<&str> = parts.iter().copied().chain([""]).collect();
    best.filter(|(found, _)| {
        !open(found) || self::best(api, method, &slashed).is_none_or(|(other, _)| open(other))
    })
}

/// Finds the operation whose path fits a request most closely.
fn best<'a>(
    api: &'a Api,
    method: &str,
    parts: &[&str],
) -> Option<(&'a Operation, BTreeMap<String, String>)> {
    let candidates = api
        .operations
        .iter()
        .filter(|operation| operation.method == method);
    let fitting = candidates.filter_map(|operation| {
        let mut values = BTreeMap::new();
        let fits = fits(&operation.path.segments, parts, &mut values);
        (fits && match_patterns(operation, &values)).then_some((operation, values))
    });
    fitting.min_by_key(|(operation, _)| {
        let rank = |segment: &Segment| match segment {
            Segment::Literal(_) => 0,
            Segment::One(_) | Segment::Parts(_) => 1,
            Segment::Many(_) => 2,
        };
        // A path that ends says less than one that goes on with a literal.
        let ranks = operation.path.segments.iter().map(rank);
        ranks.chain([3]).collect::<Vec<_>>()
    })
}

/// Whether the values of a path match the patterns of their parameters. A path with another value
/// is none of the operation.
fn match_patterns(operation: &Operation, values: &BTreeMap<String, String>) -> bool {
    operation.path_parameters.iter().all(|parameter| {
        let pattern = parameter.constraints.pattern.as_deref().map(Regex::new);
        let value = values.get(&parameter.name);
        match (pattern, value) {
            (Some(Ok(pattern)), Some(value)) => pattern.is_match(value),
            _ => true,
        }
    })
}

fn fits(segments: &[Segment], parts: &[&str], values: &mut BTreeMap<String, String>) -> bool {
    let Some((segment, segments)) = segments.split_first() else {
        return parts.is_empty();
    };
    match segment {
        Segment::Literal(literal) => {
            parts.first().is_some_and(|part| part == literal) && fits(segments, &parts[1..], values)
        }
        Segment::One(name) => {
            let Some(part) = parts.first().filter(|part| !part.is_empty()) else {
                return false;
            };
            values.insert(name.clone(), (*part).to_owned());
            fits(segments, &parts[1..], values)
        }
        // No path of the server has a segment that a parameter is a part of.
        Segment::Parts(_) => false,
        // A repository is a namespace and a name: two segments at the least.
        Segment::Many(name) => (2..=parts.len()).any(|count| {
            values.insert(name.clone(), parts[..count].join("/"));
            fits(segments, &parts[count..], values)
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repository_is_two_segments_at_the_least() {
        let segments = [
            Segment::Literal("repository".to_owned()),
            Segment::Many("repository".to_owned()),
            Segment::Literal("user".to_owned()),
            Segment::One("name".to_owned()),
        ];
        let check = |path: &str| {
            let mut values = BTreeMap::new();
            let parts: Vec<&str> = path.split('/').collect();
            fits(&segments, &parts, &mut values).then(|| values["repository"].clone())
        };
        assert_eq!(check("repository/a/b/user/c").as_deref(), Some("a/b"));
        assert_eq!(
            check("repository/a/b/user/user/c").as_deref(),
            Some("a/b/user")
        );
        assert_eq!(check("repository/a/user/c"), None);
        assert_eq!(check("repository/a/b/user/"), None);
    }
}
