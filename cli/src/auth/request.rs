//! The command that `can-i` asks about: its words, its positional arguments and its flags.

use apitwin_cli::Failure;
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
        let mut rest = words[command.words.len()..].iter().copied().peekable();
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
            if let Some((name, value)) = flag.split_once('=') {
                request.flags.push((name, Some(value)));
                continue;
            }
            let takes_value = match kind(command, flag) {
                Some(ValueKind::Boolean) => {
                    matches!(rest.peek(), Some(&("true" | "false")))
                }
                _ => true,
            };
            let value = if takes_value { rest.next() } else { None };
            request.flags.push((flag, value));
        }
        Ok(request)
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

/// What values a flag of a command takes.
fn kind(command: &Command, flag: &str) -> Option<ValueKind> {
    let parameters = command.parameters.iter();
    let parameters = parameters.map(|parameter| (parameter.flag, parameter.value));
    let contents = command.body.iter().flat_map(|body| body.contents);
    let properties = contents.flat_map(|content| content.properties);
    let properties = properties.map(|property| (property.flag, property.value));
    let mut all = parameters.chain(properties);
    all.find(|(name, _)| *name == flag).map(|(_, value)| value)
}

/// Words that no command has, with the commands that begin like them.
fn unknown(table: &CommandLine, words: &[&str]) -> Failure {
    let given = words.join(" ");
    let failure = Failure::usage(format!("there is no command of the API `{given}`"));
    let shared = |command: &&&'static Command| {
        let pairs = command.words.iter().zip(words);
        pairs.take_while(|(a, b)| a == b).count()
    };
    let most = table
        .commands
        .iter()
        .max_by_key(shared)
        .map_or(0, |command| shared(&command));
    if most == 0 {
        return failure.next("See `quay --help` for the commands.");
    }
    let alike = table.commands.iter();
    let mut alike: Vec<&[&str]> = alike
        .filter(|command| shared(command) == most)
        .map(|command| command.words)
        .collect();
    alike.sort_by_key(|command| command.len().abs_diff(words.len()));
    let alike: Vec<String> = alike.iter().take(8).map(|words| words.join(" ")).collect();
    failure.next(format!("There are: {}.", alike.join(", ")))
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
        let failure = Request::parse(&COMMAND_LINE, &["org", "crate"]).expect_err("no command");
        assert!(failure.to_string().contains("org create"), "{failure}");
    }
}
