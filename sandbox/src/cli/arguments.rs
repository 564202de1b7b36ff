//! The arguments of the program, and the messages for wrong ones.

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, Parser, Subcommand, ValueEnum};
use quay_sandbox::{Builder, RegistryMode};

use super::Complaint;
use super::folder::Database;

/// A stand-in for Project Quay: its API and its registry over embedded SQLite.
///
/// Without arguments it serves.
#[derive(Parser)]
#[command(name = "quay-sandbox", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve until SIGINT or SIGTERM.
    Serve(Serve),
}

/// The arguments of `serve`.
#[derive(clap::Args, Debug)]
pub(crate) struct Serve {
    /// Where to listen; a free port of 127.0.0.1 unless given.
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:0", value_parser = address)]
    listen: SocketAddr,
    /// A file of SQLite, made where it is missing, or :memory:; a file in a new folder unless
    /// given.
    #[arg(long, value_name = "FILE")]
    pub(crate) database: Option<PathBuf>,
    /// The state to start with, as JSON; one superuser unless given.
    #[arg(long, value_name = "FILE")]
    fixture: Option<PathBuf>,
    /// A host that proxy caches, mirrors and webhooks may reach though its address is private;
    /// repeatable.
    #[arg(long, value_name = "HOST", value_parser = host)]
    ssrf_allow: Vec<String>,
    /// Switches a feature of the server, such as QUOTA_MANAGEMENT=false; repeatable.
    #[arg(long, value_name = "NAME=BOOL", value_parser = feature)]
    feature: Vec<(String, bool)>,
    /// Sets a value of the server's configuration, such as SUPER_USERS='["admin"]'; repeatable.
    #[arg(long, value_name = "KEY=VALUE", value_parser = pair)]
    config: Vec<(String, String)>,
    /// Begins with the server's own defaults instead of the settings of the recorded server.
    #[arg(long)]
    quay_defaults: bool,
    /// Shows the mails that were written at /_sandbox/mails, to everybody.
    #[arg(long)]
    mailbox: bool,
    /// The memory for responses that clients have yet to read, in MiB.
    #[arg(long, value_name = "MIB", default_value = "64", value_parser = mebibytes)]
    response_memory: u32,
    /// Whose rules /v2/ follows where they differ: quay for a real Quay, the default, or oci for the
    /// distribution specification.
    #[arg(long, value_name = "MODE", value_parser = registry_mode)]
    registry_mode: Option<RegistryMode>,
    /// Keeps a journal of requests at /_sandbox/requests, and takes faults, runs of workers and
    /// reports of vulnerabilities below /_sandbox/.
    #[arg(long)]
    journal: bool,
    /// A build of Quay's web interface, served in the place of the start page.
    #[arg(long, value_name = "DIR")]
    web_ui: Option<PathBuf>,
    /// Serves over TLS, with the certificate in this file, of the PEM format.
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// The private key of that certificate, of the PEM format.
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Stops when standard input ends as well, for a program that starts it and must not leave it behind.
    #[arg(long)]
    pub(crate) until_input_ends: bool,
    /// Writes a line for every request to standard error.
    #[arg(long, value_name = "FORM")]
    pub(crate) log: Option<Form>,
}

/// How lines of the log are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// For people.
    Text,
    /// For programs: an object a line.
    Json,
}

impl Serve {
    /// Sets up a sandbox as the arguments say. Features win over values of the configuration.
    pub(crate) fn set_up(&self, builder: Builder, database: &Database) -> Builder {
        let mut builder = builder
            .listen(self.listen)
            .response_memory(self.response_memory);
        builder = match database.path() {
            Some(path) => builder.database(path),
            None => builder.memory(),
        };
        if let Some(path) = &self.fixture {
            builder = builder.fixture(path);
        }
        if self.quay_defaults {
            builder = builder.quay_defaults();
        }
        if let Some(mode) = self.registry_mode {
            builder = builder.registry_mode(mode);
        }
        if self.journal {
            builder = builder.journal();
        }
        if let Some(folder) = &self.web_ui {
            builder = builder.web_ui(folder);
        }
        if let (Some(certificate), Some(key)) = (&self.tls_cert, &self.tls_key) {
            builder = builder.tls(certificate, key);
        }
        for (key, value) in &self.config {
            builder = builder.config(key, value);
        }
        for (name, on) in &self.feature {
            builder = builder.feature(name, *on);
        }
        if self.mailbox {
            builder = builder.mailbox();
        }
        for host in &self.ssrf_allow {
            builder = builder.ssrf_allow(host);
        }
        builder
    }
}

