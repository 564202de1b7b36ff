//! The response to one step, recorded or received, and its comparison: status, media type, location,
//! and the JSON in shape or in values.

use std::collections::BTreeSet;

use quay_api_tests::wire::Response;
use serde_json::Value as Json;

use crate::captured_values::CapturedValues;

/// How much of two responses is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    Shape,
    Values,
}

/// The response to a step: of the recorded server, or of the sandbox.
pub(crate) struct StepResponse {
    status: u64,
    media_type: String,
    location: Option<String>,
    body: Option<Json>,
}

impl StepResponse {
    pub(crate) fn from_recording(recording: &Json) -> Self {
        let headers = &recording["response_headers"];
        let text = |name: &str| headers[name].as_str().map(str::to_owned);
        let is_json = recording["response_is_json"] == Json::Bool(true);
        Self {
            status: recording["status"].as_u64().expect("a status"),
            media_type: media_type(&text("content-type").unwrap_or_default()),
            location: text("location"),
            body: is_json.then(|| recording["response_body"].clone()),
        }
    }

    pub(crate) fn from_wire(response: &Response, omits_body: bool) -> Self {
        let body = serde_json::from_str::<Json>(&response.body).ok();
        let body = match body {
            Some(body) if omits_body => Some(omitted(&body, response.body.len())),
            other => other,
        };
        Self {
            status: response.status.into(),
            media_type: response.media_type().to_owned(),
            location: response.header("location").map(str::to_owned),
            body,
        }
    }

    /// Where `found` differs from this response. `captured` holds the values that steps took from
    /// responses: in the recording, and in this run.
    pub(crate) fn differences(
        &self,
        found: &Self,
        level: Level,
        captured: &[CapturedValues; 2],
    ) -> Vec<String> {
        if self.status != found.status {
            let body = found
                .body
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default();
            return vec![format!(
                "status {} instead of {} {body}",
                found.status, self.status
            )];
        }
        if self.media_type != found.media_type {
            let (own, other) = (&self.media_type, &found.media_type);
            return vec![format!("media type {other} instead of {own}")];
        }
        let [own, other] = captured;
        let place = |response: &Self, captured: &CapturedValues| {
            response.location.as_deref().map(|text| captured.mask(text))
        };
        if place(self, own) != place(found, other) {
            return vec![format!(
                "location {:?} instead of {:?}",
                found.location, self.location
            )];
        }
        match (&self.body, &found.body) {
            (None, None) => Vec::new(),
            (Some(expected), Some(body)) => {
                let (expected, body) = match level {
                    Level::Shape => (own.shape(expected), other.shape(body)),
                    Level::Values => (own.stable(expected, ""), other.stable(body, "")),
                };
                let mut problems = Vec::new();
                quay_api_tests::differences("", &expected, &body, &mut problems);
                problems
            }
            (Some(_), None) => vec!["no JSON".to_owned()],
            (None, Some(body)) => vec![format!("JSON where the server sent none: {body}")],
        }
    }
}

fn media_type(content_type: &str) -> String {
    content_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_owned()
}

/// The summary that a recording keeps of a body that is too long.
fn omitted(body: &Json, bytes: usize) -> Json {
    let keys = body
        .as_object()
        .map(|map| map.keys().cloned().collect::<BTreeSet<String>>());
    let kind = if body.is_object() { "dict" } else { "list" };
    serde_json::json!({ "$omitted_bytes": bytes, "$type": kind, "$keys": keys })
}
