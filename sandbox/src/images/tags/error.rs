//! [`TagError`]: why a tag stays as it is.

use quay_api::server::Rejection;

use crate::storage::StorageError;

/// What was to be done to a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TagChange {
    Overwrite,
    Delete,
}

/// Why a tag stays as it is.
#[derive(Debug)]
pub(crate) enum TagError {
    /// It is immutable.
    Immutable {
        tag: String,
        change: TagChange,
    },
    /// What the data layer of the server says, and no more.
    Refused(String),
    Storage(StorageError),
}

impl From<StorageError> for TagError {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

/// In the words of the API.
impl From<TagError> for Rejection {
    fn from(error: TagError) -> Self {
        match error {
            TagError::Immutable { tag, change } => {
                let verb = match change {
                    TagChange::Overwrite => "overwrite",
                    TagChange::Delete => "delete",
                };
                let text = format!("Cannot {verb} immutable tag '{tag}'");
                Self::api_error(409, "tag_immutable", text)
            }
            TagError::Storage(error) => error.into(),
            TagError::Refused(text) => Self::data_layer(text),
        }
    }
}
