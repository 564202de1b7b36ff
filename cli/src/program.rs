//! What makes the neutral program one for Quay: its names, its commands, and what its errors mean.

use apitwin_cli::completion::{CompletedArgument, Counterpart, CustomArgument, NameSource};
use apitwin_cli::{CustomCommand, FailureKind, Program};
use apitwin_runtime::client::Error;
use apitwin_runtime::command::CommandLine;
use quay_api::{Client, Reason};

use crate::{auth, declarative, login, names, sandbox, wait, whoami};

/// The program `quay`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Quay;

impl Program for Quay {
    type Client = Client;

    fn name(&self) -> &'static str {
        "quay"
    }

    fn about(&self) -> &'static str {
        "Work with a Project Quay or Red Hat Quay container registry"
    }

    fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
    }

    fn table(&self) -> &'static CommandLine {
        &quay_api::commands::COMMAND_LINE
    }

    fn custom_commands(&self) -> Vec<CustomCommand<Self>> {
        let mut commands = vec![
            login::COMMAND,
            whoami::COMMAND,
            auth::COMMAND,
            wait::COMMAND,
            sandbox::COMMAND,
        ];
        commands.extend(declarative::program::COMMANDS);
        commands
    }

    fn names(&self, argument: &CompletedArgument<'_>) -> Vec<NameSource> {
        names::sources(argument)
    }

    fn counterpart(&self, argument: &CustomArgument<'_>) -> Option<Counterpart> {
        names::counterpart(argument)
    }

    fn kind_of(&self, error: &Error) -> Option<FailureKind> {
        Some(match reason(error)? {
            Reason::AlreadyExists
            | Reason::Taken
            | Reason::LastAdministrator
            | Reason::WrongState => FailureKind::Exists,
            Reason::Missing | Reason::NoOperation => FailureKind::NotFound,
            Reason::NotAuthenticated | Reason::NeedsFreshLogin => FailureKind::TokenRefused,
            Reason::NotAllowed => FailureKind::Forbidden,
            Reason::Failed | Reason::ReadOnly | Reason::UpstreamFailed => FailureKind::Server,
            Reason::FeatureDisabled
            | Reason::InvalidName
            | Reason::InvalidValue
            | Reason::Malformed
            | Reason::QuotaExceeded
            | Reason::TooManyRequests => FailureKind::Rejected,
            _ => return None,
        })
    }

    fn next_step(&self, error: &Error) -> Option<String> {
        if lacks_namespace(error) {
            return Some("Name the repository with its namespace, as in acme/app.".into());
        }
        if lacks_listed(error) {
            return Some("Say which: --namespace NAME, --starred or --public.".into());
        }
        match reason(error)? {
            Reason::FeatureDisabled | Reason::NoOperation => {
                let operation = quay_api::operations::ALL
                    .iter()
                    .find(|operation| Some(operation.id) == error.operation())?;
                match operation.features {
                    [] => None,
                    features => Some(format!(
                        "The server has it only where its configuration sets FEATURE_{}: true.",
                        features.join(": true and FEATURE_")
                    )),
                }
            }
            Reason::ReadOnly => Some("The registry is in read-only mode. Try again later.".into()),
            Reason::Taken => Some("Choose another name.".into()),
            _ => None,
        }
    }
}

fn reason(error: &Error) -> Option<Reason> {
    Reason::from_name(error.known_reason()?.reason)
}

/// Whether repositories were asked for without saying which, as only the server knows.
fn lacks_listed(error: &Error) -> bool {
    let is_list =
        error.operation() == Some("listRepos") || error.path() == Some("/api/v1/repository");
    is_list && error.is_bad_request() && error.message().starts_with("namespace, starred or public")
}

/// Whether a path names a repository without its namespace, which no operation has.
fn lacks_namespace(error: &Error) -> bool {
    let path = error.path().unwrap_or_default();
    let name = path.strip_prefix("/api/v1/repository/").unwrap_or_default();
    let name = name.trim_end_matches('/');
    error.is_not_found() && !name.is_empty() && !name.contains('/')
}
