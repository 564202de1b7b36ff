// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `registry status get`: Read the setup state of the registry.
pub(super) static SC_REGISTRY_STATUS: Command = Command {
    words: &["registry", "status", "get"],
    operation: &crate::api::operations::SC_REGISTRY_STATUS,
    summary: "Read the setup state of the registry",
    description: "Returns the setup state of the registry. Needs no token. Returns 404 if the feature is off.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[],
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
        rows: Rows::Single,
        columns: &[
            Column {
                path: &["provider_id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["status"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[],
};
