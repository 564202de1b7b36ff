//! Bodies that are no JSON: streams of bytes, and multipart forms with their files.

mod form;
mod media_type;
mod multipart;
mod stream;

pub use self::multipart::{FilePart, MultipartBody, MultipartError, MultipartWriter, Parts};
pub use self::stream::{ByteStream, StreamError};

#[cfg(feature = "client")]
pub(crate) use self::form::object_fields;
pub(crate) use self::media_type::{common_parameters, essence, fits, is_json, is_utf8};
