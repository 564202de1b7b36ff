//! Checks that each security scheme says what is sent, and where.

use std::collections::BTreeSet;

use super::declared;
use crate::diagnostic::Diagnostics;
use crate::document::node::{Entry, Node};
use crate::document::validate::index::Index;
use crate::profile::Level;

/// The keys that a type of scheme needs, with the remedy, and the keys of the other types.
struct Form {
    needed: &'static [(&'static str, &'static str)],
    idle: &'static [&'static str],
}

fn form(ty: &str) -> Option<Form> {
    Some(match ty {
        "oauth2" => Form {
            needed: &[("flows", "write a flow with its scopes")],
            idle: &["scheme", "bearerFormat", "name", "in", "openIdConnectUrl"],
        },
        "http" => Form {
            needed: &[("scheme", "write `scheme: bearer`, or `scheme: basic`")],
            idle: &["flows", "name", "in", "openIdConnectUrl"],
        },
        "apiKey" => Form {
            needed: &[
                (
                    "name",
                    "write the `name` of the header, parameter or cookie",
                ),
                ("in", "write `in: header`, `in: query` or `in: cookie`"),
            ],
            idle: &["flows", "scheme", "bearerFormat", "openIdConnectUrl"],
        },
        "openIdConnect" => Form {
            needed: &[(
                "openIdConnectUrl",
                "write the address of the issuer's document",
            )],
            idle: &["flows", "scheme", "bearerFormat", "name", "in"],
        },
        _ => return None,
    })
}

pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    let used = used(index);
    for scheme in declared(index.document) {
        let (name, node) = (&scheme.key, &scheme.value);
        let ty = node.text_of("type").unwrap_or_default();
        let Some(form) = form(ty) else { continue };
        for (key, remedy) in form
            .needed
            .iter()
            .filter(|(key, _)| node.get(key).is_none())
        {
            problems.add(&node.place, format!("`{name}` has no `{key}`"), *remedy);
        }
        for entry in form.idle.iter().filter_map(|key| node.entry(key)) {
            problems.tell(
                index.profile().idle_keys,
                None,
                &entry.place,
                format!("`{}` has no effect beside `type: {ty}`", entry.key),
                "remove it, or correct the type",
            );
        }
        match ty {
            "http" => check_http(index, scheme, used.contains(name.as_str()), problems),
            "apiKey" => check_key(scheme, problems),
            _ => {}
        }
    }
}

/// The names of the schemes that anything requires.
fn used<'a>(index: &Index<'a>) -> BTreeSet<&'a str> {
    let inherited = index.document.root.get("security");
    let own = index.operations.iter();
    let own = own.filter_map(|operation| operation.node.get("security"));
    inherited
        .into_iter()
        .chain(own)
        .flat_map(Node::items)
        .flat_map(Node::entries)
        .map(|scheme| scheme.key.as_str())
        .collect()
}

/// Other schemes of HTTP than these two are handshakes, which neither client nor router makes.
fn check_http(index: &Index<'_>, scheme: &Entry, is_used: bool, problems: &mut Diagnostics) {
    let Some(node) = scheme.value.get("scheme") else {
        return;
    };
    let Some(text) = node.text() else { return };
    if ["basic", "bearer"]
        .iter()
        .any(|it| it.eq_ignore_ascii_case(text))
    {
        return;
    }
    let level = match is_used {
        true => Level::Refuse,
        false => index.profile().idle_keys,
    };
    problems.tell(
        level,
        None,
        &node.place,
        format!(
            "`{}` is the HTTP scheme `{text}`, which neither client nor router knows",
            scheme.key
        ),
        "write `bearer` or `basic`; a fixed value of the header `Authorization` is a key: \
         `type: apiKey`, `in: header`, `name: Authorization`",
    );
}

/// The name of a key can stand where the key is sent.
fn check_key(scheme: &Entry, problems: &mut Diagnostics) {
    let Some(node) = scheme.value.get("name") else {
        return;
    };
    let Some(name) = node.text() else { return };
    let is_token = !name.is_empty() && name.bytes().all(is_token_byte);
    let place = scheme.value.text_of("in").unwrap_or_default();
    let fits = match place {
        "header" | "cookie" => is_token,
        _ => !name.is_empty(),
    };
    if !fits {
        problems.add(
            &node.place,
            format!("`{name}` cannot be the name of a {}", what(place)),
            "write letters, digits and hyphens",
        );
    }
}

fn what(place: &str) -> &str {
    match place {
        "query" => "parameter",
        place => place,
    }
}

/// Whether a byte may stand in a token of HTTP (RFC 9110, section 5.6.2).
fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}
