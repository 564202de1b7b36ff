//! Which routes a path fits: a tree of segments that is searched with backtracking.
//!
//! A server finds its operations with it, and a client finds out which operation a path reaches.

mod search;

use std::borrow::Cow;
#[cfg(feature = "server")]
use std::collections::BTreeSet;

use regex_lite::Regex;

use self::search::{Search, Taken};
use crate::parts::Parts;
use crate::{Operation, Segment};

/// The routes by segments. A literal segment is tried first, then those that parameters are parts
/// of, the one with most fixed characters first, then a parameter of one segment, then one of many;
/// of many, the shortest first.
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
    /// Those with most fixed characters come first.
    parts: Vec<(Parts, Node)>,
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
        let parameters = operation.segments.iter().flat_map(Segment::parameters);
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
                Segment::Parts(template) => node.parts(template),
            };
        }
        node.ends.push(End {
            method: operation.method,
            route,
            patterns,
        });
    }

    /// The route for a method and a path. HEAD leads to GET where a path has no HEAD of its own.
    pub fn find(&self, method: &str, path: &[Cow<'_, str>]) -> Option<Found> {
        let mut found = None;
        let mut search = Search {
            path,
            fewest_names: self.fewest_names,
            taken: Vec::new(),
            visit: &mut |node, taken| {
                let of = |method: &str| {
                    let mut ends = node.ends.iter();
                    ends.find(|end| end.method == method && end.fits(path, taken))
                };
                let end = of(method).or_else(|| (method == "HEAD").then(|| of("GET"))?);
                let last = taken.last();
                found = end.map(|end| Found {
                    route: end.route,
                    open_ended: last.is_some_and(|it| it.is_open_ended(path)),
                    values: taken.iter().map(|taken| taken.value(path)).collect(),
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

    fn parts(&mut self, template: &'static str) -> &mut Self {
        let made = Parts::new(template);
        let before = |(other, _): &(Parts, Self)| {
            (other.fixed(), made.template()) > (made.fixed(), other.template())
        };
        let place = self.parts.iter().take_while(|known| before(known)).count();
        let is_known = self
            .parts
            .get(place)
            .is_some_and(|(known, _)| *known == made);
        if !is_known {
            self.parts.insert(place, (made, Self::default()));
        }
        &mut self.parts[place].1
    }
}

impl End {
    /// Whether the values of the parameters match their patterns.
    fn fits(&self, path: &[Cow<'_, str>], taken: &[Taken]) -> bool {
        let mut patterns = self.patterns.iter();
        patterns.all(|(place, pattern)| {
            let taken = taken.get(*place);
            taken.is_some_and(|taken| pattern.is_match(&taken.value(path)))
        })
    }
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
mod tests;
