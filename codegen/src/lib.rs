//! Generates a crate from an OpenAPI document: a client, server traits and models.
//!
//! One pipeline, each stage a function of the one before: [`Sources::open`] →
//! [`Document::read`] (join, validate) → [`lower::lower`] → emit → format → [`Files`].
//! Only [`Sources`] and [`output`] touch the disk.

pub mod build_script;
pub mod diagnostic;
pub mod document;
mod emit;
pub mod files;
mod format;
pub mod ir;
pub mod lower;
pub mod names;
pub mod output;
pub mod profile;
mod settings;

pub use diagnostic::{Diagnostic, Diagnostics, Place, Severity};
pub use document::{Document, Sources};
pub use emit::{LeftOut, RoundTrip, round_trip};
pub use files::Files;
pub use profile::{Dates, Level, Profile};
pub use settings::{CliError, Command, Layout, PackageNameError, Runtime, Settings, Stage};

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
    /// What was noticed about the document and stops nothing.
    pub warnings: Diagnostics,
    /// What the self-test of the crate does not try; nothing for a crate without one.
    pub left_out: Vec<LeftOut>,
}

/// Checks a document and returns its problems and warnings as text, one per line: the expected
/// output of a reject case. If there is no problem, it lowers the document, and looks for sets that
/// are declared twice, which only the document of this repository may not have.
pub fn report(sources: &Sources, profile: Profile) -> String {
    let found = match Document::read(sources, profile) {
        Ok(document) => {
            let mut found = document::repeated_sets(&document);
            found.extend(lower::lower(&document).err().unwrap_or_default());
            found.extend(document.warnings);
            found
        }
        Err(found) => found,
    };
    match found.is_empty() {
        true => "no problem was found\n".to_owned(),
        false => found.to_string(),
    }
}

/// Runs the whole pipeline for the crate of this repository.
///
/// # Errors
///
/// Every problem of the document, with its place and remedy.
pub fn generate(sources: &Sources, profile: Profile) -> Result<Output, Diagnostics> {
    let settings = Settings {
        profile,
        ..Settings::of_checkout()
    };
    generate_as(sources, &settings, &mut |_| ())
}

/// Runs the whole pipeline, and tells how far it has come.
///
/// # Errors
///
/// Every problem of the document, with its place and remedy.
pub fn generate_as(
    sources: &Sources,
    settings: &Settings,
    progress: &mut dyn FnMut(Stage),
) -> Result<Output, Diagnostics> {
    progress(Stage::Checking);
    let document = Document::read(sources, settings.profile)?;
    let mut api = lower::lower(&document)?;
    api.library = settings.library();
    progress(Stage::Emitting {
        operations: api.operations.len(),
        schemas: api.models.len(),
    });
    let mut files = emit::emit(&api, settings)?;
    let mut left_out = Vec::new();
    if matches!(settings.layout, Layout::Package(_)) && settings.client && settings.server {
        let round_trip = round_trip(&api, settings.commands);
        files.extend(round_trip.files);
        left_out = round_trip.left_out;
    }
    files.mark(settings.command.head());
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
        warnings: document.warnings,
        left_out,
        api,
    })
}
