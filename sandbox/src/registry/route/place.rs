//! [`Place`]: what stands at a path of the registry.

use http::Method;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use quay_api::RepositoryName;

use super::super::names;
use crate::settings::{RegistryMode, Settings};

/// What stands at a path, with the parts of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Place {
    OldPing,
    OldUser,
    Ping,
    Token,
    Catalog,
    Tags(RepositoryName),
    Blob(RepositoryName, String),
    /// What is no digest: the server deletes it all the same, or says why not.
    NoBlob(RepositoryName, String),
    Uploads(RepositoryName),
    Upload(RepositoryName, String),
    Manifest(RepositoryName, String),
    Referrers(RepositoryName, String),
}

/// What Python's `quote_plus` leaves of the name of a repository, beside letters and digits.
const NAME: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'_')
    .remove(b'.')
    .remove(b'-')
    .remove(b'~')
    .remove(b' ');

impl Place {
    /// What stands at a decoded path; the repository is what comes before the last noun of the API.
    pub(super) fn of(path: &str, settings: &Settings) -> Option<Self> {
        match path {
            "/v1/_ping" => return Some(Self::OldPing),
            "/v1/users" | "/v1/users/" => return Some(Self::OldUser),
            _ => {}
        }
        let rest = path.strip_prefix("/v2/")?;
        match rest {
            "" => return Some(Self::Ping),
            "auth" => return Some(Self::Token),
            "_catalog" => return Some(Self::Catalog),
            _ => {}
        }
        let repository = |name: &str| repository(name, settings.features.library_support);
        if let Some(name) = rest.strip_suffix("/tags/list") {
            return Some(Self::Tags(repository(name)?));
        }
        let (before, last) = rest.rsplit_once('/')?;
        if let Some(name) = before.strip_suffix("/blobs/uploads") {
            let name = repository(name)?;
            return Some(match last {
                "" => Self::Uploads(name),
                uuid => Self::Upload(name, uuid.to_owned()),
            });
        }
        let (name, noun) = before.rsplit_once('/')?;
        // The specification lets no router judge digests and tags.
        let any = settings.registry_mode == RegistryMode::Oci;
        let is_digest = is_digest(last);
        let (name, last) = (repository(name)?, last.to_owned());
        match noun {
            _ if last.is_empty() => None,
            "blobs" if any || is_digest => Some(Self::Blob(name, last)),
            "blobs" => Some(Self::NoBlob(name, last)),
            "manifests" if any || is_digest || is_tag(&last) => Some(Self::Manifest(name, last)),
            "referrers" if any || is_digest => Some(Self::Referrers(name, last)),
            _ => None,
        }
    }

    /// Whether there is an operation of that method.
    pub(super) fn takes(&self, method: &Method) -> bool {
        let mut methods = self.methods().split(", ");
        methods.any(|known| known == method.as_str())
    }

    /// The methods of the operations there.
    pub(super) fn methods(&self) -> &'static str {
        match self {
            Self::OldPing
            | Self::OldUser
            | Self::Ping
            | Self::Token
            | Self::Catalog
            | Self::Tags(_)
            | Self::Referrers(..) => "GET, HEAD, OPTIONS",
            Self::Blob(..) => "DELETE, GET, HEAD, OPTIONS",
            Self::NoBlob(..) => "DELETE, OPTIONS",
            Self::Manifest(..) => "DELETE, GET, HEAD, OPTIONS, PUT",
            Self::Uploads(_) => "OPTIONS, POST",
            Self::Upload(..) => "DELETE, GET, HEAD, OPTIONS, PATCH, PUT",
        }
    }
}

/// A name with its namespace. One without is in that of the library, if there is one.
fn repository(name: &str, has_library: bool) -> Option<RepositoryName> {
    if !name.contains('/') && !has_library || name.split('/').any(str::is_empty) {
        return None;
    }
    let (namespace, name) = names::split(name);
    let name = utf8_percent_encode(name, NAME)
        .to_string()
        .replace(' ', "+");
    RepositoryName::new(namespace, name).ok()
}

/// Whether a text has the form of a digest, of whatever kind.
fn is_digest(text: &str) -> bool {
    let Some((algorithm, digits)) = text.split_once(':') else {
        return false;
    };
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"_+.-".contains(&byte);
    !algorithm.is_empty()
        && algorithm.bytes().all(is_letter)
        && !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Whether a text may be a tag. Here the server takes letters of all alphabets.
fn is_tag(text: &str) -> bool {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.chars().next().is_some_and(is_word)
        && text.chars().count() <= 128
        && text
            .chars()
            .all(|letter| is_word(letter) || ".-".contains(letter))
}

#[cfg(test)]
mod tests {
    use quay_api::RepositoryName;

    use super::Place;
    use crate::settings::Settings;

    fn name(namespace: &str, name: &str) -> RepositoryName {
        RepositoryName::new(namespace, name).expect("a name")
    }

    #[test]
    fn the_last_noun_of_the_api_ends_the_name_of_a_repository() {
        let settings = Settings::of_server();
        let check = |path: &str, expect: Option<Place>| {
            assert_eq!(Place::of(path, &settings), expect, "{path}");
        };
        let digest = || "sha256:ab".to_owned();
        check("/v2/", Some(Place::Ping));
        check("/v2/auth", Some(Place::Token));
        check(
            "/v2/busybox/tags/list",
            Some(Place::Tags(name("library", "busybox"))),
        );
        check(
            "/v2/a/blobs/x/tags/list",
            Some(Place::Tags(name("a", "blobs/x"))),
        );
        check(
            "/v2/a/b/blobs/uploads/",
            Some(Place::Uploads(name("a", "b"))),
        );
        let upload = Place::Upload(name("a", "b/c"), "u".to_owned());
        check("/v2/a/b/c/blobs/uploads/u", Some(upload));
        check(
            "/v2/a/b/blobs/sha256:ab",
            Some(Place::Blob(name("a", "b"), digest())),
        );
        let other = Place::NoBlob(name("a", "b"), "sha256:xyz".to_owned());
        check("/v2/a/b/blobs/sha256:xyz", Some(other));
        let manifest = Place::Manifest(name("a", "manifests"), "v1".to_owned());
        check("/v2/a/manifests/manifests/v1", Some(manifest));
        check(
            "/v2/a/b/referrers/sha256:ab",
            Some(Place::Referrers(name("a", "b"), digest())),
        );
        for path in [
            "/v2",
            "/v2/auth/",
            "/v2/nosuch",
            "/v2/a/b/",
            "/v2/a/b/tags/list/",
            "/v2/a//b/tags/list",
            "/v2/a/b/manifests/-bad",
            "/v2/a/b/manifests/a+b",
            "/v2/a/b/manifests/sha256:xyz",
            "/v2/a/b/referrers/v1",
        ] {
            check(path, None);
        }
    }

    #[test]
    fn a_name_without_a_namespace_needs_the_library() {
        let mut settings = Settings::of_server();
        settings.features.library_support = false;
        assert_eq!(Place::of("/v2/busybox/tags/list", &settings), None);
        assert!(Place::of("/v2/a/b/tags/list", &settings).is_some());
    }
}
