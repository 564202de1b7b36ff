// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The bodies of requests that are not one value of JSON.

#[cfg(feature = "things")]
/// The body of `putVersion`, in one of its media types.
#[derive(Clone, Debug, PartialEq)]
pub enum PutVersionBody2 {
    /// It is sent as `application/ld+json; profile="a"`.
    ApplicationLdJson(crate::models::PutVersionBody),
    /// It is sent as `application/ld+json; profile="b"`.
    ApplicationLdJson2(crate::models::PutVersionBodyApplicationLdJson2),
}

#[cfg(feature = "things")]
/// The multipart form of `upload`.
#[derive(Clone, Debug, PartialEq)]
pub struct UploadForm {
    /// What is uploaded.
    pub file: apitwin_runtime::FilePart,
    /// The part `preview`.
    pub preview: Option<apitwin_runtime::FilePart>,
    /// The part `others`.
    pub others: Vec<apitwin_runtime::FilePart>,
    /// Limits: at least 1 character.
    pub name: String,
    /// The part `size`.
    pub size: Option<i64>,
    /// The part `tags`.
    pub tags: Option<Vec<String>>,
    /// The part `about`.
    pub about: Option<crate::models::Thing>,
}

#[cfg(feature = "things")]
impl apitwin_runtime::MultipartBody for UploadForm {
    fn write(&self, writer: &mut apitwin_runtime::MultipartWriter) {
        writer.file("file", &self.file, "application/octet-stream");
        if let Some(file) = &self.preview {
            writer.file("preview", file, "image/png");
        }
        for file in &self.others {
            writer.file("others", file, "application/octet-stream");
        }
        writer.value("name", &self.name, None);
        writer.value("size", &self.size, None);
        writer.value("tags", &self.tags, None);
        writer.value("about", &self.about, None);
    }

    fn read(
        parts: &mut apitwin_runtime::Parts,
    ) -> Result<Self, apitwin_runtime::MultipartError> {
        Ok(Self {
            file: parts.file("file")?,
            preview: parts.optional_file("preview"),
            others: parts.files("others"),
            name: parts.value("name")?,
            size: parts.optional_value("size")?,
            tags: parts.optional_value("tags")?,
            about: parts.optional_value("about")?,
        })
    }
}

#[cfg(feature = "things")]
/// The body of `convert`, in one of its media types.
#[derive(Debug)]
pub enum ConvertBody {
    /// It is sent as `application/json`.
    Json(crate::models::Thing),
    /// It is sent as `application/x-www-form-urlencoded`.
    Form(crate::models::Thing),
    /// It is sent as `multipart/form-data`.
    Multipart(crate::models::ConvertForm),
    /// It is sent as `text/plain`.
    Text(String),
    /// It is sent as `image/png`.
    Png(apitwin_runtime::ByteStream),
}

#[cfg(feature = "things")]
/// The multipart form of `convert`.
#[derive(Clone, Debug, PartialEq)]
pub struct ConvertForm {
    /// The part `name`.
    pub name: String,
    /// Limits: at least 0.
    pub count: Option<i32>,
    /// The part `ratio`.
    pub ratio: Option<f64>,
    /// The part `done`.
    pub done: Option<bool>,
    /// The part `tags`.
    pub tags: Option<Vec<String>>,
    /// The part `inner`.
    pub inner: Option<crate::models::Inner>,
}

#[cfg(feature = "things")]
impl apitwin_runtime::MultipartBody for ConvertForm {
    fn write(&self, writer: &mut apitwin_runtime::MultipartWriter) {
        writer.value("name", &self.name, None);
        writer.value("count", &self.count, None);
        writer.value("ratio", &self.ratio, None);
        writer.value("done", &self.done, None);
        writer.value("tags", &self.tags, None);
        writer.value("inner", &self.inner, None);
    }

    fn read(
        parts: &mut apitwin_runtime::Parts,
    ) -> Result<Self, apitwin_runtime::MultipartError> {
        Ok(Self {
            name: parts.value("name")?,
            count: parts.optional_value("count")?,
            ratio: parts.optional_value("ratio")?,
            done: parts.optional_value("done")?,
            tags: parts.optional_value("tags")?,
            inner: parts.optional_value("inner")?,
        })
    }
}
