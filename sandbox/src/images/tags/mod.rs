//! The rules of tags, which `/v2/` and the API share.
//!
//! A tag never changes what it is on: a push or a move ends its row and begins another one, and so
//! a repository knows the history of its tags. Ended rows stay until the time machine forgets them.

mod error;
mod expiration;
mod immutability;
mod labels;

use crate::op_context::OpContext;
use crate::settings::Settings;
use crate::storage::{Manifest, NewTag, Repository, StorageError, Tag, Tx};

pub(crate) use self::error::TagError;

use self::error::TagChange;

/// What the server holds a manifest for, while it finds a tag for it.
const MANIFEST_LIFE_MS: i64 = 300 * 1000;

/// The names of tags that hold what is known of an image end so, after its digest.
const SIGNATURE_SUFFIXES: [&str; 3] = ["sig", "att", "sbom"];

/// The tags of all repositories, as somebody changes them at a time.
#[derive(Clone, Copy)]
pub(crate) struct Tags<'a> {
    tx: &'a Tx<'a>,
    settings: &'a Settings,
    now_ms: i64,
}

impl<'a> Tags<'a> {
    /// As a request changes them.
    pub(crate) fn of(op: &OpContext<'a>) -> Self {
        Self::new(op.tx, op.settings, op.now_ms)
    }

    pub(crate) fn new(tx: &'a Tx<'a>, settings: &'a Settings, now_ms: i64) -> Self {
        Self {
            tx,
            settings,
            now_ms,
        }
    }

    /// Puts a tag on a manifest, whether or not there is such a tag, and even if it is there
    /// already. Labels and policies say when it ends, and whether it can be changed.
    ///
    /// # Errors
    ///
    /// A tag of that name that is immutable.
    pub(crate) fn put(
        self,
        repository: &Repository,
        name: &str,
        manifest: &Manifest,
    ) -> Result<Tag, TagError> {
        self.begin(repository, name, manifest, false)
    }

    /// Puts a tag back on a manifest that it was on.
    ///
    /// # Errors
    ///
    /// A tag of that name that is immutable.
    pub(crate) fn restore(
        self,
        repository: &Repository,
        name: &str,
        manifest: &Manifest,
    ) -> Result<Tag, TagError> {
        self.begin(repository, name, manifest, true)
    }

    fn begin(
        self,
        repository: &Repository,
        name: &str,
        manifest: &Manifest,
        is_reversion: bool,
    ) -> Result<Tag, TagError> {
        if let Some(existing) = self.tx.tag_fetch(repository.id, name, self.now_ms)? {
            self.require_mutable(&existing, TagChange::Overwrite)?;
            self.tx.tag_update_end(existing.id, Some(self.now_ms))?;
            if existing.manifest.id != manifest.id {
                self.end_signatures(repository.id, &existing)?;
            }
        }
        let is_immutable = self.is_new_tag_immutable(repository, name, manifest)?;
        let may_end = !is_immutable || self.settings.features.immutable_tags_can_expire;
        let end_ms = self.end_by_label(manifest)?.filter(|_| may_end);
        let id = self.tx.tag_create(&NewTag {
            repository_id: repository.id,
            name,
            manifest_id: manifest.id,
            start_ms: self.now_ms,
            end_ms,
            is_hidden: false,
            is_reversion,
            is_immutable,
        })?;
        Ok(Tag {
            id,
            name: name.to_owned(),
            manifest: manifest.clone(),
            start_ms: self.now_ms,
            end_ms,
            is_reversion,
            is_immutable,
        })
    }

    /// Ends a tag; `None` where there is none of that name.
    ///
    /// # Errors
    ///
    /// A tag that is immutable.
    pub(crate) fn delete(
        self,
        repository: &Repository,
        name: &str,
    ) -> Result<Option<Tag>, TagError> {
        let Some(tag) = self.tx.tag_fetch(repository.id, name, self.now_ms)? else {
            return Ok(None);
        };
        self.require_mutable(&tag, TagChange::Delete)?;
        self.end(&tag)?;
        self.end_signatures(repository.id, &tag)?;
        Ok(Some(tag))
    }

    /// Ends all tags on a manifest; tells which these were.
    ///
    /// # Errors
    ///
    /// A tag among them that is immutable: then none is ended.
    pub(crate) fn delete_on(self, manifest: &Manifest) -> Result<Vec<Tag>, TagError> {
        let tags = self.tx.tag_list_by_manifest(manifest.id, self.now_ms)?;
        for tag in &tags {
            self.require_mutable(tag, TagChange::Delete)?;
        }
        for tag in &tags {
            self.end(tag)?;
        }
        if let Some(tag) = tags.iter().find(|tag| !is_of_signature(&tag.name)) {
            self.end_signatures(manifest.repository_id, tag)?;
        }
        Ok(tags)
    }