/// Reads the arguments, the program's own name first. Help and version are printed here.
pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Serve, Complaint> {
    let mut arguments: Vec<OsString> = arguments.into_iter().collect();
    if arguments.len() < 2 {
        arguments = vec!["quay-sandbox".into(), "serve".into()];
    }
    let first = arguments[1].to_string_lossy();
    let name = first.split('=').next().unwrap_or_default();
    if flags().iter().any(|flag| flag == name) {
        return Err(Complaint::usage(format!(
            "{name}: flags go after the command: quay-sandbox serve {name}"
        )));
    }
    drop(first);
    match Arguments::try_parse_from(arguments) {
        Ok(Arguments {
            command: Command::Serve(serve),
        }) => Ok(serve),
        Err(error) if !error.use_stderr() => error.exit(),
        Err(error) => Err(Complaint::usage(explain(&error))),
    }
}

/// What is wrong and what to do, in one line.
fn explain(error: &clap::Error) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    let flag = argument.split(' ').next().unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            let known = flags().join(", ");
            format!("{argument}: serve has no such flag; known flags: {known}")
        }
        ErrorKind::UnknownArgument => {
            format!("{argument}: unexpected value; write it after its flag: --flag VALUE")
        }
        ErrorKind::InvalidSubcommand => {
            let found = context(ContextKind::InvalidSubcommand);
            format!("{found}: no such command; run: quay-sandbox serve")
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "the command is missing; run: quay-sandbox serve, then the flags".to_owned()
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = match error.get(ContextKind::InvalidArg) {
                Some(ContextValue::Strings(missing)) => missing.join(", "),
                _ => argument,
            };
            format!("{missing}: missing; --tls-cert and --tls-key go together")
        }
        ErrorKind::ArgumentConflict => format!("{flag}: given twice; leave one out"),
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            format!("{flag}: the value is missing; write {argument}")
        }
        ErrorKind::InvalidValue => {
            let found = context(ContextKind::InvalidValue);
            format!("{flag}: {found:?} is not a valid value; use text or json")
        }
        ErrorKind::ValueValidation => {
            let found = context(ContextKind::InvalidValue);
            let source = std::error::Error::source(error);
            let why = source.map(ToString::to_string).unwrap_or_default();
            format!("{flag}: {found:?} {why}")
        }
        _ => {
            let text = error.to_string();
            let line = text.lines().next().unwrap_or_default();
            let line = line.strip_prefix("error: ").unwrap_or(line);
            format!("{line}; see quay-sandbox serve --help")
        }
    }
}

/// The flags of `serve`.
fn flags() -> Vec<String> {
    let command = Arguments::command();
    let serve = command.find_subcommand("serve");
    let flags = serve.into_iter().flat_map(clap::Command::get_arguments);
    flags
        .filter_map(clap::Arg::get_long)
        .filter(|name| *name != "help")
        .map(|name| format!("--{name}"))
        .collect()
}

fn address(text: &str) -> Result<SocketAddr, String> {
    let numeric = match text.strip_prefix("localhost:") {
        Some(port) => format!("127.0.0.1:{port}"),
        None => text.to_owned(),
    };
    let wrong = |_| "is not an address with a port; write it like 127.0.0.1:8080".to_owned();
    numeric.parse().map_err(wrong)
}

fn host(text: &str) -> Result<String, String> {
    let odd = |letter: char| letter.is_whitespace() || letter == '/';
    if text.is_empty() || text.contains(odd) {
        return Err("is not a host name; write it like registry.example.com".to_owned());
    }
    Ok(text.to_owned())
}

fn mebibytes(text: &str) -> Result<u32, String> {
    let size = text.parse().ok().filter(|size| *size > 0);
    size.ok_or_else(|| "is not a number of MiB; write it like 64".to_owned())
}

fn registry_mode(text: &str) -> Result<RegistryMode, String> {
    match text {
        "quay" => Ok(RegistryMode::Quay),
        "oci" => Ok(RegistryMode::Oci),
        _ => Err("is not a mode of the registry; write quay or oci".to_owned()),
    }
}

