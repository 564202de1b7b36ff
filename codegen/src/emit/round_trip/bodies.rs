//! The bodies of requests and responses, in each of their media types.

use serde_json::{Map, Value as Json, json};

use super::parameters::{AsRead, as_read};
use super::values::{Values, count, take_turns};
use crate::ir::{
    Api, Body, Constraints, Content, FormPart, Multipart, PartKind, Payload, Shape, Type,
};

/// How many multipart forms are made of one document.
const MAX_FORMS: usize = 12;

/// How the body of a request is written, for the driver: none for plain JSON.
pub(super) fn described(body: &Body) -> Json {
    if body.json().is_some() {
        return json!([]);
    }
    let contents = body.contents.iter().map(|content| {
        let payload = match content.payload {
            Payload::Json => "json",
            Payload::Text => "text",
            Payload::Form => "form",
            Payload::Multipart(_) => "multipart",
            Payload::Bytes => "bytes",
        };
        json!({
            "variant": (body.contents.len() > 1).then_some(&content.variant),
            "type": content.media_type,
            "payload": payload,
        })
    });
    contents.collect()
}

/// The bodies of a request; `None` where there is none.
pub(super) fn of_request(api: &Api, values: &mut Values<'_>, body: &Body) -> Vec<Option<Json>> {
    let several = body.contents.len() > 1;
    let found: Vec<Vec<Json>> = body
        .contents
        .iter()
        .map(|content| {
            let mut found = of_content(api, values, content);
            if !body.required {
                found.retain(|value| !is_nothing(content, value));
            }
            let named = found.into_iter().map(|value| match several {
                true => named(content, value),
                false => value,
            });
            named.collect()
        })
        .collect();
    let found = take_turns(&found);
    // The client sends an object without properties in the place of none.
    let absent = (!body.required && !may_be_empty(api, body) && !found.is_empty()).then_some(None);
    found.into_iter().map(Some).chain(absent).collect()
}

/// The value as one of its media type.
pub(super) fn named(content: &Content, value: Json) -> Json {
    let mut named = Map::new();
    named.insert(content.variant.clone(), value);
    named.into()
}

/// Whether a value is written as no byte, which says that there is no body.
fn is_nothing(content: &Content, value: &Json) -> bool {
    match content.payload {
        Payload::Text => value == "",
        Payload::Bytes => value["bytes"] == json!([]),
        Payload::Json | Payload::Form | Payload::Multipart(_) => false,
    }
}

fn may_be_empty(api: &Api, body: &Body) -> bool {
    let model = match body.json().and_then(Content::ty) {
        Some(Type::Model(name)) => api.models.get(name).map(|model| &model.shape),
        _ => None,
    };
    matches!(
        model,
        Some(Shape::Object { fields, .. }) if fields.iter().all(|field| !field.required)
    )
}

/// The values of a body in one media type.
pub(super) fn of_content(api: &Api, values: &mut Values<'_>, content: &Content) -> Vec<Json> {
    let mut found = match (&content.payload, content.ty()) {
        (Payload::Bytes, _) => return bytes(content),
        (Payload::Multipart(form), _) => return forms(api, values, form),
        (_, Some(ty)) => values.of(ty, &content.constraints),
        (_, None) => return Vec::new(),
    };
    if let Some(ty) = content.ty() {
        match content.payload {
            Payload::Text => found
                .retain(|value| as_read(api, ty, value).is_some_and(|read| read.value == *value)),
            Payload::Form => {
                found.retain(|value| {
                    *value != json!({}) && read_as_form(api, ty, value).as_ref() == Some(value)
                });
            }
            Payload::Json | Payload::Multipart(_) | Payload::Bytes => {}
        }
    }
    found
}

/// What a server reads of a form: null and lists without an item are not written, and what is plain
/// has no type of its own.
pub(super) fn read_as_form(api: &Api, ty: &Type, value: &Json) -> Option<Json> {
    let fields = match api.resolved(ty) {
        Type::Model(name) => match &api.models.get(name)?.shape {
            Shape::Object { fields, .. } => Some(fields),
            _ => None,
        },
        _ => None,
    };
    let mut read = Map::new();
    for (name, value) in value.as_object()? {
        let field = fields.and_then(|fields| fields.iter().find(|field| field.name == *name));
        let of_map = match api.resolved(ty) {
            Type::Map(inner) => Some(&**inner),
            _ => None,
        };
        let ty = field
            .map(|field| &field.ty)
            .or(of_map)
            .unwrap_or(&Type::Any);
        if let Some(value) = read_as_part(api, ty, value)? {
            read.insert(name.clone(), value);
        }
    }
    Some(read.into())
}

/// What a server reads of a part of a form; `Some(None)` where nothing is written.
fn read_as_part(api: &Api, ty: &Type, value: &Json) -> Option<Option<Json>> {
    let ty = match api.resolved(ty) {
        Type::Nullable(inner) | Type::Boxed(inner) => api.resolved(inner),
        ty => ty,
    };
    Some(match (value, ty) {
        (Json::Null, _) => None,
        (Json::Array(items), _) if items.is_empty() => None,
        (Json::Array(items), Type::List(item)) => {
            let items = items.iter().map(|value| match value {
                Json::Null => None,
                // It is written as JSON, which has types.
                Json::Array(_) | Json::Object(_) => Some(value.clone()),
                value => as_read(api, item, value)?.certain(),
            });
            Some(items.collect::<Option<Vec<Json>>>()?.into())
        }
        (Json::Array(_), _) => return None,
        (Json::Object(_), Type::Map(_) | Type::Model(_)) => Some(value.clone()),
        // One text is a list of one item, and an object is a text where one is asked for.
        (Json::Object(_), _) | (_, Type::List(_)) => return None,
        (value, ty) => Some(as_read(api, ty, value)?.certain()?),
    })
}

