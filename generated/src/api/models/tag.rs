// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `tag` use.

/// A tag, or an earlier state of one.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Tag {
    /// The name of the tag.
    pub name: String,
    /// Whether the tag was restored to this manifest.
    pub reversion: bool,
    /// Whether the tag is immutable: it can be neither moved nor deleted. Present if
    /// `IMMUTABLE_TAGS` is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub immutable: Option<bool>,
    /// The time at which the tag was pointed to the manifest, in Unix seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_ts: Option<i64>,
    /// The time at which that state ended or will end, in Unix seconds. Absent if no end is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_ts: Option<i64>,
    /// The digest of the manifest.
    pub manifest_digest: String,
    /// Whether the manifest is a list of manifests, one for each platform.
    pub is_manifest_list: bool,
    /// The compressed size of the layers in bytes; `null` if unknown.
    pub size: Option<i64>,
    /// The time of `start_ts`, in RFC 2822 format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
    /// The time of `end_ts`, in RFC 2822 format. Absent if no end is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<String>,
    /// Whether the registry lacks some of the manifests in the list. Present for lists only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_sparse: Option<bool>,
    /// The number of manifests in the list. Present for lists only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child_manifest_count: Option<i32>,
    /// The number of these manifests that the registry stores. Present for lists only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub present_child_count: Option<i32>,
    /// Whether the registry stores each of these manifests, by digest. Present for lists only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child_manifests_presence: Option<std::collections::BTreeMap<String, bool>>,
}

apitwin_runtime::read_object! {
    Tag { 0 name : "name", 1 reversion : "reversion", 2 immutable : "immutable" default,
    3 start_ts : "start_ts" default, 4 end_ts : "end_ts" default, 5 manifest_digest :
    "manifest_digest", 6 is_manifest_list : "is_manifest_list", 7 size : "size" default,
    8 last_modified : "last_modified" default, 9 expiration : "expiration" default, 10
    is_sparse : "is_sparse" default, 11 child_manifest_count : "child_manifest_count"
    default, 12 present_child_count : "present_child_count" default, 13
    child_manifests_presence : "child_manifests_presence" default }
}

impl Tag {
    /// Creates a `Tag` from its required properties.
    pub fn new(
        name: impl Into<String>,
        reversion: bool,
        manifest_digest: impl Into<String>,
        is_manifest_list: bool,
        size: Option<i64>,
    ) -> Self {
        Self {
            name: name.into(),
            reversion,
            immutable: None,
            start_ts: None,
            end_ts: None,
            manifest_digest: manifest_digest.into(),
            is_manifest_list,
            size,
            last_modified: None,
            expiration: None,
            is_sparse: None,
            child_manifest_count: None,
            present_child_count: None,
            child_manifests_presence: None,
        }
    }
}

/// The changes to make to a tag.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct TagChange {
    /// The digest of the manifest to point to. For `null`, the server returns 404.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub manifest_digest: crate::Field<String>,
    /// The expiration time of the tag in Unix seconds; `null` if it never expires.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub expiration: crate::Field<f64>,
    /// Whether the tag is immutable: it can be neither moved nor deleted. Ignored if
    /// `IMMUTABLE_TAGS` is off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub immutable: Option<bool>,
}

apitwin_runtime::read_object! {
    TagChange { 0 manifest_digest : "manifest_digest" default, 1 expiration :
    "expiration" default, 2 immutable : "immutable" default }
}

impl TagChange {
    /// The digest of the manifest to point to. For `null`, the server returns 404.
    pub fn manifest_digest(
        mut self,
        manifest_digest: impl Into<crate::Field<String>>,
    ) -> Self {
        self.manifest_digest = manifest_digest.into();
        self
    }

    /// The expiration time of the tag in Unix seconds; `null` if it never expires.
    pub fn expiration(mut self, expiration: impl Into<crate::Field<f64>>) -> Self {
        self.expiration = expiration.into();
        self
    }

    /// Whether the tag is immutable: it can be neither moved nor deleted. Ignored if
    /// `IMMUTABLE_TAGS` is off.
    pub fn immutable(mut self, immutable: impl Into<crate::Optional<bool>>) -> Self {
        self.immutable = immutable.into().into_option();
        self
    }
}

