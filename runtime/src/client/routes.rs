//! Where the path of a call leads, by the table of routes of the server.

use std::borrow::Cow;
use std::fmt;

use super::{ApiClient, Dialect, ParameterError};
use crate::matcher::Matcher;
use crate::parts::Parts;
use crate::{Operation, Segment};

/// The routes of a server, as its router matches them.
///
/// A name may make the path of a call that of another operation: the deletion of the repository
/// `acme/app/tag/latest` would be sent as the deletion of a tag.
#[derive(Debug)]
pub struct Routes {
    operations: &'static [&'static Operation],
    matcher: Matcher,
    /// For each operation, what may be reached in its place: least number of segments, and segments.
    /// The shortest come first.
    rivals: Vec<Vec<(usize, &'static [Segment])>>,
    adds_slash: bool,
}

impl Routes {
    /// The routes of these operations. A value of several segments has at least `fewest_names`
    /// names between slashes.
    pub fn new(operations: &'static [&'static Operation], fewest_names: usize) -> Self {
        let mut matcher = Matcher::new(fewest_names);
        for (number, operation) in operations.iter().enumerate() {
            matcher.add(operation, number);
        }
        let rivals = operations.iter().map(|operation| {
            let rivals = operations.iter().filter(|other| {
                other.id != operation.id
                    && other.method == operation.method
                    && begin_alike(operation.segments, other.segments)
            });
            let mut sorted: Vec<(usize, &'static [Segment])> = Vec::new();
            for other in rivals {
                let length = shortest(other.segments, fewest_names);
                let place = sorted.partition_point(|(least, _)| *least <= length);
                sorted.insert(place, (length, other.segments));
            }
            sorted
        });
        Self {
            operations,
            matcher,
            rivals: rivals.collect(),
            adds_slash: false,
        }
    }

    /// The same routes on a server that takes a path that ends in a value of several segments for
    /// the same path with a slash more, if an operation has that.
    #[must_use]
    pub fn with_added_slash(mut self) -> Self {
        self.adds_slash = true;
        self
    }

    /// Whether a path may be that of another operation, as far as its length and its first fixed
    /// texts tell. Most names are decided by this, without a search.
    fn may_be_shared(&self, operation: &Operation, values: Values<'_>) -> bool {
        let names: usize = values
            .iter()
            .map(|(_, value)| value.matches('/').count())
            .sum();
        let length = operation.segments.len() + names;
        let mut known = self.operations.iter();
        let number = known.position(|known| known.id == operation.id);
        let rivals = number.map_or(&[][..], |number| &self.rivals[number]);
        let short = rivals.iter().take_while(|(least, _)| *least <= length);
        short.into_iter().any(|(_, rival)| {
            let places = rival.iter().zip(path(operation, values));
            let mut fixed = places.map_while(|(segment, found)| match segment {
                Segment::Literal(text) => Some(text.is_empty() || found == *text),
                Segment::One(_) => Some(true),
                Segment::Parts(_) => Some(true),
                Segment::Many(_) => None,
            });
            fixed.all(|fits| fits)
        })
    }

    /// The operation that a method and a decoded path reach.
    pub fn find(&self, method: &str, path: &[Cow<'_, str>]) -> Option<&'static Operation> {
        let found = self.matcher.find_route(method, path);
        let found = found.map(|number| self.operations[number]);
        let open_ended = found
            .is_none_or(|operation| matches!(operation.segments.last(), Some(Segment::Many(_))));
        if !(self.adds_slash && open_ended) {
            return found;
        }
        let mut slashed = path.to_vec();
        slashed.push(Cow::Borrowed(""));
        let other = self.matcher.find_route(method, &slashed);
        other.map(|number| self.operations[number]).or(found)
    }
}

/// The values of the path parameters, each with the name of its parameter.
pub(super) type Values<'a> = &'a [(&'static str, &'a str)];

/// Checks that the path of a call is that of its operation. `values` are those of all parameters of
/// the path, in its order.
///
/// # Errors
///
/// When the path reaches another operation. The error names it, and the parameter that leads there.
pub fn check_route<C: ApiClient>(
    _client: &C,
    operation: &'static Operation,
    values: Values<'_>,
) -> Result<(), ParameterError> {
    check_path(C::DIALECT, operation, values)
}

/// The same for a client of any type.
pub(super) fn check_path(
    dialect: &dyn Dialect,
    operation: &'static Operation,
    values: Values<'_>,
) -> Result<(), ParameterError> {
    match dialect.routes() {
        Some(routes) => check(routes, operation, values),
        None => Ok(()),
    }
}

fn check(
    routes: &Routes,
    operation: &'static Operation,
    values: Values<'_>,
) -> Result<(), ParameterError> {
    if !routes.may_be_shared(operation, values) {
        return Ok(());
    }
    let path: Vec<Cow<'_, str>> = path(operation, values).collect();
    match routes.find(operation.method, &path) {
        Some(other) if other.id != operation.id => {
            let (parameter, value) = values[culprit(operation, other)];
            let error = OtherOperation {
                value: value.to_owned(),
                operation: other,
            };
            Err(ParameterError::elsewhere(parameter, error))
        }
        _ => Ok(()),
    }
}

/// The segments of the path that a call has.
fn path<'a>(operation: &Operation, values: Values<'a>) -> impl Iterator<Item = Cow<'a, str>> {
    let mut values = values.iter().map(|(_, value)| *value);
    operation.segments.iter().flat_map(move |segment| {
        let (text, separator) = match *segment {
            Segment::Literal(text) => (text, None),
            Segment::One(_) => (values.next().unwrap_or_default(), None),
            Segment::Many(_) => (values.next().unwrap_or_default(), Some('/')),
            Segment::Parts(template) => {
                let joined = Parts::new(template).join(&mut values);
                return Either::One(std::iter::once(Cow::Owned(joined)));
            }
        };
        // Without a separator there is one part.
        let parts = text.split(move |letter| Some(letter) == separator);
        Either::Several(parts.map(Cow::Borrowed))
    })
}

