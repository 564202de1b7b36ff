//! The ways in which a value is a parameter, a field of a form or a body of its own.

use serde_json::{Map, Value, json};

use super::limits::{Kind, Limit, with};
use super::places::{component, holder, named};

/// Where values stand in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// Each is a parameter of this location.
    Parameter(&'static str),
    /// Each is a field of a form of this media type.
    Form(&'static str),
    /// Each is the body of an operation, of this media type.
    Body(&'static str),
}

/// How a value is written in a request.
pub(super) struct Way {
    pub(super) name: &'static str,
    pub(super) at: At,
    /// Further keys of a parameter.
    pub(super) keys: Value,
    /// Whether a parameter is JSON.
    pub(super) is_json: bool,
    /// Whether each parameter has an operation of its own: objects share the names of their properties.
    pub(super) is_alone: bool,
    pub(super) takes: fn(Kind) -> bool,
    pub(super) schema: fn(&Limit, &mut Map<String, Value>) -> Value,
    pub(super) value: fn(Value) -> Value,
}

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

fn way(name: &'static str, at: At, keys: Value, takes: fn(Kind) -> bool) -> Way {
    Way {
        name,
        at,
        keys,
        is_json: false,
        is_alone: false,
        takes,
        schema: |it, _| it.schema.clone(),
        value: |value| value,
    }
}

fn is_plain(kind: Kind) -> bool {
    matches!(kind, Kind::Text | Kind::Number)
}

fn is_no_object(kind: Kind) -> bool {
    !matches!(kind, Kind::Object | Kind::Map | Kind::Closed)
}

/// What stands beside the other parameters of a query by the names of its properties.
fn is_exploded(kind: Kind) -> bool {
    !matches!(kind, Kind::Map | Kind::Closed)
}

fn any(_: Kind) -> bool {
    true
}

/// A list of such values.
fn items(way: Way) -> Way {
    Way {
        schema: |it, _| json!({"type": "array", "items": it.schema}),
        value: |value| json!([value]),
        ..way
    }
}

/// A list of values whose schema is a component.
fn items_referred(way: Way) -> Way {
    Way {
        schema: |it, all| json!({"type": "array", "items": named(it, all)}),
        ..items(way)
    }
}

/// An object with such a value.
fn object(way: Way) -> Way {
    Way {
        schema: |it, _| holder(it.schema.clone()),
        value: |value| json!({ "held": value }),
        ..way
    }
}

/// A value whose schema is a component.
fn referred(way: Way) -> Way {
    Way {
        schema: named,
        ..way
    }
}

/// A value whose schema is a component, or null.
fn nullable(way: Way) -> Way {
    Way {
        schema: |it, all| json!({"nullable": true, "allOf": [named(it, all)]}),
        ..way
    }
}

/// A value, or a truth value.
fn choice(way: Way) -> Way {
    Way {
        schema: |it, all| {
            let choice = json!({"oneOf": [it.schema, {"type": "boolean"}]});
            component(all, format!("choice-{}", it.name), choice)
        },
        ..way
    }
}

fn alone(way: Way) -> Way {
    Way {
        is_alone: true,
        ..way
    }
}

fn json_content(way: Way) -> Way {
    Way {
        is_json: true,
        takes: any,
        ..way
    }
}

/// All ways.
pub(super) fn all() -> Vec<Way> {
    let [query, header, cookie, path] = ["query", "header", "cookie", "path"].map(At::Parameter);
    let none = || json!({});
    let row = || json!({"explode": false});
    let styled = |style: &str, explode: bool| json!({"style": style, "explode": explode});
    vec![
        alone(way("query", query, none(), is_exploded)),
        alone(referred(way("query-referred", query, none(), is_exploded))),
        alone(nullable(way("query-nullable", query, none(), is_exploded))),
        choice(way("query-choice", query, none(), is_no_object)),
        way("query-row", query, row(), any),
        items(way("query-items", query, none(), is_plain)),
        items_referred(way("query-items-referred", query, none(), is_plain)),
        items(way("query-row-items", query, row(), is_plain)),
        items(way(
            "query-space",
            query,
            styled("spaceDelimited", false),
            is_plain,
        )),
        items(way(
            "query-pipe",
            query,
            styled("pipeDelimited", false),
            is_plain,
        )),
        object(way(
            "query-deep",
            query,
            styled("deepObject", true),
            is_plain,
        )),
        object(way("query-row-object", query, row(), is_plain)),
        json_content(way("query-json", query, none(), any)),
        way("header", header, none(), any),
        referred(way("header-referred", header, none(), any)),
        choice(way("header-choice", header, none(), is_plain)),
        items(way("header-items", header, none(), is_plain)),
        object(way("header-object", header, none(), is_plain)),
        object(way(
            "header-exploded",
            header,
            json!({"explode": true}),
            is_plain,
        )),
        json_content(way("header-json", header, none(), any)),
        way("cookie", cookie, row(), any),
        items(way("cookie-items", cookie, row(), is_plain)),
        object(way("cookie-object", cookie, row(), is_plain)),
        json_content(way("cookie-json", cookie, none(), any)),
        way("path", path, none(), any),
        referred(way("path-referred", path, none(), any)),
        choice(way("path-choice", path, none(), is_no_object)),
        items(way("path-items", path, none(), is_plain)),
        object(way("path-object", path, none(), is_plain)),
        way("path-label", path, styled("label", false), any),
        items(way(
            "path-label-items",
            path,
            styled("label", false),
            is_plain,
        )),
        object(way(
            "path-label-object",
            path,
            styled("label", false),
            is_plain,
        )),
        way("path-matrix", path, styled("matrix", false), any),
        items(way(
            "path-matrix-items",
            path,
            styled("matrix", true),
            is_plain,
        )),
        object(way(
            "path-matrix-object",
            path,
            styled("matrix", false),
            is_plain,
        )),
        json_content(way("path-json", path, none(), any)),
        way("form", At::Form(FORM), none(), any),
        referred(way("form-referred", At::Form(FORM), none(), any)),
        items(way("form-items", At::Form(FORM), none(), any)),
        way("multipart", At::Form(MULTIPART), none(), any),
        referred(way("multipart-referred", At::Form(MULTIPART), none(), any)),
        items(way("multipart-items", At::Form(MULTIPART), none(), any)),
        object(way("multipart-json", At::Form(MULTIPART), none(), any)),
        way("body", At::Body("application/json"), none(), any),
        referred(way(
            "body-referred",
            At::Body("application/json"),
            none(),
            any,
        )),
        choice(way(
            "body-choice",
            At::Body("application/json"),
            none(),
            any,
        )),
        way("vendor", At::Body("application/vnd.acme+json"), none(), any),
        way("text", At::Body("text/plain"), none(), is_plain),
    ]
}

impl Way {
    /// A constraint inside of what the way makes of it.
    pub(super) fn wrapped(&self, limit: &Limit, components: &mut Map<String, Value>) -> Limit {
        Limit {
            schema: (self.schema)(limit, components),
            good: (self.value)(limit.good.clone()),
            bad: (self.value)(limit.bad.clone()),
            ..*limit
        }
    }

    /// A parameter of this way.
    pub(super) fn parameter(&self, location: &str, name: &str, schema: &Value) -> Value {
        let value = match self.is_json {
            true => json!({"content": {"application/json": {"schema": schema}}}),
            false => json!({"schema": schema}),
        };
        let keys = json!({"name": name, "in": location, "required": location == "path"});
        with(with(keys, value), self.keys.clone())
    }
}
