//! Manual pages.

use crate::{CustomCommand, Failure, Program};

/// The command `man`.
pub(crate) fn command<P: Program>() -> CustomCommand<P> {
    CustomCommand {
        command: || clap::Command::new("man").about("Print manual pages"),
        run: |_, _| Box::pin(async { Err(Failure::usage("not there yet")) }),
    }
}
