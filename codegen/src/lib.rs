//! Generates the crate `quay-api` from the OpenAPI document of the Quay API.
//!
//! One pipeline, each stage a function of the one before: [`Sources::read`] →
//! [`Document::read`] (join, validate) → [`lower::lower`] → emit → format → [`Files`].
//! Only [`Sources::read`] and [`output`] touch the disk.

pub mod diagnostic;
pub mod document;
mod emit;
pub mod files;
mod format;
pub mod ir;
pub mod lower;
pub mod names;
pub mod output;

pub use diagnostic::{Diagnostic, Diagnostics, Place};
pub use document::{Document, Sources};
pub use files::Files;

/// The result of a run.
#[derive(Clone, Debug)]
pub struct Output {
    /// The files, by their path below the folder of the crate.
    pub files: Files,
    /// The document, as the emitters see it.
    pub api: ir::Api,
    /// The number of operations.
    pub operations: usize,
    /// The number of schemas.
    pub schemas: usize,
}

/// Checks a document and returns its problems as text, one per line: the expected output of a
/// reject case. If there are none, it looks for sets that are declared twice, which only the
/// document of this repository may not have.
pub fn report(sources: &Sources) -> String {
    let problems = match Document::read(sources) {
        Ok(document) => document::repeated_sets(&document),
        Err(problems) => problems,
    };
    match problems.is_empty() {
        true => "no problem was found\n".to_owned(),
        false => problems.to_string(),
    }
}

/// Runs the whole pipeline.
///
/// # Errors
///
/// Every problem of the document, with its place and remedy.
pub fn generate(sources: &Sources) -> Result<Output, Diagnostics> {
    let document = Document::read(sources)?;
    let api = lower::lower(&document)?;
    let mut files = emit::emit(&api)?;
    files.add("openapi.json", document.bundle());
    let mut problems = Diagnostics::default();
    for path in files.clashes() {
        problems.add(
            &document.root.place,
            format!("two parts of the output would be the file {path}"),
            "rename the tag that it is named after",
        );
    }
    problems.or(())?;
    Ok(Output {
        files,
        operations: api.operations.len(),
        schemas: api.models.len(),
        api,
    })
}
