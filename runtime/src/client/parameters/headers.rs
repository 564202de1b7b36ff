//! Parameters that are headers, and the header of all cookies.

use std::fmt;

use reqwest::header::{COOKIE, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;

use super::texts::Texts;
use super::{Cookies, json};
use crate::Style;
use crate::client::ParameterError;

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
        let Some(text) = cookies.into_text() else {
            return Ok(());
        };
        let value = HeaderValue::from_str(&text);
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

    use super::Headers;
    use crate::Style::{self, Json, Simple};

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
