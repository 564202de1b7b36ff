//! Reads the texts of the files into nodes, on two threads.

use std::panic::resume_unwind;
use std::thread;

use super::load::Sources;
use super::node::Node;
use super::{json, yaml};
use crate::diagnostic::Diagnostics;
use crate::profile::Profile;

/// A file that was read.
pub(super) struct Parsed<'a> {
    /// Its path within the folder.
    pub(super) path: &'a str,
    /// What it holds, unless it cannot be read.
    pub(super) node: Option<Node>,
    /// What is wrong with it.
    pub(super) problems: Diagnostics,
}

/// Reads every file, in the order of the paths.
pub(super) fn parse(sources: &Sources, profile: Profile) -> Vec<Parsed<'_>> {
    let files = sources.files.iter();
    let files: Vec<(&str, &str)> = files.map(|(path, text)| (&**path, &**text)).collect();
    let (first, second) = files.split_at(middle(&files));
    let read = |files| read(files, sources, profile);
    if first.is_empty() {
        return read(second);
    }
    thread::scope(|scope| {
        let second = scope.spawn(|| read(second));
        let mut parsed = read(first);
        parsed.extend(second.join().unwrap_or_else(|panic| resume_unwind(panic)));
        parsed
    })
}

fn read<'a>(files: &[(&'a str, &str)], sources: &Sources, profile: Profile) -> Vec<Parsed<'a>> {
    let parsed = files.iter().map(|(path, text)| {
        let shown = sources.shown(path);
        let mut problems = Diagnostics::default();
        let node = match path.ends_with(".json") || json::is_json(text) {
            true => json::parse(&shown, text, &mut problems),
            false => yaml::parse(&shown, text, profile.yaml_aliases, &mut problems),
        };
        Parsed {
            path,
            node,
            problems,
        }
    });
    parsed.collect()
}

/// How many files, from the first, have at most half of the text.
fn middle(files: &[(&str, &str)]) -> usize {
    let all: usize = files.iter().map(|(_, text)| text.len()).sum();
    let mut length = 0;
    let is_in_half = |(_, text): &&(&str, &str)| {
        length += text.len();
        length <= all / 2
    };
    files.iter().take_while(is_in_half).count()
}
