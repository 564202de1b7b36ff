//! Owns [`Matcher`]: which routes a path fits, as a tree of segments that is searched with backtracking.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use super::path::{count_names, is_one};
use crate::Segment;

/// The routes by segments. A literal segment is tried before a parameter, and
/// a parameter of one segment before one of many; of many, the shortest first.
///
/// The first route of the asked method counts. A better path without that
/// method does not stand in the way: `GET /superuser/organizations/logs` is a
/// look-up of build logs, since `/superuser/organizations/{name}` has no GET.
#[derive(Default)]
pub(super) struct Matcher {
    root: Node,
}

/// A prefix of paths, and how they go on.
#[derive(Default)]
struct Node {
    /// So few that comparing with each beats a search.
    literals: Vec<(&'static str, Node)>,
    one: Option<Box<Node>>,
    many: Option<Box<Node>>,
    /// The method and the number of each route that ends here.
    ends: Vec<(&'static str, usize)>,
}

/// A route that fits a path.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The number of the route.
    pub(super) route: usize,
    /// The values of its path parameters, in order.
    pub(super) values: Vec<String>,
    /// Whether the path ends in a value of several segments.
    pub(super) open_ended: bool,
}

impl Matcher {
    /// Adds a route under its number.
    pub(super) fn add(&mut self, method: &'static str, path: &[Segment], route: usize) {
        let mut node = &mut self.root;
        for segment in path {
            node = match *segment {
                Segment::Literal(text) => node.literal(text),
                Segment::One(_) => node.one.get_or_insert_default(),
                Segment::Many(_) => node.many.get_or_insert_default(),
            };
        }
        node.ends.push((method, route));
    }

