//! Lowers request bodies and responses, by media type.

use super::operation::{Lowering, settle};
use super::schema::{Models, about, constraints, joined, notes, of_header, whole};
use crate::document::media_type::{self, MediaKind, essence};
use crate::document::{Entry, Node};
use crate::ir::{
    Access, Body, Constraints, Content, FormPart, Header, HeaderValue, Model, Multipart, Operation,
    PartKind, Payload, Response, Status, Type,
};
use crate::names;

/// Whether an operation does nothing but change the protocol of the connection, which neither a
/// call nor a handler can. It is left out.
pub(crate) fn is_upgrade(node: &Node) -> bool {
    let responses = node.get("responses").map_or(&[][..], Node::entries);
    let has = |first: char| responses.iter().any(|it| it.key.starts_with(first));
    responses.iter().any(|it| it.key == "101") && !has('2')
}

impl<'a> Lowering<'a> {
    /// The body of the request. OpenAPI has none for methods that give it no meaning.
    pub(super) fn body(&self, method: &str, id: &str, models: &mut Models<'a>) -> Option<Body> {
        if matches!(method, "get" | "head") {
            return None;
        }
        let node = self.document.resolve(self.node.get("requestBody")?);
        let contents = self.contents(node, &format!("{id}-body"), Side::Request, models);
        (!contents.is_empty()).then(|| Body {
            contents,
            name: String::new(),
            required: node.flag("required"),
            description: self.described(node, true),
        })
    }

    pub(super) fn responses(&self, id: &str, models: &mut Models<'a>) -> Vec<Response> {
        let entries = self.node.get("responses").map_or(&[][..], Node::entries);
        let statuses = entries.iter().filter_map(|it| Status::parse(&it.key));
        let is_result = |status: Status| matches!(status.bounds().0, 200..=399);
        let has_result = statuses.filter(|it| *it != Status::Default).any(is_result);
        let mut responses: Vec<Response> = entries
            .iter()
            .filter_map(|entry| {
                let status = Status::parse(&entry.key)?;
                // An interim response is no response to a call.
                if status.bounds().0 < 200 {
                    return None;
                }
                let success = match status {
                    Status::Default => !has_result,
                    status => is_result(status),
                };
                let node = self.document.resolve(&entry.value);
                let side = match success {
                    true => Side::Success,
                    false => Side::Rejection,
                };
                let no_body = matches!(status, Status::Code(204 | 205 | 304));
                let name = format!("{id}-{status}");
                Some(Response {
                    status,
                    success,
                    description: self.described(node, false),
                    contents: match no_body {
                        true => Vec::new(),
                        false => self.contents(node, &name, side, models),
                    },
                    headers: self.headers(node),
                    documented_only: node.flag("x-quay-documented-only"),
                    empty_media_type: node.text_of("x-quay-empty-media-type").map(str::to_owned),
                    sorted_json: node.flag("x-quay-sorted-json"),
                })
            })
            .collect();
        let is_gone = responses.iter().any(|it| it.status == Status::Code(410));
        if !is_gone && !responses.iter().any(Response::is_success) {
            responses.push(any_success());
        }
        responses.sort_by_key(|response| response.status);
        responses
    }

    fn headers(&self, response: &'a Node) -> Vec<Header> {
        let headers = response.get("headers").map_or(&[][..], Node::entries);
        let headers = headers.iter().filter(|entry| {
            // It follows from the content, and OpenAPI ignores it here.
            !entry.key.eq_ignore_ascii_case("content-type")
        });
        let headers = headers.map(|entry| {
            let node = self.document.resolve(&entry.value);
            let schema = node
                .get("schema")
                .map(|schema| settle(self.document, schema));
            let only = schema
                .and_then(|it| it.get("enum"))
                .filter(|it| it.items().len() == 1 && node.flag("required"))
                .and_then(|it| it.items().first())
                .and_then(Node::text);
            let value = match (only, schema.and_then(|it| it.text_of("type"))) {
                (Some(only), _) => HeaderValue::Fixed(only.to_owned()),
                (None, Some("integer")) => HeaderValue::Integer,
                (None, Some("number")) => HeaderValue::Number,
                (None, Some("boolean")) => HeaderValue::Boolean,
                (None, _) => HeaderValue::Text,
            };
            let is_nullable = schema.is_some_and(|it| it.flag("nullable"));
            let told = schema.map(of_header).unwrap_or_default();
            Header {
                name: entry.key.clone(),
                description: joined(vec![about(node), told]),
                required: node.flag("required") && !is_nullable,
                value,
            }
        });
        headers.collect()
    }

