//! The words that call each operation on a command line: `org member list`.
//!
//! An operation that the document gives words keeps them. Others get theirs of path and method, in the order of the
//! document; where they would clash, those of the operation id.

mod noun;
mod verb;

use std::collections::{BTreeMap, BTreeSet};

use self::noun::{common_prefix, kebab, nouns};
use self::verb::Verbs;
use crate::ir::Operation;

/// The words that the program has commands of its own for. No command of an operation begins with one.
pub const RESERVED: [&str; 16] = [
    "api",
    "apply",
    "auth",
    "completion",
    "context",
    "diff",
    "export",
    "help",
    "login",
    "logout",
    "man",
    "sandbox",
    "schema",
    "version",
    "wait",
    "whoami",
];

/// The word behind which every group explains its commands. No command of an operation has it.
pub(crate) const HELP: &str = "help";

/// The most words of a command.
pub(crate) const MAX_WORDS: usize = 5;

/// Whether a text is a word of a command: a lower-case letter, then such letters, digits and hyphens.
pub(crate) fn is_word(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    text.starts_with(|first: char| first.is_ascii_lowercase()) && text.bytes().all(fits)
}

/// Gives each operation its words, unless it has some. `lists` says of each whether it responds with a list.
pub(crate) fn assign(operations: &mut [Operation], lists: &[bool]) {
    let mut taken = Words::default();
    for operation in operations.iter().filter(|it| !it.command.is_empty()) {
        taken.insert(&operation.command);
    }
    let prefix = common_prefix(operations);
    let verbs = Verbs::of(operations);
    for (operation, lists) in operations.iter_mut().zip(lists) {
        if operation.command.is_empty() {
            let words = default(operation, prefix, *lists, &verbs);
            operation.command = taken.take(words, &operation.id);
        }
    }
}

fn default(operation: &Operation, prefix: usize, lists: bool, verbs: &Verbs) -> Vec<String> {
    let (action, segments) = verbs.action(operation, prefix);
    let mut words = nouns(segments, &operation.tag);
    if let Some(first) = words.first_mut()
        && RESERVED.contains(&first.as_str())
    {
        first.push_str("-api");
    }
    if words.len() >= MAX_WORDS {
        // The last ones say most, and the first one where they belong.
        words.drain(1..=words.len() - MAX_WORDS + 1);
        words.dedup();
    }
    words.push(action.unwrap_or_else(|| verbs.verb(operation, lists)));
    for word in words.iter_mut().filter(|word| *word == HELP) {
        word.push_str("-api");
    }
    words
}

/// Commands that are taken. None is equal to another or begins with it.
#[derive(Default)]
struct Words {
    commands: BTreeSet<Vec<String>>,
    /// The beginnings of commands.
    groups: BTreeSet<Vec<String>>,
    /// The last number of each command that was asked for again.
    numbers: BTreeMap<Vec<String>, usize>,
}

impl Words {
    fn insert(&mut self, words: &[String]) {
        for count in 1..words.len() {
            self.groups.insert(words[..count].to_vec());
        }
        self.commands.insert(words.to_vec());
    }

    fn is_free(&self, words: &[String]) -> bool {
        let begun = (1..=words.len()).any(|count| self.commands.contains(&words[..count]));
        !begun && !self.groups.contains(words)
    }

    /// The words, or others that end in the operation id. They are taken then.
    fn take(&mut self, words: Vec<String>, id: &str) -> Vec<String> {
        let words = self.free(words, id);
        self.insert(&words);
        words
    }

    fn free(&mut self, words: Vec<String>, id: &str) -> Vec<String> {
        if self.is_free(&words) {
            return words;
        }
        let id = kebab(id).filter(|id| id != HELP);
        let id = id.unwrap_or_else(|| "call".to_owned());
        let with = |count: usize, last: String| {
            let mut made = words[..count].to_vec();
            made.push(last);
            made
        };
        for count in (1..words.len()).rev() {
            let made = with(count, id.clone());
            if self.is_free(&made) {
                return made;
            }
        }
        let number = self.numbers.entry(with(1, id.clone())).or_insert(1);
        let mut at = *number;
        loop {
            at += 1;
            let made = with(1, format!("{id}-{at}"));
            if self.is_free(&made) {
                self.numbers.insert(with(1, id), at);
                return made;
            }
        }
    }
}
