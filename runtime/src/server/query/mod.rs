//! The reading of query parameters.

mod syntax;
mod value;

use std::borrow::Cow;
use std::collections::BTreeSet;

pub use self::syntax::{QuerySyntax, StrictQuery};
pub use self::value::QueryValue;
use super::{Kind, QueryFault, RequestFault};

/// A parameter of the query, as the generator writes it down.
///
/// Of the limits, only the `values` of a text, the least and greatest number and those of a list count:
/// the generator rejects a document with others.
#[derive(Debug)]
pub struct QueryParameter {
    /// Its name.
    pub name: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What its value must be like.
    pub kind: Kind,
    /// What a rejection says about it.
    pub help: &'static str,
}

impl QueryParameter {
    /// The value of the parameter in `query`; `None` where it is absent. The first of a name
    /// counts, but in a list.
    ///
    /// # Errors
    ///
    /// When it is there and not as it must be.
    pub fn read<T: QueryValue>(
        &self,
        query: &str,
        syntax: &dyn QuerySyntax,
    ) -> Result<Option<T>, QueryFault> {
        let mut texts = self.texts(query);
        let Some(text) = texts.next() else {
            return Ok(None);
        };
        let value = T::read_all(&text, &mut texts, syntax).ok_or(QueryFault::Type)?;
        self.kind.check(&text, value.integer(), syntax)?;
        Ok(Some(value))
    }

    /// What is wrong with the parameter in `query`.
    fn check(&self, query: &str, syntax: &dyn QuerySyntax) -> Result<(), QueryFault> {
        let mut texts = self.texts(query);
        let Some(first) = texts.next() else {
            return match self.required {
                true => Err(QueryFault::Missing),
                false => Ok(()),
            };
        };
        if let Kind::List {
            item,
            count,
            unique,
        } = &self.kind
        {
            let texts: Vec<Cow<'_, str>> = std::iter::once(first).chain(texts).collect();
            texts
                .iter()
                .try_for_each(|text| item.kind.check_text(text, syntax))?;
            let found = u64::try_from(texts.len()).unwrap_or(u64::MAX);
            if let Some(least) = count.least.filter(|least| found < *least) {
                return Err(QueryFault::MinItems(least));
            }
            if let Some(most) = count.most.filter(|most| found > *most) {
                return Err(QueryFault::MaxItems(most));
            }
            let distinct: BTreeSet<&str> = texts.iter().map(|text| &**text).collect();
            return match *unique && distinct.len() < texts.len() {
                true => Err(QueryFault::UniqueItems),
                false => Ok(()),
            };
        }
        self.kind.check_text(&first, syntax)?;
        if syntax.judges_every_value() {
            for text in texts {
                self.kind.check_text(&text, syntax)?;
            }
        }
        Ok(())
    }

    /// The values of the parameter, in the order of the query.
    fn texts<'a>(&'a self, query: &'a str) -> impl Iterator<Item = Cow<'a, str>> {
        form_urlencoded::parse(query.as_bytes())
            .filter_map(|(name, text)| (name == self.name).then_some(text))
    }
}

impl Kind {
    /// Whether a text is of the kind, and keeps to its limits.
    fn check_text(&self, text: &str, syntax: &dyn QuerySyntax) -> Result<(), QueryFault> {
        let number = match self {
            Self::Boolean => {
                syntax.boolean(text).ok_or(QueryFault::Type)?;
                None
            }
            Self::Integer(_) => Some(syntax.integer(text).ok_or(QueryFault::Type)?),
            _ => None,
        };
        self.check(text, number, syntax)
    }

    /// Whether a text, and the integer that it stands for, keep to the limits of the kind.
    fn check(
        &self,
        text: &str,
        number: Option<i64>,
        syntax: &dyn QuerySyntax,
    ) -> Result<(), QueryFault> {
        if let Self::Text { values, .. } = self
            && !values.is_empty()
            && !values.contains(&text)
        {
            return Err(QueryFault::Values(values));
        }
        if let Self::Number(bounds) = self {
            let number = syntax.number(text).ok_or(QueryFault::Type)?;
            // Limits are small whole numbers, which a float holds exactly.
            if let Some(limit) = bounds.maximum.filter(|limit| number > *limit as f64) {
                return Err(QueryFault::Above(limit));
            }
            if let Some(limit) = bounds.minimum.filter(|limit| number < *limit as f64) {
                return Err(QueryFault::Below(limit));
            }
        }
        if let (Self::Integer(bounds), Some(number)) = (self, number) {
            if let Some(limit) = bounds.maximum.filter(|limit| number > *limit) {
                return Err(QueryFault::Above(limit));
            }
            if let Some(limit) = bounds.minimum.filter(|limit| number < *limit) {
                return Err(QueryFault::Below(limit));
            }
        }
        Ok(())
    }
}

