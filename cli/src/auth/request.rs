//! The command that `can-i` asks about: its words, its positional arguments and its flags.

use std::collections::BTreeSet;

use apitwin_cli::{Failure, suggest};
use apitwin_runtime::Location;
use apitwin_runtime::command::{Command, CommandLine, CommandParameter, ValueKind};

/// A command with its arguments, as far as they were given.
#[derive(Debug)]
pub(super) struct Request<'a> {
    pub(super) command: &'static Command,
    positional: Vec<&'a str>,
    flags: Vec<(&'a str, Option<&'a str>)>,
}

impl<'a> Request<'a> {
    /// Reads words as the program itself would.
    pub(super) fn parse(table: &CommandLine, words: &[&'a str]) -> Result<Self, Failure> {
        let found = table
            .commands
            .iter()
            .find(|command| words.starts_with(command.words));
        let command = *found.ok_or_else(|| unknown(table, words))?;
        let mut request = Self {
            command,
            positional: Vec::new(),
            flags: Vec::new(),
        };
        let mut rest = words[command.words.len()..].iter().copied();
        let mut only_positional = false;
        while let Some(word) = rest.next() {
            let flag = match word.strip_prefix("--") {
                Some("") => {
                    only_positional = true;
                    continue;
                }
                Some(flag) if !only_positional => flag,
                _ => {
                    request.positional.push(word);
                    continue;
                }
            };
            let (name, value) = match flag.split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (flag, None),
            };
            let value = match kind(command, name) {
                None => return Err(odd(command, word, "has no flag")),
                // A flag that is true or false takes its value behind `=` only.
                Some(ValueKind::Boolean) => value,
                Some(_) => match value.or_else(|| rest.next()) {
                    Some(value) => Some(value),
                    None => return Err(odd(command, word, "needs a value for")),
                },
            };
            request.flags.push((name, value));
        }
        let places = path_parameters(command).count() + positional_properties(command);
        match request.positional.get(places) {
            Some(word) => Err(odd(command, word, "has no place for")),
            None => Ok(request),
        }
    }

    /// The value of a parameter of the path, by its name on the wire.
    pub(super) fn path(&self, name: &str) -> Option<&'a str> {
        let mut parameters = path_parameters(self.command);
        let at = parameters.position(|parameter| parameter.name == name)?;
        self.positional.get(at).copied()
    }

    /// Whether the path has a parameter of that name on the wire.
    pub(super) fn takes(&self, name: &str) -> bool {
        path_parameters(self.command).any(|parameter| parameter.name == name)
    }

    /// The argument behind those of the path: what a command creates.
    pub(super) fn name(&self) -> Option<&'a str> {
        let places = path_parameters(self.command).count();
        self.positional.get(places).copied()
    }

    /// The value of a flag.
    pub(super) fn flag(&self, name: &str) -> Option<&'a str> {
        let found = self.flags.iter().find(|(flag, _)| *flag == name);
        found.and_then(|(_, value)| *value)
    }
}

fn path_parameters(command: &Command) -> impl Iterator<Item = &'static CommandParameter> {
    let parameters = command.parameters.iter();
    parameters.filter(|parameter| parameter.location == Location::Path)
}

/// How many properties of the body are positional.
fn positional_properties(command: &Command) -> usize {
    let contents = command.body.iter().flat_map(|body| body.contents);
    let counts = contents.map(|content| {
        let properties = content.properties.iter();
        properties.filter(|property| property.positional).count()
    });
    counts.max().unwrap_or(0)
}

/// The failure for a word that the command does not take.
fn odd(command: &Command, word: &str, what: &str) -> Failure {
    let words = command.words.join(" ");
    Failure::usage(format!("`{words}` {what} {word:?}")).next(format!(
        "See `quay {words} --help`. Global flags such as --context stand before `auth`."
    ))
}

/// What values a flag of a command takes.
fn kind(command: &Command, flag: &str) -> Option<ValueKind> {
    if command.body.is_some() && ["body", "null", "empty", "content-type"].contains(&flag) {
        return Some(ValueKind::Text);
    }
    let parameters = command.parameters.iter();
    let parameters = parameters.filter(|parameter| parameter.location != Location::Path);
    let parameters = parameters.map(|parameter| (parameter.flag, parameter.value));
    let contents = command.body.iter().flat_map(|body| body.contents);
    let properties = contents.flat_map(|content| content.properties);
    let properties = properties.filter(|property| !property.positional);
    let properties = properties.map(|property| (property.flag, property.value));
    let mut all = parameters.chain(properties);
    all.find(|(name, _)| *name == flag).map(|(_, value)| value)
}

/// Words that no command has, with the commands that are like them.
fn unknown(table: &CommandLine, words: &[&str]) -> Failure {
    let given = words.join(" ");
    let failure = Failure::usage(format!("there is no command of the API `{given}`"));
    let commands = || table.commands.iter().map(|command| command.words);
    let shared = |command: &[&str]| {
        let pairs = command.iter().zip(words);
        pairs.take_while(|(a, b)| a == b).count()
    };
    let most = commands().map(shared).max().unwrap_or(0);
    // The word behind those that are right is the wrong one.
    let wrong = words.get(most).copied().unwrap_or_default();
    let among: BTreeSet<&str> = commands()
        .filter(|command| shared(command) == most)
        .filter_map(|command| command.get(most).copied())
        .collect();
    let right = words[..most].join(" ");
    let alike = suggest::alike(wrong, among.iter().copied());
    match (alike.first(), right.as_str()) {
        (Some(word), "") => failure.next(format!("Did you mean `{word}`?")),
        (Some(word), right) => failure.next(format!("Did you mean `{right} {word}`?")),
        (None, "") => failure.next("See `quay --help` for the commands."),
        (None, right) => {
            let among: Vec<&str> = among.into_iter().collect();
            failure.next(format!("`{right}` has: {}.", among.join(", ")))
        }
    }
}

#[cfg(test)]
mod tests {
    use quay_api::commands::COMMAND_LINE;

    use super::Request;

    #[test]
    fn words_flags_and_arguments_are_told_apart() {
        let words = ["org", "update", "acme", "--email", "a@b.c"];
        let request = Request::parse(&COMMAND_LINE, &words).expect("a command");
        assert_eq!(request.command.operation.id, "changeOrganizationDetails");
        assert_eq!(request.path("orgname"), Some("acme"));
        assert_eq!(request.flag("email"), Some("a@b.c"));
        assert!(request.takes("orgname") && !request.takes("repository"));
        for (words, expect) in [
            (&["org", "crate"][..], "Did you mean `org create`?"),
            (
                &["repo", "delet", "acme/app"],
                "Did you mean `repo delete`?",
            ),
            (&["orgs", "get"], "Did you mean `org`?"),
            (
                &["org", "team", "xyz"],
                "`org team` has: delete, invitation, ",
            ),
        ] {
            let failure = Request::parse(&COMMAND_LINE, words).expect_err("no command");
            assert!(failure.to_string().contains(expect), "{failure}");
        }
        for (words, expect) in [
            (["org", "get", "acme", "more"], "has no place for \"more\""),
            (["org", "get", "acme", "--what"], "has no flag \"--what\""),
            (["org", "update", "acme", "--email"], "needs a value for"),
        ] {
            let failure = Request::parse(&COMMAND_LINE, &words).expect_err("odd");
            assert!(failure.to_string().contains(expect), "{failure}");
        }
    }
}
