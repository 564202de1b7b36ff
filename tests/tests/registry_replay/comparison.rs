//! [`RegistryResponse`]: a response, recorded or received, and where two of them differ.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use quay_api_tests::registry::sha256;
use quay_api_tests::wire::Response;
use quay_differ::comparison::Difference;
use quay_differ::comparison::json::{self, NumberForms};
use quay_differ::json_text;
use serde_json::Value as Json;

use crate::masks::{Masks, jwt_parts, shape};

/// The headers that the recorder keeps.
const KEPT: [&str; 23] = [
    "accept-ranges",
    "allow",
    "cache-control",
    "content-encoding",
    "content-range",
    "content-type",
    "docker-content-digest",
    "docker-distribution-api-version",
    "docker-upload-uuid",
    "etag",
    "link",
    "location",
    "oci-chunk-min-length",
    "oci-filters-applied",
    "oci-subject",
    "range",
    "retry-after",
    "warning",
    "www-authenticate",
    "x-docker-endpoints",
    "x-docker-registry-version",
    "x-docker-token",
    "x-sparse-manifest-support",
];

/// How a recording tells a page for people.
const PAGE: &str = "(HTML page)";

/// How much of a body that is no text a recording keeps.
const EXCERPT: usize = 4096;

/// A response in the form of the recordings.
pub(crate) struct RegistryResponse {
    status: u64,
    headers: BTreeMap<String, String>,
    body: Json,
    is_json: bool,
    /// The body as it was sent, of short JSON.
    text: Option<String>,
    /// The digest of the body, of manifests and blobs.
    sha256: Option<String>,
    /// Header and claims of the token in the body.
    jwt: Option<Json>,
}

