//! Checks that `readOnly` and `writeOnly` stand on properties, where alone they mean something.

use super::index::Index;
use super::keys::Kind;
use super::object::settle;
use crate::diagnostic::Diagnostics;
use crate::document::repeated::Repeated;

/// Tells of each on the schema of a body, a parameter, a header, an item, or a value of a map.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    let mut told = Repeated::new(index.profile().idle_keys);
    for object in &index.objects {
        let keys: &[&str] = match object.kind {
            Kind::Parameter | Kind::Header | Kind::MediaType => &["schema"],
            Kind::Schema => &["items", "additionalProperties"],
            _ => continue,
        };
        for schema in keys.iter().filter_map(|key| object.node.get(key)) {
            let schema = settle(index.document, schema);
            for flag in ["readOnly", "writeOnly"] {
                if let Some(entry) = schema.entry(flag).filter(|_| schema.flag(flag)) {
                    told.add(
                        flag,
                        object.operation.as_deref(),
                        &entry.place,
                        format!("`{flag}` has no effect on what is no property"),
                        "remove it, or write it on a property",
                    );
                }
            }
        }
    }
    told.tell(problems);
}