    /// The description of a request or response, and what the schemas of its bodies say that have no
    /// names.
    fn described(&self, holder: &Node, in_request: bool) -> String {
        let told = |media: &Entry| {
            let schema = media.value.get("schema")?;
            let reading = media_type::reading(self.document, &media.key, Some(schema), in_request);
            Some(match reading.kind {
                // Bytes are told by their type, and forms by theirs.
                MediaKind::Multipart => String::new(),
                MediaKind::Bytes if media_type::is_file(self.document, schema).is_some() => {
                    String::new()
                }
                MediaKind::Bytes => of_header(settle(self.document, schema)),
                _ => whole(self.document, schema),
            })
        };
        let contents = holder.get("content").map_or(&[][..], Node::entries);
        let told = contents.iter().filter_map(told);
        joined(std::iter::once(about(holder)).chain(told).collect())
    }

    /// The bodies of a request or response. `name` is what inline schemas are called after.
    fn contents(
        &self,
        holder: &'a Node,
        name: &str,
        side: Side,
        models: &mut Models<'a>,
    ) -> Vec<Content> {
        let entries = holder.get("content").map_or(&[][..], Node::entries);
        let variants = variants(entries);
        let contents = entries.iter().zip(variants).enumerate();
        let contents = contents.map(|(index, (media, variant))| {
            // The name of the first is that of an only one, so that another one changes no name.
            let name = match index {
                0 => name.to_owned(),
                _ => format!("{name}-{variant}"),
            };
            let (payload, types) = self.payload(media, &name, side, models);
            let schema = media.value.get("schema");
            let has_value = payload != Payload::Bytes;
            Content {
                media_type: media.key.clone(),
                types,
                constraints: match has_value {
                    true => schema.map(constraints).unwrap_or_default(),
                    false => Constraints::default(),
                },
                payload,
                example: media.value.get("example").map(Node::to_json),
                variant,
            }
        });
        contents.collect()
    }

    fn payload(
        &self,
        media: &'a Entry,
        name: &str,
        side: Side,
        models: &mut Models<'a>,
    ) -> (Payload, Vec<Type>) {
        let schema = media.value.get("schema");
        let is_request = side == Side::Request;
        let reading = media_type::reading(self.document, &media.key, schema, is_request);
        if side == Side::Rejection && !self.document.profile.typed_rejections {
            // The dialect of the API writes and reads it, whatever its media type.
            let types = schema.map_or(Vec::new(), |schema| match schema.get("oneOf") {
                // The members are merged with those of all others later, so they need no common
                // name.
                Some(members) => {
                    let members = members.items().iter();
                    members.map(|member| models.ty(member, name)).collect()
                }
                None => vec![models.ty(schema, name)],
            });
            return (Payload::Json, types);
        }
        let mut typed = |payload| {
            let ty = schema.map_or(Type::Any, |schema| models.ty(schema, name));
            (payload, vec![ty])
        };
        match reading.kind {
            MediaKind::Json => typed(Payload::Json),
            MediaKind::Form => typed(Payload::Form),
            MediaKind::Text if reading.is_schema_lost || schema.is_none() => {
                (Payload::Text, vec![Type::Text])
            }
            MediaKind::Text => match typed(Payload::Text) {
                (payload, types) if types == [Type::Any] => (payload, vec![Type::Text]),
                typed => typed,
            },
            MediaKind::Bytes => (Payload::Bytes, Vec::new()),
            MediaKind::Multipart => (
                Payload::Multipart(self.multipart(media, schema, name, models)),
                Vec::new(),
            ),
        }
    }

