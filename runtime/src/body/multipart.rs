//! Multipart forms: files, and values beside them.

use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};

use bytes::{Bytes, BytesMut};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::form::fields;

/// A file of a multipart form.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FilePart {
    /// Its name, as the sender has it. It is no path: whoever stores the file chooses one.
    pub name: Option<String>,
    /// Its media type.
    pub content_type: Option<String>,
    /// Its bytes.
    pub content: Bytes,
}

impl FilePart {
    /// A file of this name and content. Its media type is the one that the document declares, or
    /// `application/octet-stream`.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            name: Some(name.into()),
            content_type: None,
            content: content.into(),
        }
    }

    /// The same file with a media type.
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
}

/// Shows the length of the content only.
impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilePart")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.content.len())
            .finish()
    }
}

/// The body of a multipart form: what the generator writes for one.
pub trait MultipartBody: Sized {
    /// Writes the parts.
    fn write(&self, writer: &mut MultipartWriter);

    /// Takes the parts.
    ///
    /// # Errors
    ///
    /// When one is missing or no such value.
    fn read(parts: &mut Parts) -> Result<Self, MultipartError>;
}

/// Writes a multipart form.
pub struct MultipartWriter {
    boundary: String,
    body: BytesMut,
    fault: Option<MultipartError>,
}

impl MultipartWriter {
    /// An empty form.
    pub fn new() -> Self {
        // Sixteen random bytes, which no content has by chance; the keys of the standard library's
        // hash maps are random enough for that.
        let random = || RandomState::new().build_hasher().finish();
        Self {
            boundary: format!("part-{:016x}{:016x}", random(), random()),
            body: BytesMut::new(),
            fault: None,
        }
    }

    /// Adds a file. `content_type` is that of the document, which holds where the file has none.
    pub fn file(&mut self, name: &str, file: &FilePart, content_type: &str) {
        let content_type = file.content_type.as_deref().unwrap_or(content_type);
        // A part without a file name is a value to many readers.
        let file_name = file.name.as_deref().unwrap_or(name);
        self.part(name, Some(file_name), Some(content_type), &file.content);
    }

    /// Adds a value: a part for each item of a list, none for null.
    pub fn value(&mut self, name: &str, value: &impl Serialize, content_type: Option<&str>) {
        match fields(name, value) {
            Ok(fields) => {
                for field in fields {
                    let json = field.is_json.then_some("application/json");
                    let content_type = content_type.or(json);
                    self.part(name, None, content_type, field.text.as_bytes());
                }
            }
            Err(_) => self.fault = Some(MultipartError::Value(name.to_owned())),
        }
    }

    fn part(
        &mut self,
        name: &str,
        file_name: Option<&str>,
        content_type: Option<&str>,
        content: &[u8],
    ) {
        if content_type.is_some_and(|text| text.bytes().any(|byte| byte.is_ascii_control())) {
            self.fault = Some(MultipartError::ContentType(name.to_owned()));
            return;
        }
        let mut head = format!(
            "--{}\r\ncontent-disposition: form-data; name=\"{}\"",
            self.boundary,
            quoted(name)
        );
        if let Some(file_name) = file_name {
            head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
        }
        if let Some(content_type) = content_type {
            head.push_str(&format!("\r\ncontent-type: {content_type}"));
        }
        head.push_str("\r\n\r\n");
        self.body.extend_from_slice(head.as_bytes());
        self.body.extend_from_slice(content);
        self.body.extend_from_slice(b"\r\n");
    }

    /// The media type with its boundary, and the bytes.
    ///
    /// # Errors
    ///
    /// When a value cannot be written.
    pub fn finish(mut self) -> Result<(String, Bytes), MultipartError> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let end = format!("--{}--\r\n", self.boundary);
        self.body.extend_from_slice(end.as_bytes());
        let media_type = format!("multipart/form-data; boundary={}", self.boundary);
        Ok((media_type, self.body.freeze()))
    }
}

