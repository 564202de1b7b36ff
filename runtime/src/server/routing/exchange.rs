//! What every response gets, whoever wrote it.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use http::header::{
    CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderName, HeaderValue, VARY, WWW_AUTHENTICATE,
};
use http::request::Parts;
use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderMap, StatusCode, Uri};
use http_body::Body;

use super::ResponseBody;
use super::future::HttpResponse;
use crate::server::sessions::Session;
use crate::server::{Cors, JSON, Response};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// What a response varies by for which a session was looked at.
const BY_COOKIE: HeaderValue = HeaderValue::from_static("Cookie");
/// In the place of a name of a request.
const UNKNOWN: HeaderValue = HeaderValue::from_static("-");

/// What all exchanges of a router have in common.
pub(super) struct Common {
    pub(super) templates: Templates,
    pub(super) ids: RequestIds,
    /// Scheme and host for absolute addresses, where they are not those of the request. It has the
    /// prefix behind it.
    pub(super) base_url: Option<String>,
    /// What stands before the paths of the operations, without a slash at the end; empty where
    /// nothing does.
    pub(super) prefix: String,
}

impl Common {
    /// The address without the prefix, or `None` for one that is not below it.
    pub(super) fn without_prefix(&self, uri: &Uri) -> Option<Uri> {
        let path = uri.path().strip_prefix(&self.prefix)?;
        let rest = match (path, uri.query()) {
            ("", query) => format!(
                "/{}",
                query.map_or(String::new(), |query| format!("?{query}"))
            ),
            (path, _) if !path.starts_with('/') => return None,
            (path, None) => path.to_owned(),
            (path, Some(query)) => format!("{path}?{query}"),
        };
        let mut parts = uri.clone().into_parts();
        parts.path_and_query = Some(PathAndQuery::try_from(rest).ok()?);
        Uri::from_parts(parts).ok()
    }
}

/// The headers of every response, with values to be replaced: to copy them at
/// once is cheaper than to insert them one by one.
pub(super) struct Templates {
    cors: Cors,
    with_cors: Vec<HeaderMap>,
    without_cors: HeaderMap,
}

impl Templates {
    /// Which of the sets of cross-origin headers the response to a request has.
    pub(super) fn choose(&self, request: &HeaderMap) -> usize {
        self.cors.choose(request)
    }

    pub(super) fn new(cors: Cors, methods: &str) -> Self {
        let mut without_cors = HeaderMap::new();
        without_cors.insert(CONTENT_TYPE, JSON);
        without_cors.insert(REQUEST_ID, UNKNOWN);
        let with_cors = cors.sets(&without_cors, methods);
        Self {
            cors,
            with_cors,
            without_cors,
        }
    }
}

/// A request under way, as far as its response needs it.
pub(super) struct Exchange {
    head: bool,
    /// Which of the sets of cross-origin headers the response has.
    origin_set: usize,
    origin: Origin,
    request_id: HeaderValue,
    pub(super) vary: Option<HeaderValue>,
    pub(super) session: Option<Session>,
    /// What a response with status 401 asks for.
    pub(super) challenges: Option<HeaderValue>,
    #[cfg(feature = "tracing")]
    pub(super) span: tracing::Span,
}

impl Exchange {
    pub(super) fn new(
        is_head: bool,
        origin_set: usize,
        origin: Origin,
        request_id: &str,
        #[cfg(feature = "tracing")] span: tracing::Span,
    ) -> Self {
        Self {
            head: is_head,
            origin_set,
            origin,
            request_id: HeaderValue::from_str(request_id).unwrap_or(UNKNOWN),
            vary: None,
            session: None,
            challenges: None,
            #[cfg(feature = "tracing")]
            span,
        }
    }

    pub(super) fn base_url(&self, common: &Common) -> String {
        self.origin.base_url(common)
    }

    pub(super) fn request_id(&self) -> &str {
        self.request_id.to_str().unwrap_or_default()
    }

    /// Completes the response, once.
    pub(super) fn finish(&mut self, common: &Common, response: Response) -> HttpResponse {
        let templates = &common.templates;
        let template = if response.cors {
            &templates.with_cors[self.origin_set]
        } else {
            &templates.without_cors
        };
        let mut headers = template.clone();
        replace(&mut headers, &CONTENT_TYPE, response.media_type);
        let request_id = std::mem::replace(&mut self.request_id, UNKNOWN);
        replace(&mut headers, &REQUEST_ID, request_id);
        if let Some(vary) = self.vary.take()
            && response.vary
        {
            headers.insert(VARY, vary);
        }
        if let Some(challenges) = &self.challenges
            && response.status == StatusCode::UNAUTHORIZED
        {
            headers.insert(WWW_AUTHENTICATE, challenges.clone());
        }
        headers.extend(response.headers);
        // A server that failed leaves the session as it was.
        if let Some(session) = self.session.take()
            && response.status != StatusCode::INTERNAL_SERVER_ERROR
        {
            let is_set = session.close(&mut headers);
            if is_set || session.was_accessed() {
                add_vary_by_cookie(&mut headers);
            }
        }
        let mut body = match response.stream {
            Some(stream) => stream.take().into(),
            None => ResponseBody::from(response.body),
        };
        if self.head {
            // The length is that of the response to a GET; the body stays away.
            if let Some(length) = body.size_hint().exact()
                && !headers.contains_key(CONTENT_LENGTH)
                && has_length(response.status)
            {
                headers.insert(CONTENT_LENGTH, length.into());
            }
            body = Bytes::new().into();
        }
        #[cfg(feature = "tracing")]
        self.span.record("status", response.status.as_u16());
        let mut finished = http::Response::new(body);
        *finished.status_mut() = response.status;
        *finished.headers_mut() = headers;
        finished
    }
}