    /// The route for a method and a path.
    pub(super) fn find(&self, method: &str, path: &[Cow<'_, str>]) -> Option<Found> {
        let mut found = None;
        let mut search = Search {
            path,
            taken: Vec::new(),
            visit: &mut |node, taken| {
                let end = node.ends.iter().find(|(name, _)| *name == method);
                let last = taken.last();
                found = end.map(|(_, route)| Found {
                    route: *route,
                    open_ended: last.is_some_and(|it| it.end == path.len() && it.len() > 1),
                    values: taken.iter().map(|range| value(path, range)).collect(),
                });
                found.is_some()
            },
        };
        search.walk(&self.root, 0);
        found
    }

    /// The methods that a path has, over all routes that it fits.
    pub(super) fn methods(&self, path: &[Cow<'_, str>]) -> BTreeSet<&'static str> {
        let mut methods = BTreeSet::new();
        let mut search = Search {
            path,
            taken: Vec::new(),
            visit: &mut |node, _| {
                methods.extend(node.ends.iter().map(|(method, _)| *method));
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
        // Where the value may end: behind its second name or any later one.
        let mut ends = at..at;
        for (place, segment) in self.path.iter().enumerate().skip(at) {
            let Some(count) = count_names(segment) else {
                break;
            };
            names += count;
            if names >= 2 {
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

#[cfg(test)]
mod tests {
    use super::Matcher;
    use crate::operations;
    use crate::server::path::segments;

    fn matcher() -> Matcher {
        let mut matcher = Matcher::default();
        for (number, operation) in operations::ALL.iter().enumerate() {
            matcher.add(operation.method, operation.segments, number);
        }
        matcher
    }

    fn check(request: &str, expect: Option<(&str, &[&str])>) {
        let (method, path) = request.split_once(' ').expect("method and path");
        let path = segments(path).expect("a path");
        let found = matcher().find(method, &path);
        let found: Option<(&str, Vec<&str>)> = found.as_ref().map(|found| {
            let values = found.values.iter().map(String::as_str).collect();
            (operations::ALL[found.route].id, values)
        });
        let expect = expect.map(|(id, values)| (id, values.to_vec()));
        assert_eq!(found, expect, "{request}");
    }

    #[test]
    fn every_template_finds_its_own_operation() {
        for operation in operations::ALL {
            let path = operation.path.replace("{repository}", "a/b");
            let path = path.replace(['{', '}'], "");
            let found = matcher().find(operation.method, &segments(&path).expect("a path"));
            let found = found.map(|found| operations::ALL[found.route].id);
            assert_eq!(found, Some(operation.id), "{path}");
        }
    }

    #[test]
    fn literals_come_first_judged_per_method() {
        let su = "/api/v1/superuser";
        check(
            &format!("GET {su}/keys/logs"),
            Some(("getServiceKey", &["logs"])),
        );
        check(
            &format!("GET {su}/organizations/logs"),
            Some(("getRepoBuildLogsSuperUser", &["organizations"])),
        );
        check(
            &format!("PUT {su}/organizations/logs"),
            Some(("changeOrganization", &["logs"])),
        );
        check(&format!("GET {su}/logs"), Some(("listAllLogs", &[])));
        check(&format!("POST {su}/organizations/logs"), None);
    }

    #[test]
    fn a_repository_spans_segments() {
        let check = |repository: &str, expect: Option<&str>| {
            let request = format!("GET /api/v1/repository/{repository}/permissions/user/");
            let values = expect.map(|name| [name]);
            let expect = values.as_ref();
            check(
                &request,
                expect.map(|values| ("listRepoUserPermissions", values.as_slice())),
            );
        };
        check("a/b", Some("a/b"));
        check("a%2Fb", Some("a/b"));
        check("a/b/c", Some("a/b/c"));
        check("a/b%2fc/d", Some("a/b/c/d"));
        check("a/permissions/user", Some("a/permissions/user"));
        check("a/b/permissions/user/c", Some("a/b/permissions/user/c"));
        check("a", None);
        check("a//b", None);
        check("a%2F", None);
        check("%2Fb", None);
    }

    #[test]
    fn what_follows_a_repository_is_told_apart() {
        let path = "/api/v1/repository/a/b/permissions/user/c";
        check(
            &format!("GET {path}"),
            Some(("getUserPermissions", &["a/b", "c"])),
        );
        check(
            &format!("GET {path}/transitive"),
            Some(("getUserTransitivePermission", &["a/b", "c"])),
        );
        // What fits nothing else is the name of a repository, as on the server.
        check(
            &format!("GET {path}/other"),
            Some(("getRepo", &["a/b/permissions/user/c/other"])),
        );
        check(
            "GET /api/v1/repository/a/permissions/user/c",
            Some(("getRepo", &["a/permissions/user/c"])),
        );
        check(
            "GET /api/v1/repository/a/b/c/build/1/logs",
            Some(("getRepoBuildLogs", &["a/b/c", "1"])),
        );
    }

    #[test]
    fn one_segment_is_one_name() {
        check(
            "GET /api/v1/organization/a%20b",
            Some(("getOrganization", &["a b"])),
        );
        check(
            "GET /api/v1/%6frganization/a",
            Some(("getOrganization", &["a"])),
        );
        check("GET /api/v1/organization/a%2Fb", None);
        check("GET /api/v1/organization/", None);
        check("GET /api/v1/organization//members", None);
        check("GET /api/v1/organization/a/", None);
    }

    #[test]
    fn methods_are_those_of_all_routes() {
        let check = |path: &str, expect: &[&str]| {
            let methods = matcher().methods(&segments(path).expect("a path"));
            assert_eq!(methods.into_iter().collect::<Vec<_>>(), expect, "{path}");
        };
        check("/api/v1/organization/a", &["DELETE", "GET", "PUT"]);
        check(
            "/api/v1/superuser/organizations/logs",
            &["DELETE", "GET", "PUT"],
        );
        check("/api/v1/superuser/organizations/a", &["DELETE", "PUT"]);
        check("/api/v1/nothing", &[]);
    }
}