/// Bytes, and their media type where the document has a range of them.
fn bytes(content: &Content) -> Vec<Json> {
    let media_type = content.media_type.split(';').next().unwrap_or_default();
    let own = match media_type.trim() {
        "*/*" => Some("application/x-of-its-own".to_owned()),
        range => range
            .strip_suffix("/*")
            .map(|kind| format!("{kind}/x-of-its-own")),
    };
    let of = |bytes: Vec<u8>| match &own {
        Some(own) => json!({ "bytes": bytes, "type": own }),
        None => json!({ "bytes": bytes }),
    };
    vec![
        of(vec![0, 255, 10, 13, 128]),
        of(b"plain text".to_vec()),
        of(Vec::new()),
    ]
}

/// Forms in which each part has each of its values, and is absent once if it may be.
fn forms(api: &Api, values: &mut Values<'_>, form: &Multipart) -> Vec<Json> {
    let choices: Vec<(&FormPart, Vec<Json>)> = form
        .parts
        .iter()
        .map(|part| (part, part_values(api, values, part)))
        .collect();
    let most = choices.iter().map(|(_, values)| values.len() + 1).max();
    let rounds = most.unwrap_or(1).min(MAX_FORMS);
    let mut forms: Vec<Json> = Vec::new();
    for round in 0..rounds {
        let mut made = Map::new();
        let mut is_whole = true;
        for (number, (part, values)) in choices.iter().enumerate() {
            let turns = values.len() + usize::from(!part.required);
            let turn = (round + number * round.min(1)) % turns.max(1);
            match values.get(turn) {
                Some(value) => {
                    made.insert(part.name.clone(), value.clone());
                }
                None => is_whole &= !part.required,
            }
        }
        // A form without a part is no body.
        if is_whole && !made.is_empty() {
            forms.push(made.into());
        }
    }
    forms
}

fn part_values(api: &Api, values: &mut Values<'_>, part: &FormPart) -> Vec<Json> {
    let media_type = match part.media_type.as_deref() {
        Some(media_type) if !media_type.contains(['*', ',']) => media_type,
        _ => "application/octet-stream",
    };
    let file =
        |name: &str, bytes: &[u8]| json!({ "name": name, "type": media_type, "bytes": bytes });
    match &part.kind {
        PartKind::File => vec![
            file("a.bin", &[0, 255, 13, 10, 45, 45]),
            file("ä b.txt", &[]),
        ],
        PartKind::Files => {
            let limits = &part.constraints;
            let files = |count: u64| -> Json {
                let names = (0..count).map(|number| file(&format!("{number}.bin"), &[1, 13, 10]));
                names.collect()
            };
            let least = limits.min_items.unwrap_or(0).max(1);
            let most = limits.max_items.unwrap_or(2).min(8).max(least);
            vec![files(least), files(most)]
        }
        PartKind::Value(ty) => {
            let mut found = values.of(ty, &part.constraints);
            found.retain(|value| read_as_part(api, ty, value).flatten().as_ref() == Some(value));
            // A form ends lines as mail does, and some readers change what ends otherwise.
            found
        }
    }
}

/// The body with the most parts, for each media type.
pub(super) fn largest<'a>(
    found: &'a [Option<Json>],
    content: Option<&Content>,
) -> Option<&'a Json> {
    let found = found.iter().flatten();
    let found = found.filter_map(|value| match content {
        Some(content) => value.get(&content.variant),
        None => Some(value),
    });
    found.max_by_key(|value| count(value))
}

/// The types and constraints of what a body holds in one media type, for a look at each of them; a
/// multipart form is one of its parts.
pub(super) fn checked(content: &Content) -> Vec<(Option<&FormPart>, &Type, &Constraints)> {
    match (&content.payload, content.ty()) {
        (Payload::Multipart(form), _) => {
            let values = form.parts.iter().filter_map(|part| match &part.kind {
                PartKind::Value(ty) => Some((Some(part), ty, &part.constraints)),
                PartKind::File | PartKind::Files => None,
            });
            values.collect()
        }
        (_, Some(ty)) => vec![(None, ty, &content.constraints)],
        (_, None) => Vec::new(),
    }
}

/// Whether a value that breaks a constraint still does where it is written as texts.
pub(super) fn stays_broken(
    api: &Api,
    values: &mut Values<'_>,
    content: &Content,
    (part, ty, limits): (Option<&FormPart>, &Type, &Constraints),
    broken: &Json,
) -> bool {
    let read = match (&content.payload, part) {
        (Payload::Json, _) => return true,
        (Payload::Bytes, _) => return false,
        (Payload::Text, _) => match broken {
            Json::String(text) if text.is_empty() => None,
            value => as_read(api, ty, value).and_then(AsRead::certain),
        },
        (Payload::Form, _) => read_as_form(api, ty, broken).filter(|read| *read != json!({})),
        (Payload::Multipart(_), _) => read_as_part(api, ty, broken).flatten(),
    };
    read.is_some_and(|read| !values.fit(ty, limits, &read))
}
