//! Where the specification and a real Quay differ: every difference is a method of [`RegistryMode`],
//! with its reason.
//!
//! The specification is that of the OCI, distribution 1.1:
//! <https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md>.

use super::error::Code;
use crate::settings::RegistryMode;
use crate::storage::Holders;

impl RegistryMode {
    /// Whether the catalog is in the order of names, with the last one of a page in `last`. Quay
    /// orders it by creation, and its `last` is a token of its own.
    pub(crate) fn pages_catalog_by_name(self) -> bool {
        self == Self::Oci
    }

    /// Whether digests by SHA-512 are known. Quay refuses them as a mismatch.
    pub(crate) fn has_sha512(self) -> bool {
        self == Self::Oci
    }

    /// Whether a reference that is neither a tag nor a digest, and a digest that does not fit the
    /// content, have errors of their own. For Quay the one is no path, the other a bad manifest.
    pub(crate) fn names_bad_references(self) -> bool {
        self == Self::Oci
    }

    /// Whether a media type is looked at without its parameters. Quay compares the whole text.
    pub(crate) fn ignores_parameters(self) -> bool {
        self == Self::Oci
    }

    /// Whether the response to a push tells the subject of what was pushed: the specification wants
    /// it of all that list referrers, and Quay leaves that out.
    pub(crate) fn tells_subject(self) -> bool {
        self == Self::Oci
    }

    /// Whether a manifest that names an unknown blob is refused with a code for that. For Quay it is
    /// a bad manifest.
    pub(crate) fn has_own_code_for_unknown_blobs(self) -> bool {
        self == Self::Oci
    }

    /// Whether the error of a push by digest says what is wrong. Quay says it for tags alone.
    pub(crate) fn explains_pushes_by_digest(self) -> bool {
        self == Self::Oci
    }

    /// Whether the config of an image may be anything: the specification leaves that to clients.
    /// Quay reads labels from it.
    pub(crate) fn takes_any_config(self) -> bool {
        self == Self::Oci
    }

    /// Whether a manifest without a tag is kept until it is deleted, however it was pushed: the
    /// specification knows none that vanish by themselves, or with their tag. Quay keeps one that is
    /// pushed by its digest for an hour, in which a tag may follow.
    pub(crate) fn keeps_untagged(self) -> bool {
        self == Self::Oci
    }

    /// Whether a manifest that is deleted by its digest is gone at once. In Quay what was pushed by
    /// digest stays for the rest of its hour, and what an index lists as long as the index.
    pub(crate) fn deletes_at_once(self) -> bool {
        self == Self::Oci
    }

    /// Which tags let a manifest be read by its digest. Quay looks one index up, so that an image
    /// in an index of indexes is lost after its hour.
    pub(crate) fn holders(self) -> Holders {
        match self {
            Self::Quay => Holders::All,
            Self::Oci => Holders::AllAbove,
        }
    }

    /// Whether a client that does not accept the type of a manifest gets another one, of an index
    /// its image for Linux on amd64, and of an image schema 1 of Docker. The specification has one
    /// manifest for a tag.
    pub(crate) fn converts(self) -> bool {
        self == Self::Quay
    }

    /// Whether the error for a tag that ended says that there was one: Quay can bring it back. The
    /// specification knows no such code.
    pub(crate) fn tells_ended_tags(self) -> bool {
        self == Self::Quay
    }

    /// Which tags let a manifest be listed as a referrer; `None` where it needs none. In Quay a
    /// referrer that was deleted is listed until garbage is collected.
    pub(crate) fn holders_of_referrers(self) -> Option<Holders> {
        match self {
            Self::Quay => None,
            Self::Oci => Some(self.holders()),
        }
    }

    /// Whether the referrers of an unknown subject are an empty list. For Quay that is an error.
    pub(crate) fn lists_referrers_of_unknown(self) -> bool {
        self == Self::Oci
    }

    /// Whether a referrer without a type of artifact has that of its config. Quay lists it without.
    pub(crate) fn config_is_artifact_type(self) -> bool {
        self == Self::Oci
    }

    /// Whether the list of referrers repeats the annotations of all of them for itself, which is a
    /// fault of Quay.
    pub(crate) fn repeats_annotations(self) -> bool {
        self == Self::Quay
    }

    /// Whether a chunk of an upload has to begin where the upload is, and to be as long as its range
    /// says. Quay passes over what it has already, and cuts what is too long.
    pub(crate) fn has_strict_chunks(self) -> bool {
        self == Self::Oci
    }

    /// Whether an upload is found under its own repository alone. Quay looks at its UUID, so that
    /// whoever may push to another repository reaches it as well.
    pub(crate) fn has_uploads_of_repositories(self) -> bool {
        self == Self::Oci
    }

    /// What `Range` says of an upload that was just started. Quay: from 0 to -1.
    pub(crate) fn started_range(self) -> &'static str {
        match self {
            Self::Quay => "bytes=0--1",
            Self::Oci => "0-0",
        }
    }

    /// The same where somebody asks. Quay tells how many bytes there are, not which is the last.
    pub(crate) fn status_range(self, size_bytes: u64) -> String {
        match self {
            Self::Quay => format!("bytes=0-{size_bytes}"),
            Self::Oci => format!("0-{}", size_bytes.saturating_sub(1)),
        }
    }

    /// The same after a chunk. For an upload that is empty the specification has no form; registries
    /// say `0-0`, and Quay says `0--1`.
    pub(crate) fn chunk_range(self, size_bytes: u64) -> String {
        match (self, size_bytes) {
            (Self::Quay, 0) => "0--1".to_owned(),
            (_, size_bytes) => format!("0-{}", size_bytes.saturating_sub(1)),
        }
    }

    /// The same where a chunk is out of order. Quay tells how many bytes there are.
    pub(crate) fn refused_range(self, size_bytes: u64) -> String {
        match self {
            Self::Quay => format!("0-{size_bytes}"),
            Self::Oci => self.chunk_range(size_bytes),
        }
    }

    /// Whether the address of an upload comes with its state. Quay leaves it out.
    pub(crate) fn tells_location_of_status(self) -> bool {
        self == Self::Oci
    }

    /// What a digest is called that is not that of the bytes. Quay knows one code for all that is
    /// wrong with an upload.
    pub(crate) fn wrong_digest_code(self) -> Code {
        match self {
            Self::Quay => Code::BlobUploadInvalid,
            Self::Oci => Code::DigestInvalid,
        }
    }

    /// Whether an upload ends where its last request has a range or a body that does not fit. Quay
    /// destroys it; the specification lets a client ask where the upload is, and go on.
    pub(crate) fn ends_upload_of_bad_chunk(self) -> bool {
        self == Self::Quay
    }

    /// Whether a part of a blob can be had, and a blob that did not change be left out. Quay with
    /// local storage ignores both headers.
    pub(crate) fn has_ranges_of_blobs(self) -> bool {
        self == Self::Oci
    }

    /// Whether a blob can be deleted that no manifest has. Quay refuses every time: the operation
    /// would break images.
    pub(crate) fn has_blob_deletion(self) -> bool {
        self == Self::Oci
    }
}
