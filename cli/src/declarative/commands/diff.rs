//! `quay diff`: what `quay apply` would do.

use apitwin_cli::{Failure, FailureKind};
use clap::{ArgMatches, Command};
use quay_api::Client;

use super::{Io, plan_files, refuse_unread, with_files};

/// Its name, help and arguments.
pub fn command() -> Command {
    let command = Command::new("diff")
        .about("Show what `apply` would do, and end with 1 if that is something")
        .after_help("Example: quay diff -f acme.yaml --prune");
    with_files(command)
}

/// Does it.
///
/// # Errors
///
/// Something differs, a file is not as it should be, or the server cannot be read.
pub async fn run(client: &Client, arguments: &ArgMatches, io: &mut Io<'_>) -> Result<(), Failure> {
    match show(client, arguments, io).await? {
        false => Ok(()),
        // The plan has told what differs.
        true => Err(Failure::new(FailureKind::No, "")),
    }
}

/// Shows the plan, and tells whether there is something to do.
pub(crate) async fn show(
    client: &Client,
    arguments: &ArgMatches,
    io: &mut Io<'_>,
) -> Result<bool, Failure> {
    let plan = plan_files(client, arguments, io).await?;
    io.say(&plan.render())?;
    if let Some(failure) = refuse_unread(io, &plan) {
        return Err(failure);
    }
    for problem in &plan.problems {
        // A secret that is missing here may be there where the file is applied.
        io.say(&format!("{problem}\n"))?;
    }
    Ok(!plan.is_empty())
}
