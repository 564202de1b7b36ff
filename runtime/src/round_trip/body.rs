//! Bodies as their media types are written, without the generated client.

use bytes::Bytes;
use serde_json::Value as Json;

use super::cases::Content;
use super::wire::text;

/// The boundary of multipart forms. No value holds it.
const BOUNDARY: &str = "round-trip-7f3a";

/// The media type and the bytes of a body.
pub(super) fn written(contents: &[Content], value: &Json) -> (String, Bytes) {
    if contents.is_empty() {
        return ("application/json".to_owned(), value.to_string().into());
    }
    let named = contents.iter().find_map(|content| match &content.variant {
        Some(variant) => Some((content, value.get(variant)?)),
        None => Some((content, value)),
    });
    let (content, value) = named.expect("the body is of a declared media type");
    let media_type = match content.media_type.ends_with("/*") {
        true => value["type"].as_str().unwrap_or("application/json"),
        false => content.media_type.as_str(),
    };
    match content.payload.as_str() {
        "text" => (media_type.to_owned(), text(value).into()),
        "bytes" => (media_type.to_owned(), raw(value)),
        "form" => {
            let mut form = form_urlencoded::Serializer::new(String::new());
            for (name, field) in fields(value) {
                form.append_pair(&name, &field.text);
            }
            (media_type.to_owned(), form.finish().into())
        }
        "multipart" => {
            let media_type = format!("multipart/form-data; boundary={BOUNDARY}");
            (media_type, multipart(value))
        }
        _ => (media_type.to_owned(), value.to_string().into()),
    }
}

fn raw(value: &Json) -> Bytes {
    let bytes = value["bytes"].as_array().into_iter().flatten();
    let bytes = bytes.filter_map(|byte| u8::try_from(byte.as_u64()?).ok());
    bytes.collect()
}

/// A field of a form.
struct Field<'a> {
    text: String,
    is_json: bool,
    /// The file, if it is one.
    file: Option<&'a Json>,
}

/// The fields of a form: one for each item of a list, none for null.
fn fields(value: &Json) -> Vec<(String, Field<'_>)> {
    let mut fields = Vec::new();
    for (name, value) in value.as_object().into_iter().flatten() {
        let values = match value {
            Json::Array(items) => items.iter().collect(),
            Json::Null => Vec::new(),
            value => vec![value],
        };
        for value in values {
            let is_json = value.is_array() || value.is_object();
            let field = Field {
                text: if is_json {
                    value.to_string()
                } else {
                    text(value)
                },
                is_json,
                file: Some(value).filter(|it| it["bytes"].is_array()),
            };
            fields.push((name.clone(), field));
        }
    }
    fields
}

fn multipart(value: &Json) -> Bytes {
    let mut body: Vec<u8> = Vec::new();
    for (name, field) in fields(value) {
        let mut head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"");
        if let Some(file) = field.file {
            let (name, media_type) = (text(&file["name"]), text(&file["type"]));
            head.push_str(&format!(
                "; filename=\"{name}\"\r\nContent-Type: {media_type}"
            ));
        } else if field.is_json {
            head.push_str("\r\nContent-Type: application/json");
        }
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(b"\r\n\r\n");
        match field.file {
            Some(file) => body.extend_from_slice(&raw(file)),
            None => body.extend_from_slice(field.text.as_bytes()),
        }
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    body.into()
}
