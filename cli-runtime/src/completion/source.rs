//! Where the names are listed that an argument takes.

use apitwin_runtime::Location;
use apitwin_runtime::command::{Column, Command, CommandLine, CommandParameter, Rows};
use clap::ArgMatches;
use serde_json::Value;

/// An argument whose value a shell completes.
pub struct CompletedArgument<'a> {
    /// The command.
    pub command: &'static Command,
    /// The parameter that the argument is for.
    pub parameter: &'static CommandParameter,
    /// The parameters of the path that were typed, with their values.
    pub typed: &'a [(&'static CommandParameter, String)],
    /// The beginning of the value.
    pub current: &'a str,
}

impl CompletedArgument<'_> {
    /// The value that was typed for a parameter, by its name on the wire.
    pub fn value(&self, name: &str) -> Option<&str> {
        let found = self
            .typed
            .iter()
            .find(|(parameter, _)| parameter.name == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// An argument of a command that is written by hand.
pub struct CustomArgument<'a> {
    /// The words of the command, without the program.
    pub words: &'a [&'a str],
    /// The name of the argument.
    pub name: &'a str,
    /// What was typed for the command.
    pub matches: &'a ArgMatches,
}

/// A parameter of a command of the table, by its name on the wire.
#[derive(Clone, Copy, Debug)]
pub struct Counterpart {
    /// The words of the command.
    pub words: &'static [&'static str],
    /// The parameter.
    pub parameter: &'static str,
}

/// A command of the table whose response lists names.
#[derive(Clone, Debug)]
pub struct NameSource {
    pub(super) words: Vec<&'static str>,
    pub(super) parameters: Vec<(&'static str, Value)>,
    pub(super) path: Vec<&'static str>,
    pub(super) about: Option<&'static str>,
    pub(super) behind: Option<char>,
    pub(super) prefix: String,
    pub(super) suffix: &'static str,
}

impl NameSource {
    /// The command of these words. Its response has names at `path`: properties from the outermost in,
    /// and `*` for every item of a list, or every value of a map. A `*` at the end stands for the keys
    /// of a map.
    pub fn new(words: &[&'static str], path: &[&'static str]) -> Self {
        Self {
            words: words.to_vec(),
            parameters: Vec::new(),
            path: path.to_vec(),
            about: None,
            behind: None,
            prefix: String::new(),
            suffix: "",
        }
    }

    /// With a parameter of that command, by its name on the wire.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.parameters.push((name, value.into()));
        self
    }

    /// With the property beside the name that says what it is.
    #[must_use]
    pub fn about(mut self, property: &'static str) -> Self {
        self.about = Some(property);
        self
    }

    /// Only what stands behind the first of these letters is the name.
    #[must_use]
    pub fn behind(mut self, letter: char) -> Self {
        self.behind = Some(letter);
        self
    }

    /// With a text before each name, and one behind it.
    #[must_use]
    pub fn between(mut self, prefix: impl Into<String>, suffix: &'static str) -> Self {
        self.prefix = prefix.into();
        self.suffix = suffix;
        self
    }
}

/// The names that the command `list` of the same group, or of one further out, shows: for `box lid get
/// BOX LID` that is `box lid list BOX`. Its parameters must all have been typed.
pub fn beside(table: &CommandLine, argument: &CompletedArgument<'_>) -> Vec<NameSource> {
    if argument.parameter.location != Location::Path {
        return Vec::new();
    }
    let words = argument.command.words;
    let lists = (1..words.len()).rev().filter_map(|length| {
        let group = words.get(..length)?;
        let mut commands = table.commands.iter();
        commands.find(|it| it.words.strip_suffix(&["list"]) == Some(group))
    });
    let found = lists.filter_map(|list| list_of(list, argument)).next();
    found.into_iter().collect()
}

fn list_of(list: &'static Command, argument: &CompletedArgument<'_>) -> Option<NameSource> {
    let typed = argument.typed.iter().map(|(parameter, _)| parameter.name);
    let needed: Vec<_> = list.parameters.iter().filter(|it| it.required).collect();
    // A list with other parameters holds other things.
    if list.operation.method != "GET" || !typed.eq(needed.iter().map(|it| it.name)) {
        return None;
    }
    let rows = match list.response.rows {
        Rows::List(path) | Rows::Map(path) => path,
        Rows::None | Rows::Single => return None,
    };
    let column = column(list.response.columns, argument.parameter.name)?;
    let path = [rows, &["*"], column.path].concat();
    let mut source = NameSource::new(list.words, &path);
    for (parameter, value) in argument.typed {
        source = source.with(parameter.name, value.clone());
    }
    let columns = || {
        list.response
            .columns
            .iter()
            .filter(|it| it.path != column.path)
    };
    let tells = |name: &str| columns().find(|it| it.path == [name]);
    let about = ["name", "title", "description"]
        .iter()
        .find_map(|name| tells(name));
    if let Some(property) = about.and_then(|column| column.path.first())
        && column.path.len() == 1
    {
        source = source.about(property);
    }
    Some(source)
}

/// The column that holds the values of a parameter: `policy_uuid` is `uuid`, `prototypeid` is `id`.
fn column(columns: &'static [Column], parameter: &str) -> Option<&'static Column> {
    let last = |column: &Column| column.path.last().copied();
    let equal = columns.iter().find(|it| last(it) == Some(parameter));
    let ending = || {
        let mut columns = columns.iter().filter(|it| it.path.len() == 1);
        columns.find(|it| last(it).is_some_and(|name| parameter.ends_with(name)))
    };
    let usual = || {
        let names = ["uuid", "id", "name"].iter();
        names
            .filter_map(|name| columns.iter().find(|it| it.path == [*name]))
            .next()
    };
    let key = || columns.iter().find(|it| it.path.is_empty());
    equal.or_else(ending).or_else(key).or_else(usual)
}
