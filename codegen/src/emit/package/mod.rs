//! Emits what a crate needs beside `src/api`: its manifest, its root, the dialect, and a page to read first.
//!
//! The dialect is a plain one: rejections are problem details (RFC 9457), and nothing else differs from
//! what the runtime does by default.

mod client;
mod credentials;
mod library;
mod manifest;
mod program;
mod readme;
mod server;

use super::docs::reflow;
use crate::files::Files;
use crate::ir::{Api, Segment};
use crate::settings::{Layout, Settings};

/// Adds the files that the settings ask for.
pub(super) fn emit(api: &Api, settings: &Settings, files: &mut Files) {
    match &settings.layout {
        Layout::Api => return,
        Layout::Included => {}
        Layout::Package(runtime) => {
            files.add("Cargo.toml", manifest::file(api, settings, runtime));
            files.add("README.md", readme::file(api, settings, runtime));
        }
    }
    files.add("src/lib.rs", library::file(api, settings));
    if spans_segments(api) {
        files.add("src/repository_name.rs", library::repository_name());
    }
    if settings.client {
        files.add("src/client.rs", client::file(api, settings));
    }
    if settings.cli.is_some() {
        files.add(program::path(settings), program::file(api, settings));
    }
    if settings.server {
        files.add("src/server.rs", server::file(api, settings));
    }
}

/// Whether a parameter of a path may span several segments.
fn spans_segments(api: &Api) -> bool {
    let mut segments = api.operations.iter().flat_map(|it| &it.path.segments);
    segments.any(|segment| matches!(segment, Segment::Many(_)))
}

/// A call of a macro of the runtime that declares types, each with its docs. The layout leaves what stands
/// in a macro as it is, so it is laid out here.
fn declaration(name: &str, types: &[(&str, &str)]) -> String {
    let mut text = format!("apitwin_runtime::{name}! {{\n");
    for (index, (docs, declared)) in types.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        let docs = reflow(docs).into_iter();
        let docs = docs.map(|line| format!("/// {line}").trim_end().to_owned());
        for line in docs.chain(declared.lines().map(str::to_owned)) {
            text.push_str(&format!("    {line}\n"));
        }
    }
    text.push_str("}\n");
    text
}

/// The title of the document on one line, for prose.
fn title(api: &Api) -> String {
    let words: Vec<&str> = api.title.split_whitespace().collect();
    match words.as_slice() {
        [] => "an API without a title".to_owned(),
        words => words.join(" "),
    }
}

/// What the crate holds: `client, server traits and models`.
fn contents(settings: &Settings) -> &'static str {
    match (settings.client, settings.server) {
        (true, true) => "client, server traits and models",
        (true, false) => "client and models",
        (false, true) => "server traits and models",
        (false, false) => "models",
    }
}
