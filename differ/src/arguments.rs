//! The command line.

use std::path::PathBuf;

use clap::Parser;

const NOTES: &str = "\
Both servers are changed: use test servers. What a run makes has names of its own, so that it can run
again. The sandbox has to start like the real server, with the same accounts and settings.

Exit codes:
  0   the servers respond alike
  1   they differ
  3   a file cannot be read, or a server does not respond
  64  the command line was not understood";

/// Sends the same requests to two servers, a real Quay and a sandbox, and prints where they differ.
///
/// The requests are made from the document: valid ones, each field broken, each role, query
/// parameters, methods, the order of checks, and walks over several operations.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask differ", after_help = NOTES)]
pub struct Arguments {
    /// The address of the real server, whose responses are expected.
    #[arg(long, value_name = "URL")]
    pub real: String,
    /// The address of the sandbox.
    #[arg(long, value_name = "URL")]
    pub sandbox: String,
    /// What the choice of requests and their order depend on.
    #[arg(long = "seed", value_name = "N", default_value_t = 1)]
    pub random_seed: u64,
    /// How many requests to send at most.
    #[arg(long, value_name = "N", default_value_t = 3000)]
    pub requests: usize,
    /// The actors and their tokens on both servers, in the form of tests/data/actors.json, which is used
    /// without it.
    #[arg(long, value_name = "FILE")]
    pub actors: Option<PathBuf>,
    /// The actors and their tokens on the sandbox, if they are others.
    #[arg(long, value_name = "FILE")]
    pub sandbox_actors: Option<PathBuf>,
    /// Send only the requests whose names hold this text, such as createRepo/ or walk-3/.
    #[arg(long, value_name = "TEXT")]
    pub only: Option<String>,
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use super::Arguments;

    #[test]
    fn options_are_read_and_unknown_ones_rejected() {
        Arguments::command().debug_assert();
        let check = |line: &str, accepted: bool| {
            let words = ["differ"].into_iter().chain(line.split_whitespace());
            assert_eq!(Arguments::try_parse_from(words).is_ok(), accepted, "{line}");
        };
        check("--real http://a --sandbox http://b", true);
        check(
            "--real http://a --sandbox http://b --seed 3 --requests 9 --only x",
            true,
        );
        check("--real http://a", false);
        check("--real http://a --sandbox http://b --seed x", false);
        check("--real http://a --sandbox http://b --slow", false);
    }
}
