//! [`RegistryError`]: why the registry rejects a request.

use http::header::{
    CONTENT_TYPE, HeaderName, HeaderValue, LOCATION, RETRY_AFTER, WWW_AUTHENTICATE,
};
use http::{HeaderMap, Response, StatusCode};
use hyper::body::Bytes;
use quay_api::server::ResponseBody;
use serde_json::{Value, json};

use super::audit::DeniedCall;
use super::responses;
use crate::app::App;
use crate::auth::credentials::{SignInError, TOO_OFTEN};
use crate::auth::instance_key::InstanceKeyError;
use crate::blob_store::BlobStoreError;
use crate::images::quota::QuotaExceeded;
use crate::images::tags::TagError;
use crate::responses::tell_failure;
use crate::storage::StorageError;

/// What a handler comes to.
pub(crate) type Handled = Result<Response<ResponseBody>, RegistryError>;

/// Declares the codes of the specification, and those of the server beside it.
macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident $status:literal $code:literal $message:literal;)*) => {
        /// What is wrong, as clients read it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Code {
            $($(#[$doc])* $variant,)*
        }

        impl Code {
            fn status(self) -> u16 {
                match self { $(Self::$variant => $status,)* }
            }

            pub(crate) fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            fn message(self) -> &'static str {
                match self { $(Self::$variant => $message,)* }
            }
        }
    };
}

codes! {
    BlobUnknown 404 "BLOB_UNKNOWN" "blob unknown to registry";
    BlobUploadInvalid 400 "BLOB_UPLOAD_INVALID" "blob upload invalid";
    BlobUploadUnknown 404 "BLOB_UPLOAD_UNKNOWN" "blob upload unknown to registry";
    /// In `oci` mode.
    DigestInvalid 400 "DIGEST_INVALID" "provided digest did not match uploaded content";
    Denied 403 "DENIED" "requested access to the resource is denied";
    InvalidRequest 400 "INVALID_REQUEST" "invalid request";
    ManifestBlobUnknown 404 "MANIFEST_BLOB_UNKNOWN" "blob unknown to registry";
    ManifestInvalid 400 "MANIFEST_INVALID" "manifest invalid";
    ManifestUnknown 404 "MANIFEST_UNKNOWN" "manifest unknown";
    NameInvalid 400 "NAME_INVALID" "invalid repository name";
    NameUnknown 404 "NAME_UNKNOWN" "repository not found";
    /// In `oci` mode.
    SizeInvalid 400 "SIZE_INVALID" "provided length did not match content length";
    TagExpired 404 "TAG_EXPIRED" "tag expired";
    TagImmutable 409 "TAG_IMMUTABLE" "tag is immutable and cannot be overwritten";
    TooManyRequests 429 "TOOMANYREQUESTS" "too many requests";
    Unauthorized 401 "UNAUTHORIZED" "access to the requested resource is not authorized";
    Unsupported 405 "UNSUPPORTED" "The operation is unsupported.";
}

/// The header that tells a registry from other servers, and its value.
pub(super) const VERSION: (HeaderName, &str) = (
    HeaderName::from_static("docker-distribution-api-version"),
    "registry/2.0",
);

/// A response that is no success. It is in a box, since every handler may end with one.
#[derive(Debug)]
pub(crate) struct RegistryError(Box<Failure>);

#[derive(Debug)]
struct Failure {
    status: StatusCode,
    headers: HeaderMap,
    media_type: &'static str,
    body: Bytes,
    /// A path that the request should have had.
    redirect: Option<String>,
    /// What the action log tells of it.
    denied: Option<DeniedCall>,
}

impl RegistryError {
    /// An error of the specification, in the words that the server has for it.
    pub(crate) fn new(code: Code) -> Self {
        Self::of(code.status(), code.as_str(), code.message(), json!({}))
    }

    /// The same with other words.
    pub(crate) fn with_message(code: Code, message: &str) -> Self {
        Self::of(code.status(), code.as_str(), message, json!({}))
    }

    /// The same with more about it.
    pub(crate) fn with_detail(code: Code, detail: Value) -> Self {
        Self::of(code.status(), code.as_str(), code.message(), detail)
    }

    /// An error whose parts are all its own.
    pub(crate) fn of(status: u16, code: &str, message: &str, detail: Value) -> Self {
        let error = json!({ "code": code, "detail": detail, "message": message });
        Self::json(status, &json!({ "errors": [error] }))
    }

    /// A manifest that cannot be taken.
    pub(crate) fn invalid_manifest(text: &str) -> Self {
        Self::with_detail(Code::ManifestInvalid, json!({ "message": text }))
    }

