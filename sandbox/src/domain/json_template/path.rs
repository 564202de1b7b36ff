//! [`Path`]: a path into JSON, in the dialect of the server's library, `jsonpath-rw`.
//!
//! It has fields (`a.b`, `'a b'`, `a,b`, `*`), places (`[0]`, `[-1]`, `[1:3]`, `[*]`), the root (`$`) and
//! what is anywhere below (`..`). Conditions, unions and parents are refused.

use serde_json::Value;

use super::path_parser::Parser;
use super::step::Step;

/// How much one path finds at most, on its way as well.
const MAX_FOUND: usize = 10_000;

/// A path that was read: its steps, in order.
#[derive(Debug, PartialEq)]
pub(super) struct Path(Vec<Step>);

impl Path {
    /// Reads a path.
    ///
    /// # Errors
    ///
    /// What does not belong there, and where.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        Parser::new(text).path().map(Self)
    }

    /// All that is there.
    ///
    /// # Errors
    ///
    /// What the server fails on, and more than is ever useful.
    pub(super) fn find(&self, data: &Value) -> Result<Vec<Value>, String> {
        let mut found = vec![data];
        let mut below = false;
        for step in &self.0 {
            if *step == Step::Below {
                below = true;
                continue;
            }
            let mut starts = Vec::new();
            for one in found {
                if below {
                    collect_below(one, &mut starts)?;
                } else {
                    starts.push(one);
                }
            }
            below = false;
            let mut next = Vec::new();
            for start in starts {
                step.take(start, data, &mut next)?;
                if next.len() > MAX_FOUND {
                    return Err(TOO_MUCH.to_owned());
                }
            }
            found = next;
        }
        Ok(found.into_iter().cloned().collect())
    }
}

const TOO_MUCH: &str = "a path of the template finds too much";

/// A value and all that is in it.
fn collect_below<'a>(value: &'a Value, out: &mut Vec<&'a Value>) -> Result<(), String> {
    let mut open = vec![value];
    while let Some(one) = open.pop() {
        out.push(one);
        if out.len() > MAX_FOUND {
            return Err(TOO_MUCH.to_owned());
        }
        match one {
            Value::Array(list) => open.extend(list.iter().rev()),
            Value::Object(map) => open.extend(map.values().rev()),
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Path;

    fn check(path: &str, expect: &Value) {
        let data = json!({
            "a": {"b": [10, 20, 30], "c d": 1},
            "b": "text",
            "list": [{"b": 1}, {"b": 2}, {"x": {"b": 3}}],
        });
        let found = Path::parse(path).expect(path).find(&data).expect(path);
        assert_eq!(Value::Array(found), *expect, "{path}");
    }

    #[test]
    fn paths_find_what_they_name() {
        check("a.b[1]", &json!([20]));
        check("$.a.b[-1]", &json!([30]));
        check("a.b[9]", &json!([]));
        check("a.'c d'", &json!([1]));
        check("a['c d']", &json!([1]));
        check("a.b[1:]", &json!([20, 30]));
        check("a.b[::-2]", &json!([30, 10]));
        check("list[*].b", &json!([1, 2]));
        check("list..b", &json!([1, 2, 3]));
        check("b[*]", &json!(["text"]));
        check("b , nosuch", &json!(["text"]));
        check("a.*", &json!([[10, 20, 30], 1]));
        check("b.c", &json!([]));
    }

    #[test]
    fn what_is_no_path_says_where() {
        for (path, expect) in [
            ("a.", "it ends too early"),
            ("a[", "it ends too early"),
            ("a[1", "it ends too early"),
            ("a where b", "unexpected \"w\" at position 2"),
            ("a|b", "unexpected \"|\" at position 1"),
            ("`parent`", "unexpected \"`\" at position 0"),
            ("é", "unexpected \"é\" at position 0"),
            ("'a", "a quote is not closed"),
            ("a[99999999999999999999]", "unexpected \"9\" at position 2"),
        ] {
            assert_eq!(Path::parse(path), Err(expect.to_owned()), "{path}");
        }
    }

    #[test]
    fn a_path_that_finds_too_much_is_given_up() {
        let data = json!(vec![vec![vec![0; 30]; 30]; 30]);
        let path = Path::parse("$..[*]").expect("a path");
        assert!(path.find(&data).is_err());
    }
}
