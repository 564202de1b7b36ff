//! The values of parameters, written into path, query, headers and cookies in their styles.
//!
//! What a style cannot express is refused, so that a server never reads another value than was
//! given. No error quotes a value: it may be a secret.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::{COOKIE, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use super::ParameterError;
use crate::Style;
use crate::path::{SEGMENT_RULE, is_segment};

/// All but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

fn encoded(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, RESERVED).into()
}

/// The texts that a value is made of.
enum Texts {
    One(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

impl Texts {
    /// The texts of a value; none for one that is left out.
    fn of(value: Value) -> Result<Option<Self>, &'static str> {
        Ok(Some(match value {
            Value::Null => return Ok(None),
            Value::Array(items) => {
                let items = items.into_iter().map(text);
                Self::List(items.collect::<Result<_, _>>()?)
            }
            Value::Object(entries) => {
                let mut texts = Vec::with_capacity(entries.len());
                for (key, value) in entries {
                    texts.push((key, text(value)?));
                }
                Self::Object(texts)
            }
            plain => Self::One(text(plain)?),
        }))
    }

    /// All texts, of keys as well.
    fn all(&self) -> Vec<&str> {
        match self {
            Self::One(text) => Vec::from([text.as_str()]),
            Self::List(items) => items.iter().map(String::as_str).collect(),
            Self::Object(entries) => {
                let entries = entries.iter();
                entries
                    .flat_map(|(key, value)| [key.as_str(), value.as_str()])
                    .collect()
            }
        }
    }

    /// The texts in a row. Keys and values of an object are joined by `=` if `pairs` says so, else
    /// each is an item.
    fn row(&self, separator: &str, pairs: bool, write: Write) -> String {
        let items: Vec<Cow<'_, str>> = match self {
            Self::Object(entries) if pairs => {
                let pair = |(key, value): &(String, String)| {
                    Cow::Owned(format!("{}={}", write(key), write(value)))
                };
                entries.iter().map(pair).collect()
            }
            _ => self.all().into_iter().map(write).collect(),
        };
        items.join(separator)
    }
}

/// How a single text is written.
type Write = fn(&str) -> Cow<'_, str>;

fn text(value: Value) -> Result<String, &'static str> {
    match value {
        Value::String(text) => Ok(text),
        Value::Bool(flag) => Ok(flag.to_string()),
        Value::Number(number) => Ok(number.to_string()),
        Value::Null => Err("null inside of a list or an object cannot be written"),
        Value::Array(_) | Value::Object(_) => {
            Err("a list or an object inside of another one cannot be written")
        }
    }
}

/// The value of a parameter as JSON. The error is told without what serde says, which may quote
/// the value.
fn json<T: Serialize + ?Sized>(
    parameter: &'static str,
    value: &T,
) -> Result<Value, ParameterError> {
    let value = serde_json::to_value(value);
    value.map_err(|_| ParameterError::unwritable(parameter, "it cannot be written as JSON"))
}

/// The value of a parameter of the path, written.
#[derive(Clone)]
pub struct PathValue {
    plain: String,
    encoded: String,
}

impl PathValue {
    /// The value as a server reads it, with the signs of its style.
    pub fn as_str(&self) -> &str {
        &self.plain
    }
}

/// Writes the value percent-encoded.
impl fmt::Display for PathValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.encoded)
    }
}

/// Hides the value, which may be a secret.
impl fmt::Debug for PathValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PathValue").finish_non_exhaustive()
    }
}

/// Writes the value of a parameter of the path. `parameter` is its name in Rust.
///
/// # Errors
///
/// When the value cannot be sent as a segment of a path, or its style cannot express it.
pub fn path_value<T: Serialize + ?Sized>(
    parameter: &'static str,
    name: &'static str,
    style: Style,
    value: &T,
) -> Result<PathValue, ParameterError> {
    let refuse = |cause: &'static str| ParameterError::unwritable(parameter, cause);
    let value = json(parameter, value)?;
    let written = if style == Style::Json {
        let text = value.to_string();
        PathValue {
            encoded: encoded(&text).into_owned(),
            plain: text,
        }
    } else {
        let texts = Texts::of(value).map_err(refuse)?;
        let texts = texts.ok_or_else(|| refuse("null cannot be written into a path"))?;
        PathValue {
            plain: segment(name, style, &texts, |text| text.into()).map_err(refuse)?,
            encoded: segment(name, style, &texts, encoded).map_err(refuse)?,
        }
    };
    match is_segment(&written.plain) {
        true => Ok(written),
        false => Err(refuse(SEGMENT_RULE)),
    }
}

