//! Which routes a path fits: a tree of segments that is searched with backtracking.
//!
//! A server finds its operations with it, and a client finds out which operation a path reaches.

use std::borrow::Cow;
#[cfg(feature = "server")]
use std::collections::BTreeSet;
use std::ops::Range;

use regex_lite::Regex;

use crate::{Operation, Segment};

/// The routes by segments. A literal segment is tried before a parameter, and
/// a parameter of one segment before one of many; of many, the shortest first.
///
/// The first route of the asked method counts. A better path without that
/// method does not stand in the way.
#[derive(Debug)]
pub struct Matcher {
    root: Node,
    /// How many names a value of several segments has at least.
    fewest_names: usize,
}

/// A prefix of paths, and how they go on.
#[derive(Debug, Default)]
struct Node {
    /// So few that comparing with each beats a search.
    literals: Vec<(&'static str, Node)>,
    one: Option<Box<Node>>,
    many: Option<Box<Node>>,
    /// The routes that end here.
    ends: Vec<End>,
}

/// A route at the end of its path.
#[derive(Debug)]
struct End {
    method: &'static str,
    route: usize,
    /// What values of parameters match, by their places among the parameters.
    patterns: Vec<(usize, Regex)>,
}

/// A route that fits a path.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    /// The number of the route.
    pub route: usize,
    /// The values of its path parameters, in order.
    pub values: Vec<String>,
    /// Whether the path ends in a value of several segments.
    pub open_ended: bool,
}

impl Matcher {
    /// No routes yet. A value of several segments has at least `fewest_names` names between
    /// slashes.
    pub fn new(fewest_names: usize) -> Self {
        Self {
            root: Node::default(),
            fewest_names,
        }
    }

    /// Adds the route of an operation under its number. A path is one of the operation where its
    /// values match the [patterns](Operation::path_patterns).
    ///
    /// # Panics
    ///
    /// When a pattern does not compile: the generator let it pass.
    pub fn add(&mut self, operation: &Operation, route: usize) {
        let mut patterns = Vec::new();
        let parameters = operation.segments.iter().filter_map(Segment::parameter);
        for (place, name) in parameters.enumerate() {
            let mut known = operation.path_patterns.iter();
            if let Some((_, pattern)) = known.find(|(of, _)| *of == name) {
                let regex = Regex::new(pattern)
                    .unwrap_or_else(|error| panic!("pattern `{pattern}` of the document: {error}"));
                patterns.push((place, regex));
            }
        }
        let mut node = &mut self.root;
        for segment in operation.segments {
            node = match *segment {
                Segment::Literal(text) => node.literal(text),
                Segment::One(_) => node.one.get_or_insert_default(),
                Segment::Many(_) => node.many.get_or_insert_default(),
            };
        }
        node.ends.push(End {
            method: operation.method,
            route,
            patterns,
        });
    }

