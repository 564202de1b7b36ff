//! The request of a command: a call whose values are known only when a program runs.

use std::fmt;

use bytes::Bytes;
use reqwest::Method;
use reqwest::Request;
use serde_json::Value;

use super::call::call_for_received;
use super::{
    ApiClient, Cookies, Error, Headers, ParameterError, Query, Received, ResponseFuture, body,
    check_parts, check_route, encode_path, path_value,
};
use crate::body::{ByteStream, FilePart, MultipartWriter};
use crate::command::{Command, CommandContent, CommandParameter, Payload};
use crate::parts::Parts;
use crate::path::{PathError, PathParameter, SEGMENT_RULE, is_segment};
use crate::{Location, Segment};

/// The request of a [`Command`], with the values that its parameters and its body have.
///
/// What it sends is what the generated call of the operation sends for the same values.
#[derive(Clone)]
pub struct CommandRequest<C> {
    client: C,
    command: &'static Command,
    values: Vec<(&'static CommandParameter, Value)>,
    body: Option<(&'static CommandContent, RequestBody)>,
}

/// The body of a request.
#[derive(Clone)]
pub enum RequestBody {
    /// A value: of JSON, a text, or the fields of a form.
    Value(Value),
    /// The parts of a multipart form.
    Parts(Vec<RequestPart>),
    /// Bytes, and their media type where the document leaves that open.
    Bytes(Bytes, Option<String>),
}

/// A part of a multipart form.
#[derive(Clone)]
pub struct RequestPart {
    /// The name of the part.
    pub name: String,
    /// The media type that the document gives it.
    pub media_type: Option<&'static str>,
    /// What it holds.
    pub content: PartContent,
}

/// What a part of a multipart form holds.
#[derive(Clone)]
pub enum PartContent {
    /// A value.
    Value(Value),
    /// A file with its name.
    File(String, Bytes),
}

impl<C: ApiClient + Clone> CommandRequest<C> {
    /// A request without values.
    pub fn new(client: &C, command: &'static Command) -> Self {
        Self {
            client: client.clone(),
            command,
            values: Vec::new(),
            body: None,
        }
    }

    /// The command.
    pub fn command(&self) -> &'static Command {
        self.command
    }

    /// Sets the value of a parameter, in place of the one it has. Null leaves it out.
    #[must_use]
    pub fn parameter(mut self, parameter: &'static CommandParameter, value: Value) -> Self {
        self.values
            .retain(|(known, _)| known.flag != parameter.flag);
        self.values.push((parameter, value));
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, content: &'static CommandContent, body: RequestBody) -> Self {
        self.body = Some((content, body));
        self
    }

    /// Writes the request, without what the client adds when it sends: credentials and the agent.
    ///
    /// # Errors
    ///
    /// When a value is missing in the path or cannot be sent.
    pub fn build(&self) -> Result<Request, C::Error> {
        self.write().map_err(C::Error::from)
    }

    fn write(&self) -> Result<Request, Error> {
        let operation = self.command.operation;
        let mut url = self.client.core().base_url().to_owned();
        url.push_str(&self.path()?);
        let (mut query, mut headers, mut cookies) =
            (Query::default(), Headers::default(), Cookies::default());
        let mut plain: Vec<(&str, Vec<String>)> = Vec::new();
        let mut sorted: Vec<_> = self.values.iter().collect();
        // The order of the generated calls: those of the query by name, all others as in the document.
        sorted.sort_by_key(|(parameter, _)| {
            let mut all = self.command.parameters.iter();
            match parameter.location {
                Location::Query => (parameter.name, 0),
                _ => (
                    "",
                    all.position(|it| it.flag == parameter.flag)
                        .unwrap_or_default(),
                ),
            }
        });
        for (parameter, value) in sorted {
            let (name, style) = (parameter.name, parameter.style);
            match parameter.location {
                Location::Path => {}
                Location::Query if parameter.plain => plain.push((name, texts(name, value)?)),
                Location::Query => query.add(name, name, style, value)?,
                Location::Header => headers.add(name, name, style, value)?,
                Location::Cookie => cookies.add(name, name, style, value)?,
            }
        }
        url.push_str(&query.to_string());
        let method = Method::from_bytes(operation.method.as_bytes())
            .map_err(|_| Error::invalid_request("the method is none of HTTP".to_owned()))?;
        let mut request = self.client.core().http().request(method, url);
        if let Some((content, body)) = &self.body {
            request = with_body(request, content, body.clone())?;
        }
        for (name, texts) in &plain {
            let pairs: Vec<(&str, &str)> =
                texts.iter().map(|text| (*name, text.as_str())).collect();
            request = request.query(&pairs);
        }
        headers.add_cookies(cookies)?;
        let headers = headers.into_map();
        if !headers.is_empty() {
            request = request.headers(headers);
        }
        Ok(request.build()?)
    }

    /// Sends the request. The body of the response is read, unless it is one of bytes.
    pub fn send(self) -> ResponseFuture<Received, C::Error> {
        let request = self.build();
        let response = &self.command.response;
        call_for_received(
            self.command.operation,
            self.client,
            request,
            response.accept,
            response.cases,
        )
    }

    /// The path with its values, percent-encoded.
    fn path(&self) -> Result<String, Error> {
        let operation = self.command.operation;
        let mut plain = Vec::new();
        let mut encoded = Vec::new();
        for name in operation.parameter_names() {
            let found = self.values.iter().find(|(parameter, _)| {
                parameter.location == Location::Path && parameter.name == name
            });
            let Some((parameter, value)) = found else {
                return Err(Error::invalid_request(format!(
                    "the parameter `{name}` of the path is missing"
                )));
            };
            let (text, written) = segment(parameter, value)?;
            plain.push((name, text));
            encoded.push((name, written));
        }
        let values: Vec<(&'static str, &str)> = plain
            .iter()
            .map(|(name, text)| (*name, text.as_str()))
            .collect();
        let mut rest = values.as_slice();
        for segment in operation.segments {
            let (own, after) = rest.split_at(segment.parameters().count());
            if let (Segment::Parts(template), true) = (segment, own.len() > 1) {
                check_parts(template, own)?;
            }
            rest = after;
        }
        check_route(&self.client, operation, &values)?;
        let mut written = encoded.iter().map(|(_, text)| text.as_str());
        let segments = operation.segments.iter().map(|segment| match segment {
            Segment::Literal(text) => format!("/{text}"),
            Segment::One(_) | Segment::Many(_) => {
                format!("/{}", written.next().unwrap_or_default())
            }
            Segment::Parts(template) => format!("/{}", Parts::new(template).join(&mut written)),
        });
        Ok(segments.collect())
    }
}

/// A value of the path: as it is, and as it is written.
fn segment(parameter: &'static CommandParameter, value: &Value) -> Result<(String, String), Error> {
    let name = parameter.name;
    if !parameter.plain {
        let written = path_value(name, name, parameter.style, value)?;
        return Ok((written.as_str().to_owned(), written.to_string()));
    }
    let text = match (value, texts(name, value)?.as_slice()) {
        // A path has a number without a fraction of zero, and without an exponent.
        (Value::Number(number), _) if number.is_f64() => {
            number.as_f64().map(|it| it.to_string()).unwrap_or_default()
        }
        (_, [only]) => only.clone(),
        _ => return Err(ParameterError::unwritable(name, "a path takes one value").into()),
    };
    let fits = match parameter.multi_segment {
        true => text.split('/').all(is_segment),
        false => is_segment(&text),
    };
    if !fits {
        let (kind, rule) = match parameter.multi_segment {
            true => ("a path", SEGMENTS_RULE),
            false => ("a path segment", SEGMENT_RULE),
        };
        let error = PathError::new(text, kind, rule);
        return Err(ParameterError::unwritable(name, error).into());
    }
    let written = match parameter.multi_segment {
        true => encode_path(&Several(&text)).to_string(),
        false => encode_path(text.as_str()).to_string(),
    };
    Ok((text, written))
}

/// What a value of several segments must be like, for messages.
const SEGMENTS_RULE: &str =
    "no part between slashes may be empty, `.` or `..`, or hold `\\` or control characters";

/// A value of several segments.
struct Several<'a>(&'a str);

impl PathParameter for Several<'_> {
    const SPANS_SEGMENTS: bool = true;

