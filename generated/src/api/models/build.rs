// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `build` use.

/// The upload location of a file.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct FileDrop {
    /// The address to which to PUT the file. It may be signed and may belong to another host.
    pub url: String,
    /// The identifier of the file, to name in a build.
    pub file_id: String,
}

apitwin_runtime::read_object! {
    FileDrop { 0 url : "url", 1 file_id : "file_id" }
}

impl FileDrop {
    /// Creates a `FileDrop` from its required properties.
    pub fn new(url: impl Into<String>, file_id: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            file_id: file_id.into(),
        }
    }
}

/// A file to upload.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct FileDropRequest {
    /// The media type of the file.
    #[serde(rename = "mimeType")]
    pub mime_type: String,
}

apitwin_runtime::read_object! {
    FileDropRequest { 0 mime_type : "mimeType" }
}

impl FileDropRequest {
    /// Creates a `FileDropRequest` from its required properties.
    pub fn new(mime_type: impl Into<String>) -> Self {
        Self {
            mime_type: mime_type.into(),
        }
    }
}

/// A build to start. It requires `file_id` or `archive_url`.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct RepositoryBuildRequest {
    /// The identifier of the uploaded sources. It takes precedence over `archive_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    /// The HTTP or HTTPS address of an archive of the sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive_url: Option<String>,
    /// The directory of the Dockerfile. Ignored if `dockerfile_path` is present.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subdirectory: Option<String>,
    /// The path of the Dockerfile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dockerfile_path: Option<String>,
    /// The build context directory. The default is the directory of the Dockerfile. Ignored if only
    /// `subdirectory` accompanies it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    /// The full name of the robot whose credentials the build uses to pull.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pull_robot: Option<String>,
    /// The tags to apply to the image. The default is `latest`.
    ///
    /// Limits: at least 1 item, no item twice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub docker_tags: Option<Vec<String>>,
}

apitwin_runtime::read_object! {
    RepositoryBuildRequest { 0 file_id : "file_id" default, 1 archive_url : "archive_url"
    default, 2 subdirectory : "subdirectory" default, 3 dockerfile_path :
    "dockerfile_path" default, 4 context : "context" default, 5 pull_robot : "pull_robot"
    default, 6 docker_tags : "docker_tags" default }
}

impl RepositoryBuildRequest {
    /// The identifier of the uploaded sources. It takes precedence over `archive_url`.
    pub fn file_id(mut self, file_id: impl Into<crate::Optional<String>>) -> Self {
        self.file_id = file_id.into().into_option();
        self
    }

    /// The HTTP or HTTPS address of an archive of the sources.
    pub fn archive_url(
        mut self,
        archive_url: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.archive_url = archive_url.into().into_option();
        self
    }

    /// The directory of the Dockerfile. Ignored if `dockerfile_path` is present.
    pub fn subdirectory(
        mut self,
        subdirectory: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.subdirectory = subdirectory.into().into_option();
        self
    }

    /// The path of the Dockerfile.
    pub fn dockerfile_path(
        mut self,
        dockerfile_path: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.dockerfile_path = dockerfile_path.into().into_option();
        self
    }

    /// The build context directory. The default is the directory of the Dockerfile. Ignored if only
    /// `subdirectory` accompanies it.
    pub fn context(mut self, context: impl Into<crate::Optional<String>>) -> Self {
        self.context = context.into().into_option();
        self
    }

    /// The full name of the robot whose credentials the build uses to pull.
    pub fn pull_robot(mut self, pull_robot: impl Into<crate::Optional<String>>) -> Self {
        self.pull_robot = pull_robot.into().into_option();
        self
    }

    /// The tags to apply to the image. The default is `latest`.
    ///
    /// Limits: at least 1 item, no item twice.
    pub fn docker_tags(
        mut self,
        docker_tags: impl Into<crate::Optional<Vec<String>>>,
    ) -> Self {
        self.docker_tags = docker_tags.into().into_option();
        self
    }
}
