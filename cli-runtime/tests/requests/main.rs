//! From the words of a command line to the request, and from the response to the exit code.

mod bodies;
mod previews;
mod responses;
mod table;

use std::collections::BTreeMap;
use std::io::Cursor;
use std::time::SystemTime;

use apitwin_cli::{Environment, Failure, Program, Terminal, execute};
use apitwin_runtime::client::ProblemDetails;
use apitwin_runtime::command::CommandLine;

apitwin_runtime::client_types! {
    /// A client.
    pub struct Client in the dialect &ProblemDetails;
    /// Its error.
    pub struct Error;
}

struct Things;

impl Program for Things {
    type Client = Client;

    fn name(&self) -> &'static str {
        "things"
    }

    fn about(&self) -> &'static str {
        "Keep things"
    }

    fn table(&self) -> &'static CommandLine {
        &table::THINGS
    }
}

/// A command line, and what is around it.
struct Run<'a> {
    words: Vec<&'a str>,
    input: &'a str,
    on_terminal: bool,
    errors_on_terminal: bool,
}

/// A command line of these words, separated by blanks.
fn things(line: &str) -> Run<'_> {
    Run {
        words: line.split_whitespace().collect(),
        input: "",
        on_terminal: false,
        errors_on_terminal: false,
    }
}

impl<'a> Run<'a> {
    /// With another word at its end, blanks and all.
    fn word(mut self, word: &'a str) -> Self {
        self.words.push(word);
        self
    }

    /// With this on standard input.
    fn input(mut self, input: &'a str) -> Self {
        self.input = input;
        self
    }

    /// With a terminal to write to.
    fn on_terminal(mut self) -> Self {
        self.on_terminal = true;
        self
    }

    /// With a terminal for what is told beside the result.
    fn errors_on_terminal(mut self) -> Self {
        self.errors_on_terminal = true;
        self
    }

    /// What is written, or why it fails: what clap says, or the failure.
    fn outcome(self) -> Result<String, Told> {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let environment = Environment {
            variables: BTreeMap::new(),
            config_dir: None,
            cache_dir: None,
            terminal: self.on_terminal.then_some(Terminal { width: 80 }),
            err_is_terminal: self.errors_on_terminal,
            input_is_terminal: false,
            now: SystemTime::now,
        };
        let words = ["things"].into_iter().chain(self.words);
        let outcome = execute(
            &Things,
            words.map(Into::into).collect(),
            environment,
            &mut out,
            &mut err,
            &mut Cursor::new(self.input),
        );
        let out = String::from_utf8(out).expect("UTF-8");
        match outcome {
            Ok(()) => Ok(out),
            Err(failure) => Err(Told {
                text: format!("{}{failure}", String::from_utf8_lossy(&err)),
                out,
                failure,
            }),
        }
    }

    /// What is written.
    fn written(self) -> String {
        let words = self.words.join(" ");
        match self.outcome() {
            Ok(text) => text,
            Err(told) => panic!("{words}: {}", told.text),
        }
    }

    /// What is said of a failure.
    fn told(self) -> String {
        self.outcome().map(|it| panic!("{it}")).unwrap_err().text
    }
}

/// A failure, and what is said of it.
#[derive(Debug)]
struct Told {
    text: String,
    out: String,
    failure: Failure,
}

/// A file of a test.
fn file(folder: &tempfile::TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, text).expect("a file");
    path.display().to_string()
}