impl Default for MultipartWriter {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MultipartWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MultipartWriter")
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// A name in quotes, as browsers write it: quotes and ends of lines are percent-encoded.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The parts of a multipart form that was read.
///
/// `Debug` shows no content.
#[derive(Default)]
pub struct Parts {
    files: Vec<(String, FilePart)>,
    values: Map<String, Value>,
}

impl Parts {
    #[cfg(feature = "server")]
    pub(crate) fn new(files: Vec<(String, FilePart)>, values: Map<String, Value>) -> Self {
        Self { files, values }
    }

    /// Takes a file that must be there.
    ///
    /// # Errors
    ///
    /// When it is not.
    pub fn file(&mut self, name: &str) -> Result<FilePart, MultipartError> {
        let file = self.optional_file(name);
        file.ok_or_else(|| MultipartError::Missing(name.to_owned()))
    }

    /// Takes a file that may be left out. Of several the last counts, as of equal keys.
    pub fn optional_file(&mut self, name: &str) -> Option<FilePart> {
        self.files(name).pop()
    }

    /// Takes all files of a name.
    pub fn files(&mut self, name: &str) -> Vec<FilePart> {
        let all = std::mem::take(&mut self.files).into_iter();
        let (taken, left): (Vec<_>, Vec<_>) = all.partition(|(own, _)| own == name);
        self.files = left;
        taken.into_iter().map(|(_, file)| file).collect()
    }

    /// Takes a value that must be there.
    ///
    /// # Errors
    ///
    /// When it is not, and when it is no `T`.
    pub fn value<T: DeserializeOwned>(&mut self, name: &str) -> Result<T, MultipartError> {
        let value = self.optional_value(name)?;
        value.ok_or_else(|| MultipartError::Missing(name.to_owned()))
    }

    /// Takes a value that may be left out.
    ///
    /// # Errors
    ///
    /// When it is no `T`.
    pub fn optional_value<T: DeserializeOwned>(
        &mut self,
        name: &str,
    ) -> Result<Option<T>, MultipartError> {
        let value = self.values.remove(name).map(serde_json::from_value);
        value
            .transpose()
            .map_err(|_| MultipartError::Value(name.to_owned()))
    }
}

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parts")
            .field("files", &self.files.len())
            .field("values", &self.values.len())
            .finish()
    }
}

/// What is wrong with a part of a multipart form, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MultipartError {
    /// It must be there and is not.
    Missing(String),
    /// It is not of its type.
    Value(String),
    /// Its media type is none.
    ContentType(String),
}

impl fmt::Display for MultipartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "the part `{name}` is missing"),
            Self::Value(name) => write!(f, "the part `{name}` is not of its type"),
            Self::ContentType(name) => write!(f, "the part `{name}` has no legal media type"),
        }
    }
}

impl std::error::Error for MultipartError {}

#[cfg(test)]
mod tests {
    use super::{FilePart, MultipartError, MultipartWriter};

    #[test]
    fn names_cannot_end_their_header() {
        let mut writer = MultipartWriter::new();
        let file = FilePart::new("a\"\r\nb.txt", "content");
        writer.file("file", &file, "text/plain");
        writer.value("tags", &["x", "y"], None);
        writer.value("none", &None::<u8>, None);
        let (media_type, body) = writer.finish().expect("it can be written");
        let boundary = media_type.rsplit('=').next().expect("a boundary");
        let body = String::from_utf8_lossy(&body).replace(boundary, "B");
        let expect = "--B\r\ncontent-disposition: form-data; name=\"file\"; \
             filename=\"a%22%0D%0Ab.txt\"\r\ncontent-type: text/plain\r\n\r\ncontent\r\n\
             --B\r\ncontent-disposition: form-data; name=\"tags\"\r\n\r\nx\r\n\
             --B\r\ncontent-disposition: form-data; name=\"tags\"\r\n\r\ny\r\n--B--\r\n";
        assert_eq!(body, expect);
    }

    #[test]
    fn a_media_type_cannot_end_its_header() {
        let mut writer = MultipartWriter::new();
        let file = FilePart::new("a", "b").with_content_type("text/plain\r\nx: y");
        writer.file("file", &file, "text/plain");
        let expect = Err(MultipartError::ContentType("file".to_owned()));
        assert_eq!(writer.finish(), expect);
    }
}
