//! Parameters that are pairs of names and values: queries and cookies.

use std::fmt;

use serde::Serialize;

use super::json;
use super::texts::{Texts, encoded};
use crate::Style;
use crate::client::ParameterError;

/// Pairs of names and values, both percent-encoded.
#[derive(Default)]
struct Pairs(Vec<String>);

impl Pairs {
    fn add<T: Serialize + ?Sized>(
        &mut self,
        parameter: &'static str,
        name: &'static str,
        style: Style,
        value: &T,
    ) -> Result<(), ParameterError> {
        let refuse = |cause: &'static str| ParameterError::unwritable(parameter, cause);
        let value = json(parameter, value)?;
        if style == Style::Json {
            if !value.is_null() {
                self.push(name, &encoded(&value.to_string()));
            }
            return Ok(());
        }
        let Some(texts) = Texts::of(value).map_err(refuse)? else {
            return Ok(());
        };
        match (style, &texts) {
            (Style::Form { explode: true }, Texts::List(items)) => {
                items
                    .iter()
                    .for_each(|item| self.push(name, &encoded(item)));
            }
            (Style::Form { explode: true }, Texts::Object(entries)) => {
                entries
                    .iter()
                    .for_each(|(key, value)| self.push(key, &encoded(value)));
            }
            (Style::DeepObject, Texts::Object(entries)) => {
                entries
                    .iter()
                    .for_each(|(key, value)| self.push(&format!("{name}[{key}]"), &encoded(value)));
            }
            (Style::Form { .. }, texts) => self.push_row(name, texts, ","),
            (Style::SpaceDelimited | Style::PipeDelimited, texts) => {
                let (sign, separator) = match style {
                    Style::SpaceDelimited => (' ', "%20"),
                    _ => ('|', "%7C"),
                };
                let single = matches!(texts, Texts::One(_));
                if !single && texts.all().iter().any(|text| text.contains(sign)) {
                    return Err(refuse("an item holds the sign that stands between two"));
                }
                self.push_row(name, texts, separator);
            }
            _ => return Err(refuse("queries and cookies have no such style")),
        }
        Ok(())
    }

    /// Adds texts in a row. A list without items says as much as none.
    fn push_row(&mut self, name: &str, texts: &Texts, separator: &str) {
        if !texts.all().is_empty() {
            self.push(name, &texts.row(separator, false, encoded));
        }
    }

    fn push(&mut self, name: &str, value: &str) {
        self.0.push(format!("{}={value}", encoded(name)));
    }
}

/// The query of a request, as far as its parameters have a style that is written here.
#[derive(Default)]
pub struct Query(Pairs);

impl Query {
    /// Adds a parameter; nothing for a value that is absent. `parameter` is its name in Rust.
    ///
    /// # Errors
    ///
    /// When the style cannot express the value.
    pub fn add<T: Serialize + ?Sized>(
        &mut self,
        parameter: &'static str,
        name: &'static str,
        style: Style,
        value: &T,
    ) -> Result<(), ParameterError> {
        self.0.add(parameter, name, style, value)
    }
}

/// Writes the question mark as well, if there is something behind it.
impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.0.as_slice() {
            [] => Ok(()),
            pairs => write!(f, "?{}", pairs.join("&")),
        }
    }
}

/// Hides the values, which may be secrets.
impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Query").finish_non_exhaustive()
    }
}

/// The cookies of a request.
#[derive(Default)]
pub struct Cookies(Pairs);

impl Cookies {
    /// Adds a parameter; nothing for a value that is absent. `parameter` is its name in Rust.
    ///
    /// # Errors
    ///
    /// When the style cannot express the value.
    pub fn add<T: Serialize + ?Sized>(
        &mut self,
        parameter: &'static str,
        name: &'static str,
        style: Style,
        value: &T,
    ) -> Result<(), ParameterError> {
        self.0.add(parameter, name, style, value)
    }
}

impl Cookies {
    /// The text of the header; none without cookies.
    pub(super) fn into_text(self) -> Option<String> {
        let pairs = self.0.0;
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }
}

/// Hides the values, which may be secrets.
impl fmt::Debug for Cookies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cookies").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Query;
    use crate::Style::{self, DeepObject, Form, Json, PipeDelimited, SpaceDelimited};

    fn check_query(style: Style, value: Value, expect: Option<&str>) {
        let mut query = Query::default();
        let found = query.add("it", "id", style, &value).ok();
        let found = found.map(|()| query.to_string());
        assert_eq!(found.as_deref(), expect, "{value} in {style:?}");
    }

    #[test]
    fn queries_have_the_forms_of_the_specification() {
        let (list, object) = (json!(["a,", "b c"]), json!({"k": "v&", "l": true}));
        let [yes, no] = [true, false];
        check_query(Form { explode: no }, list.clone(), Some("?id=a%2C,b%20c"));
        check_query(Form { explode: yes }, list, Some("?id=a%2C&id=b%20c"));
        check_query(Form { explode: no }, json!([]), Some(""));
        check_query(Form { explode: no }, json!([""]), Some("?id="));
        check_query(Form { explode: no }, json!(null), Some(""));
        check_query(
            Form { explode: no },
            object.clone(),
            Some("?id=k,v%26,l,true"),
        );
        check_query(
            Form { explode: yes },
            object.clone(),
            Some("?k=v%26&l=true"),
        );
        check_query(DeepObject, object, Some("?id%5Bk%5D=v%26&id%5Bl%5D=true"));
        check_query(SpaceDelimited, json!([1, 2]), Some("?id=1%202"));
        check_query(SpaceDelimited, json!(["a b"]), None);
        check_query(PipeDelimited, json!([1, 2]), Some("?id=1%7C2"));
        check_query(PipeDelimited, json!(["a|b"]), None);
        check_query(Json, json!([1]), Some("?id=%5B1%5D"));
        check_query(Form { explode: yes }, json!([[1]]), None);
        check_query(Form { explode: yes }, json!([null]), None);
    }
}
