//! One step of the guide: a call, and what the guide says of it.

use quay_api::Operation;
use serde_json::Value as Json;

/// A call of the guide. What the guide says comes in by the methods that chain.
pub(crate) struct Step {
    pub(crate) section: &'static str,
    pub(crate) title: &'static str,
    pub(crate) operation: &'static Operation,
    /// The path as it is called.
    pub(crate) path: String,
    pub(crate) request_body: Option<Json>,
    pub(crate) guide: Guide,
    pub(crate) difference: Option<Difference>,
    /// What a reader of the guide should know of the step, though no response differs.
    pub(crate) note: Option<&'static str>,
    /// The rule that explains the difference or the note, by file and anchor.
    pub(crate) rule: Option<&'static str>,
}

/// The response that the guide promises.
pub(crate) struct Guide {
    pub(crate) status: u16,
    /// `None` where the guide prints no response.
    pub(crate) body: Option<Json>,
}

/// How the server's response differs from the guide. The document under `spec/` has to record it.
pub(crate) enum Difference {
    /// The server responds with this status.
    Status(u16, &'static str),
    /// The body is the document's example and not what the guide prints.
    Body(&'static str),
}

impl Difference {
    pub(crate) fn explanation(&self) -> &'static str {
        match self {
            Self::Status(_, explanation) | Self::Body(explanation) => explanation,
        }
    }
}

impl Step {
    pub(crate) fn new(
        section: &'static str,
        title: &'static str,
        operation: &'static Operation,
    ) -> Self {
        Self {
            section,
            title,
            operation,
            path: operation.path.to_owned(),
            request_body: None,
            guide: Guide {
                status: 200,
                body: None,
            },
            difference: None,
            note: None,
            rule: None,
        }
    }

    /// Fills in a parameter of the path.
    pub(crate) fn path_parameter(mut self, name: &str, value: &str) -> Self {
        self.path = self.path.replace(&format!("{{{name}}}"), value);
        self
    }

    pub(crate) fn request_body(mut self, body: &Json) -> Self {
        self.request_body = Some(body.clone());
        self
    }

    /// The status that the guide documents for a success; 200 if this is not called.
    pub(crate) fn guide_status(mut self, status: u16) -> Self {
        self.guide.status = status;
        self
    }

    /// The body that the guide prints.
    pub(crate) fn guide_body(mut self, body: Json) -> Self {
        self.guide.body = Some(body);
        self
    }

    /// The server responds with another status than the guide says.
    pub(crate) fn differs_in_status(mut self, status: u16, explanation: &'static str) -> Self {
        self.difference = Some(Difference::Status(status, explanation));
        self
    }

    /// The server responds with the document's example and not with what the guide prints.
    pub(crate) fn differs_in_body(mut self, explanation: &'static str) -> Self {
        self.difference = Some(Difference::Body(explanation));
        self
    }

    pub(crate) fn note(mut self, note: &'static str) -> Self {
        self.note = Some(note);
        self
    }

    /// Names the rule by its anchor, for example `docs/server-behaviour.md#paging`.
    pub(crate) fn see(mut self, rule: &'static str) -> Self {
        self.rule = Some(rule);
        self
    }
}
