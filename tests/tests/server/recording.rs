//! Owns [`Recording`]: a recorded exchange with all its headers, to be sent again and compared.

use std::collections::BTreeSet;
use std::fs;

use quay_codegen::ir::Api;
use serde_json::Value as Json;
use xtask::exchanges;

use crate::said;
use crate::wire::{Answer, Request, Server, first_line};

/// Where the recorded server stood.
const RECORDED_AT: &str = "http://127.0.0.1:8880";

/// Begins of texts that must come from the router: no implementer is asked before they are said.
const OF_THE_ROUTER: [&str; 6] = [
    "CSRF token",
    "Did not attempt to load JSON",
    "Missing JSON body",
    "Page limit cannot",
    "Requires authentication",
    "The browser (or proxy)",
];

/// A recorded request with its answer.
pub(crate) struct Recording(Json);

impl Recording {
    pub(crate) fn all() -> Vec<Self> {
        let path = xtask::root().join(exchanges::PATH);
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

    fn answered(&self, name: &str) -> Option<&str> {
        self.0["response_headers"][name].as_str()
    }

    pub(crate) fn belongs_to(&self, api: &Api) -> bool {
        let path = self.text("path").split('?').next().unwrap_or_default();
        exchanges::find(api, self.text("method"), path).is_some()
    }

    /// Whether it is about the path, and not about what stands there.
    pub(crate) fn is_about_path(&self) -> bool {
        let page = self
            .answered("content-type")
            .is_some_and(|text| text.starts_with("text/html"));
        match self.status() {
            308 | 405 => true,
            404 => page,
            _ => self.text("method") == "OPTIONS",
        }
    }

    pub(crate) fn request(&self) -> Request {
        // Whoever recorded the request had an HTTP library that encodes blanks.
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

    /// The first line of what the recorded body says.
    pub(crate) fn said(&self) -> String {
        match &self.0["response_body"] {
            Json::String(page) if page == "(HTML page)" => "page".to_owned(),
            body => said(body),
        }
    }

    /// Whether the router must have said it. Texts about a body's schema go on with the schema.
    pub(crate) fn is_of_the_router(&self) -> bool {
        let said = self.said();
        let detail = self.0["response_body"]["detail"]
            .as_str()
            .unwrap_or_default();
        matches!(self.status(), 401 | 405 | 415)
            || OF_THE_ROUTER.iter().any(|text| said.starts_with(text))
            || detail.contains("Failed validating")
            || self.0["response_body"]["message"].is_object()
    }

    /// How an answer of the router differs from the recorded one in status and content type, and
    /// how in what it says, where it leads and what other origins may do.
    pub(crate) fn compare(&self, server: &Server, answer: &Answer) -> (Vec<String>, Vec<String>) {
        let differs = |what: &str, recorded: String, found: String| {
            let name = self.text("name");
            (recorded != found).then(|| format!("{name}: {what}: {found:?}, not {recorded:?}"))
        };
        let header = |name: &str, view: &dyn Fn(&str) -> String| {
            let recorded = view(self.answered(name).unwrap_or_default());
            differs(
                name,
                recorded,
                view(answer.header(name).unwrap_or_default()),
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
                answer.status.to_string(),
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
            differs("text", self.said(), first_line(answer)),
        ];
        let collect = |found: Vec<Option<String>>| found.into_iter().flatten().collect();
        (collect(kind.into()), collect(rest.into()))
    }
}
