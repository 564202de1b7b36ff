//! The document, from its files to one validated tree.

mod adjust;
mod complete;
mod infer;
mod join;
mod json;
mod limits;
mod load;
mod mapping;
pub(crate) mod media_type;
mod merge;
mod node;
mod parse;
mod pattern;
mod pointer;
mod reference;
mod rename;
mod repeated;
mod suggest;
mod tree;
pub(crate) mod validate;
mod version;
mod yaml;

pub use load::Sources;
pub use node::{Entry, Mapping, Node, Value};
pub(crate) use pointer::{component_key, component_name};
pub(crate) use suggest::suggest;
pub use tree::Document;
pub use validate::instance::{Mismatch, check_instance};
pub(crate) use validate::pattern::is_readable as is_readable_pattern;
pub use validate::sets::repeated_sets;

use crate::diagnostic::Diagnostics;
use crate::profile::{Level, Profile};

impl Document {
    /// Reads, joins and validates the files by the rules of a profile.
    ///
    /// # Errors
    ///
    /// All problems at once, but for those that are consequences of others.
    pub fn read(sources: &Sources, profile: Profile) -> Result<Self, Diagnostics> {
        let join::Joined {
            mut document,
            mut found,
            broken,
        } = join::join(sources, profile)?;
        adjust::adjust(&mut document, &mut found);
        rename::rename(&mut document.root, profile, &mut found);
        if profile.plain_schemas != Level::Refuse {
            merge::merge(&mut document.root, &mut found);
        }
        infer::infer(&mut document, &mut found);
        adjust::leave_out_misfits(&mut document, &mut found);
        let mut checked = validate::validate(&document);
        checked.leave_out(&broken);
        found.extend(checked);
        if found.problems() > 0 {
            return Err(found);
        }
        document.warnings = found;
        complete::complete(&mut document.root, profile);
        Ok(document)
    }
}