/// The parameter at fault that is told, and what is wrong with it.
pub(super) fn check(
    parameters: &'static [QueryParameter],
    query: &str,
    syntax: &dyn QuerySyntax,
) -> Result<(), RequestFault<'static>> {
    let fault = |parameter: &'static QueryParameter| {
        let fault = parameter.check(query, syntax).err()?;
        Some(RequestFault::Query { parameter, fault })
    };
    let told = match syntax.tells_last_parameter() {
        true => parameters.iter().rev().find_map(fault),
        false => parameters.iter().find_map(fault),
    };
    told.map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use super::{QueryFault, QueryParameter, QuerySyntax, QueryValue, StrictQuery};
    use crate::server::{Bounds, Count, Kind, RequestFault, Schema};

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
        Kind::Integer(Bounds {
            minimum: Some(1),
            maximum: Some(100),
            ..Bounds::ANY
        }),
    );
    const FLAG: QueryParameter = parameter("disabled", Kind::Boolean);
    const ORDER: QueryParameter = parameter(
        "order",
        Kind::Text {
            length: Count::ANY,
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

    const COLOURS: QueryParameter = parameter(
        "colour",
        Kind::List {
            item: &Schema {
                kind: ORDER.kind,
                ..Schema::ANY
            },
            count: Count {
                least: None,
                most: Some(2),
            },
            unique: true,
        },
    );

    #[test]
    fn a_list_has_an_item_for_each_time_that_its_parameter_is_given() {
        let both = Vec::from(["up".to_owned(), "down".to_owned()]);
        check(&COLOURS, "colour=up&a=b&colour=down", Ok(Some(both)));
        check(&COLOURS, "a=b", Ok(None::<Vec<String>>));
        check::<Vec<i64>>(&COLOURS, "colour=1&colour=x", Err(QueryFault::Type));
        let fault = |query: &str| COLOURS.check(query, &StrictQuery).err();
        assert_eq!(fault("colour=up&colour=down"), None);
        for (query, expect) in [
            ("colour=up,down", QueryFault::Values(&["up", "down"])),
            ("colour=up&colour=left", QueryFault::Values(&["up", "down"])),
            ("colour=up&colour=up", QueryFault::UniqueItems),
            ("colour=up&colour=down&colour=up", QueryFault::MaxItems(2)),
        ] {
            assert_eq!(fault(query), Some(expect), "{query}");
        }
    }

    #[test]
    fn numbers_have_fractions_and_limits() {
        let ratio = parameter(
            "ratio",
            Kind::Number(Bounds {
                minimum: Some(0),
                maximum: Some(1),
                ..Bounds::ANY
            }),
        );
        check(&ratio, "ratio=0.5", Ok(Some(0.5)));
        check::<f64>(&ratio, "ratio=1.01", Err(QueryFault::Above(1)));
        check::<f64>(&ratio, "ratio=-1e-9", Err(QueryFault::Below(0)));
        for query in ["ratio=x", "ratio=", "ratio=NaN", "ratio=inf"] {
            check::<f64>(&ratio, query, Err(QueryFault::Type));
        }
    }

    #[test]
    fn listed_values_are_the_only_ones() {
        check(&ORDER, "order=up", Ok(Some("up".to_owned())));
        check::<String>(&ORDER, "order=Up", Err(QueryFault::Values(&["up", "down"])));
    }

    /// Reads as the strict syntax does, and judges as Flask-RESTful does.
    struct Thorough;

    impl QuerySyntax for Thorough {
        fn boolean(&self, text: &str) -> Option<bool> {
            StrictQuery.boolean(text)
        }

        fn integer(&self, text: &str) -> Option<i64> {
            StrictQuery.integer(text)
        }

        fn judges_every_value(&self) -> bool {
            true
        }

        fn tells_last_parameter(&self) -> bool {
            true
        }
    }

    /// The name of the parameter that is told about a query.
    fn told(query: &str, syntax: &dyn QuerySyntax) -> Option<&'static str> {
        static BOTH: [QueryParameter; 2] = [LIMIT, FLAG];
        match super::check(&BOTH, query, syntax) {
            Err(RequestFault::Query { parameter, .. }) => Some(parameter.name),
            _ => None,
        }
    }

    #[test]
    fn a_dialect_chooses_how_many_values_it_judges() {
        assert_eq!(told("limit=1&limit=abc", &StrictQuery), None);
        assert_eq!(told("limit=1&limit=abc", &Thorough), Some("limit"));
        assert_eq!(told("limit=1&limit=2", &Thorough), None);
    }

    #[test]
    fn a_dialect_chooses_which_parameter_it_tells() {
        let query = "limit=abc&disabled=abc";
        assert_eq!(told(query, &StrictQuery), Some("limit"));
        assert_eq!(told(query, &Thorough), Some("disabled"));
    }
}
