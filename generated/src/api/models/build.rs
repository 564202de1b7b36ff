// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `build` use.

/// Where a file can be uploaded.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FileDrop {
    /// The address to put the file to; may be signed, and may belong to another host.
    pub url: String,
    /// The identifier of the file, as a build names it.
    pub file_id: String,
}

impl FileDrop {
    /// One with its required properties; all others are absent.
    pub fn new(url: impl Into<String>, file_id: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            file_id: file_id.into(),
        }
    }
}

/// A file to be uploaded.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FileDropRequest {
    /// The media type of the file.
    #[serde(rename = "mimeType")]
    pub mime_type: String,
}

impl FileDropRequest {
    /// One with its required properties; all others are absent.
    pub fn new(mime_type: impl Into<String>) -> Self {
        Self {
            mime_type: mime_type.into(),
        }
    }
}

/// A build to start. Either `file_id` or `archive_url` is needed.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct RepositoryBuildRequest {
    /// The identifier of the uploaded sources. Counts before `archive_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    /// The address of an archive of the sources, by HTTP or HTTPS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive_url: Option<String>,
    /// The folder of the Dockerfile; ignored where `dockerfile_path` is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subdirectory: Option<String>,
    /// The path of the Dockerfile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dockerfile_path: Option<String>,
    /// The folder that the build starts in. Where it is left out it is the folder of the
    /// Dockerfile. Ignored where `subdirectory` alone is sent with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    /// The full name of the robot whose credentials the build pulls with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pull_robot: Option<String>,
    /// The tags that the image is to get, each once; `latest` where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub docker_tags: Option<Vec<String>>,
}
