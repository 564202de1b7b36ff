//! Values that are no JSON, made of JSON and told as JSON: streams, files and forms.

use std::pin::Pin;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json, json};

use super::Misfit;
use crate::{ByteStream, FilePart};

/// How many bytes of a stream are told.
const LIMIT: usize = 1 << 20;

/// A value that is sent, or a part of one.
#[derive(Debug)]
pub struct Part(Json);

impl Part {
    pub(super) fn new(value: Json) -> Self {
        Self(value)
    }

    /// The value as the type that was made of the document.
    ///
    /// # Errors
    ///
    /// When it does not fit.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Misfit> {
        Misfit::read("a body", &self.0)
    }

    /// The name of the media type, and what is sent in it.
    pub fn variant(&self) -> (&str, Self) {
        let mut entries = self.0.as_object().into_iter().flatten();
        match entries.next() {
            Some((name, value)) => (name, Self(value.clone())),
            None => ("", Self(Json::Null)),
        }
    }

    /// A stream of bytes.
    ///
    /// # Errors
    ///
    /// When it is none.
    pub fn stream(&self) -> Result<ByteStream, Misfit> {
        let stream = ByteStream::from(bytes(&self.0)?);
        Ok(match self.0["type"].as_str() {
            Some(media_type) => stream.with_content_type(media_type),
            None => stream,
        })
    }

    /// A part of a form that must be there.
    ///
    /// # Errors
    ///
    /// When it is not there, or does not fit.
    pub fn part<T: DeserializeOwned>(&self, name: &str) -> Result<T, Misfit> {
        Misfit::read(name, self.0.get(name).unwrap_or(&Json::Null))
    }

    /// A part of a form that may be left out.
    ///
    /// # Errors
    ///
    /// When it does not fit.
    pub fn optional_part<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Misfit> {
        let part = self.0.get(name);
        part.map(|part| Misfit::read(name, part)).transpose()
    }

    /// A file of a form that must be there.
    ///
    /// # Errors
    ///
    /// When it is not there, or is none.
    pub fn file(&self, name: &str) -> Result<FilePart, Misfit> {
        file(self.0.get(name).unwrap_or(&Json::Null))
    }

    /// A file of a form that may be left out.
    ///
    /// # Errors
    ///
    /// When it is none.
    pub fn optional_file(&self, name: &str) -> Result<Option<FilePart>, Misfit> {
        self.0.get(name).map(file).transpose()
    }

    /// The files of a form.
    ///
    /// # Errors
    ///
    /// When one is none.
    pub fn files(&self, name: &str) -> Result<Vec<FilePart>, Misfit> {
        let files = self.0.get(name).and_then(Json::as_array);
        files.into_iter().flatten().map(file).collect()
    }
}

fn bytes(value: &Json) -> Result<Vec<u8>, Misfit> {
    Misfit::read("bytes", &value["bytes"])
}

fn file(value: &Json) -> Result<FilePart, Misfit> {
    let name = value["name"].as_str().unwrap_or_default();
    let file = FilePart::new(name, bytes(value)?);
    Ok(match value["type"].as_str() {
        Some(media_type) => file.with_content_type(media_type),
        None => file,
    })
}

/// A value that is being told.
pub type Telling = Pin<Box<dyn Future<Output = Json>>>;

/// Tells a value.
///
/// # Panics
///
/// When it cannot be written as JSON.
pub fn told(value: &impl Serialize) -> Json {
    serde_json::to_value(value).expect("a value can be written as JSON")
}

/// Tells the value of a success.
pub fn told_value<T: Serialize + 'static>(value: T) -> Telling {
    Box::pin(async move { told(&value) })
}

/// Tells nothing of a rejection, which has no body of its own.
pub fn untold(_: &crate::client::Error) -> Json {
    Json::Null
}

/// Tells the bytes of a stream, and its media type where the document has a range of them.
pub async fn told_stream(stream: ByteStream, with_type: bool) -> Json {
    let media_type = stream.content_type().map(str::to_owned);
    let mut told = match stream.read_to_end(LIMIT).await {
        Ok(bytes) => told_bytes(&bytes),
        Err(error) => return error.to_string().into(),
    };
    if with_type {
        told["type"] = media_type.into();
    }
    told
}

/// Tells the bytes of a rejection, and their media type where the document has a range of them.
pub fn told_rejection(error: &crate::client::Error, bytes: &[u8], with_type: bool) -> Json {
    let mut told = told_bytes(bytes);
    if with_type {
        let media_type = error.headers().get(http::header::CONTENT_TYPE);
        told["type"] = media_type.and_then(|it| it.to_str().ok()).into();
    }
    told
}

/// Tells bytes.
pub fn told_bytes(bytes: &[u8]) -> Json {
    json!({ "bytes": bytes })
}

/// Tells a file.
pub fn told_file(file: &FilePart) -> Json {
    let mut told = told_bytes(&file.content);
    told["name"] = file.name.clone().into();
    told["type"] = file.content_type.clone().into();
    told
}

/// Tells files, if there are any.
pub fn told_files(files: &[FilePart]) -> Option<Json> {
    let told: Json = files.iter().map(told_file).collect();
    (!files.is_empty()).then_some(told)
}

/// Tells the parts of a form that are there.
pub fn told_form<const N: usize>(parts: [(&str, Option<Json>); N]) -> Json {
    let parts = parts.into_iter();
    let parts = parts.filter_map(|(name, told)| Some((name.to_owned(), told?)));
    Json::Object(parts.collect())
}

/// Tells a body that has several media types.
pub fn told_variant(name: &str, body: Json) -> Json {
    let mut told = Map::new();
    told.insert(name.to_owned(), body);
    told.into()
}
