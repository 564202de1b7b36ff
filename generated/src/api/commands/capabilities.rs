// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `registry capabilities get`: Read the capabilities of the registry.
pub(super) static GET_REGISTRY_CAPABILITIES: Command = Command {
    words: &["registry", "capabilities", "get"],
    operation: &crate::api::operations::GET_REGISTRY_CAPABILITIES,
    summary: "Read the capabilities of the registry",
    description: "Returns the architectures that a mirror can be limited to, and whether manifest lists may lack some of their members. Needs no token.",
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
        rows: Rows::List(&["mirror_architectures"]),
        columns: &[],
        pages: None,
    },
    example: &[],
};
