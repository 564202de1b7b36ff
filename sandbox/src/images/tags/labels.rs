//! What labels of a manifest say of the tags on it: `quay.expires-after` and `quay.immutable`.

use super::Tags;
use crate::storage::{Manifest, StorageError};

/// How long tags on the manifest live, such as `2h`.
const EXPIRES_AFTER: &str = "quay.expires-after";

/// Whether tags on the manifest can be changed.
const IMMUTABLE: &str = "quay.immutable";

/// More seconds than any tag lives: a thousand years.
const MAX_LIFE_S: i64 = 1000 * 365 * 24 * 60 * 60;

impl Tags<'_> {
    /// When a tag on a manifest ends that begins now, as a label says; `None` for never.
    pub(super) fn end_by_label(self, manifest: &Manifest) -> Result<Option<i64>, StorageError> {
        let label = self.common_label(manifest, EXPIRES_AFTER, str::to_owned)?;
        let seconds = label.and_then(|text| seconds(&text));
        Ok(seconds
            .filter(|&seconds| seconds != 0)
            .map(|seconds| self.now_ms.saturating_add(seconds * 1000)))
    }

    /// Whether a label makes tags on a manifest immutable.
    pub(super) fn is_immutable_by_label(self, manifest: &Manifest) -> Result<bool, StorageError> {
        let plain = |text: &str| text.trim().to_lowercase();
        let label = self.common_label(manifest, IMMUTABLE, plain)?;
        Ok(label.is_some_and(|text| text == "true"))
    }

    /// The value of a label of a manifest. Without one it is what all children of an index have in
    /// common.
    fn common_label(
        self,
        manifest: &Manifest,
        key: &str,
        read: impl Fn(&str) -> String,
    ) -> Result<Option<String>, StorageError> {
        if let Some(value) = self.tx.manifest_label_fetch_value(manifest.id, key)? {
            return Ok(Some(read(&value)));
        }
        let values = self
            .tx
            .manifest_label_list_values_of_children(manifest.id, key)?;
        let mut values = values.iter().map(|value| value.as_deref().map(&read));
        let Some(first) = values.next() else {
            return Ok(None);
        };
        let agree = values.all(|value| value == first);
        Ok(first.filter(|_| agree))
    }
}

/// The seconds of a text such as `2h`, as the server reads it: a whole number as Python writes
/// one, and one of s, m, h, d, w, y.
fn seconds(text: &str) -> Option<i64> {
    let unit = text.chars().last()?;
    let factor = match unit {
        's' => 1,
        'm' => 60,
        'h' => 60 * 60,
        'd' => 60 * 60 * 24,
        'w' => 60 * 60 * 24 * 7,
        'y' => 60 * 60 * 24 * 365,
        _ => return None,
    };
    let number = text.strip_suffix(unit)?.trim();
    // Python takes single underscores between digits.
    let digits = number.trim_start_matches(['+', '-']);
    if number.len() - digits.len() > 1
        || digits.starts_with('_')
        || digits.ends_with('_')
        || digits.contains("__")
    {
        return None;
    }
    let number: i64 = number.replace('_', "").parse().ok()?;
    let seconds = number.checked_mul(factor)?;
    // The server fails over what its dates cannot hold. Here such a label says nothing.
    (seconds.abs() <= MAX_LIFE_S).then_some(seconds)
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn a_time_is_a_whole_number_with_a_unit() {
        for (text, expect) in [
            ("2h", Some(7200)),
            (" 1_0 s", Some(10)),
            ("+1w", Some(604_800)),
            ("-1m", Some(-60)),
            ("1y", Some(31_536_000)),
            ("0d", Some(0)),
            ("2", None),
            ("h", None),
            ("", None),
            ("1.5h", None),
            ("1__0s", None),
            ("--1s", None),
            ("soon", None),
            ("99999999999w", None),
            ("2\u{fc}", None),
        ] {
            assert_eq!(seconds(text), expect, "{text:?}");
        }
    }
}
