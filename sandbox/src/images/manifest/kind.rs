//! [`ManifestKind`]: the kinds of manifests, each with its media type.

/// The media type of configs of images, by the OCI.
pub(crate) const OCI_CONFIG: &str = "application/vnd.oci.image.config.v1+json";

/// The media type of configs of images, by Docker.
pub(crate) const DOCKER_CONFIG: &str = "application/vnd.docker.container.image.v1+json";

/// Layers that are not to be pushed, by the OCI.
const OCI_FOREIGN_LAYERS: [&str; 2] = [
    "application/vnd.oci.image.layer.nondistributable.v1.tar",
    "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip",
];

/// Such layers, by Docker.
pub(super) const DOCKER_FOREIGN_LAYER: &str =
    "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip";

/// A kind of manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ManifestKind {
    OciImage,
    OciIndex,
    /// Schema 2 of Docker.
    DockerImage,
    /// A list of manifests, of Docker.
    DockerList,
    /// Schema 1 of Docker, without a signature.
    DockerSchema1,
    /// The same with signatures.
    DockerSignedSchema1,
}

impl ManifestKind {
    /// All kinds.
    pub(crate) const ALL: [Self; 6] = [
        Self::OciImage,
        Self::OciIndex,
        Self::DockerImage,
        Self::DockerList,
        Self::DockerSchema1,
        Self::DockerSignedSchema1,
    ];

    /// Its media type.
    pub(crate) fn media_type(self) -> &'static str {
        match self {
            Self::OciImage => "application/vnd.oci.image.manifest.v1+json",
            Self::OciIndex => "application/vnd.oci.image.index.v1+json",
            Self::DockerImage => "application/vnd.docker.distribution.manifest.v2+json",
            Self::DockerList => "application/vnd.docker.distribution.manifest.list.v2+json",
            Self::DockerSchema1 => "application/vnd.docker.distribution.manifest.v1+json",
            Self::DockerSignedSchema1 => {
                "application/vnd.docker.distribution.manifest.v1+prettyjws"
            }
        }
    }

    /// The kind of a media type, which has to be that to the letter.
    pub(crate) fn of_media_type(media_type: &str) -> Option<Self> {
        let mut kinds = Self::ALL.into_iter();
        kinds.find(|kind| kind.media_type() == media_type)
    }

    /// Whether it lists other manifests.
    pub(crate) fn is_index(self) -> bool {
        matches!(self, Self::OciIndex | Self::DockerList)
    }

    /// The kinds that an index may list.
    pub(crate) fn child_kinds(self) -> &'static [Self] {
        match self {
            Self::OciIndex => &[
                Self::OciImage,
                Self::OciIndex,
                Self::DockerImage,
                Self::DockerList,
            ],
            Self::DockerList => &[Self::DockerSchema1, Self::DockerImage],
            _ => &[],
        }
    }

    /// Whether the OCI specified it.
    pub(crate) fn is_oci(self) -> bool {
        matches!(self, Self::OciImage | Self::OciIndex)
    }

    /// Whether it is of schema 1.
    pub(crate) fn is_schema1(self) -> bool {
        matches!(self, Self::DockerSchema1 | Self::DockerSignedSchema1)
    }

    /// Whether layers of a media type are elsewhere, at the addresses that they name.
    pub(super) fn is_foreign_layer(self, media_type: &str) -> bool {
        match self {
            Self::OciImage => OCI_FOREIGN_LAYERS.contains(&media_type),
            Self::DockerImage => media_type == DOCKER_FOREIGN_LAYER,
            _ => false,
        }
    }
}
