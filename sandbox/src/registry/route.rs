//! [`Route`]: which operation of the registry a path reaches, by the rules of the server's router.

use http::Method;
use http::header::{ALLOW, HeaderValue};
use percent_encoding::percent_decode_str;
use quay_api::{Operation, RepositoryName};

use super::RegistryError;
use crate::responses::NO_SUCH_URL;

/// An operation with the parts of its path. A reference is a tag or a digest.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Route {
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
    /// The repository in the path.
    pub(super) fn repository(&self) -> Option<&RepositoryName> {
        match self {
            Self::Ping | Self::Token | Self::ListCatalog => None,
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
}

/// Where a request leads.
pub(super) enum Found {
    Operation(&'static Operation, Route),
    Elsewhere(RegistryError),
}

/// Whether a path is one of the registry, which has the old one of Docker beside it.
pub(super) fn is_of_registry(path: &str) -> bool {
    let first = path.split('/').nth(1);
    matches!(first, Some("v1" | "v2"))
}

/// What stands at a path, and how long its name of a repository may be.
enum Place {
    Ping,
    Token,
    Catalog,
    Tags(RepositoryName),
    Blob(RepositoryName, String),
    Uploads(RepositoryName),
    Upload(RepositoryName, String),
    Manifest(RepositoryName, String),
    Referrers(RepositoryName, String),
}

/// The operation of a request, or the response where none is called.
pub(super) fn find(method: &Method, path: &str) -> Found {
    if path == "/v2" {
        return Found::Elsewhere(RegistryError::redirect("/v2/".to_owned()));
    }
    let Some(place) = place(path) else {
        return Found::Elsewhere(RegistryError::page(404, NO_SUCH_URL));
    };
    let verb = match method.as_str() {
        "HEAD" => "GET",
        other => other,
    };
    let is_head = method == Method::HEAD;
    let (operation, route) = match (verb, place) {
        ("GET", Place::Ping) => (&PING, Route::Ping),
        ("GET", Place::Token) => (&TOKEN, Route::Token),
        ("GET", Place::Catalog) => (&CATALOG, Route::ListCatalog),
        ("GET", Place::Tags(name)) => (&TAGS, Route::ListTags { name }),
        ("GET", Place::Blob(name, digest)) if is_head => (&BLOB, Route::HeadBlob { name, digest }),
        ("GET", Place::Blob(name, digest)) => (&BLOB, Route::GetBlob { name, digest }),
        ("DELETE", Place::Blob(name, digest)) => (&DELETE_BLOB, Route::DeleteBlob { name, digest }),
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
        (_, place) => return Found::Elsewhere(not_allowed(place.methods())),
    };
    Found::Operation(operation, route)
}

impl Place {
    fn methods(&self) -> &'static str {
        match self {
            Self::Ping | Self::Token | Self::Catalog | Self::Tags(_) | Self::Referrers(..) => {
                "GET, HEAD, OPTIONS"
            }
            Self::Blob(..) | Self::Manifest(..) => "DELETE, GET, HEAD, OPTIONS, PUT",
            Self::Uploads(_) => "OPTIONS, POST",
            Self::Upload(..) => "DELETE, GET, HEAD, OPTIONS, PATCH, PUT",
        }
    }
}

fn not_allowed(methods: &'static str) -> RegistryError {
    RegistryError::page(405, "The method is not allowed for the requested URL.")
        .with_header(ALLOW, HeaderValue::from_static(methods))
}

/// What stands at a path; the repository is what comes before the last noun of the API.
fn place(path: &str) -> Option<Place> {
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let rest = path.strip_prefix("/v2/")?;
    match rest {
        "" => return Some(Place::Ping),
        "auth" => return Some(Place::Token),
        "_catalog" => return Some(Place::Catalog),
        _ => {}
    }
    if let Some(name) = rest.strip_suffix("/tags/list") {
        return Some(Place::Tags(repository(name)?));
    }
    let (before, last) = rest.rsplit_once('/')?;
    if let Some(name) = before.strip_suffix("/blobs/uploads") {
        let name = repository(name)?;
        return Some(match last {
            "" => Place::Uploads(name),
            uuid => Place::Upload(name, uuid.to_owned()),
        });
    }
    let (name, noun) = before.rsplit_once('/')?;
    let (name, last) = (repository(name)?, last.to_owned());
    match noun {
        _ if last.is_empty() => None,
        "blobs" => Some(Place::Blob(name, last)),
        "manifests" => Some(Place::Manifest(name, last)),
        "referrers" => Some(Place::Referrers(name, last)),
        _ => None,
    }
}

/// A name with its namespace; one without is in `library`.
fn repository(name: &str) -> Option<RepositoryName> {
    match name.split_once('/') {
        Some((namespace, name)) => RepositoryName::new(namespace, name).ok(),
        None => RepositoryName::new("library", name).ok(),
    }
}

/// Declares the operations, for journal, faults and transactions.
macro_rules! operations {
    ($($name:ident $id:literal $method:literal $path:literal;)*) => {
        $(static $name: Operation = Operation::custom($id, $method, $path, &[], false);)*

        /// Their ids, which faults may name.
        pub(crate) const IDS: &[&str] = &[$($id),*];
    };
}

operations! {
    PING "checkRegistry" "GET" "/v2/";
    TOKEN "getRegistryToken" "GET" "/v2/auth";
    CATALOG "listRegistryCatalog" "GET" "/v2/_catalog";
    TAGS "listRegistryTags" "GET" "/v2/{repository}/tags/list";
    BLOB "getBlob" "GET" "/v2/{repository}/blobs/{digest}";
    DELETE_BLOB "deleteBlob" "DELETE" "/v2/{repository}/blobs/{digest}";
    START "startBlobUpload" "POST" "/v2/{repository}/blobs/uploads/";
    UPLOAD "getBlobUpload" "GET" "/v2/{repository}/blobs/uploads/{uuid}";
    PATCH "patchBlobUpload" "PATCH" "/v2/{repository}/blobs/uploads/{uuid}";
    PUT "completeBlobUpload" "PUT" "/v2/{repository}/blobs/uploads/{uuid}";
    CANCEL "cancelBlobUpload" "DELETE" "/v2/{repository}/blobs/uploads/{uuid}";
    MANIFEST "pullManifest" "GET" "/v2/{repository}/manifests/{reference}";
    PUT_MANIFEST "pushManifest" "PUT" "/v2/{repository}/manifests/{reference}";
    DELETE_MANIFEST "deleteManifest" "DELETE" "/v2/{repository}/manifests/{reference}";
    REFERRERS "listReferrers" "GET" "/v2/{repository}/referrers/{digest}";
}