/// Says that the response depends on the cookies of the request, beside what it says already.
fn add_vary_by_cookie(headers: &mut HeaderMap) {
    let varies = headers.get(VARY).and_then(|value| value.to_str().ok());
    let value = match varies {
        None => Some(BY_COOKIE),
        Some(varies) => {
            let mut names = varies.split(',').map(str::trim);
            let is_there = names.any(|name| name == "*" || name.eq_ignore_ascii_case("cookie"));
            (!is_there)
                .then(|| HeaderValue::try_from(format!("{varies}, Cookie")).unwrap_or(BY_COOKIE))
        }
    };
    if let Some(value) = value {
        headers.insert(VARY, value);
    }
}

/// Replaces the value of a header that is there.
fn replace(headers: &mut HeaderMap, name: &HeaderName, value: HeaderValue) {
    if let Some(place) = headers.get_mut(name) {
        *place = value;
    }
}

/// Whether a response of this status may tell a length.
fn has_length(status: StatusCode) -> bool {
    !status.is_informational()
        && status != StatusCode::NO_CONTENT
        && status != StatusCode::NOT_MODIFIED
}

/// Scheme and host of a request. They are put together only where an address is needed: for the
/// operation, and for a rejection.
pub(super) struct Origin {
    scheme: Option<Scheme>,
    host: Host,
}

enum Host {
    Authority(Authority),
    Header(HeaderValue),
    Unknown,
}

impl Origin {
    pub(super) fn of(parts: &Parts) -> Self {
        let host = match (parts.uri.authority(), parts.headers.get(HOST)) {
            (Some(authority), _) => Host::Authority(authority.clone()),
            (None, Some(host)) => Host::Header(host.clone()),
            (None, None) => Host::Unknown,
        };
        Self {
            scheme: parts.uri.scheme().cloned(),
            host,
        }
    }

    /// Scheme and host, and the prefix of the router behind them.
    pub(super) fn base_url(&self, common: &Common) -> String {
        if let Some(base_url) = &common.base_url {
            return base_url.clone();
        }
        let scheme = self.scheme.as_ref().map_or("http", Scheme::as_str);
        let named = match &self.host {
            Host::Authority(authority) => Some(authority.as_str()),
            Host::Header(host) => host.to_str().ok(),
            Host::Unknown => None,
        };
        let host = named.filter(|host| is_host(host)).unwrap_or("localhost");
        let prefix = &*common.prefix;
        let mut base_url = String::with_capacity(scheme.len() + 3 + host.len() + prefix.len());
        for part in [scheme, "://", host, prefix] {
            base_url.push_str(part);
        }
        base_url
    }
}

/// Whether it is host and port and nothing else: it ends up in addresses that
/// the caller follows.
fn is_host(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b".-_:[]".contains(&byte);
    !text.is_empty() && text.bytes().all(allowed)
}

/// Names requests.
///
/// The names are hashes of a count under a key of this process: distinct for
/// all practical purposes, and without hint of how many there were.
#[derive(Default)]
pub(super) struct RequestIds {
    key: RandomState,
    count: AtomicU64,
}

impl RequestIds {
    /// The name that a proxy gave the request, or a new one.
    pub(super) fn of(&self, headers: &HeaderMap) -> String {
        let given = headers
            .get(REQUEST_ID)
            .and_then(|value| value.to_str().ok());
        match given.filter(|text| is_id(text)) {
            Some(text) => text.to_owned(),
            None => {
                let count = self.count.fetch_add(1, Ordering::Relaxed);
                hexadecimal(self.key.hash_one(count))
            }
        }
    }
}

/// The sixteen digits of a number. The formatter of the standard library takes
/// several times as long, for every request.
fn hexadecimal(number: u64) -> String {
    let digits = number.to_be_bytes().into_iter();
    let digits = digits.flat_map(|byte| [byte >> 4, byte & 0xf]);
    let mut text = String::with_capacity(16);
    text.extend(digits.map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)])));
    text
}

/// Whether it can stand in a log without harm.
fn is_id(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
    (1..=64).contains(&text.len()) && text.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use http::{HeaderMap, HeaderValue};

    use super::{RequestIds, hexadecimal, is_host};

    #[test]
    fn numbers_have_sixteen_digits() {
        assert_eq!(hexadecimal(0), "0000000000000000");
        assert_eq!(hexadecimal(0x0123_4567_89ab_cdef), "0123456789abcdef");
    }

    #[test]
    fn request_ids_differ() {
        let ids = RequestIds::default();
        let given: BTreeSet<String> = (0..100).map(|_| ids.of(&HeaderMap::new())).collect();
        assert_eq!(given.len(), 100);
    }

    #[test]
    fn a_given_id_is_kept_unless_it_could_harm() {
        let ids = RequestIds::default();
        let check = |text: &'static str, kept: bool| {
            let mut headers = HeaderMap::new();
            headers.insert("x-request-id", HeaderValue::from_static(text));
            assert_eq!(ids.of(&headers) == text, kept, "{text}");
        };
        check("3f2a-b.c_d", true);
        check("", false);
        check("a b", false);
        check("<script>", false);
    }

    #[test]
    fn hosts_are_hosts() {
        for host in ["localhost", "api.example.com:8443", "[::1]:80", "a_b"] {
            assert!(is_host(host), "{host}");
        }
        for host in ["", "a@b", "a/b", "a b", "a?b", "a\"b"] {
            assert!(!is_host(host), "{host}");
        }
    }
}
