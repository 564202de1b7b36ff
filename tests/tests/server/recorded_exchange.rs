//! A recorded exchange with all its headers, to be sent again and compared.

use std::collections::BTreeSet;
use std::fs;

use quay_codegen::ir::Api;
use quay_reference::recordings;
use serde_json::Value as Json;

use crate::first_message_line;
use crate::http::{Request, Response, ServedRouter, first_line};

/// The base URL of the recorded server.
const RECORDED_AT: &str = "http://127.0.0.1:8880";

/// The beginnings of messages that come from the router, before any method of the API is called.
const ROUTER_MESSAGES: [&str; 6] = [
    "CSRF token",
    "Did not attempt to load JSON",
    "Missing JSON body",
    "Page limit cannot",
    "Requires authentication",
    "The browser (or proxy)",
];

/// A recorded request with its response, as a line of the file has them.
pub(crate) struct RecordedExchange(Json);

impl RecordedExchange {
    pub(crate) fn all() -> Vec<Self> {
        let path = quay_reference::root().join(recordings::PATH);
        let text = fs::read_to_string(path).expect("the recordings can be read");
        text.lines()
            .map(|line| Self(serde_json::from_str(line).expect("a line is JSON")))
            .collect()
    }

    pub(crate) fn text(&self, key: &str) -> &str {
        self.0[key].as_str().expect(key)
    }

    fn status(&self) -> u64 {
        self.0["status"].as_u64().expect("a status")
    }

    fn response_header(&self, name: &str) -> Option<&str> {
        self.0["response_headers"][name].as_str()
    }

    pub(crate) fn belongs_to(&self, api: &Api) -> bool {
        let path = self.text("path").split('?').next().unwrap_or_default();
        recordings::find(api, self.text("method"), path).is_some()
    }

    /// Whether the response depends on the path alone and not on an object.
    pub(crate) fn is_about_path(&self) -> bool {
        let page = self
            .response_header("content-type")
            .is_some_and(|text| text.starts_with("text/html"));
        match self.status() {
            308 | 405 => true,
            404 => page,
            _ => self.text("method") == "OPTIONS",
        }
    }

    pub(crate) fn request(&self) -> Request {
        // The HTTP library of the recorder encoded spaces.
        let path = self.text("path").replace(' ', "%20");
        let mut request = Request::new(format!("{} {path}", self.text("method")));
        let role = self.text("as");
        if !["anonymous", "none"].contains(&role) {
            request = request.token(role);
        }
        let headers = self.0["request_headers"].as_object().expect("headers");
        for (name, value) in headers {
            request = request.header(name, value.as_str().expect("a text"));
        }
        let body = match &self.0["request_body"] {
            Json::Null => return request,
            Json::Object(fields) if fields.contains_key("$raw") => fields["$raw"].as_str(),
            other => return request.json(other.to_string()),
        };
        let body = body.expect("a text");
        if headers.contains_key("Content-Type") {
            request.body(body)
        } else {
            request.json(body)
        }
    }

    /// The first line of the message in the recorded body.
    pub(crate) fn message(&self) -> String {
        match &self.0["response_body"] {
            Json::String(page) if page == "(HTML page)" => "page".to_owned(),
            body => first_message_line(body),
        }
    }

    /// Whether the router must produce the response by itself. Messages about a body's schema quote
    /// the schema.
    pub(crate) fn is_of_the_router(&self) -> bool {
        let message = self.message();
        let detail = self.0["response_body"]["detail"]
            .as_str()
            .unwrap_or_default();
        matches!(self.status(), 401 | 405 | 415)
            || ROUTER_MESSAGES.iter().any(|text| message.starts_with(text))
            || detail.contains("Failed validating")
            || self.0["response_body"]["message"].is_object()
    }

    /// How a response of the router differs from the recorded one: first in status and content type,
    /// then in message, redirect, allowed methods and cross-origin headers.
    pub(crate) fn compare(
        &self,
        server: &ServedRouter,
        response: &Response,
    ) -> (Vec<String>, Vec<String>) {
        let differs = |what: &str, recorded: String, found: String| {
            let name = self.text("name");
            (recorded != found).then(|| format!("{name}: {what}: {found:?}, not {recorded:?}"))
        };
        let header = |name: &str, view: &dyn Fn(&str) -> String| {
            let recorded = view(self.response_header(name).unwrap_or_default());
            differs(
                name,
                recorded,
                view(response.header(name).unwrap_or_default()),
            )
        };
        let plain = |text: &str| text.to_owned();
        let local = |text: &str| text.replace(&server.url(), "").replace(RECORDED_AT, "");
        let sorted = |text: &str| {
            let methods: BTreeSet<&str> = text.split(", ").collect();
            format!("{methods:?}")
        };
        let kind = [
            differs(
                "status",
                self.status().to_string(),
                response.status.to_string(),
            ),
            header("content-type", &plain),
        ];
        let rest = [
            header("location", &local),
            header("allow", &sorted),
            header("access-control-allow-origin", &plain),
            header("access-control-allow-methods", &plain),
            header("access-control-max-age", &plain),
            header("access-control-allow-headers", &plain),
            differs("text", self.message(), first_line(response)),
        ];
        let collect = |found: Vec<Option<String>>| found.into_iter().flatten().collect();
        (collect(kind.into()), collect(rest.into()))
    }
}