/// The texts in a style of paths.
fn segment(name: &str, style: Style, texts: &Texts, write: Write) -> Result<String, &'static str> {
    Ok(match style {
        Style::Label { explode: true } => {
            let single = matches!(texts, Texts::One(_));
            if !single && texts.all().iter().any(|text| text.contains('.')) {
                return Err("a dot inside of an item cannot be told from the dot between two");
            }
            format!(".{}", texts.row(".", true, write))
        }
        Style::Label { explode: false } => format!(".{}", texts.row(",", false, write)),
        Style::Matrix { explode } => match texts {
            Texts::List(items) if explode => {
                let items = items.iter().map(|item| matrix(name, &write(item)));
                items.collect()
            }
            Texts::Object(entries) if explode => {
                let entries = entries.iter();
                let entries = entries.map(|(key, value)| matrix(&write(key), &write(value)));
                entries.collect()
            }
            texts => matrix(name, &texts.row(",", false, write)),
        },
        Style::Simple { explode } => texts.row(",", explode, write),
        _ => return Err("paths have no such style"),
    })
}

fn matrix(name: &str, value: &str) -> String {
    match value {
        "" => format!(";{name}"),
        value => format!(";{name}={value}"),
    }
}

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

/// Hides the values, which may be secrets.
impl fmt::Debug for Cookies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cookies").finish_non_exhaustive()
    }
}

/// The headers of a request that are parameters.
#[derive(Default)]
pub struct Headers(HeaderMap);

impl Headers {
    /// Adds a parameter; nothing for a value that is absent. `parameter` is its name in Rust, and
    /// `name` the header in lower case.
    ///
    /// # Errors
    ///
    /// When a header cannot hold the value, or its style cannot express it.
    pub fn add<T: Serialize + ?Sized>(
        &mut self,
        parameter: &'static str,
        name: &'static str,
        style: Style,
        value: &T,
    ) -> Result<(), ParameterError> {
        let refuse = |cause: &'static str| ParameterError::unwritable(parameter, cause);
        let value = json(parameter, value)?;
        let text = match style {
            _ if value.is_null() => return Ok(()),
            Style::Json => value.to_string(),
            Style::Simple { explode } => {
                let Some(texts) = Texts::of(value).map_err(refuse)? else {
                    return Ok(());
                };
                match row(&texts, explode).map_err(refuse)? {
                    Some(text) => text,
                    None => return Ok(()),
                }
            }
            _ => return Err(refuse("headers have no such style")),
        };
        if text.trim_matches([' ', '\t']) != text || text.contains(char::is_control) {
            return Err(refuse(
                "a header holds no control characters, and no blanks at its ends",
            ));
        }
        let value = HeaderValue::from_bytes(text.as_bytes());
        let mut value = value.map_err(|_| refuse("a header cannot hold it"))?;
        value.set_sensitive(true);
        self.0.append(HeaderName::from_static(name), value);
        Ok(())
    }

    /// Adds the header of all cookies.
    ///
    /// # Errors
    ///
    /// Never: what is written of cookies fits into a header.
    pub fn add_cookies(&mut self, cookies: Cookies) -> Result<(), ParameterError> {
        let pairs = cookies.0.0;
        if pairs.is_empty() {
            return Ok(());
        }
        let value = HeaderValue::from_str(&pairs.join("; "));
        let value = value.map_err(|_| ParameterError::unwritable("cookie", "it is no header"));
        let mut value = value?;
        value.set_sensitive(true);
        self.0.append(COOKIE, value);
        Ok(())
    }

