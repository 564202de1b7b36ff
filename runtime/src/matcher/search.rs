//! The search of a path in the tree of segments.

use std::borrow::Cow;
use std::ops::Range;

use super::Node;

/// What a parameter took of a path.
pub(super) enum Taken {
    /// These segments.
    Segments(Range<usize>),
    /// A part of a segment.
    Part(usize, Range<usize>),
}

impl Taken {
    /// The decoded value of the parameter.
    pub(super) fn value(&self, path: &[Cow<'_, str>]) -> String {
        match self {
            Self::Segments(range) => match &path[range.clone()] {
                [segment] => segment.as_ref().to_owned(),
                segments => segments.join("/"),
            },
            Self::Part(place, range) => path[*place][range.clone()].to_owned(),
        }
    }

    pub(super) fn is_open_ended(&self, path: &[Cow<'_, str>]) -> bool {
        matches!(self, Self::Segments(range) if range.end == path.len() && range.len() > 1)
    }
}

/// A node where the path ends, with what parameters took; true
/// ends the search.
pub(super) type Visit<'a> = &'a mut dyn FnMut(&Node, &[Taken]) -> bool;

/// A search for the nodes where a path ends.
pub(super) struct Search<'a> {
    pub(super) path: &'a [Cow<'a, str>],
    pub(super) fewest_names: usize,
    pub(super) taken: Vec<Taken>,
    pub(super) visit: Visit<'a>,
}

impl Search<'_> {
    /// Goes on from segment `at`; true when the search has ended.
    pub(super) fn walk(&mut self, node: &Node, at: usize) -> bool {
        let Some(segment) = self.path.get(at) else {
            return !node.ends.is_empty() && (self.visit)(node, &self.taken);
        };
        let literal = node.literals.iter().find(|(name, _)| name == segment);
        if let Some((_, next)) = literal
            && self.walk(next, at + 1)
        {
            return true;
        }
        if !node.parts.is_empty() && is_one(segment) && self.walk_parts(node, segment, at) {
            return true;
        }
        if let Some(next) = &node.one
            && is_one(segment)
            && self.take(next, at..at + 1)
        {
            return true;
        }
        match &node.many {
            Some(next) => self.walk_many(next, at),
            None => false,
        }
    }

    fn walk_parts(&mut self, node: &Node, segment: &str, at: usize) -> bool {
        node.parts.iter().any(|(parts, next)| {
            let Some(ranges) = parts.split(segment) else {
                return false;
            };
            let before = self.taken.len();
            let taken = ranges.into_iter().map(|range| Taken::Part(at, range));
            self.taken.extend(taken);
            let ended = self.walk(next, at + 1);
            self.taken.truncate(before);
            ended
        })
    }

    fn walk_many(&mut self, next: &Node, at: usize) -> bool {
        let mut names = 0;
        // Where the value may end: behind its last name that must be there, or any later one.
        let mut ends = at..at;
        for (place, segment) in self.path.iter().enumerate().skip(at) {
            let Some(count) = count_names(segment) else {
                break;
            };
            names += count;
            if names >= self.fewest_names {
                if ends.is_empty() {
                    ends.start = place + 1;
                }
                ends.end = place + 2;
            }
        }
        // The shortest value first: what it leaves may fit further literals, which say more about
        // a path than a long name does.
        ends.any(|end| self.take(next, at..end))
    }

    fn take(&mut self, next: &Node, range: Range<usize>) -> bool {
        let end = range.end;
        self.taken.push(Taken::Segments(range));
        let ended = self.walk(next, end);
        self.taken.pop();
        ended
    }
}

/// Whether `segment` can be the value of a parameter that fills one segment.
#[inline]
fn is_one(segment: &str) -> bool {
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