    /// The route for a method and a path.
    pub fn find(&self, method: &str, path: &[Cow<'_, str>]) -> Option<Found> {
        let mut found = None;
        let mut search = Search {
            path,
            fewest_names: self.fewest_names,
            taken: Vec::new(),
            visit: &mut |node, taken| {
                let mut ends = node.ends.iter();
                let end = ends.find(|end| end.method == method && end.fits(path, taken));
                let last = taken.last();
                found = end.map(|end| Found {
                    route: end.route,
                    open_ended: last.is_some_and(|it| it.end == path.len() && it.len() > 1),
                    values: taken.iter().map(|range| value(path, range)).collect(),
                });
                found.is_some()
            },
        };
        search.walk(&self.root, 0);
        found
    }

    /// The number of the route for a method and a path, where the values do not matter.
    pub fn find_route(&self, method: &str, path: &[Cow<'_, str>]) -> Option<usize> {
        let mut found = None;
        let mut search = Search {
            path,
            fewest_names: self.fewest_names,
            taken: Vec::new(),
            visit: &mut |node, taken| {
                let mut ends = node.ends.iter();
                let end = ends.find(|end| end.method == method && end.fits(path, taken));
                found = end.map(|end| end.route);
                found.is_some()
            },
        };
        search.walk(&self.root, 0);
        found
    }

    /// The methods that a path has, over all routes that it fits.
    #[cfg(feature = "server")]
    pub fn methods(&self, path: &[Cow<'_, str>]) -> BTreeSet<&'static str> {
        let mut methods = BTreeSet::new();
        let mut search = Search {
            path,
            fewest_names: self.fewest_names,
            taken: Vec::new(),
            visit: &mut |node, taken| {
                let ends = node.ends.iter().filter(|end| end.fits(path, taken));
                methods.extend(ends.map(|end| end.method));
                false
            },
        };
        search.walk(&self.root, 0);
        methods
    }
}

impl Node {
    fn literal(&mut self, text: &'static str) -> &mut Self {
        let known = self.literals.iter().position(|(name, _)| *name == text);
        let place = known.unwrap_or(self.literals.len());
        if known.is_none() {
            self.literals.push((text, Self::default()));
        }
        &mut self.literals[place].1
    }
}

impl End {
    /// Whether the values of the parameters match their patterns.
    fn fits(&self, path: &[Cow<'_, str>], taken: &[Range<usize>]) -> bool {
        let mut patterns = self.patterns.iter();
        patterns.all(|(place, pattern)| {
            let range = taken.get(*place);
            range.is_some_and(|range| pattern.is_match(&value(path, range)))
        })
    }
}

/// The decoded value of a parameter.
fn value(path: &[Cow<'_, str>], range: &Range<usize>) -> String {
    match &path[range.clone()] {
        [segment] => segment.as_ref().to_owned(),
        segments => segments.join("/"),
    }
}

/// A node where the path ends, with the segments that parameters took; true
/// ends the search.
type Visit<'a> = &'a mut dyn FnMut(&Node, &[Range<usize>]) -> bool;

struct Search<'a> {
    path: &'a [Cow<'a, str>],
    fewest_names: usize,
    taken: Vec<Range<usize>>,
    visit: Visit<'a>,
}

impl Search<'_> {
    /// Goes on from segment `at`; true when the search has ended.
    fn walk(&mut self, node: &Node, at: usize) -> bool {
        let Some(segment) = self.path.get(at) else {
            return !node.ends.is_empty() && (self.visit)(node, &self.taken);
        };
        let literal = node.literals.iter().find(|(name, _)| name == segment);
        if let Some((_, next)) = literal
            && self.walk(next, at + 1)
        {
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
        self.taken.push(range);
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
fn count_names(segment: &str) -> Option<usize> {
    let mut count = 0;
    for name in segment.split('/') {
        if name.is_empty() {
            return None;
        }
        count += 1;
    }
    Some(count)
}

/// The value of the header `Allow` for a path that has these methods.
#[cfg(feature = "server")]
pub fn allow(methods: &BTreeSet<&'static str>) -> String {
    let mut all: BTreeSet<&str> = methods.clone();
    all.insert("OPTIONS");
    if all.contains("GET") {
        all.insert("HEAD");
    }
    all.into_iter().collect::<Vec<_>>().join(", ")
}

#[cfg(all(test, feature = "server"))]
mod tests {
    use super::{Matcher, allow, count_names};
    use crate::Operation;
    use crate::Segment::{self, Literal, Many, One};
    use crate::server::routing::segments;

    const ROUTES: [(&str, &[Segment]); 7] = [
        ("GET", &[Literal("things")]),
        ("GET", &[Literal("things"), One("name")]),
        ("PUT", &[Literal("things"), Literal("all")]),
        ("GET", &[Literal("files"), Many("path")]),
        ("GET", &[Literal("files"), Many("path"), Literal("tags")]),
        (
            "GET",
            &[Literal("files"), Many("path"), Literal("tags"), One("tag")],
        ),
        (
            "PUT",
            &[Literal("files"), Many("path"), Literal("sums"), One("sum")],
        ),
    ];

    fn matcher(fewest_names: usize) -> Matcher {
        let mut matcher = Matcher::new(fewest_names);
        for (number, (method, path)) in ROUTES.iter().enumerate() {
            let mut operation = Operation::custom("", method, "", path, false);
            operation.path_patterns = &[("sum", "^[a-z0-9]+:[0-9a-f]+$")];
            matcher.add(&operation, number);
        }
        matcher
    }

    fn check(fewest_names: usize, request: &str, expect: Option<(usize, &[&str])>) {
        let (method, path) = request.split_once(' ').expect("method and path");
        let path = segments(path).expect("a path");
        let found = matcher(fewest_names).find(method, &path);
        let found: Option<(usize, Vec<&str>)> = found.as_ref().map(|found| {
            let values = found.values.iter().map(String::as_str).collect();
            (found.route, values)
        });
        let expect = expect.map(|(route, values)| (route, values.to_vec()));
        assert_eq!(found, expect, "{request}");
    }

    #[test]
    fn literals_come_first_judged_per_method() {
        check(1, "GET /things", Some((0, &[])));
        check(1, "PUT /things/all", Some((2, &[])));
        check(1, "GET /things/all", Some((1, &["all"])));
        check(1, "DELETE /things/all", None);
    }

    #[test]
    fn one_segment_is_one_name() {
        check(1, "GET /things/a%20b", Some((1, &["a b"])));
        check(1, "GET /%74hings/a", Some((1, &["a"])));
        check(1, "GET /things/a%2Fb", None);
        check(1, "GET /things/", None);
        check(1, "GET /things/a/", None);
    }

    #[test]
    fn several_segments_leave_what_fits_further_literals() {
        check(1, "GET /files/a", Some((3, &["a"])));
        check(1, "GET /files/a/b%2Fc", Some((3, &["a/b/c"])));
        check(1, "GET /files/a/tags", Some((4, &["a"])));
        check(1, "GET /files/a/tags/x", Some((5, &["a", "x"])));
        check(1, "GET /files/a//b", None);
    }

    #[test]
    fn several_segments_may_ask_for_several_names() {
        check(2, "GET /files/a", None);
        check(2, "GET /files/a%2Fb", Some((3, &["a/b"])));
        check(2, "GET /files/a/tags", Some((3, &["a/tags"])));
        check(2, "GET /files/a/b/tags", Some((4, &["a/b"])));
    }

    #[test]
    fn names_between_slashes_are_counted() {
        assert_eq!(count_names("a"), Some(1));
        assert_eq!(count_names("a/b/c"), Some(3));
        for segment in ["", "/a", "a/", "a//b"] {
            assert_eq!(count_names(segment), None, "{segment:?}");
        }
    }

    #[test]
    fn a_value_that_does_not_match_is_no_value() {
        check(1, "PUT /files/a/sums/md5:0f", Some((6, &["a", "md5:0f"])));
        check(1, "PUT /files/a/sums/md5%3A0f", Some((6, &["a", "md5:0f"])));
        check(1, "PUT /files/a/sums/latest", None);
        check(1, "GET /files/a/sums/latest", Some((3, &["a/sums/latest"])));
        let methods = |path| matcher(1).methods(&segments(path).expect("a path"));
        let allowed = |path| allow(&methods(path));
        assert_eq!(allowed("/files/a/sums/b:1"), "GET, HEAD, OPTIONS, PUT");
        assert_eq!(allowed("/files/a/sums/b:x"), "GET, HEAD, OPTIONS");
    }

    #[test]
    fn methods_are_those_of_all_routes() {
        let methods = matcher(1).methods(&segments("/things/all").expect("a path"));
        assert_eq!(allow(&methods), "GET, HEAD, OPTIONS, PUT");
    }
}
