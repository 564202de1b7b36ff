//! The values of parameters of the path.

use std::fmt;

use serde::Serialize;

use super::json;
use super::texts::{Texts, Write, encoded};
use crate::Style;
use crate::client::ParameterError;
use crate::path::{SEGMENT_RULE, is_segment};

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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::path_value;
    use crate::Style::{self, Json, Label, Matrix, Simple};

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
}
