//! Owns the reading of query parameters, by the rules of the server's parser.

use super::Rejection;
use super::schema::Kind;

/// A parameter of the query, as the generator writes it down.
///
/// Of the limits of a text only `values` count: the server's parser of
/// queries knows no others.
pub(crate) struct QueryParameter {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) kind: Kind,
    /// What it means. A value of the wrong type is answered with this.
    pub(crate) help: &'static str,
}

/// What a query parameter is read as.
pub(crate) trait QueryValue: Sized {
    /// The value, or `None` for a text of another type.
    fn read(text: &str) -> Option<Self>;

    /// The value as an integer, for limits.
    fn integer(&self) -> Option<i64> {
        None
    }
}

impl QueryValue for String {
    fn read(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl QueryValue for bool {
    /// Everything is true but what the server's parser takes for false.
    fn read(text: &str) -> Option<Self> {
        let falsehoods = ["", "0", "FALSE", "False", "false", "null"];
        Some(!falsehoods.contains(&text))
    }
}

impl QueryValue for i64 {
    /// As Python's `int` reads it: blanks around and `+` are fine. A number
    /// that is too large becomes the largest, so that limits still refuse it.
    fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let (negative, digits) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let signed = text.strip_prefix('+').unwrap_or(text);
        let furthest = if negative { Self::MIN } else { Self::MAX };
        Some(signed.parse().unwrap_or(furthest))
    }

    fn integer(&self) -> Option<i64> {
        Some(*self)
    }
}

impl QueryValue for i32 {
    /// As an integer of 64 bits is read; what is out of range becomes the furthest.
    fn read(text: &str) -> Option<Self> {
        let furthest = |number: i64| if number < 0 { Self::MIN } else { Self::MAX };
        let number = i64::read(text)?;
        Some(Self::try_from(number).unwrap_or_else(|_| furthest(number)))
    }

    fn integer(&self) -> Option<i64> {
        Some((*self).into())
    }
}

impl QueryParameter {
    /// The value of the parameter in `query`; `None` where it is absent.
    pub(super) fn read<T: QueryValue>(&self, query: &str) -> Result<Option<T>, Rejection> {
        let mut pairs = form_urlencoded::parse(query.as_bytes());
        let Some((_, text)) = pairs.find(|(name, _)| name == self.name) else {
            return Ok(None);
        };
        if let Kind::Text { values, .. } = self.kind
            && !values.is_empty()
            && !values.contains(&&*text)
        {
            return Err(self.rejection());
        }
        let value = T::read(&text).ok_or_else(|| self.rejection())?;
        if let (Kind::Integer { minimum, maximum }, Some(number)) = (&self.kind, value.integer()) {
            self.check_limits(number, *minimum, *maximum)?;
        }
        Ok(Some(value))
    }

    /// What is said about a value of the wrong type, and one that is missing.
    pub(super) fn rejection(&self) -> Rejection {
        Rejection::parameter(self.name, self.help)
    }

    fn check_limits(
        &self,
        number: i64,
        minimum: Option<i64>,
        maximum: Option<i64>,
    ) -> Result<(), Rejection> {
        // The server's words for its one such parameter, `limit`.
        let name = self.name;
        if let Some(limit) = maximum.filter(|limit| number > *limit) {
            let detail = format!("Page {name} cannot be above {limit}");
            return Err(Rejection::invalid_request(detail));
        }
        if let Some(limit) = minimum.filter(|limit| number < *limit) {
            let detail = format!("Page {name} cannot be below {limit}");
            return Err(Rejection::invalid_request(detail));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use super::{QueryParameter, QueryValue};
    use crate::server::schema::Kind;

    const LIMIT: QueryParameter = QueryParameter {
        name: "limit",
        required: false,
        kind: Kind::Integer {
            minimum: None,
            maximum: Some(100),
        },
        help: "How many.",
    };
    const FLAG: QueryParameter = QueryParameter {
        name: "disabled",
        required: false,
        kind: Kind::Boolean,
        help: "Whether.",
    };
    const ORDER: QueryParameter = QueryParameter {
        name: "order",
        required: false,
        kind: Kind::Text {
            min_length: None,
            max_length: None,
            pattern: None,
            values: &["up", "down"],
        },
        help: "Which way.",
    };

    fn check<T: QueryValue + PartialEq + Debug>(
        parameter: &QueryParameter,
        query: &str,
        expect: Result<Option<T>, &str>,
    ) {
        let read = parameter.read::<T>(query).map_err(|rejection| {
            let response = rejection.into_response("http://a", "r");
            String::from_utf8_lossy(response.body())
                .trim_end()
                .to_owned()
        });
        assert_eq!(read, expect.map_err(str::to_owned), "{query}");
    }

    #[test]
    fn integers_are_read_as_python_reads_them() {
        check(&LIMIT, "", Ok(None::<i64>));
        check(&LIMIT, "limits=5", Ok(None::<i64>));
        check(&LIMIT, "a=b&limit=5&limit=6", Ok(Some(5_i64)));
        check(&LIMIT, "limit=-1", Ok(Some(-1_i64)));
        check(&LIMIT, "limit=%2B7", Ok(Some(7_i64)));
        check(&LIMIT, "limit=+7+", Ok(Some(7_i64)));
        check(&LIMIT, "limit=-9999999999", Ok(Some(i32::MIN)));
        let refused = r#"{"message":{"limit":"How many."}}"#;
        for query in [
            "limit",
            "limit=",
            "limit=abc",
            "limit=1.5",
            "limit=-",
            "limit=%2B-1",
        ] {
            check::<i64>(&LIMIT, query, Err(refused));
        }
    }

    #[test]
    fn limits_are_refused_in_the_common_shape() {
        for query in ["limit=101", "limit=99999999999999999999"] {
            let rejection = LIMIT.read::<i64>(query).expect_err(query);
            assert_eq!(rejection.error_type(), Some("invalid_request"), "{query}");
        }
        check(&LIMIT, "limit=100", Ok(Some(100_i64)));
    }

    #[test]
    fn everything_is_true_but_a_few_texts() {
        for text in ["", "0", "false", "False", "FALSE", "null"] {
            check(&FLAG, &format!("disabled={text}"), Ok(Some(false)));
        }
        for text in ["1", "true", "no", "fAlse", "None", "+"] {
            check(&FLAG, &format!("disabled={text}"), Ok(Some(true)));
        }
        check(&FLAG, "", Ok(None::<bool>));
    }

    #[test]
    fn listed_values_are_the_only_ones() {
        check(&ORDER, "order=up", Ok(Some("up".to_owned())));
        let refused = r#"{"message":{"order":"Which way."}}"#;
        check::<String>(&ORDER, "order=Up", Err(refused));
    }
}
