//! Writes the patterns of schemas as the generated code reads them.

use super::{Slips, text};
use crate::document::node::Node;
use crate::document::pattern::translate;
use crate::document::validate::keys::Kind;

/// Translates the pattern of a schema, or leaves it out where that cannot be done.
pub(super) fn adjust(schema: &mut Node, slips: &mut Slips) {
    let Some(node) = schema.get("pattern") else {
        return;
    };
    let (Some(written), place) = (node.text(), node.place.clone()) else {
        return;
    };
    let translated = translate(written);
    if translated.as_deref() != Ok(written) {
        slips.patterns.insert(place.clone(), written.to_owned());
    }
    match translated {
        Ok(translated) => schema.set("pattern", text(&place, &translated)),
        Err(fault) => {
            let cause = format!("pattern/{fault}");
            let problem = format!("a pattern cannot be read, and is taken as absent: {fault}");
            let remedy = "write it as ECMA-262 has it, without look-around and back-references";
            slips.note(Kind::Schema, &cause, &place, &problem, remedy);
            // It is found in any text.
            schema.set("pattern", text(&place, ""));
        }
    }
}