    /// Any JSON.
    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::plain(status, "application/json", responses::json_text(body))
    }

    /// A page for people, as the framework of the server sends it.
    pub(crate) fn page(status: u16, text: &str) -> Self {
        let status = responses::status(status);
        let body = responses::page(status, text);
        Self::plain(status.as_u16(), "text/html; charset=utf-8", body)
    }

    /// Any text.
    pub(crate) fn plain(status: u16, media_type: &'static str, body: impl Into<Bytes>) -> Self {
        Self(Box::new(Failure {
            status: responses::status(status),
            headers: HeaderMap::new(),
            media_type,
            body: body.into(),
            redirect: None,
            denied: None,
        }))
    }

    /// Another path of the same registry.
    pub(super) fn redirect(path: String) -> Self {
        let mut error = Self::page(
            308,
            "This address has moved; the header Location tells where.",
        );
        error.0.redirect = Some(path);
        error
    }

    /// What the server says while the registry takes no changes.
    pub(crate) fn read_only() -> Self {
        let text = "System is currently read-only. Pulls will succeed but all write operations are \
                    currently suspended.";
        let error = json!({
            "code": "DENIED", "detail": {}, "is_readonly": true, "message": text,
        });
        Self::json(405, &json!({ "errors": [error] }))
    }

    /// What the server says while nobody may push.
    pub(crate) fn pushes_disabled() -> Self {
        let text = "Pushes to the registry are currently disabled. Please contact the \
                    administrator for more information.";
        Self::of(405, "METHOD NOT ALLOWED", text, json!({}))
    }

    /// The page of a crash. Whoever calls this has written the reason to the log.
    pub(crate) fn crash() -> Self {
        let page = responses::page(StatusCode::INTERNAL_SERVER_ERROR, "");
        Self::plain(500, "text/html", page)
    }

    /// A header beside the body.
    pub(crate) fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.0.headers.insert(name, value);
        self
    }

    /// What a client that has no right may do: ask `/v2/auth` for a token.
    pub(crate) fn with_challenge(self, challenge: &str) -> Self {
        match HeaderValue::from_str(challenge) {
            Ok(value) => self
                .with_header(WWW_AUTHENTICATE, value)
                .with_header(VERSION.0, HeaderValue::from_static(VERSION.1)),
            Err(_) => self,
        }
    }

    /// An entry of the action log that goes with it.
    pub(super) fn with_denied_call(mut self, denied: Option<DeniedCall>) -> Self {
        self.0.denied = denied;
        self
    }

    /// Writes the entry of the action log that goes with it. Where that fails, so does the request.
    pub(super) async fn recorded(mut self, app: &App) -> Self {
        let Some(denied) = self.0.denied.take() else {
            return self;
        };
        match denied.record(app, Code::Unauthorized.message()).await {
            Ok(()) => self,
            Err(error) => Self::from(error),
        }
    }

    /// Completes a redirect.
    pub(super) fn with_base_url(mut self, base_url: &str) -> Self {
        let target = self.0.redirect.take();
        let target = target.map(|path| HeaderValue::from_str(&format!("{base_url}{path}")));
        match target {
            Some(Ok(target)) => self.with_header(LOCATION, target),
            _ => self,
        }
    }

    /// Whether something outside of the sandbox is wrong, so that the same may work later.
    pub(super) fn is_unavailable(&self) -> bool {
        self.0.status == StatusCode::SERVICE_UNAVAILABLE
    }

    /// What a client is told.
    pub(crate) fn told(&self) -> String {
        String::from_utf8_lossy(&self.0.body).trim_end().to_owned()
    }

    pub(super) fn into_response(self) -> Response<ResponseBody> {
        let failure = *self.0;
        let mut response = Response::new(ResponseBody::from(failure.body));
        *response.status_mut() = failure.status;
        *response.headers_mut() = failure.headers;
        let media_type = HeaderValue::from_static(failure.media_type);
        response.headers_mut().insert(CONTENT_TYPE, media_type);
        response
    }
}

/// The response to a push over the quota of its namespace.
impl From<QuotaExceeded> for RegistryError {
    fn from(_: QuotaExceeded) -> Self {
        Self::with_message(Code::Denied, "Quota has been exceeded on namespace")
    }
}

/// The response to a change of a tag that is immutable.
impl From<TagError> for RegistryError {
    fn from(error: TagError) -> Self {
        match error {
            TagError::Immutable { tag, .. } => {
                let text = format!("tag '{tag}' is immutable");
                Self::with_detail(Code::TagImmutable, json!({ "message": text }))
            }
            TagError::Refused(text) => Self::json(400, &json!({ "message": text })),
            TagError::Storage(error) => error.into(),
        }
    }
}

/// A failure of the storage: 503 where something outside of the sandbox is wrong, else the page of
/// a crash. The log has the reason of both.
impl From<StorageError> for RegistryError {
    fn from(error: StorageError) -> Self {
        let text = tell_failure(&error);
        if error.is_outside() {
            return Self::of(503, "UNAVAILABLE", &text, json!({}));
        }
        Self::crash()
    }
}

impl From<SignInError> for RegistryError {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::TooOften { wait_ms } => {
                let seconds = HeaderValue::from(wait_ms / 1000);
                Self::plain(429, "text/html; charset=utf-8", TOO_OFTEN)
                    .with_header(RETRY_AFTER, seconds)
            }
            SignInError::Busy(full) => StorageError::from(full).into(),
            SignInError::Storage(error) => error.into(),
        }
    }
}

impl From<InstanceKeyError> for RegistryError {
    fn from(error: InstanceKeyError) -> Self {
        match error {
            InstanceKeyError::NoKey => Self::crash(),
            InstanceKeyError::Storage(error) => error.into(),
        }
    }
}

/// A failure of the blob store. What is wrong is outside of the sandbox.
impl From<BlobStoreError> for RegistryError {
    fn from(error: BlobStoreError) -> Self {
        tracing::error!("{error}");
        Self::of(503, "UNAVAILABLE", &error.told(), json!({}))
    }
}
