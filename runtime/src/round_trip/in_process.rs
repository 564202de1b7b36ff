//! Client and router in one process, and the requests that go between them.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method};
use http_body_util::BodyExt as _;
use serde_json::Value as Json;
use tower::{Layer, Service as _};

use super::difference::differences;
use crate::client::{BoxError, HttpService, reqwest};
use crate::server::{Dialect, Router};

/// The router in the place of the network. It keeps what is sent.
pub(super) struct InProcess<D: Dialect>(pub(super) Router<D>, pub(super) SentRequests);

impl<D: Dialect> Layer<HttpService> for InProcess<D> {
    type Service = HttpService;

    fn layer(&self, _network: HttpService) -> HttpService {
        let (router, requests) = (self.0.clone(), self.1.clone());
        HttpService::new(tower::service_fn(move |request: reqwest::Request| {
            let (router, requests) = (router.clone(), requests.clone());
            async move {
                let request = http::Request::try_from(request).map_err(BoxError::from)?;
                let (parts, body) = request.into_parts();
                let body = body.collect().await.map_err(BoxError::from)?.to_bytes();
                requests.add(SentRequest {
                    method: parts.method.clone(),
                    uri: parts.uri.to_string(),
                    headers: parts.headers.clone(),
                    body: body.clone(),
                });
                let request = http::Request::from_parts(parts, reqwest::Body::from(body));
                let response = match router.clone().call(request).await {
                    Ok(response) => response,
                    Err(never) => match never {},
                };
                let (parts, body) = response.into_parts();
                let body = body.collect().await.map_err(BoxError::from)?.to_bytes();
                let response = http::Response::from_parts(parts, reqwest::Body::from(body));
                Ok::<_, BoxError>(reqwest::Response::from(response))
            }
        }))
    }
}

/// The requests that a client sent.
#[derive(Clone, Debug, Default)]
pub(super) struct SentRequests(Arc<Mutex<Vec<SentRequest>>>);

impl SentRequests {
    pub(super) fn add(&self, request: SentRequest) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(request);
    }

    /// The requests so far, which are forgotten.
    pub(super) fn take(&self) -> Vec<SentRequest> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// A request as it was sent.
#[derive(Clone, Debug)]
pub(super) struct SentRequest {
    pub(super) method: Method,
    pub(super) uri: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl SentRequest {
    /// Where another request differs.
    pub(super) fn differences(&self, other: &Self) -> Vec<String> {
        let mut problems = Vec::new();
        let mut compare = |what: &str, one: &str, other: &str| {
            if one != other {
                problems.push(format!("{what}: {one} became {other}"));
            }
        };
        compare("method", self.method.as_str(), other.method.as_str());
        compare("URL", &self.uri, &other.uri);
        let (one, two) = (self.shown_headers(), other.shown_headers());
        let none = String::new();
        let names = one
            .keys()
            .chain(two.keys().filter(|it| !one.contains_key(*it)));
        for name in names {
            let of =
                |headers: &'_ BTreeMap<String, String>| headers.get(name).unwrap_or(&none).clone();
            compare(&format!("header {name}"), &of(&one), &of(&two));
        }
        match (self.json(), other.json()) {
            (Some(one), Some(two)) => differences("body", &one, &two, &mut problems),
            _ => {
                let (one, two) = (self.comparable_body(), other.comparable_body());
                compare("body", &shown(&one), &shown(&two));
            }
        }
        problems
    }

    /// The headers as texts, without the boundary of a form.
    fn shown_headers(&self) -> BTreeMap<String, String> {
        let mut headers: BTreeMap<String, String> = BTreeMap::new();
        for (name, value) in &self.headers {
            let mut text = String::from_utf8_lossy(value.as_bytes()).into_owned();
            if let Some(boundary) = self.boundary().filter(|_| name == CONTENT_TYPE) {
                text = text.replace(&boundary, "BOUNDARY");
            }
            let known = headers.entry(name.to_string()).or_default();
            *known = format!("{known} {text}").trim_start().to_owned();
        }
        headers
    }

    fn content_type(&self) -> &str {
        let value = self.headers.get(CONTENT_TYPE);
        value.and_then(|it| it.to_str().ok()).unwrap_or_default()
    }

    fn json(&self) -> Option<Json> {
        let essence = self.content_type().split(';').next().unwrap_or_default();
        match essence.ends_with("json") {
            true => serde_json::from_slice(&self.body).ok(),
            false => None,
        }
    }

    fn boundary(&self) -> Option<String> {
        let (_, boundary) = self.content_type().split_once("boundary=")?;
        Some(boundary.trim_matches('"').to_owned())
    }

    /// The body without what differs each time.
    fn comparable_body(&self) -> Vec<u8> {
        let Some(boundary) = self.boundary() else {
            return self.body.to_vec();
        };
        let mut body = self.body.to_vec();
        let mark = boundary.as_bytes();
        while let Some(place) = body.windows(mark.len().max(1)).position(|it| it == mark) {
            body.splice(place..place + mark.len(), *b"(mark)");
        }
        body
    }
}

/// Bytes for a person; what is not ASCII is escaped.
fn shown(bytes: &[u8]) -> String {
    bytes.escape_ascii().to_string()
}
