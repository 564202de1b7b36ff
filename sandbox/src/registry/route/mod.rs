//! [`Route`]: which operation of the registry a path reaches, by the rules of the server's router.
//!
//! The rules are those of Werkzeug and of `path_converters.py` at ffba0c70e2d8.

mod operations;
mod place;

use http::header::{ALLOW, HeaderValue};
use http::{Method, Uri};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use quay_api::{Operation, RepositoryName};

use self::operations::{
    BLOB, CANCEL, CATALOG, DELETE_BLOB, DELETE_MANIFEST, MANIFEST, OLD_PING, OLD_USER, PATCH, PING,
    PUT, PUT_MANIFEST, REFERRERS, START, TAGS, TOKEN, UPLOAD,
};
use self::place::Place;
use super::RegistryError;
use super::audit::Audited;
use crate::images::log::Refused;
use crate::responses::NO_SUCH_URL;
use crate::settings::Settings;

pub(crate) use self::operations::IDS;

/// An operation with the parts of its path. A reference is a tag or a digest.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Route {
    OldPing,
    OldUser,
    Ping,
    Token,
    ListCatalog,
    ListTags {
        name: RepositoryName,
    },
    GetBlob {
        name: RepositoryName,
        digest: String,
    },
    HeadBlob {
        name: RepositoryName,
        digest: String,
    },
    DeleteBlob {
        name: RepositoryName,
        digest: String,
    },
    StartUpload {
        name: RepositoryName,
    },
    GetUpload {
        name: RepositoryName,
        uuid: String,
    },
    PatchUpload {
        name: RepositoryName,
        uuid: String,
    },
    PutUpload {
        name: RepositoryName,
        uuid: String,
    },
    CancelUpload {
        name: RepositoryName,
        uuid: String,
    },
    GetManifest {
        name: RepositoryName,
        reference: String,
    },
    PutManifest {
        name: RepositoryName,
        reference: String,
    },
    DeleteManifest {
        name: RepositoryName,
        reference: String,
    },
    ListReferrers {
        name: RepositoryName,
        digest: String,
    },
}

impl Route {
    /// The values in the path, with their names.
    pub(super) fn parameters(self) -> Vec<(&'static str, String)> {
        let repository = self.repository().map(RepositoryName::to_string);
        let last = match self {
            Self::OldPing
            | Self::OldUser
            | Self::Ping
            | Self::Token
            | Self::ListCatalog
            | Self::ListTags { .. }
            | Self::StartUpload { .. } => None,
            Self::GetBlob { digest, .. }
            | Self::HeadBlob { digest, .. }
            | Self::DeleteBlob { digest, .. }
            | Self::ListReferrers { digest, .. } => Some(("digest", digest)),
            Self::GetUpload { uuid, .. }
            | Self::PatchUpload { uuid, .. }
            | Self::PutUpload { uuid, .. }
            | Self::CancelUpload { uuid, .. } => Some(("uuid", uuid)),
            Self::GetManifest { reference, .. }
            | Self::PutManifest { reference, .. }
            | Self::DeleteManifest { reference, .. } => Some(("reference", reference)),
        };
        let repository = repository.map(|name| ("repository", name));
        repository.into_iter().chain(last).collect()
    }

    /// The repository in the path.
    pub(super) fn repository(&self) -> Option<&RepositoryName> {
        match self {
            Self::OldPing | Self::OldUser | Self::Ping | Self::Token | Self::ListCatalog => None,
            Self::ListTags { name }
            | Self::GetBlob { name, .. }
            | Self::HeadBlob { name, .. }
            | Self::DeleteBlob { name, .. }
            | Self::StartUpload { name }
            | Self::GetUpload { name, .. }
            | Self::PatchUpload { name, .. }
            | Self::PutUpload { name, .. }
            | Self::CancelUpload { name, .. }
            | Self::GetManifest { name, .. }
            | Self::PutManifest { name, .. }
            | Self::DeleteManifest { name, .. }
            | Self::ListReferrers { name, .. } => Some(name),
        }
    }

    /// What the action log may tell of the operation where it is refused.
    pub(super) fn audited(&self) -> Option<Audited> {
        let (refused, reference) = match self {
            Self::StartUpload { .. } => (Refused::Push, None),
            Self::PutManifest { reference, .. } => (Refused::Push, Some(reference)),
            Self::GetManifest { reference, .. } => (Refused::Pull, Some(reference)),
            Self::DeleteManifest { reference, .. } => (Refused::Deletion, Some(reference)),
            _ => return None,
        };
        Some(Audited {
            refused,
            reference: reference.cloned(),
        })
    }
}

