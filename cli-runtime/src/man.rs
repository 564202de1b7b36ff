//! Manual pages: one for the program, and one for each of its commands and groups.

use std::fs;
use std::path::Path;

use apitwin_runtime::command::Command;
use clap::{Arg, ArgMatches};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use crate::tree::{self, Built};
use crate::{CustomCommand, Failure, FailureKind, Invocation, Program, help, shell};

/// The command `man`.
pub(crate) fn command<P: Program>() -> CustomCommand<P> {
    CustomCommand {
        command: || {
            clap::Command::new("man")
                .about("Write manual pages")
                .long_about(
                    "Write manual pages: that of the program to standard output, or one for the \
                     program and each command to a folder, such as ~/.local/share/man/man1.",
                )
                .arg(
                    Arg::new("folder")
                        .value_name("DIR")
                        .help("The folder, which is created where it is missing"),
                )
        },
        flags: &[],
        run: |invocation, matches| Box::pin(std::future::ready(run(invocation, matches))),
    }
}

/// A page: its title, and its text in the language of `man`.
pub struct Page {
    /// The title, such as `quay-org-create`.
    pub title: String,
    /// The text.
    pub text: Vec<u8>,
}

fn run<P: Program>(
    invocation: &mut Invocation<'_, P>,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let Some(folder) = matches.get_one::<String>("folder").map(Path::new) else {
        let root = tree::root(invocation.program, &Built::Mentioned(&[]));
        let page = page(invocation.program, built(root), &[])?;
        return invocation
            .out
            .write_all(&page.text)
            .map_err(Failure::output);
    };
    let problem = |path: &Path, error: &std::io::Error| {
        let text = format!("{}: it cannot be written: {error}", path.display());
        Failure::new(FailureKind::File, text)
    };
    fs::create_dir_all(folder).map_err(|error| problem(folder, &error))?;
    let pages = pages(invocation.program)?;
    for page in &pages {
        let path = folder.join(format!("{}.1", page.title));
        fs::write(&path, &page.text).map_err(|error| problem(&path, &error))?;
    }
    let told = format!("{} pages are in {}", pages.len(), folder.display());
    // Who cannot read this finds the pages.
    drop(writeln!(invocation.err, "{told}"));
    Ok(())
}

/// All pages of a program, that of the program first.
///
/// # Errors
///
/// When a page cannot be written, which does not happen in memory.
pub fn pages<P: Program>(program: &P) -> Result<Vec<Page>, Failure> {
    let root = built(tree::root(program, &Built::All));
    let mut pages = Vec::new();
    add(program, &root, &mut Vec::new(), &mut pages)?;
    Ok(pages)
}

fn built(root: clap::Command) -> clap::Command {
    let mut root = root;
    root.build();
    root
}

fn add<P: Program>(
    program: &P,
    command: &clap::Command,
    words: &mut Vec<String>,
    pages: &mut Vec<Page>,
) -> Result<(), Failure> {
    pages.push(page(program, command.clone(), words)?);
    for inner in command
        .get_subcommands()
        .filter(|it| it.get_name() != "help")
    {
        words.push(inner.get_name().to_owned());
        add(program, inner, words, pages)?;
        words.pop();
    }
    Ok(())
}

/// The page of a command, with these words behind the name of the program.
fn page<P: Program>(
    program: &P,
    command: clap::Command,
    words: &[String],
) -> Result<Page, Failure> {
    let table = program.table().commands;
    let known = table.iter().find(|it| it.words == words);
    let title = [&[program.name().to_owned()], words].concat().join("-");
    // The flags of every command stand in the page of the program alone.
    let command = match words {
        [] => command,
        _ => command.mut_args(|arg| match arg.is_global_set() {
            true => arg.hide(true),
            false => arg,
        }),
    };
    let inner = command.get_subcommands().map(|it| it.get_name().to_owned());
    let inner: Vec<String> = inner.filter(|name| name != "help").collect();
    let extra = command.get_after_help().map(ToString::to_string);
    let has_arguments = command.get_arguments().any(|it| !it.is_hide_set());
    let command = match inner.is_empty() {
        true => command,
        false => command.mut_subcommand("help", |it| it.hide(true)),
    };
    let man = Man::new(command)
        .title(title.to_uppercase())
        .source(format!("{} {}", program.name(), program.version()))
        .manual(program.table().title);
    let mut text = Vec::new();
    let render = || {
        man.render_title(&mut text)?;
        man.render_name_section(&mut text)?;
        man.render_synopsis_section(&mut text)?;
        man.render_description_section(&mut text)?;
        if has_arguments {
            man.render_options_section(&mut text)?;
        }
        if !inner.is_empty() {
            man.render_subcommands_section(&mut text)?;
        }
        match (known, words, extra) {
            (Some(command), ..) => call(program, command, &mut text)?,
            (None, [_, ..], Some(extra)) => section("NOTES", &extra, &mut text)?,
            _ => {}
        }
        surroundings(program, words.is_empty(), &mut text)?;
        section("SEE ALSO", &see_also(program, words, &inner), &mut text)
    };
    render().map_err(Failure::output)?;
    Ok(Page { title, text })
}

