//! When tags end: at a time that somebody sets, or so long ago that nobody can restore them.

use super::{TagError, Tags};
use crate::storage::{Manifest, Repository, StorageError, Tag};

impl Tags<'_> {
    /// Sets when a tag ends, in seconds since 1970; `None` for never. The settings say how long a
    /// tag lives at least and at most. Tells the former end in milliseconds; `None` where it had
    /// none, and where it stays as it is.
    ///
    /// # Errors
    ///
    /// An end for a tag that is immutable.
    pub(crate) fn change_end(self, tag: &Tag, end_s: Option<i64>) -> Result<Option<i64>, TagError> {
        let features = &self.settings.features;
        if features.immutable_tags
            && tag.is_immutable
            && end_s.is_some()
            && !features.immutable_tags_can_expire
        {
            let text = format!("Cannot set expiration on immutable tag '{}'", tag.name);
            return Err(TagError::Refused(text));
        }
        let end_ms = end_s.map(|end_s| {
            let least = self.settings.labeled_expiration_minimum.seconds;
            let most = self.settings.labeled_expiration_maximum.seconds;
            let life = end_s.saturating_sub(tag.start_ms.div_euclid(1000));
            let life = life.max(least).min(most);
            tag.start_ms.saturating_add(life.saturating_mul(1000))
        });
        if end_ms == tag.end_ms {
            return Ok(None);
        }
        self.tx.tag_update_end(tag.id, end_ms)?;
        self.tx.repository_notification_delete_expiries(tag.id)?;
        Ok(tag.end_ms)
    }

    /// Ends a tag so long ago that it cannot be restored; tells whether it did: one that is
    /// immutable stays.
    pub(crate) fn remove_for_good(
        self,
        repository: &Repository,
        tag: &Tag,
        with_children: bool,
    ) -> Result<bool, StorageError> {
        if self.settings.features.immutable_tags && tag.is_immutable {
            return Ok(false);
        }
        self.forget_pulls(repository.id, &tag.name)?;
        let end_ms = self.end_of_time_machine(repository);
        self.tx.tag_update_end(tag.id, Some(end_ms))?;
        self.end_children(&tag.manifest, with_children, end_ms)?;
        Ok(true)
    }

    /// The same of all former states of a tag on a manifest that can be restored.
    pub(crate) fn remove_ended_for_good(
        self,
        repository: &Repository,
        name: &str,
        manifest: &Manifest,
        with_children: bool,
    ) -> Result<bool, StorageError> {
        self.forget_pulls(repository.id, name)?;
        let end_ms = self.end_of_time_machine(repository);
        let keep_immutable = self.settings.features.immutable_tags;
        let restorable = self
            .tx
            .tag_list_ended(manifest.id, name, end_ms, self.now_ms)?;
        let mut is_removed = false;
        for tag in restorable {
            if !(keep_immutable && tag.is_immutable) {
                self.tx.tag_update_end(tag.id, Some(end_ms - 1))?;
                is_removed = true;
            }
        }
        if is_removed {
            self.end_children(manifest, with_children, end_ms)?;
        }
        Ok(is_removed)
    }

    /// When what ended can no longer be restored.
    fn end_of_time_machine(self, repository: &Repository) -> i64 {
        self.now_ms - repository.tag_expiration_s.saturating_mul(1000)
    }

    fn end_children(
        self,
        manifest: &Manifest,
        with_children: bool,
        end_ms: i64,
    ) -> Result<(), StorageError> {
        if with_children && self.settings.reset_child_manifest_expiration {
            self.tx.tag_update_end_of_children(manifest.id, end_ms)?;
        }
        Ok(())
    }
}