/// The tag states to remove permanently.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct TagExpiry {
    /// The digest of the manifest that the removed states point to. Required unless `is_alive` is
    /// `true`, and then ignored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manifest_digest: Option<String>,
    /// Whether to remove the states that point to the manifests of a list as well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub include_submanifests: Option<bool>,
    /// Whether to remove the active tag. Otherwise the call removes states that were removed
    /// before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_alive: Option<bool>,
}

apitwin_runtime::read_object! {
    TagExpiry { 0 manifest_digest : "manifest_digest" default, 1 include_submanifests :
    "include_submanifests" default, 2 is_alive : "is_alive" default }
}

impl TagExpiry {
    /// The digest of the manifest that the removed states point to. Required unless `is_alive` is
    /// `true`, and then ignored.
    pub fn manifest_digest(
        mut self,
        manifest_digest: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.manifest_digest = manifest_digest.into().into_option();
        self
    }

    /// Whether to remove the states that point to the manifests of a list as well.
    pub fn include_submanifests(
        mut self,
        include_submanifests: impl Into<crate::Optional<bool>>,
    ) -> Self {
        self.include_submanifests = include_submanifests.into().into_option();
        self
    }

    /// Whether to remove the active tag. Otherwise the call removes states that were removed
    /// before.
    pub fn is_alive(mut self, is_alive: impl Into<crate::Optional<bool>>) -> Self {
        self.is_alive = is_alive.into().into_option();
        self
    }
}

/// A page of tags.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct TagPage {
    /// The tags on this page, newest first.
    pub tags: Vec<crate::models::Tag>,
    /// The number of this page.
    pub page: i64,
    /// Whether there is another page.
    pub has_additional: bool,
}

apitwin_runtime::read_object! {
    TagPage { 0 tags : "tags", 1 page : "page", 2 has_additional : "has_additional" }
}

impl TagPage {
    /// Creates a `TagPage` from its required properties.
    pub fn new(tags: Vec<crate::models::Tag>, page: i64, has_additional: bool) -> Self {
        Self { tags, page, has_additional }
    }
}

/// Pull counts of a tag and its manifest.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct TagPullStatistics {
    /// The name of the tag.
    pub tag_name: String,
    /// The number of pulls by this tag name.
    pub tag_pull_count: i64,
    /// The time of the last such pull in RFC 2822 format, or `null`.
    pub last_tag_pull_date: Option<String>,
    /// The manifest that the tag pointed to at the last pull, otherwise the current one.
    pub current_manifest_digest: Option<String>,
    /// The number of pulls of the current manifest, by any name.
    pub manifest_pull_count: i64,
    /// The time of the last such pull in RFC 2822 format, or `null`.
    pub last_manifest_pull_date: Option<String>,
}

apitwin_runtime::read_object! {
    TagPullStatistics { 0 tag_name : "tag_name", 1 tag_pull_count : "tag_pull_count", 2
    last_tag_pull_date : "last_tag_pull_date" default, 3 current_manifest_digest :
    "current_manifest_digest" default, 4 manifest_pull_count : "manifest_pull_count", 5
    last_manifest_pull_date : "last_manifest_pull_date" default }
}

impl TagPullStatistics {
    /// Creates a `TagPullStatistics` from its required properties.
    pub fn new(
        tag_name: impl Into<String>,
        tag_pull_count: i64,
        last_tag_pull_date: Option<String>,
        current_manifest_digest: Option<String>,
        manifest_pull_count: i64,
        last_manifest_pull_date: Option<String>,
    ) -> Self {
        Self {
            tag_name: tag_name.into(),
            tag_pull_count,
            last_tag_pull_date,
            current_manifest_digest,
            manifest_pull_count,
            last_manifest_pull_date,
        }
    }
}

/// The manifest to restore a tag to.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct TagRestoration {
    /// The digest of the manifest. A body without it is 400, after a repository that does not
    /// exist.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manifest_digest: Option<String>,
}

apitwin_runtime::read_object! {
    TagRestoration { 0 manifest_digest : "manifest_digest" default }
}

impl TagRestoration {
    /// The digest of the manifest. A body without it is 400, after a repository that does not
    /// exist.
    pub fn manifest_digest(
        mut self,
        manifest_digest: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.manifest_digest = manifest_digest.into().into_option();
        self
    }
}

/// The empty response to a restoration.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct TagRestored {}

apitwin_runtime::read_object! {
    TagRestored {}
}
