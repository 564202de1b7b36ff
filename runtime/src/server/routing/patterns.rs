//! Operations whose path parameters have patterns, among the routes.

use regex::Regex;

use crate::matcher::{Conditions, Matcher};
use crate::{Operation, Segment};

impl Matcher {
    /// Adds the route of an operation under its number. A path is one of the operation where its
    /// values match the [patterns](Operation::path_patterns).
    ///
    /// # Panics
    ///
    /// When a pattern does not compile: the generator let it pass.
    pub fn add_operation(&mut self, operation: &Operation, route: usize) {
        let parameters = operation.segments.iter().filter_map(Segment::parameter);
        let mut conditions = Conditions::new();
        for (place, name) in parameters.enumerate() {
            let mut patterns = operation.path_patterns.iter();
            let Some((_, pattern)) = patterns.find(|(of, _)| *of == name) else {
                continue;
            };
            let regex = Regex::new(pattern)
                .unwrap_or_else(|error| panic!("pattern `{pattern}` of the document: {error}"));
            conditions.push((place, Box::new(move |value: &str| regex.is_match(value))));
        }
        self.add_conditional(operation.method, operation.segments, route, conditions);
    }
}

#[cfg(test)]
mod tests {
    use crate::Operation;
    use crate::Segment::{Literal, Many, One};
    use crate::matcher::{Matcher, allow};
    use crate::server::routing::segments;

    fn matcher() -> Matcher {
        const FILES: &[crate::Segment] = &[Literal("files"), Many("path")];
        const SUMS: &[crate::Segment] =
            &[Literal("files"), Many("path"), Literal("sums"), One("sum")];
        let mut sums = Operation::custom("getSum", "PUT", "", SUMS, false);
        sums.path_patterns = &[("sum", "^[a-z0-9]+:[0-9a-f]+$")];
        let mut matcher = Matcher::new(1);
        matcher.add_operation(&Operation::custom("getFile", "GET", "", FILES, false), 0);
        matcher.add_operation(&sums, 1);
        matcher
    }

    fn check(request: &str, expect: Option<(usize, &[&str])>) {
        let (method, path) = request.split_once(' ').expect("method and path");
        let found = matcher().find(method, &segments(path).expect("a path"));
        let found: Option<(usize, Vec<&str>)> = found.as_ref().map(|found| {
            let values = found.values.iter().map(String::as_str).collect();
            (found.route, values)
        });
        let expect = expect.map(|(route, values)| (route, values.to_vec()));
        assert_eq!(found, expect, "{request}");
    }

    #[test]
    fn a_value_that_does_not_match_is_no_value() {
        check("PUT /files/a/sums/md5:0f", Some((1, &["a", "md5:0f"])));
        check("PUT /files/a/sums/md5%3A0f", Some((1, &["a", "md5:0f"])));
        check("PUT /files/a/sums/latest", None);
        check("GET /files/a/sums/latest", Some((0, &["a/sums/latest"])));
        let methods = |path| matcher().methods(&segments(path).expect("a path"));
        let allowed = |path| allow(&methods(path));
        assert_eq!(allowed("/files/a/sums/b:1"), "GET, HEAD, OPTIONS, PUT");
        assert_eq!(allowed("/files/a/sums/b:x"), "GET, HEAD, OPTIONS");
    }
}
