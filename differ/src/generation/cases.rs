//! The cases of one operation: valid, each field broken, each role, query, methods, order of checks,
//! odd names in the path.

use serde_json::{Map, Value as Json, json};

use super::bodies::{self, RequestBody};
use super::document::Operation;
use super::world::World;
use crate::scenario::Step;

/// Values of query parameters, with the names of the cases.
const QUERIES: [(&str, &str); 10] = [
    ("empty", ""),
    ("word", "abc"),
    ("fraction", "1.5"),
    ("negative", "-1"),
    ("zero", "0"),
    ("one", "1"),
    ("true", "true"),
    ("false", "false"),
    ("huge", "99999999999999999999"),
    ("unicode", "%C3%BC"),
];

/// Values of path parameters, percent-encoded, with the names of the cases.
const NAMES: [(&str, &str); 10] = [
    ("unknown", "nosuch"),
    ("zero", "0"),
    ("negative", "-1"),
    ("huge", "99999999999999999999"),
    ("capitals", "NoSuch"),
    ("unicode", "%C3%BC"),
    ("blank", "%20"),
    ("slash", "a%2Fb"),
    ("backslash", "a%5Cb"),
    ("dotted", "a.b"),
];

/// The methods that every path is asked with.
const METHODS: [&str; 6] = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"];

/// Makes the cases of an operation.
pub(super) struct Cases<'a> {
    pub(super) world: &'a World,
    pub(super) operation: &'a Operation,
    /// The roles of the actors, and `anonymous`.
    pub(super) roles: &'a [String],
    /// Tells names apart that the operation gives to what it makes.
    pub(super) number: usize,
}

impl Cases<'_> {
    /// All cases.
    pub(super) fn all(&self) -> Vec<Step> {
        let mut steps = vec![self.valid("valid", self.role())];
        for role in self.roles {
            steps.push(self.valid(&format!("role-{role}"), role));
        }
        steps.extend(self.broken_bodies());
        steps.extend(self.queries());
        steps.extend(self.paths());
        steps.extend(self.methods());
        steps
    }

    /// A request that the server accepts, if the role may make it.
    pub(super) fn valid(&self, name: &str, role: &str) -> Step {
        let body = self.operation.body.as_ref();
        let body = body.map(|body| RequestBody::Json(bodies::valid(body, self.number)));
        self.step(name, role, &self.operation.method, self.path(None), body)
    }

    /// Bodies, also of those who lack the right: that tells which check comes first.
    fn broken_bodies(&self) -> Vec<Step> {
        let Some(body) = &self.operation.body else {
            return Vec::new();
        };
        let mut steps = Vec::new();
        for role in [self.role(), "outsider", "anonymous"] {
            for (name, body) in bodies::broken(body, self.number) {
                let is_short = name.starts_with("raw-") || name == "nothing";
                if role != self.role() && !is_short {
                    continue;
                }
                let name = if role == self.role() {
                    name
                } else {
                    format!("{name}-of-{role}")
                };
                let method = &self.operation.method;
                steps.push(self.step(&name, role, method, self.path(None), Some(body)));
            }
        }
        steps
    }

    fn queries(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut add = |name: String, role: &str, query: String| {
            let body = self.operation.body.as_ref();
            let body = body.map(|body| RequestBody::Json(bodies::valid(body, self.number)));
            let path = format!("{}?{query}", self.path(None));
            steps.push(self.step(&name, role, &self.operation.method, path, body));
        };
        for parameter in &self.operation.query {
            for (kind, value) in QUERIES {
                let query = format!("{parameter}={value}");
                add(format!("{parameter}={kind}"), self.role(), query);
            }
            let twice = format!("{parameter}=1&{parameter}=abc");
            add(format!("{parameter}=twice"), self.role(), twice);
            for role in ["outsider", "anonymous"] {
                let query = format!("{parameter}=abc");
                add(format!("{parameter}=word-of-{role}"), role, query);
            }
        }
        add("unknown-query".to_owned(), self.role(), "zzz=1".to_owned());
        steps
    }

    fn paths(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        for parameter in self.operation.path_parameters() {
            for (kind, value) in NAMES {
                let value = if parameter == "repository" && !value.contains('/') {
                    format!("orga{{{{run}}}}/{value}")
                } else {
                    value.to_owned()
                };
                for role in [self.role(), "outsider", "anonymous"] {
                    if role != self.role() && kind != "unknown" {
                        continue;
                    }
                    let body = self.operation.body.as_ref();
                    let body = body.map(|body| RequestBody::Json(bodies::valid(body, self.number)));
                    let name = format!("{parameter}~{kind}-of-{role}");
                    let path = self.path(Some((parameter, &value)));
                    steps.push(self.step(&name, role, &self.operation.method, path, body));
                }
            }
        }
        steps
    }

    /// Methods that the path has or lacks, without a body, and with a slash too many.
    fn methods(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        for role in ["outsider", "anonymous"] {
            for method in METHODS.into_iter().chain(["HEAD"]) {
                let name = format!("method-{method}-of-{role}");
                steps.push(self.step(&name, role, method, self.path(None), None));
                let path = format!("{}/", self.path(None));
                let name = format!("slash-{method}-of-{role}");
                steps.push(self.step(&name, role, method, path, None));
            }
        }
        steps
    }

    /// Who may do most with it.
    fn role(&self) -> &'static str {
        match self.operation.tag.as_str() {
            "superuser" | "globalmessages" | "namespacequota" => "superuser",
            _ => "owner",
        }
    }

    fn path(&self, replaced: Option<(&str, &str)>) -> String {
        let mut path = self.operation.path.clone();
        for name in self.operation.path_parameters() {
            let value = match replaced {
                Some((other, value)) if other == name => value,
                _ => self.world.parameter(self.operation, name),
            };
            path = path.replace(&format!("{{{name}}}"), value);
        }
        path
    }

    fn step(
        &self,
        name: &str,
        role: &str,
        method: &str,
        path: String,
        body: Option<RequestBody>,
    ) -> Step {
        let mut step = Map::new();
        let mut set = |key: &str, value: Json| step.insert(key.to_owned(), value);
        set("name", json!(format!("{}/{name}", self.operation.id)));
        set("as", json!(role));
        set("method", json!(method));
        set("path", json!(path));
        match body {
            Some(RequestBody::Json(body)) => {
                set("body", body);
            }
            Some(RequestBody::Raw(text, kind)) => {
                set("raw", json!(text));
                if let Some(kind) = kind {
                    set("headers", json!({ "Content-Type": kind }));
                }
            }
            None => {}
        }
        Step::from(Json::Object(step))
    }
}
