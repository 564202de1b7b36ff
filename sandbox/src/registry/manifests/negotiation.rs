//! What a client accepts, and which manifest it gets by that.

use crate::images::manifest::{Child, ManifestKind, ParsedManifest};
use crate::op_context::OpContext;
use crate::storage::{Manifest, Repository, StorageError};

/// How many indexes may stand between a tag and an image.
const MAX_DEPTH: usize = 8;

/// The media types of a header `Accept`, without their weights: the server looks for its own among
/// them, and for no more.
pub(super) fn media_types(accept: &str) -> Vec<&str> {
    let items = accept.split(',').map(str::trim);
    let names = items.filter(|item| has_weight(item));
    let names = names.map(|item| item.split(';').next().unwrap_or_default().trim());
    names.filter(|name| !name.is_empty()).collect()
}

/// Whether the weight of an item is one: the server skips it otherwise.
fn has_weight(item: &str) -> bool {
    let mut parameters = item.split(';').skip(1).map(str::trim);
    let weight = parameters.find_map(|parameter| parameter.strip_prefix("q="));
    let weight = weight.map(|weight| weight.trim_matches('"').parse::<f64>());
    match weight {
        None => true,
        Some(weight) => weight.is_ok_and(|weight| (0.0..=1.0).contains(&weight)),
    }
}

/// Whether an accepted type, which may be a range, has a media type in it.
pub(super) fn covers(accepted: &str, media_type: &str) -> bool {
    let accepted = accepted.to_ascii_lowercase();
    match accepted.strip_suffix("/*") {
        Some("*") => true,
        Some(group) => media_type.split('/').next() == Some(group),
        None => accepted == media_type,
    }
}

/// What a client gets.
pub(super) enum Served {
    /// A manifest as it is stored.
    Stored {
        manifest: Manifest,
        content: Vec<u8>,
    },
    /// An image, which has to be turned into schema 1.
    Converted { image: ParsedManifest },
    /// Nothing that it accepts.
    Nothing,
}

/// Finds what a client gets for a manifest: the manifest itself where its type is accepted, and
/// for an index its image for Linux on amd64. An image whose type is not accepted is turned into
/// schema 1, which nobody asked for.
pub(super) fn serve(
    op: &OpContext<'_>,
    repository: &Repository,
    tagged: Manifest,
    accepted: &[&str],
) -> Result<Served, StorageError> {
    let mut manifest = tagged;
    for _ in 0..MAX_DEPTH {
        let content = op.tx.manifest_fetch_content(manifest.id)?;
        let content = content.unwrap_or_default();
        let kind = ManifestKind::of_media_type(&manifest.media_type);
        let is_accepted = accepted.contains(&manifest.media_type.as_str())
            || kind.is_none_or(ManifestKind::is_schema1)
            || !op.settings.registry_mode.converts();
        if is_accepted {
            return Ok(Served::Stored { manifest, content });
        }
        let parsed = kind.and_then(|kind| ParsedManifest::parse(kind, &content).ok());
        let Some(parsed) = parsed else {
            return Ok(Served::Nothing);
        };
        if !parsed.kind.is_index() {
            let converts = parsed.is_image() && !parsed.has_remote_layer();
            return Ok(match converts {
                true => Served::Converted { image: parsed },
                false => Served::Nothing,
            });
        }
        let child = parsed.amd64_linux_child();
        match child
            .map(|child| fetch(op, repository, child))
            .transpose()?
        {
            Some(Some(child)) => manifest = child,
            _ => return Ok(Served::Nothing),
        }
    }
    Ok(Served::Nothing)
}

/// The manifest that an index lists, if it is what the index says.
fn fetch(
    op: &OpContext<'_>,
    repository: &Repository,
    child: &Child,
) -> Result<Option<Manifest>, StorageError> {
    let descriptor = &child.descriptor;
    let found = op.tx.manifest_fetch(repository.id, &descriptor.digest)?;
    let Some(found) = found.filter(|found| found.media_type == descriptor.media_type) else {
        return Ok(None);
    };
    let size = op.tx.manifest_fetch_size(found.id)?;
    Ok((size == Some(descriptor.size_bytes)).then_some(found))
}

#[cfg(test)]
mod tests {
    use super::media_types;

    fn check(accept: &str, expect: &[&str]) {
        assert_eq!(media_types(accept), expect, "{accept}");
    }

    #[test]
    fn weights_do_not_count_but_have_to_be_weights() {
        check("", &[]);
        check("a/b, c/d;q=0.5 ,e/f; q=0", &["a/b", "c/d", "e/f"]);
        check("a/b;q=2, c/d;q=x, */*", &["*/*"]);
    }
}