fn feature(text: &str) -> Result<(String, bool), String> {
    let switch = text.split_once('=').and_then(|(name, on)| {
        let on = match on.to_ascii_lowercase().as_str() {
            "true" => true,
            "false" => false,
            _ => return None,
        };
        (!name.is_empty()).then(|| (name.to_owned(), on))
    });
    switch.ok_or_else(|| "is not a feature switch; write it like QUOTA_MANAGEMENT=true".to_owned())
}

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.is_empty() => Ok((key.to_owned(), value.to_owned())),
        _ => Err("is not a key with a value; write it like SUPER_USERS=admin".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, Serve, read};
    use crate::cli::Complaint;

    fn arguments(line: &str) -> Result<Serve, Complaint> {
        read(line.split(' ').map(Into::into))
    }

    fn check_rejected(line: &str, expect: &str) {
        let complaint = arguments(line).expect_err("refused");
        assert_eq!(complaint, Complaint::usage(expect.to_owned()), "{line}");
    }

    #[test]
    fn every_flag_is_read() {
        let serve = arguments(
            "quay-sandbox serve --listen localhost:8080 --database :memory: --fixture f.json \
             --ssrf-allow a --ssrf-allow b --feature A=true --feature B=False --config K=V=W \
             --quay-defaults --mailbox --response-memory 24 --registry-mode oci --journal --web-ui dist \
             --until-input-ends --log json --tls-cert c.pem --tls-key k.pem",
        )
        .expect("arguments");
        assert_eq!(serve.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(serve.ssrf_allow, ["a", "b"]);
        let features = [("A".to_owned(), true), ("B".to_owned(), false)];
        assert_eq!(serve.feature, features);
        assert_eq!(serve.config, [("K".to_owned(), "V=W".to_owned())]);
        assert!(
            serve.quay_defaults
                && serve.mailbox
                && serve.database.is_some()
                && serve.fixture.is_some()
        );
        assert_eq!(serve.log, Some(Form::Json));
        assert_eq!(serve.response_memory, 24);
        assert_eq!(serve.registry_mode, Some(quay_sandbox::RegistryMode::Oci));
        assert!(serve.journal && serve.web_ui.is_some() && serve.until_input_ends);
        assert!(serve.tls_cert.is_some() && serve.tls_key.is_some());
    }

    #[test]
    fn without_arguments_it_serves() {
        let serve = arguments("quay-sandbox").expect("arguments");
        assert_eq!(serve.listen.to_string(), "127.0.0.1:0");
        assert!(serve.database.is_none() && serve.log.is_none());
    }

    #[test]
    fn wrong_arguments_are_told_with_their_remedy() {
        let flags = "--listen, --database, --fixture, --ssrf-allow, --feature, --config, \
                     --quay-defaults, --mailbox, --response-memory, --registry-mode, \
                     --journal, --web-ui, --tls-cert, --tls-key, --until-input-ends, --log";
        check_rejected(
            "quay-sandbox serve --port 8080",
            &format!("--port: serve has no such flag; known flags: {flags}"),
        );
        check_rejected(
            "quay-sandbox serve quay.db",
            "quay.db: unexpected value; write it after its flag: --flag VALUE",
        );
        check_rejected(
            "quay-sandbox run",
            "run: no such command; run: quay-sandbox serve",
        );
        check_rejected(
            "quay-sandbox serve --log xml",
            "--log: \"xml\" is not a valid value; use text or json",
        );
        check_rejected(
            "quay-sandbox serve --database",
            "--database: the value is missing; write --database <FILE>",
        );
        check_rejected(
            "quay-sandbox serve --log text --log json",
            "--log: given twice; leave one out",
        );
        check_rejected(
            "quay-sandbox serve --tls-cert c.pem",
            "--tls-key <FILE>: missing; --tls-cert and --tls-key go together",
        );
        check_rejected(
            "quay-sandbox --listen 127.0.0.1:0",
            "--listen: flags go after the command: quay-sandbox serve --listen",
        );
    }

    #[test]
    fn wrong_values_are_told_with_their_remedy() {
        check_rejected(
            "quay-sandbox serve --registry-mode docker",
            "--registry-mode: \"docker\" is not a mode of the registry; write quay or oci",
        );
        check_rejected(
            "quay-sandbox serve --listen 8080",
            "--listen: \"8080\" is not an address with a port; write it like 127.0.0.1:8080",
        );
        check_rejected(
            "quay-sandbox serve --ssrf-allow http://a",
            "--ssrf-allow: \"http://a\" is not a host name; write it like registry.example.com",
        );
        check_rejected(
            "quay-sandbox serve --feature MAILING",
            "--feature: \"MAILING\" is not a feature switch; write it like QUOTA_MANAGEMENT=true",
        );
        check_rejected(
            "quay-sandbox serve --feature MAILING=on",
            "--feature: \"MAILING=on\" is not a feature switch; write it like QUOTA_MANAGEMENT=true",
        );
        for size in ["0", "64MiB"] {
            check_rejected(
                &format!("quay-sandbox serve --response-memory {size}"),
                &format!("--response-memory: {size:?} is not a number of MiB; write it like 64"),
            );
        }
        check_rejected(
            "quay-sandbox serve --config =1",
            "--config: \"=1\" is not a key with a value; write it like SUPER_USERS=admin",
        );
    }
}