/// One of two iterators.
enum Either<A, B> {
    One(A),
    Several(B),
}

impl<T, A: Iterator<Item = T>, B: Iterator<Item = T>> Iterator for Either<A, B> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        match self {
            Self::One(only) => only.next(),
            Self::Several(several) => several.next(),
        }
    }
}

/// Checks that the values of a segment that parameters are parts of are read back as they are.
///
/// # Errors
///
/// When the server would take the segment apart in another way.
pub fn check_parts(template: &'static str, values: Values<'_>) -> Result<(), ParameterError> {
    let parts = Parts::new(template);
    let segment = parts.join(values.iter().map(|(_, value)| *value));
    let found = parts.split(&segment);
    for (place, (parameter, value)) in values.iter().enumerate() {
        let range = found.as_ref().and_then(|ranges| ranges.get(place));
        if range.and_then(|range| segment.get(range.clone())) != Some(*value) {
            return Err(ParameterError::unwritable(
                parameter,
                format!("in `{template}` it cannot be told from its neighbours"),
            ));
        }
    }
    Ok(())
}

/// Whether two paths can be the same up to the first value of several segments.
fn begin_alike(one: &[Segment], other: &[Segment]) -> bool {
    for (one, other) in one.iter().zip(other) {
        match (one, other) {
            (Segment::Many(_), _) | (_, Segment::Many(_)) => return true,
            (Segment::Literal(one), Segment::Literal(other)) if one != other => return false,
            _ => {}
        }
    }
    one.len() == other.len()
}

/// How many segments a path of an operation has at least, without a slash at its end, which a
/// server may add.
fn shortest(segments: &[Segment], fewest_names: usize) -> usize {
    let lengths = segments.iter().map(|segment| match segment {
        Segment::Many(_) => fewest_names,
        Segment::Literal("") => 0,
        Segment::Literal(_) | Segment::One(_) | Segment::Parts(_) => 1,
    });
    lengths.sum()
}

/// The number of the parameter whose value leads to another operation: one of several segments,
/// else one that stands where the other has a fixed text.
fn culprit(operation: &Operation, other: &Operation) -> usize {
    let segments = operation.segments.iter().enumerate();
    let mut kinds = segments.flat_map(|(place, segment)| {
        let fixed = matches!(other.segments.get(place), Some(Segment::Literal(_)));
        let many = matches!(segment, Segment::Many(_));
        segment.parameters().map(move |_| (many, fixed))
    });
    let kinds: Vec<(bool, bool)> = kinds.by_ref().collect();
    let many = kinds.iter().position(|(many, _)| *many);
    let fixed = || kinds.iter().position(|(_, fixed)| *fixed);
    many.or_else(fixed).unwrap_or_default()
}

/// Why a name cannot be sent: the path with it is that of another operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherOperation {
    value: String,
    operation: &'static Operation,
}

impl OtherOperation {
    /// The operation that the path reaches.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }
}