    fn multipart(
        &self,
        media: &'a Entry,
        schema: Option<&'a Node>,
        name: &str,
        models: &mut Models<'a>,
    ) -> Multipart {
        let properties = schema.map_or(Vec::new(), |schema| {
            media_type::properties(self.document, schema)
        });
        let mut fields = names::Taken::default();
        let parts = properties.into_iter().map(|(property, schema, required)| {
            let field = fields.take(names::value_name(property));
            let settled = settle(self.document, schema);
            let own = Some(about(schema)).filter(|text| !text.is_empty());
            let description = own.unwrap_or_else(|| about(settled));
            let access = models.access(schema);
            let written_by = match access {
                Access::ReadOnly => "Only the server writes it.",
                Access::WriteOnly => "Only clients write it; no response holds it.",
                Access::Both => "",
            };
            let encoding = media.value.get("encoding").and_then(|it| it.get(property));
            FormPart {
                name: property.to_owned(),
                description: joined(vec![
                    description,
                    match media_type::is_file(self.document, schema) {
                        None => notes(self.document, schema),
                        Some(_) => String::new(),
                    },
                    written_by.to_owned(),
                ]),
                required: required && access != Access::ReadOnly,
                deprecated: schema.flag("deprecated"),
                kind: match media_type::is_file(self.document, schema) {
                    Some(true) => PartKind::Files,
                    Some(false) => PartKind::File,
                    None => {
                        let name = format!("{name}{}", names::type_name(property));
                        PartKind::Value(models.ty(schema, &name))
                    }
                },
                constraints: constraints(schema),
                media_type: encoding
                    .and_then(|it| it.text_of("contentType"))
                    .filter(|it| media_type::is_single(it))
                    .map(str::to_owned),
                field,
            }
        });
        let parts = parts.collect();
        let form = schema.map(|it| settle(self.document, it));
        let others = form.and_then(|it| it.get("additionalProperties"));
        Multipart {
            name: String::new(),
            description: form.map_or_else(String::new, |form| {
                joined(vec![about(form), notes(self.document, form)])
            }),
            deprecated: form.is_some_and(|form| form.flag("deprecated")),
            parts,
            closed: others.is_some_and(|it| it.to_json() == serde_json::Value::Bool(false)),
        }
    }
}

/// Where a body belongs.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Request,
    Success,
    Rejection,
}

/// What an operation responds with where its document declares no success.
fn any_success() -> Response {
    Response {
        status: Status::Range(2),
        success: true,
        description: "The document declares no success.".to_owned(),
        contents: Vec::new(),
        headers: Vec::new(),
        documented_only: false,
        empty_media_type: None,
        sorted_json: false,
    }
}

/// What the bodies of one request or response are called.
fn variants(entries: &[Entry]) -> Vec<String> {
    let essences: Vec<String> = entries.iter().map(|entry| essence(&entry.key)).collect();
    let plain: Vec<String> = essences.iter().map(|essence| variant(essence)).collect();
    let mut taken = names::Taken::default();
    let named = plain.iter().zip(&essences).map(|(name, essence)| {
        let is_alone = plain.iter().filter(|other| *other == name).count() == 1;
        let name = match is_alone {
            true => name.clone(),
            false => names::type_name(essence),
        };
        taken.take(name)
    });
    named.collect()
}

fn variant(essence: &str) -> String {
    let known = match essence {
        "application/json" => "Json",
        "application/octet-stream" => "Bytes",
        "application/x-www-form-urlencoded" => "Form",
        "multipart/form-data" => "Multipart",
        "text/plain" => "Text",
        "*/*" | "application/*" => "Other",
        _ => "",
    };
    if !known.is_empty() {
        return known.to_owned();
    }
    let (kind, subtype) = essence.split_once('/').unwrap_or((essence, "*"));
    match subtype {
        "*" => names::type_name(kind),
        subtype => names::type_name(subtype),
    }
}

/// Names the types that are made for operations: each is another than those of the operations
/// themselves and of the models.
pub(super) fn name_types<'m>(
    operations: &mut [Operation],
    models: impl Iterator<Item = &'m Model>,
) {
    let ids = operations.iter().map(|it| names::type_name(&it.id));
    let mut in_client: names::Taken = ids.collect();
    let mut in_models: names::Taken = models.map(|model| model.name.clone()).collect();
    in_models.insert("ErrorBody");
    for operation in operations {
        let name = |suffix: &str| names::longer_type_name(&operation.id, suffix);
        let mut client = |suffix: &str| in_client.take(name(suffix));
        operation.response_name = client("Response");
        operation.error_name = client("Error");
        let Some(body) = &mut operation.body else {
            continue;
        };
        let is_choice = body.contents.len() > 1;
        if is_choice {
            body.name = in_models.take(name("Body"));
        }
        for content in &mut body.contents {
            if let Payload::Multipart(form) = &mut content.payload {
                form.name = in_models.take(name("Form"));
            }
        }
    }
}