/// Where a request leads.
pub(super) enum Found {
    Operation(&'static Operation, Route),
    /// To what browsers ask before they send something else.
    Options(&'static str),
    Elsewhere(RegistryError),
}

/// What has to be encoded in a path that a client is sent to.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?');

/// Whether a path is one of the registry, which has the old one of Docker beside it.
pub(super) fn is_of_registry(path: &str) -> bool {
    let first = path.split('/').nth(1);
    // The proxy of the server leads nothing but what is below `/v1/` here.
    matches!(first, Some("v1" | "v2")) && path != "/v1"
}

/// The operation of a request, or the response where none is called.
pub(super) fn find(method: &Method, uri: &Uri, settings: &Settings) -> Found {
    let missing = || Found::Elsewhere(RegistryError::page(404, NO_SUCH_URL));
    let Ok(path) = percent_decode_str(uri.path()).decode_utf8() else {
        return missing();
    };
    let place = Place::of(&path, settings);
    let methods = place.as_ref().map(Place::methods);
    if let Some(place) = place.filter(|place| place.takes(method)) {
        return match operation(method, place) {
            Ok((operation, route)) => Found::Operation(operation, route),
            Err(methods) => Found::Options(methods),
        };
    }
    if let Some(target) = redirect_target(method, &path, settings) {
        let mut target = utf8_percent_encode(&target, PATH).to_string();
        if let Some(query) = uri.query() {
            target.push('?');
            target.push_str(query);
        }
        return Found::Elsewhere(RegistryError::redirect(target));
    }
    match methods {
        Some(methods) => Found::Elsewhere(not_allowed(methods)),
        None => missing(),
    }
}

/// The path that was meant: a slash may be missing at the end, and there may be too many of them.
fn redirect_target(method: &Method, path: &str, settings: &Settings) -> Option<String> {
    let merged = path.replace("//", "/");
    let with_slash = format!("{merged}/");
    let is_meant = |target: &String| {
        let place = Place::of(target, settings);
        target != path && place.is_some_and(|place| place.takes(method))
    };
    [merged, with_slash].into_iter().find(is_meant)
}

/// The operation at a place; else the methods that have one, which is what `OPTIONS` asks for.
fn operation(method: &Method, place: Place) -> Result<(&'static Operation, Route), &'static str> {
    let methods = place.methods();
    let is_head = method == Method::HEAD;
    let verb = match method.as_str() {
        "HEAD" => "GET",
        other => other,
    };
    Ok(match (verb, place) {
        ("GET", Place::OldPing) => (&OLD_PING, Route::OldPing),
        ("GET", Place::OldUser) => (&OLD_USER, Route::OldUser),
        ("GET", Place::Ping) => (&PING, Route::Ping),
        ("GET", Place::Token) => (&TOKEN, Route::Token),
        ("GET", Place::Catalog) => (&CATALOG, Route::ListCatalog),
        ("GET", Place::Tags(name)) => (&TAGS, Route::ListTags { name }),
        ("DELETE", Place::Blob(name, digest) | Place::NoBlob(name, digest)) => {
            (&DELETE_BLOB, Route::DeleteBlob { name, digest })
        }
        ("GET", Place::Blob(name, digest)) if is_head => (&BLOB, Route::HeadBlob { name, digest }),
        ("GET", Place::Blob(name, digest)) => (&BLOB, Route::GetBlob { name, digest }),
        ("POST", Place::Uploads(name)) => (&START, Route::StartUpload { name }),
        ("GET", Place::Upload(name, uuid)) => (&UPLOAD, Route::GetUpload { name, uuid }),
        ("PATCH", Place::Upload(name, uuid)) => (&PATCH, Route::PatchUpload { name, uuid }),
        ("PUT", Place::Upload(name, uuid)) => (&PUT, Route::PutUpload { name, uuid }),
        ("DELETE", Place::Upload(name, uuid)) => (&CANCEL, Route::CancelUpload { name, uuid }),
        ("GET", Place::Manifest(name, reference)) => {
            (&MANIFEST, Route::GetManifest { name, reference })
        }
        ("PUT", Place::Manifest(name, reference)) => {
            (&PUT_MANIFEST, Route::PutManifest { name, reference })
        }
        ("DELETE", Place::Manifest(name, reference)) => {
            (&DELETE_MANIFEST, Route::DeleteManifest { name, reference })
        }
        ("GET", Place::Referrers(name, digest)) => {
            (&REFERRERS, Route::ListReferrers { name, digest })
        }
        _ => return Err(methods),
    })
}

fn not_allowed(methods: &'static str) -> RegistryError {
    RegistryError::page(405, "The method is not allowed for the requested URL.")
        .with_header(ALLOW, HeaderValue::from_static(methods))
}
