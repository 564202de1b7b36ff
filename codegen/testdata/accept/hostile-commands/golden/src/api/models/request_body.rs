// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The bodies of requests that are not one value of JSON.

#[cfg(feature = "untagged")]
/// The body of `createThing`, in one of its media types.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateThingBody {
    /// It is sent as `application/json`.
    Json(crate::models::Thing),
    /// It is sent as `multipart/form-data`.
    Multipart(crate::models::CreateThingForm),
    /// It is sent as `text/plain`.
    Text(String),
}

#[cfg(feature = "untagged")]
/// The multipart form of `createThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateThingForm {
    /// The part `name`.
    pub name: String,
    /// The part `count`.
    pub count: Option<i64>,
    /// The part `file`.
    pub file: Option<apitwin_runtime::FilePart>,
}

#[cfg(feature = "untagged")]
impl apitwin_runtime::MultipartBody for CreateThingForm {
    fn write(&self, writer: &mut apitwin_runtime::MultipartWriter) {
        writer.value("name", &self.name, None);
        writer.value("count", &self.count, None);
        if let Some(file) = &self.file {
            writer.file("file", file, "application/octet-stream");
        }
    }

    fn read(
        parts: &mut apitwin_runtime::Parts,
    ) -> Result<Self, apitwin_runtime::MultipartError> {
        Ok(Self {
            name: parts.value("name")?,
            count: parts.optional_value("count")?,
            file: parts.optional_file("file"),
        })
    }
}
