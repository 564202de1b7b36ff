//! Request bodies by media type: which of the declared ones a request has, and what is in it.
//!
//! Texts and forms become JSON here, so that one check and one decoder serve all three.

use std::collections::BTreeMap;
use std::io;
use std::task::{Poll, ready};

use bytes::{Buf, Bytes};
use futures_util::stream::poll_fn;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use http_body::Body;
use multer::{Constraints, Multipart, SizeLimit};
use serde_json::{Map, Value};

use super::field_value::field_value;
use super::validation::{Check, Schema};
use super::{Dialect, RequestFault, body};
use crate::body::{
    ByteStream, FilePart, Parts, common_parameters, essence, fits, is_json, is_utf8,
};

/// How a body of one media type is read.
#[derive(Clone, Copy, Debug)]
pub enum Reading {
    /// As JSON that fits the schema.
    Json(&'static Schema),
    /// As a text, or what a text stands for, that fits the schema.
    Text(&'static Schema),
    /// As the fields of a form (`application/x-www-form-urlencoded`), an object that fits the
    /// schema.
    Form(&'static Schema),
    /// As the parts of a multipart form, an object that fits the schema.
    Multipart {
        /// The schema of the form. A file is any value to it.
        schema: &'static Schema,
        /// The properties that are files.
        files: &'static [&'static str],
    },
    /// Not at all: the handler reads the bytes as they come.
    Stream,
}

/// A declared media type of a body.
pub(super) struct RequestContent {
    media_type: &'static str,
    reading: Reading,
    check: Option<Check>,
}

/// A body that was read, or is about to be.
pub(super) enum Received {
    /// JSON that fits its schema.
    Json(Bytes, &'static Schema),
    Multipart(Parts),
    Stream(ByteStream),
}

impl RequestContent {
    pub(super) fn new(media_type: &'static str, reading: Reading) -> Self {
        let schema = match reading {
            Reading::Json(schema) | Reading::Text(schema) | Reading::Form(schema) => Some(schema),
            Reading::Multipart { schema, .. } => Some(schema),
            Reading::Stream => None,
        };
        Self {
            media_type,
            reading,
            check: schema.map(Check::new),
        }
    }

    /// Whether the handler reads the body itself.
    pub(super) fn is_stream(&self) -> bool {
        matches!(self.reading, Reading::Stream)
    }

    /// How well a media type fits: nothing, by a range, by what JSON is called, exactly.
    fn rank(&self, found: &str) -> u8 {
        let declared = essence(self.media_type);
        let is_range = declared.ends_with("/*");
        match self.reading {
            _ if found == declared => 3,
            Reading::Json(_) if is_range || declared == "application/json" => {
                u8::from(is_json(found)) * 2
            }
            _ if is_range && fits(found, &declared) => 1,
            _ => 0,
        }
    }
}

/// Which of the declared media types a request has.
pub(super) fn choose(
    contents: &[RequestContent],
    headers: &HeaderMap,
) -> Result<usize, RequestFault<'static>> {
    let value = headers.get(CONTENT_TYPE);
    let best = match value {
        // Bytes of which nothing is said may be any (RFC 9110, 8.3).
        None => contents.iter().position(RequestContent::is_stream),
        Some(value) => {
            let value = value.to_str().unwrap_or_default();
            let found = essence(value);
            let ranked = contents.iter().enumerate().map(|(index, content)| {
                let common = common_parameters(value, content.media_type);
                (content.rank(&found), common, index)
            });
            // Of equals the first one.
            let best =
                ranked.max_by_key(|(rank, common, index)| (*rank, *common, usize::MAX - index));
            best.filter(|(rank, ..)| *rank > 0).map(|(.., index)| index)
        }
    };
    best.ok_or_else(|| RequestFault::UnlistedMediaType {
        listed: contents.iter().map(|content| content.media_type).collect(),
    })
}

/// Reads a body as its media type says, within `limit`. A stream is left to the handler.
pub(super) async fn read<B, D>(
    content: &RequestContent,
    headers: &HeaderMap,
    body: B,
    limit: usize,
) -> Result<Received, D::Rejection>
where
    B: Body + Send + 'static,
    B::Data: Send,
    D: Dialect,
{
    let media_type = headers.get(CONTENT_TYPE);
    let media_type = media_type.and_then(|value| value.to_str().ok());
    let Some(check) = &content.check else {
        return Ok(Received::Stream(stream(body, media_type)));
    };
    let schema = check.schema();
    let bytes = match content.reading {
        Reading::Multipart { files, .. } => {
            let boundary = media_type.and_then(|text| multer::parse_boundary(text).ok());
            let boundary = boundary.ok_or(RequestFault::NotMultipart)?;
            let (parts, values) = multipart(stream(body, None), boundary, limit, check, files)
                .await
                .map_err(|fault| match fault {
                    multer::Error::StreamSizeExceeded { .. } => {
                        RequestFault::BodyTooLarge { limit }
                    }
                    multer::Error::StreamReadFailed(_) => RequestFault::BodyInterrupted,
                    _ => RequestFault::NotMultipart,
                })?;
            body::check::<D>(&values, check)?;
            return Ok(Received::Multipart(parts));
        }
        Reading::Text(_) => {
            if !is_utf8(media_type.unwrap_or_default()) {
                return Err(RequestFault::NotText.into());
            }
            let bytes = body::read(body, limit).await?;
            let text = std::str::from_utf8(&bytes).map_err(|_| RequestFault::NotText)?;
            json(&field_value(schema, &[text], check))
        }
        Reading::Form(_) => {
            let bytes = body::read(body, limit).await?;
            json(&Value::Object(form(&bytes, check)))
        }
        Reading::Json(_) | Reading::Stream => body::read(body, limit).await?,
    };
    body::check::<D>(&bytes, check)?;
    Ok(Received::Json(bytes, schema))
}

fn json(value: &Value) -> Bytes {
    value.to_string().into()
}

/// The properties of a form, by its schema.
fn form(bytes: &[u8], check: &Check) -> Map<String, Value> {
    let mut fields = BTreeMap::new();
    for (name, text) in form_urlencoded::parse(bytes) {
        add(&mut fields, name.into_owned(), text.into_owned());
    }
    object(&fields, check)
}

/// The texts of each name, in their order. There may be as many names as a body has room for.
type Fields = BTreeMap<String, Vec<String>>;

fn add(fields: &mut Fields, name: String, text: String) {
    fields.entry(name).or_default().push(text);
}

fn object(fields: &Fields, check: &Check) -> Map<String, Value> {
    let schema = check.schema();
    let properties = fields.iter().map(|(name, texts)| {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let property = schema.property(name).or_else(|| schema.others());
        let value = field_value(property.unwrap_or(&Schema::TEXT), &texts, check);
        (name.clone(), value)
    });
    properties.collect()
}

/// The parts of a multipart form, and all of it as JSON, in which files are only told to be there.
async fn multipart(
    body: ByteStream,
    boundary: String,
    limit: usize,
    check: &Check,
    names: &[&str],
) -> Result<(Parts, Bytes), multer::Error> {
    let most = SizeLimit::new().whole_stream(u64::try_from(limit).unwrap_or(u64::MAX));
    let constraints = Constraints::new().size_limit(most);
    let mut form = Multipart::with_constraints(body, boundary, constraints);
    let (mut files, mut fields) = (Vec::new(), Fields::new());
    while let Some(part) = form.next_field().await? {
        let name = part.name().ok_or(multer::Error::NoBoundary)?.to_owned();
        if names.contains(&name.as_str()) {
            let file = FilePart {
                name: part.file_name().map(str::to_owned),
                content_type: part.content_type().map(ToString::to_string),
                content: part.bytes().await?,
            };
            files.push((name, file));
        } else {
            add(&mut fields, name, part.text().await?);
        }
    }
    let values = object(&fields, check);
    let mut all = values.clone();
    for (name, _) in &files {
        let is_list = check.schema().property(name).is_some_and(Schema::is_list);
        match all.get_mut(name) {
            Some(Value::Array(items)) => items.push(Value::Bool(true)),
            _ if is_list => {
                all.insert(name.clone(), Value::Array(Vec::from([Value::Bool(true)])));
            }
            _ => {
                all.insert(name.clone(), Value::Bool(true));
            }
        }
    }
    Ok((Parts::new(files, values), json(&Value::Object(all))))
}

/// The body as it comes.
fn stream<B>(body: B, content_type: Option<&str>) -> ByteStream
where
    B: Body + Send + 'static,
    B::Data: Send,
{
    let length = body.size_hint().exact();
    let mut body = Box::pin(body);
    let pieces = poll_fn(move |context| {
        loop {
            return Poll::Ready(match ready!(body.as_mut().poll_frame(context)) {
                None => None,
                Some(Err(_)) => Some(Err(io::Error::other("the body of the request broke off"))),
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(mut data) => Some(Ok(data.copy_to_bytes(data.remaining()))),
                    Err(_) => continue,
                },
            });
        }
    });
    let mut stream = ByteStream::new(pieces);
    if let Some(content_type) = content_type {
        stream = stream.with_content_type(content_type);
    }
    if let Some(length) = length {
        stream = stream.with_length(length);
    }
    stream
}