/// What a command of the document needs, and an example.
fn call<P: Program>(program: &P, command: &Command, out: &mut Vec<u8>) -> std::io::Result<()> {
    let needs = help::needs(command);
    section(
        "ACCESS",
        needs.strip_prefix("Access: ").unwrap_or(&needs),
        out,
    )?;
    let mut roff = Roff::default();
    roff.control("SH", ["EXAMPLES"]);
    roff.control("nf", []);
    let mut words = vec![program.name()];
    words.extend(command.words);
    words.extend(command.example);
    roff.text([roman(shell::join(&words))]);
    roff.control("fi", []);
    roff.to_writer(out)
}

fn section(name: &str, text: &str, out: &mut Vec<u8>) -> std::io::Result<()> {
    let mut roff = Roff::default();
    roff.control("SH", [name]);
    for (at, line) in text.lines().enumerate() {
        if at > 0 {
            roff.control("br", []);
        }
        roff.text([roman(line)]);
    }
    roff.to_writer(out)
}

/// Exit codes, and in the page of the program its environment and files.
fn surroundings<P: Program>(program: &P, is_root: bool, out: &mut Vec<u8>) -> std::io::Result<()> {
    let codes = help::exit_code_list();
    list(
        "EXIT STATUS",
        codes.map(|(code, meaning)| (code.to_string(), meaning.to_owned())),
        out,
    )?;
    if !is_root {
        return Ok(());
    }
    let (name, prefix, variables) = (program.name(), program.prefix(), program.variables());
    let environment = [
        (
            variables.url.to_owned(),
            "The URL of the server.".to_owned(),
        ),
        (
            variables.token.to_owned(),
            "The token. It is sent to that server alone.".to_owned(),
        ),
        (
            variables.token_file.to_owned(),
            "A file with the token.".to_owned(),
        ),
        (
            format!("{prefix}_CONTEXT"),
            "The context to take.".to_owned(),
        ),
        (
            format!("{prefix}_CONFIG_DIR"),
            format!("The folder of contexts, in place of ~/.config/{name}."),
        ),
        (
            format!("{prefix}_CACHE_DIR"),
            format!("The folder of names for completion, in place of ~/.cache/{name}."),
        ),
        (
            "NO_COLOR".to_owned(),
            "Do not write in colour unless --color says so.".to_owned(),
        ),
    ];
    list("ENVIRONMENT", environment.into_iter(), out)?;
    let files = [
        (
            format!("~/.config/{name}/contexts.json"),
            "Contexts with their tokens, for their owner only.".to_owned(),
        ),
        (
            format!("~/.cache/{name}/names-*.json"),
            "Names that servers listed, kept for a minute for completion.".to_owned(),
        ),
    ];
    list("FILES", files.into_iter(), out)
}

/// A section of terms, each with what it means.
fn list(
    name: &str,
    entries: impl Iterator<Item = (String, String)>,
    out: &mut Vec<u8>,
) -> std::io::Result<()> {
    let mut roff = Roff::default();
    roff.control("SH", [name]);
    for (term, meaning) in entries {
        roff.control("TP", []);
        roff.text([bold(term)]);
        roff.text([roman(meaning)]);
    }
    roff.to_writer(out)
}

/// The pages around a page: those above it, and those below the program.
fn see_also<P: Program>(program: &P, words: &[String], inner: &[String]) -> String {
    let name = program.name();
    let title = |words: &[String]| [&[name.to_owned()], words].concat().join("-") + "(1)";
    match words.split_last() {
        None => {
            let pages: Vec<String> = inner
                .iter()
                .map(|word| title(std::slice::from_ref(word)))
                .collect();
            pages.join(", ")
        }
        Some((_, [])) => title(&[]),
        Some((_, above)) => format!(
            "{}, {}\nThe latter tells the flags of every command.",
            title(above),
            title(&[])
        ),
    }
}
