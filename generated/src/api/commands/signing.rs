// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `repo signature list`: Read the signatures of the tags of a repository.
pub(super) static GET_REPO_SIGNATURES: Command = Command {
    words: &["repo", "signature", "list"],
    operation: &crate::api::operations::GET_REPO_SIGNATURES,
    summary: "Read the signatures of the tags of a repository",
    description: "Returns the signed tags, their signers and the expiration of the signatures. Anyone may read a public repository without a token. A private repository requires the read role. Global read-only superusers may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if signing is off for the repository. If the signing service is not available, `delegations` is `null`.\n\nThe server has the operation only where the feature `SIGNING` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "repository",
            name: "repository",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: true,
            required: true,
            help: "The full name of the repository, `namespace/name`. The name may contain slashes.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
    ],
    body: None,
    response: CommandResponse {
        accept: "application/json",
        cases: &[
            ResponseCase {
                statuses: (200, 200),
                media_type: Some("application/json"),
                is_stream: false,
            },
        ],
        rows: Rows::Map(&["delegations"]),
        columns: &[
            Column {
                path: &[],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["expiration"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["targets"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder"],
};
