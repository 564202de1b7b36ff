//! The reading of query parameters.

use super::{Kind, QueryFault};

/// A parameter of the query, as the generator writes it down.
///
/// Of the limits of a text only `values` count.
#[derive(Debug)]
pub struct QueryParameter {
    /// Its name.
    pub name: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What its value must be like.
    pub kind: Kind,
    /// What it means, for messages.
    pub help: &'static str,
}

/// How a server reads the texts of query parameters.
pub trait QuerySyntax: Send + Sync {
    /// The truth value that a text stands for.
    fn boolean(&self, text: &str) -> Option<bool>;

    /// The integer that a text stands for.
    fn integer(&self, text: &str) -> Option<i64>;
}

/// Reads `true`, `false` and decimal integers, and nothing else.
#[derive(Clone, Copy, Debug, Default)]
pub struct StrictQuery;

impl QuerySyntax for StrictQuery {
    fn boolean(&self, text: &str) -> Option<bool> {
        text.parse().ok()
    }

    fn integer(&self, text: &str) -> Option<i64> {
        text.parse().ok()
    }
}

/// What a query parameter is read as.
pub trait QueryValue: Sized {
    /// The value, or `None` for a text of another type.
    fn read(text: &str, syntax: &dyn QuerySyntax) -> Option<Self>;

    /// The value as an integer, for limits.
    fn integer(&self) -> Option<i64> {
        None
    }
}

impl QueryValue for String {
    fn read(text: &str, _syntax: &dyn QuerySyntax) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl QueryValue for bool {
    fn read(text: &str, syntax: &dyn QuerySyntax) -> Option<Self> {
        syntax.boolean(text)
    }
}

impl QueryValue for i64 {
    fn read(text: &str, syntax: &dyn QuerySyntax) -> Option<Self> {
        syntax.integer(text)
    }

    fn integer(&self) -> Option<i64> {
        Some(*self)
    }
}

impl QueryValue for i32 {
    /// As an integer of 64 bits is read; what is out of range becomes the furthest, so that limits
    /// still reject it.
    fn read(text: &str, syntax: &dyn QuerySyntax) -> Option<Self> {
        let furthest = |number: i64| if number < 0 { Self::MIN } else { Self::MAX };
        let number = syntax.integer(text)?;
        Some(Self::try_from(number).unwrap_or_else(|_| furthest(number)))
    }

    fn integer(&self) -> Option<i64> {
        Some((*self).into())
    }
}

impl QueryParameter {
    /// The value of the parameter in `query`; `None` where it is absent.
    ///
    /// # Errors
    ///
    /// When it is there and not as it must be.
    pub fn read<T: QueryValue>(
        &self,
        query: &str,
        syntax: &dyn QuerySyntax,
    ) -> Result<Option<T>, QueryFault> {
        let mut pairs = form_urlencoded::parse(query.as_bytes());
        let Some((_, text)) = pairs.find(|(name, _)| name == self.name) else {
            return Ok(None);
        };
        if let Kind::Text { values, .. } = self.kind
            && !values.is_empty()
            && !values.contains(&&*text)
        {
            return Err(QueryFault::Type);
        }
        let value = T::read(&text, syntax).ok_or(QueryFault::Type)?;
        if let (Kind::Integer { minimum, maximum }, Some(number)) = (&self.kind, value.integer()) {
            if let Some(limit) = maximum.filter(|limit| number > *limit) {
                return Err(QueryFault::Above(limit));
            }
            if let Some(limit) = minimum.filter(|limit| number < *limit) {
                return Err(QueryFault::Below(limit));
            }
        }
        Ok(Some(value))
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use super::{QueryFault, QueryParameter, QueryValue, StrictQuery};
    use crate::server::Kind;

    const fn parameter(name: &'static str, kind: Kind) -> QueryParameter {
        QueryParameter {
            name,
            required: false,
            kind,
            help: "",
        }
    }

    const LIMIT: QueryParameter = parameter(
        "limit",
        Kind::Integer {
            minimum: Some(1),
            maximum: Some(100),
        },
    );
    const FLAG: QueryParameter = parameter("disabled", Kind::Boolean);
    const ORDER: QueryParameter = parameter(
        "order",
        Kind::Text {
            min_length: None,
            max_length: None,
            pattern: None,
            values: &["up", "down"],
        },
    );

    fn check<T: QueryValue + PartialEq + Debug>(
        parameter: &QueryParameter,
        query: &str,
        expect: Result<Option<T>, QueryFault>,
    ) {
        assert_eq!(parameter.read::<T>(query, &StrictQuery), expect, "{query}");
    }

    #[test]
    fn the_first_of_a_name_counts() {
        check(&LIMIT, "", Ok(None::<i64>));
        check(&LIMIT, "limits=5", Ok(None::<i64>));
        check(&LIMIT, "a=b&limit=5&limit=6", Ok(Some(5_i64)));
    }

    #[test]
    fn limits_and_types_are_told_apart() {
        check::<i64>(&LIMIT, "limit=101", Err(QueryFault::Above(100)));
        check::<i64>(&LIMIT, "limit=0", Err(QueryFault::Below(1)));
        check::<i32>(&LIMIT, "limit=9999999999", Err(QueryFault::Above(100)));
        for query in ["limit", "limit=", "limit=abc", "limit=1.5", "limit=+7+"] {
            check::<i64>(&LIMIT, query, Err(QueryFault::Type));
        }
        check(&FLAG, "disabled=true", Ok(Some(true)));
        check::<bool>(&FLAG, "disabled=1", Err(QueryFault::Type));
    }

    #[test]
    fn listed_values_are_the_only_ones() {
        check(&ORDER, "order=up", Ok(Some("up".to_owned())));
        check::<String>(&ORDER, "order=Up", Err(QueryFault::Type));
    }
}