    /// The headers.
    pub fn into_map(self) -> HeaderMap {
        self.0
    }
}

/// The text of a header; none for a list without items. Nothing in a header is percent-encoded.
fn row(texts: &Texts, explode: bool) -> Result<Option<String>, &'static str> {
    let all = texts.all();
    if all.is_empty() {
        return Ok(None);
    }
    if !matches!(texts, Texts::One(_)) {
        let is_odd = |text: &&str| text.contains(',') || text.trim() != *text;
        if all.iter().any(is_odd) {
            return Err("an item with a comma, or with blanks at its ends, cannot be told apart");
        }
    }
    if let Texts::Object(entries) = texts
        && explode
        && entries.iter().any(|(key, _)| key.contains('='))
    {
        return Err("a key with `=` cannot be told apart");
    }
    Ok(Some(texts.row(",", explode, |text| text.into())))
}

/// Hides the values, which may be secrets.
impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Headers").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Headers, Query, path_value};
    use crate::Style::SpaceDelimited;
    use crate::Style::{self, DeepObject, Form, Json, Label, Matrix, PipeDelimited, Simple};

    fn check_path(style: Style, value: Value, expect: Option<&str>) {
        let found = path_value("it", "id", style, &value).ok();
        let found = found.map(|value| value.to_string());
        assert_eq!(found.as_deref(), expect, "{value} in {style:?}");
    }

    #[test]
    fn paths_have_the_forms_of_the_specification() {
        let (list, object) = (json!(["a", "b,"]), json!({"k": "v", "l": 1}));
        let [yes, no] = [true, false];
        check_path(Simple { explode: no }, json!(5), Some("5"));
        check_path(Simple { explode: no }, list.clone(), Some("a,b%2C"));
        check_path(Simple { explode: no }, object.clone(), Some("k,v,l,1"));
        check_path(Simple { explode: yes }, object.clone(), Some("k=v,l=1"));
        check_path(Label { explode: no }, json!("x.y"), Some(".x.y"));
        check_path(Label { explode: no }, list.clone(), Some(".a,b%2C"));
        check_path(Label { explode: yes }, list.clone(), Some(".a.b%2C"));
        check_path(Label { explode: yes }, object.clone(), Some(".k=v.l=1"));
        check_path(Label { explode: yes }, json!(["a.b"]), None);
        check_path(Matrix { explode: no }, json!(5), Some(";id=5"));
        check_path(Matrix { explode: no }, json!(""), Some(";id"));
        check_path(Matrix { explode: no }, list.clone(), Some(";id=a,b%2C"));
        check_path(Matrix { explode: yes }, list, Some(";id=a;id=b%2C"));
        check_path(Matrix { explode: yes }, object, Some(";k=v;l=1"));
        check_path(Json, json!({"k": [1]}), Some("%7B%22k%22%3A%5B1%5D%7D"));
        for value in [json!([]), json!(""), json!(".."), json!("a/b"), json!(null)] {
            check_path(Simple { explode: no }, value, None);
        }
    }

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

    fn check_header(style: Style, value: Value, expect: Option<&str>) {
        let mut headers = Headers::default();
        let found = headers.add("it", "x-id", style, &value).ok();
        let map = headers.into_map();
        let found = found.and_then(|()| map.get("x-id"));
        let found = found.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        assert_eq!(found.as_deref(), expect, "{value} in {style:?}");
    }

    #[test]
    fn headers_are_not_encoded() {
        let simple = Simple { explode: false };
        check_header(simple, json!("a, b%ü;="), Some("a, b%ü;="));
        check_header(simple, json!(["a", ""]), Some("a,"));
        check_header(simple, json!(["a,b"]), None);
        check_header(simple, json!([]), None);
        check_header(simple, json!(" a"), None);
        check_header(simple, json!("a\nb"), None);
        check_header(Simple { explode: true }, json!({"k": "a=b"}), Some("k=a=b"));
        check_header(Json, json!({"k": ["ü"]}), Some(r#"{"k":["ü"]}"#));
    }
}
