//! How operations are made up: parameters, bodies, responses.

use proptest::collection::vec;
use proptest::prelude::*;

use super::constructs::Constructs;
use super::document::{Content, Operation, Parameter, Response};
use super::strategies::{list, object, reference, scalar, schema};

pub(super) fn operation(constructs: Constructs) -> impl Strategy<Value = Operation> {
    let method = prop::sample::select(&["get", "post", "put", "delete", "patch", "head"][..]);
    let body = prop::option::of((contents(constructs), any::<bool>()));
    let parameters = vec(parameter(constructs), 0..4);
    let most = if constructs.several_statuses { 3 } else { 2 };
    let responses = vec(response(constructs), 1..most);
    (
        method,
        0..40_usize,
        0..12_usize,
        parameters,
        body,
        responses,
    )
        .prop_map(|(method, id, tag, parameters, body, responses)| Operation {
            method,
            id,
            tag,
            parameters,
            body,
            responses,
        })
}

pub(super) fn parameter(constructs: Constructs) -> impl Strategy<Value = Parameter> {
    let mut places = vec!["query", "path"];
    if constructs.headers {
        places.push("header");
    }
    if constructs.cookies {
        places.push("cookie");
    }
    let mut schemas = vec![scalar(constructs), reference()];
    if constructs.lists_in_parameters {
        schemas.push(list(constructs, scalar(constructs)));
    }
    let schemas = prop::strategy::Union::new(schemas);
    let style = (0..5_usize, any::<bool>());
    (
        0..22_usize,
        prop::sample::select(places),
        schemas,
        any::<bool>(),
        style,
    )
        .prop_map(move |(name, place, schema, required, (style, explode))| {
            let styles: &[&str] = match place {
                "query" => &[
                    "form",
                    "form",
                    "spaceDelimited",
                    "pipeDelimited",
                    "deepObject",
                ],
                "path" => &["simple", "simple", "simple", "label", "matrix"],
                "header" => &["simple"],
                _ => &["form"],
            };
            let style = (styles[style % styles.len()], explode);
            Parameter {
                name,
                place,
                schema,
                required,
                style: constructs.styles.then_some(style),
            }
        })
}

/// A body, in one media type or in several.
pub(super) fn contents(constructs: Constructs) -> BoxedStrategy<Vec<Content>> {
    let json = schema(constructs).prop_map(|it| Content::Value("application/json", it));
    if !constructs.media_types {
        return json.prop_map(|it| vec![it]).boxed();
    }
    let bytes =
        prop::sample::select(&["application/octet-stream", "image/*", "image/png", "*/*"][..]);
    let vendor =
        prop::sample::select(&["application/vnd.a+json", "application/json; charset=utf-8"][..]);
    let form =
        prop::sample::select(&["application/x-www-form-urlencoded", "multipart/form-data"][..]);
    let content = prop_oneof![
        3 => json,
        1 => (vendor, schema(constructs)).prop_map(|(it, schema)| Content::Value(it, schema)),
        1 => bytes.prop_map(Content::Bytes),
        1 => scalar(constructs).prop_map(|it| Content::Value("text/plain", it)),
        1 => (form, object(constructs, scalar(constructs))).prop_map(|(it, schema)| Content::Value(it, schema)),
    ];
    vec(content, 1..3).boxed()
}

pub(super) fn response(constructs: Constructs) -> impl Strategy<Value = Response> {
    let mut statuses = vec!["200", "201", "204", "202", "404"];
    if constructs.status_ranges {
        statuses.extend(["default", "4XX", "2XX", "5XX"]);
    }
    let header = prop::option::weighted(0.3, any::<bool>());
    let contents = prop_oneof![1 => Just(Vec::new()), 4 => contents(constructs)];
    (prop::sample::select(statuses), contents, header).prop_map(
        move |(status, contents, header)| Response {
            status,
            contents,
            header: header.filter(|_| constructs.response_headers),
        },
    )
}