    /// Keeps a manifest for a while, unless a tag holds it for longer: a hidden tag does.
    pub(crate) fn keep(self, manifest: &Manifest, end_ms: Option<i64>) -> Result<(), StorageError> {
        if self.tx.tag_exists_until(manifest.id, end_ms)? {
            return Ok(());
        }
        self.tx.tag_create(&NewTag {
            repository_id: manifest.repository_id,
            name: &format!("$temp-{}", crate::crypto::random::uuid()),
            manifest_id: manifest.id,
            start_ms: self.now_ms,
            end_ms,
            is_hidden: true,
            is_reversion: false,
            is_immutable: false,
        })?;
        Ok(())
    }

    /// Keeps a manifest until a tag is put on it, as the server does wherever it looks one up to
    /// tag it.
    pub(crate) fn keep_for_tagging(self, manifest: &Manifest) -> Result<(), StorageError> {
        self.keep(manifest, Some(self.now_ms + MANIFEST_LIFE_MS))
    }

    fn require_mutable(self, tag: &Tag, change: TagChange) -> Result<(), TagError> {
        if self.settings.features.immutable_tags && tag.is_immutable {
            return Err(TagError::Immutable {
                tag: tag.name.clone(),
                change,
            });
        }
        Ok(())
    }

    /// A tag of that name begins without pulls, whenever it comes back.
    fn forget_pulls(self, repository: i64, name: &str) -> Result<(), StorageError> {
        if self.settings.features.image_pull_stats {
            self.tx.pull_statistic_delete_of_tag(repository, name)?;
        }
        Ok(())
    }

    /// Takes a manifest out of all indexes that list it.
    ///
    /// # Errors
    ///
    /// An immutable tag on one of them.
    pub(crate) fn leave_indexes(self, manifest: &Manifest) -> Result<(), TagError> {
        let tag = match self.settings.features.immutable_tags {
            true => self
                .tx
                .manifest_child_fetch_immutable_tag(manifest.id, self.now_ms)?,
            false => None,
        };
        if let Some(tag) = tag {
            let change = TagChange::Delete;
            return Err(TagError::Immutable { tag, change });
        }
        self.tx.manifest_child_delete(manifest.id)?;
        Ok(())
    }

    fn end(self, tag: &Tag) -> Result<(), StorageError> {
        self.forget_pulls(tag.manifest.repository_id, &tag.name)?;
        self.tx.tag_update_end(tag.id, Some(self.now_ms))?;
        if self.settings.reset_child_manifest_expiration {
            self.tx
                .tag_update_end_of_children(tag.manifest.id, self.now_ms)?;
        }
        Ok(())
    }

    /// Ends the tags that hold the signatures of the image that a tag was on, unless another tag
    /// is on it. Immutable ones stay.
    fn end_signatures(self, repository: i64, tag: &Tag) -> Result<(), StorageError> {
        let image = &tag.manifest;
        if is_of_signature(&tag.name)
            || self
                .tx
                .tag_exists_of_manifest(image.id, Some(tag.id), self.now_ms)?
        {
            return Ok(());
        }
        for suffix in SIGNATURE_SUFFIXES {
            let name = format!("{}.{suffix}", image.digest.replace(':', "-"));
            let found = self.tx.tag_fetch(repository, &name, self.now_ms)?;
            if let Some(signature) = found.filter(|signature| !signature.is_immutable) {
                self.tx.tag_update_end(signature.id, Some(self.now_ms))?;
            }
        }
        Ok(())
    }
}

/// Whether a tag holds the signature of an image, or what else is known of it.
pub(crate) fn is_of_signature(name: &str) -> bool {
    let parts = name
        .strip_prefix("sha256-")
        .and_then(|rest| rest.split_once('.'));
    parts.is_some_and(|(digest, suffix)| {
        let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        digest.len() == 64 && digest.bytes().all(is_digit) && SIGNATURE_SUFFIXES.contains(&suffix)
    })
}

#[cfg(test)]
mod tests {
    use super::is_of_signature;

    #[test]
    fn tags_of_signatures_have_the_digest_of_the_image_and_a_suffix() {
        let digest = "0123456789abcdef".repeat(4);
        for (name, expect) in [
            (format!("sha256-{digest}.sig"), true),
            (format!("sha256-{digest}.sbom"), true),
            (format!("sha256-{digest}.txt"), false),
            (format!("sha256-{digest}"), false),
            (format!("sha256-{}.att", digest.to_uppercase()), false),
            (format!("sha256-{}.att", &digest[1..]), false),
            ("latest".to_owned(), false),
        ] {
            assert_eq!(is_of_signature(&name), expect, "{name}");
        }
    }
}