impl fmt::Display for OtherOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation {
            id, method, path, ..
        } = self.operation;
        write!(
            f,
            "with {:?} the server takes the path for that of {id} ({method} {path}), so that no \
             client can reach it",
            self.value
        )
    }
}

impl std::error::Error for OtherOperation {}

#[cfg(test)]
mod tests {
    use super::{Routes, check, check_parts};
    use crate::Operation;
    use crate::Segment::{Literal, Many, One};

    const fn delete(
        id: &'static str,
        path: &'static str,
        segments: &'static [crate::Segment],
    ) -> Operation {
        Operation::custom(id, "DELETE", path, segments, false)
    }

    static FILE: Operation = delete(
        "deleteFile",
        "/files/{file}",
        &[Literal("files"), Many("file")],
    );
    static TAG: Operation = delete(
        "deleteTag",
        "/files/{file}/tag/{tag}",
        &[Literal("files"), Many("file"), Literal("tag"), One("tag")],
    );
    static TAGS: Operation = delete(
        "deleteTags",
        "/files/{file}/tags/",
        &[Literal("files"), Many("file"), Literal("tags"), Literal("")],
    );
    static USER: Operation = delete(
        "deleteUser",
        "/users/{user}",
        &[Literal("users"), One("user")],
    );
    static ALL: Operation = delete(
        "deleteAll",
        "/users/all",
        &[Literal("users"), Literal("all")],
    );

    fn routes() -> Routes {
        Routes::new(const { &[&FILE, &TAG, &TAGS, &USER, &ALL] }, 2)
    }

    /// The parameter and the operation that a call is refused for.
    fn check_call(
        routes: &Routes,
        operation: &'static Operation,
        values: &[(&'static str, &str)],
        expect: Option<(&str, &str)>,
    ) {
        let error = check(routes, operation, values).err();
        let found = error.as_ref().map(|error| {
            let other = error.other_operation().expect("another operation");
            (error.parameter(), other.id)
        });
        assert_eq!(found, expect, "{values:?}");
    }

    #[test]
    fn a_name_that_leads_elsewhere_is_refused() {
        let routes = routes();
        check_call(&routes, &FILE, &[("file", "a/b")], None);
        check_call(&routes, &FILE, &[("file", "a/b/tag")], None);
        check_call(&routes, &FILE, &[("file", "a/tag/b")], None);
        let tag = Some(("file", "deleteTag"));
        check_call(&routes, &FILE, &[("file", "a/b/tag/c")], tag);
        check_call(&routes, &TAG, &[("file", "a/b"), ("tag", "tag")], None);
        // The shortest name comes first, and what follows it does not fit.
        check_call(&routes, &TAG, &[("file", "a/b/tag/c"), ("tag", "d")], None);
        check_call(&routes, &USER, &[("user", "bob")], None);
        check_call(
            &routes,
            &USER,
            &[("user", "all")],
            Some(("user", "deleteAll")),
        );
        check_call(&routes, &ALL, &[], None);
    }

    #[test]
    fn parts_that_would_be_read_otherwise_are_refused() {
        let check = |values: &[(&'static str, &str)], expect: Option<&str>| {
            let error = check_parts("{name}.{ext}", values).err();
            assert_eq!(error.as_ref().map(|error| error.parameter()), expect);
        };
        check(&[("name", "a.tar"), ("ext", "gz")], None);
        check(&[("name", "a"), ("ext", "tar.gz")], Some("name"));
        check(&[("name", ""), ("ext", "gz")], Some("name"));
    }

    #[test]
    fn a_server_may_add_a_slash() {
        check_call(&routes(), &FILE, &[("file", "a/b/tags")], None);
        let routes = routes().with_added_slash();
        let tags = Some(("file", "deleteTags"));
        check_call(&routes, &FILE, &[("file", "a/b/tags")], tags);
        check_call(&routes, &FILE, &[("file", "a/tags")], None);
        check_call(&routes, &TAG, &[("file", "a/b"), ("tag", "tags")], None);
    }

    #[test]
    fn the_error_names_parameter_value_and_operation() {
        let error = check(&routes(), &FILE, &[("file", "a/b/tag/c")]).expect_err("a tag");
        assert_eq!(
            error.to_string(),
            "the parameter `file` leads to another operation: with \"a/b/tag/c\" the server takes \
             the path for that of deleteTag (DELETE /files/{file}/tag/{tag}), so that no client can \
             reach it"
        );
    }
}