    fn as_text(&self) -> &str {
        self.0
    }
}

/// The texts of a value that is written as it stands; none for null.
fn texts(name: &'static str, value: &Value) -> Result<Vec<String>, Error> {
    let text = |value: &Value| match value {
        Value::String(text) => Ok(text.clone()),
        Value::Bool(flag) => Ok(flag.to_string()),
        Value::Number(number) => Ok(number.to_string()),
        _ => Err(ParameterError::unwritable(name, "it is no text and no number").into()),
    };
    match value {
        Value::Null => Ok(Vec::new()),
        Value::Array(items) => items.iter().map(text).collect(),
        one => Ok(Vec::from([text(one)?])),
    }
}

/// Adds the body of one media type to a request.
fn with_body(
    request: reqwest::RequestBuilder,
    content: &'static CommandContent,
    body: RequestBody,
) -> Result<reqwest::RequestBuilder, Error> {
    let media_type = content.media_type;
    match (content.payload, body) {
        (Payload::Json, RequestBody::Value(value)) if is_plain_json(media_type) => {
            Ok(request.json(&value))
        }
        (Payload::Json, RequestBody::Value(value)) => body::json_body(request, media_type, &value),
        (Payload::Text, RequestBody::Value(value)) => body::text_body(request, media_type, &value),
        (Payload::Form, RequestBody::Value(value)) => body::form_body(request, media_type, &value),
        (Payload::Multipart, RequestBody::Parts(parts)) => {
            body::multipart_parts(request, |writer| write_parts(&parts, writer))
        }
        (Payload::Bytes, RequestBody::Bytes(bytes, own)) => {
            let mut stream = ByteStream::from(bytes);
            if let Some(own) = own {
                stream = stream.with_content_type(own);
            }
            body::stream_body(request, media_type, stream)
        }
        _ => Err(Error::invalid_request(format!(
            "the body is not one of {media_type}"
        ))),
    }
}

/// Whether it is JSON under its usual name, which the generated calls write in a shorter way.
fn is_plain_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("/*")
}

fn write_parts(parts: &[RequestPart], writer: &mut MultipartWriter) {
    for part in parts {
        match &part.content {
            PartContent::Value(value) => writer.value(&part.name, value, part.media_type),
            PartContent::File(name, bytes) => {
                let file = FilePart::new(name.clone(), bytes.clone());
                let media_type = part.media_type.unwrap_or("application/octet-stream");
                writer.file(&part.name, &file, media_type);
            }
        }
    }
}

/// Shows neither values nor body, which may hold secrets.
impl<C> fmt::Debug for CommandRequest<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CommandRequest")
            .field("operation", &self.command.operation.id)
            .finish_non_exhaustive()
    }
}

/// Shows the kind alone: the body may hold secrets.
impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Value(_) => "Value",
            Self::Parts(_) => "Parts",
            Self::Bytes(..) => "Bytes",
        })
    }
}
