//! `cargo xtask compat`: whether the document of this checkout breaks callers of an earlier one.
//!
//! The crate `drift` compares paths, parameters and schemas. It does not look at security, which is
//! compared here.

mod change;
mod security;

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, anyhow};
use drift::ChangeClass;
use serde_json::{Value as Json, json};

use self::change::{Change, Effect};
use crate::cli::Compat;
use crate::failure::Failure;

/// The document that is compared, below the root of the checkout.
const CURRENT: &str = "generated/openapi.json";

/// Prints every change.
///
/// # Errors
///
/// A change breaks callers or may do so, or a file cannot be read.
pub(crate) fn run(root: &Path, options: &Compat, output: &mut dyn Write) -> Result<(), Failure> {
    let current = root.join(CURRENT);
    let changes = compare(&read(&options.base)?, &read(&current)?)?;
    let count = |effect| {
        changes
            .iter()
            .filter(|change| change.effect == effect)
            .count()
    };
    let (breaking, unclear) = (count(Effect::Breaking), count(Effect::Unclear));
    if options.json {
        let listed: Vec<Json> = changes.iter().map(as_json).collect();
        let report = json!({"breaking": breaking, "unclear": unclear, "changes": listed});
        writeln!(output, "{report:#}")?;
    } else {
        for change in &changes {
            writeln!(
                output,
                "{}: {}: {}",
                change.effect.name(),
                change.place,
                change.text
            )?;
        }
        writeln!(
            output,
            "{breaking} breaking, {unclear} unclear, {} in all",
            changes.len()
        )?;
    }
    if breaking + unclear == 0 {
        return Ok(());
    }
    Err(Failure::Stale(format!(
        "callers of {} break; raise the version as CONTRIBUTING.md says, or take the change back",
        options.base.display()
    )))
}

/// Finds every change between two bundled documents, the breaking ones first.
///
/// # Errors
///
/// One of them is not an OpenAPI document.
pub(crate) fn compare(base: &Json, current: &Json) -> Result<Vec<Change>, Failure> {
    let mut changes = security::compare(base, current);
    let found = drift::compare(base, current).map_err(|error| anyhow!("{error:#}"))?;
    for change in found {
        let place = change
            .paths
            .first()
            .map(|path| path.old.to_string())
            .unwrap_or_default();
        for info in change.changes {
            let effect = match info.class {
                ChangeClass::BackwardIncompatible | ChangeClass::Incompatible => Effect::Breaking,
                ChangeClass::Unhandled => Effect::Unclear,
                ChangeClass::ForwardIncompatible | ChangeClass::Trivial => Effect::Compatible,
            };
            let place = match info.old_subpath.as_str() {
                "" => place.clone(),
                subpath => format!("{place}/{subpath}"),
            };
            changes.push(Change {
                effect,
                place,
                text: info.message,
            });
        }
    }
    changes.sort();
    changes.dedup();
    Ok(changes)
}

fn read(path: &Path) -> Result<Json, Failure> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let document = serde_json::from_str(&text)
        .with_context(|| format!("{} is not JSON; name a bundled document", path.display()))?;
    Ok(document)
}

fn as_json(change: &Change) -> Json {
    json!({"effect": change.effect.name(), "place": change.place, "change": change.text})
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::change::Effect;
    use super::compare;

    fn document() -> Json {
        json!({
            "openapi": "3.0.3",
            "info": {"title": "A", "version": "v1"},
            "paths": {"/a": {"get": {
                "operationId": "getA",
                "security": [{"oauth2_implicit": ["repo:read"]}],
                "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
                "responses": {"200": {"description": "A.", "content": {"application/json": {
                    "schema": {"type": "object", "required": ["a"], "properties": {
                        "a": {"type": "string"}, "b": {"type": "string"},
                    }},
                }}}},
            }}},
            "components": {"securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}}},
        })
    }

    /// The worst effect of a change of the document, at a pointer.
    fn check(pointer: &str, value: Json, expect: Option<Effect>) {
        let mut changed = document();
        *changed.pointer_mut(pointer).expect("the pointer fits") = value;
        let changes = compare(&document(), &changed).expect("both are documents");
        assert_eq!(
            changes.first().map(|change| change.effect),
            expect,
            "{changes:?}"
        );
    }

    #[test]
    fn changes_are_told_by_what_they_do_to_callers() {
        check("/info/title", json!("A"), None);
        check("/paths", json!({}), Some(Effect::Breaking));
        let required = json!({
            "name": "q", "in": "query", "required": true, "schema": {"type": "string"},
        });
        check(
            "/paths/~1a/get/parameters/0",
            required,
            Some(Effect::Breaking),
        );
        let properties = "/paths/~1a/get/responses/200/content/application~1json/schema/properties";
        check(
            &format!("{properties}/a"),
            json!({"type": "integer"}),
            Some(Effect::Breaking),
        );
    }

    #[test]
    fn scopes_count() {
        let security = "/paths/~1a/get/security";
        check(
            security,
            json!([{"oauth2_implicit": ["repo:write"]}]),
            Some(Effect::Breaking),
        );
        check(
            security,
            json!([{"oauth2_implicit": ["repo:read"]}, {"oauth2_implicit": ["org:admin"]}]),
            Some(Effect::Compatible),
        );
        check(security, json!([{}]), Some(Effect::Compatible));
    }

    /// It sends the same token, and the scopes count all the same.
    #[test]
    fn a_bearer_scheme_is_no_way_around_scopes() {
        let security = "/paths/~1a/get/security";
        let beside = json!([{"oauth2_implicit": ["repo:read"]}, {"bearer": []}]);
        check(security, beside, None);
        let more = json!([{"oauth2_implicit": ["repo:write"]}, {"bearer": []}]);
        check(security, more, Some(Effect::Breaking));
        check(security, json!([{"bearer": []}]), Some(Effect::Compatible));
    }
}
