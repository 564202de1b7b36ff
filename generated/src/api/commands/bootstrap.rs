// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `bootstrap-token regenerate`: Replace the bootstrap token.
pub(super) static RENEW_BOOTSTRAP_TOKEN: Command = Command {
    words: &["bootstrap-token", "regenerate"],
    operation: &crate::api::operations::RENEW_BOOTSTRAP_TOKEN,
    summary: "Replace the bootstrap token",
    description: "Replaces the token that the server created for its configured owner at the first start. Only\nthat token may call this; its scopes do not matter. The response omits the new token: the\nserver writes it to the configured location, and the old token becomes invalid. The\nconfiguration determines scope and lifetime (`BOOTSTRAP_TOKEN_SCOPE`,\n`BOOTSTRAP_TOKEN_EXPIRATION`).\n\nThe server accepts an expired token only with the header `X-Quay-Bootstrap-Renewal-Location:\nlocal`. It rejects any other valid token with 403, an unknown token with 401, and a call\nwithout a bearer token with 403 and a `WebError`.\n\nThe server has the operation only where the feature `PROGRAMMATIC_BOOTSTRAP` is on.",
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
                path: &["status"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[],
};