impl RegistryResponse {
    /// The response of a recording; `None` where no request was sent.
    pub(crate) fn from_recording(recording: &Json) -> Option<Self> {
        let headers = recording["response_headers"].as_object();
        let headers = headers.into_iter().flatten();
        let text = |key: &str| recording[key].as_str().map(str::to_owned);
        Some(Self {
            status: recording["status"].as_u64()?,
            headers: headers
                .map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_owned()))
                .collect(),
            body: recording["response_body"].clone(),
            is_json: recording["response_is_json"] == Json::Bool(true),
            text: text("response_raw"),
            sha256: text("response_sha256").map(|digits| format!("sha256:{digits}")),
            jwt: recording.get("response_jwt").cloned(),
        })
    }

    /// The response of the sandbox to a method.
    pub(crate) fn from_wire(response: &Response, method: &str) -> Self {
        let mut headers: BTreeMap<String, String> = BTreeMap::new();
        for (name, value) in &response.headers {
            let is_kept = KEPT.contains(&name.as_str());
            if is_kept || (name == "content-length" && method == "HEAD") {
                headers
                    .entry(name.clone())
                    .and_modify(|values| *values += &format!("\n{value}"))
                    .or_insert_with(|| value.clone());
            }
        }
        let text = std::str::from_utf8(&response.bytes).ok();
        let json = text.and_then(json_text::read);
        let body = match (&json, text) {
            (Some(json), _) => json.clone(),
            (None, Some(text)) if begin(text).contains("<html") => PAGE.into(),
            (None, Some(text)) => text.into(),
            (None, None) => {
                let excerpt = &response.bytes[..response.bytes.len().min(EXCERPT)];
                serde_json::json!({ "$b64": STANDARD.encode(excerpt) })
            }
        };
        Self {
            status: response.status.into(),
            headers,
            jwt: body["token"].as_str().and_then(jwt_parts),
            body,
            is_json: json.is_some(),
            text: text.map(str::to_owned),
            sha256: Some(sha256(&response.bytes)),
        }
    }

    /// Where `found` differs from this response, each masked on its side.
    pub(crate) fn differences(&self, found: &Self, masks: [&Masks; 2]) -> Vec<Difference> {
        if self.status != found.status {
            let [expected, received] = [self.excerpt(masks[0]), found.excerpt(masks[1])];
            let text = format!(
                "{} instead of {}; {received} instead of {expected}",
                found.status, self.status,
            );
            return vec![Difference::new("status", text)];
        }
        let mut differences = self.header_differences(found, masks);
        differences.extend(self.body_difference(found, masks));
        differences.extend(self.jwt_difference(found));
        differences
    }

    fn header_differences(&self, found: &Self, masks: [&Masks; 2]) -> Vec<Difference> {
        let names: BTreeSet<&String> = self.headers.keys().chain(found.headers.keys()).collect();
        let differences = names.into_iter().filter_map(|name| {
            // The length of a page is its own.
            if name == "content-length" && self.is_page() && found.is_page() {
                return None;
            }
            let [expected, received] = [(self, masks[0]), (found, masks[1])]
                .map(|(side, masks)| side.headers.get(name).map(|it| stable(name, it, masks)));
            if expected == received {
                return None;
            }
            let [expected, received] =
                [expected, received].map(|it| it.unwrap_or_else(|| "none".to_owned()));
            let text = format!("{received} instead of {expected}");
            Some(Difference::new(format!("header {name}"), text))
        });
        differences.collect()
    }

    /// Whether HEAD got the headers of a page.
    fn is_page(&self) -> bool {
        let media_type = self.headers.get("content-type");
        let length = self.headers.get("content-length");
        let length: usize = length.and_then(|it| it.parse().ok()).unwrap_or_default();
        length > "true".len() && media_type.is_some_and(|it| it.starts_with("text/html"))
    }

    fn body_difference(&self, found: &Self, masks: [&Masks; 2]) -> Option<Difference> {
        let [expected, received] =
            [(self, masks[0]), (found, masks[1])].map(|(side, masks)| masks.stable(&side.body, ""));
        let mut problems = Vec::new();
        let forms = NumberForms::Distinct;
        json::differences("", &expected, &received, forms, &mut problems);
        if self.is_json != found.is_json && problems.is_empty() {
            problems.push("one is JSON and the other is not".to_owned());
        }
        if !problems.is_empty() {
            return Some(Difference::new("body", problems.join("; ")));
        }
        if self.sha256.is_some() && self.sha256 != found.sha256 {
            let text = format!(
                "{} instead of {}",
                found.excerpt(masks[1]),
                self.excerpt(masks[0])
            );
            return Some(Difference::new("bytes", text));
        }
        let (Some(expected), Some(received)) = (&self.text, &found.text) else {
            return None;
        };
        let (expected, received) = (
            masks[0].stable_text(expected),
            masks[1].stable_text(received),
        );
        let text = format!("{received:?} instead of {expected:?}");
        (expected != received).then(|| Difference::new("bytes", text))
    }

    /// What the token says that `/v2/auth` gave. Names and times in it are new in each run.
    fn jwt_difference(&self, found: &Self) -> Option<Difference> {
        let expected = self.jwt.as_ref()?;
        let received = found.jwt.as_ref().unwrap_or(&Json::Null);
        let mut problems = Vec::new();
        let mut compare = |at: &str, expected: &Json, received: &Json| {
            json::differences(at, expected, received, NumberForms::Distinct, &mut problems);
        };
        compare("", &shape(expected), &shape(received));
        compare(
            "/access",
            &expected["claims"]["access"],
            &received["claims"]["access"],
        );
        compare(
            "/sub",
            &expected["claims"]["sub"],
            &received["claims"]["sub"],
        );
        for key in [
            "entity_kind",
            "kind",
            "user",
            "version",
            "com.apostille.root",
        ] {
            let [expected, received] =
                [expected, received].map(|jwt| &jwt["claims"]["context"][key]);
            compare(&format!("/context/{key}"), expected, received);
        }
        let length = |jwt: &Json| jwt["header"]["kid"].as_str().map(str::len);
        if length(expected) != length(received) {
            problems.push("/kid: has another length".to_owned());
        }
        (!problems.is_empty()).then(|| Difference::new("token", problems.join("; ")))
    }

    fn excerpt(&self, masks: &Masks) -> String {
        const MAX: usize = 200;
        let text = masks.stable(&self.body, "").to_string();
        match text.char_indices().nth(MAX) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text,
        }
    }
}

/// A header without what differs from run to run.
fn stable(name: &str, value: &str, masks: &Masks) -> String {
    match name {
        "allow" => {
            let methods: BTreeSet<&str> = value.split(',').map(str::trim).collect();
            methods.into_iter().collect::<Vec<_>>().join(", ")
        }
        "retry-after" => "<seconds>".to_owned(),
        _ => masks.mask(value),
    }
}

fn begin(text: &str) -> String {
    text.chars().take(200).collect::<String>().to_lowercase()
}
