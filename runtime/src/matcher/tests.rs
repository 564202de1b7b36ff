//! Which routes paths reach.

use super::search::count_names;
use super::{Matcher, allow};
use crate::Operation;
use crate::Segment::{self, Literal, Many, One, Parts};
use crate::server::routing::segments;

const ROUTES: [(&str, &[Segment]); 13] = [
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
    ("GET", &[Literal("pages"), Parts("{page}.{format}")]),
    ("GET", &[Literal("pages"), Parts("{page}.json")]),
    ("GET", &[Literal("pages"), Literal("index.json")]),
    ("GET", &[Literal("pages"), One("page")]),
    ("POST", &[Literal("pages"), Parts("{page}:print")]),
    ("HEAD", &[Literal("pages"), One("page")]),
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
fn head_is_get_where_it_is_not_declared() {
    check(1, "HEAD /things/all", Some((1, &["all"])));
    check(1, "HEAD /pages/1", Some((12, &["1"])));
    check(1, "HEAD /pages/1.json", Some((8, &["1"])));
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
fn parts_of_segments_come_before_whole_ones() {
    check(1, "GET /pages/1.png", Some((7, &["1", "png"])));
    check(1, "GET /pages/1%2Epng", Some((7, &["1", "png"])));
    check(1, "GET /pages/a.b.json", Some((8, &["a.b"])));
    check(1, "GET /pages/index.json", Some((9, &[])));
    check(1, "GET /pages/1", Some((10, &["1"])));
    check(1, "GET /pages/.png", Some((10, &[".png"])));
    check(1, "GET /pages/a%2Fb.png", None);
    check(1, "POST /pages/a:b:print", Some((11, &["a:b"])));
    check(1, "POST /pages/:print", None);
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
