// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod things;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Security",
    version: "v1",
    commands: &[
        &things::WITH_BASIC,
        &things::WITH_BEARER,
        &things::WITH_BOTH,
        &things::WITH_COOKIE_KEY,
        &things::WITH_EITHER,
        &things::WITH_KEY_AS_PARAMETER,
        &things::WITH_HEADER_KEY,
        &things::WITH_SCOPES,
        &things::WITH_OPEN_ID,
        &things::OPTIONAL,
        &things::OPEN,
        &things::WITH_QUERY_KEY,
        &things::WITH_TOKEN_OF_BOTH,
    ],
    groups: &[
        CommandGroup {
            words: &["basic"],
            about: "Things to test with",
        },
        CommandGroup {
            words: &["bearer"],
            about: "Things to test with",
        },
        CommandGroup {
            words: &["both"],
            about: "Things to test with",
        },
        CommandGroup {
            words: &["cookie"],
            about: "Things to test with",
        },
        CommandGroup {
            words: &["either"],
            about: "Things to test with",
        },
        CommandGroup {
            words: &["header"],
            about: "Things to test with",
        },
        CommandGroup {
            words: &["header", "as-parameter"],
            about: "Things to test with",
        },
        CommandGroup {
            words: &["oauth"],
            about: "Things to test with",
        },
        CommandGroup {
            words: &["openid"],
            about: "Things to test with",
        },
        CommandGroup {
            words: &["optional"],
            about: "Things to test with",
        },
        CommandGroup {
            words: &["public"],
            about: "Things to test with",
        },
        CommandGroup {
            words: &["query"],
            about: "Things to test with",
        },
        CommandGroup {
            words: &["two-token"],
            about: "Things to test with",
        },
    ],
    scopes: &[
        ("read", "Read things."),
        ("list", "List things."),
        ("admin", "Do everything."),
    ],
};
