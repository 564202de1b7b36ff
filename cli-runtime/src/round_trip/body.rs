//! Bodies as words of a command line.

use apitwin_runtime::command::{BodyProperty, CommandBody, CommandContent, Payload, ValueKind};
use serde_json::{Map, Value};

use super::words::{Way, Words};
use crate::arguments::SECRET_ENDING;

/// Adds the words of a body.
pub(super) fn add(
    body: &'static CommandBody,
    media_type: Option<&str>,
    value: &Value,
    way: Way,
    words: &mut Words,
) -> Result<(), String> {
    let mut contents = body.contents.iter().enumerate();
    let found = contents.find(|(_, it)| media_type.is_none_or(|wanted| it.media_type == wanted));
    let (index, content) = found.ok_or("the command lacks the media type of the body")?;
    match (content.media_type.ends_with("/*"), value["type"].as_str()) {
        (true, Some(own)) if content.payload == Payload::Bytes => {
            words.flags.push(format!("--content-type={own}"));
        }
        _ if index > 0 => words
            .flags
            .push(format!("--content-type={}", content.media_type)),
        _ => {}
    }
    match content.payload {
        Payload::Json | Payload::Form => object(body, content, value, way, words),
        Payload::Text => {
            let text = match value {
                Value::String(text) => text.clone(),
                value => value.to_string(),
            };
            whole(words, text.as_bytes())
        }
        Payload::Bytes => whole(words, &bytes(value)),
        Payload::Multipart => parts(content, value, words),
    }
}

/// The body as a file.
fn whole(words: &mut Words, bytes: &[u8]) -> Result<(), String> {
    let path = words.file("body", bytes)?;
    words.flags.push(format!("--body={path}"));
    Ok(())
}

fn bytes(value: &Value) -> Vec<u8> {
    let bytes = value["bytes"].as_array().into_iter().flatten();
    let bytes = bytes.filter_map(|byte| u8::try_from(byte.as_u64()?).ok());
    bytes.collect()
}

/// An object: flags for what has some, and a file where they do not say all.
fn object(
    body: &'static CommandBody,
    content: &'static CommandContent,
    value: &Value,
    way: Way,
    words: &mut Words,
) -> Result<(), String> {
    let mut said = match body.required && !content.properties.is_empty() {
        true => Some(Value::Object(Map::new())),
        false => None,
    };
    let properties = content.properties.iter().filter(|_| way == Way::Flags);
    let joined = joined(content, value, words);
    for property in properties {
        let mut path = property.path.iter();
        let found = path.try_fold(value, |value, name| value.get(*name));
        let Some(found) = found.filter(|it| !is_made_of_parts(content, property, it)) else {
            continue;
        };
        let is_said = match &joined {
            Some((argument, _)) if argument.prefix == Some(property.flag) => true,
            Some((argument, word)) if argument.flag == property.flag => {
                words.positionals.push(word.clone());
                true
            }
            _ => say(property, found, words),
        };
        if is_said {
            let mut place = said.get_or_insert_with(|| Value::Object(Map::new()));
            for name in property.path {
                if !place.is_object() {
                    *place = Value::Object(Map::new());
                }
                place = &mut place[*name];
            }
            *place = found.clone();
        }
    }
    match said.as_ref() == Some(value) && way == Way::Flags {
        true => Ok(()),
        false => whole(words, value.to_string().as_bytes()),
    }
}

/// The argument that is made of two properties, if it can say those of a body.
fn joined(
    content: &'static CommandContent,
    value: &Value,
    words: &mut Words,
) -> Option<(&'static BodyProperty, String)> {
    let mut properties = content.properties.iter();
    let argument = properties.find(|it| it.prefix.is_some())?;
    let mut properties = content.properties.iter();
    let prefix = properties.find(|it| argument.prefix == Some(it.flag))?;
    let before = value.get(prefix.path.first()?)?.as_str()?;
    let found = value.get(argument.path.first()?)?;
    let word = words.scalar(argument.flag, argument.value, found)?;
    (!before.contains('/')).then(|| (argument, format!("{before}/{word}")))
}

/// Whether an object has properties with flags of their own, which say it.
fn is_made_of_parts(content: &CommandContent, property: &BodyProperty, value: &Value) -> bool {
    let Value::Object(entries) = value else {
        return false;
    };
    let depth = property.path.len();
    let inner = content.properties.iter();
    let mut inner = inner.filter(|it| it.path.len() > depth && it.path.starts_with(property.path));
    inner.any(|it| entries.contains_key(it.path[depth]))
}

/// Adds the words for a property; false where there are none for this value.
fn say(property: &'static BodyProperty, value: &Value, words: &mut Words) -> bool {
    let name = match property.value {
        ValueKind::Secret => property.flag.strip_suffix(SECRET_ENDING),
        _ => None,
    };
    let name = name.unwrap_or(property.flag);
    match (value, property.value) {
        (Value::Null, _) if property.nullable => words.flags.push(format!("--null={name}")),
        (Value::Null, _) => return false,
        (Value::Array(items), ValueKind::List(_)) if items.is_empty() => {
            words.flags.push(format!("--empty={name}"));
        }
        // It would be read as two properties.
        (Value::String(text), _) if property.prefix.is_some() && text.contains('/') => {
            return false;
        }
        (value, kind) if property.positional => match words.scalar(property.flag, kind, value) {
            Some(word) => words.positionals.push(word),
            None => return false,
        },
        (value, kind) => match words.flag(property.flag, kind, value) {
            Some(made) => words.flags.extend(made),
            None => return false,
        },
    }
    true
}

/// The parts of a form.
fn parts(content: &'static CommandContent, value: &Value, words: &mut Words) -> Result<(), String> {
    for property in content.properties {
        let Some(found) = value.get(property.path.concat()) else {
            continue;
        };
        let is_said = match (found, property.file) {
            (Value::Array(files), true) => {
                for file in files {
                    let word = file_word(property, file, words)?;
                    words.flags.push(word);
                }
                true
            }
            (file, true) => {
                let word = file_word(property, file, words)?;
                words.flags.push(word);
                true
            }
            // A list without items has no parts.
            (Value::Array(items), false) if items.is_empty() => true,
            (found, false) => say(property, found, words),
        };
        if !is_said {
            return Err(format!("`{}` cannot be {found}", property.flag));
        }
    }
    Ok(())
}

fn file_word(property: &BodyProperty, file: &Value, words: &mut Words) -> Result<String, String> {
    let name = file["name"].as_str().unwrap_or("file.bin");
    let path = words.file(name, &bytes(file))?;
    Ok(format!("--{}={path}", property.flag))
}
