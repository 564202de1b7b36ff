// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `repo manifest security get`: Read the security scan of a manifest.
pub(super) static GET_REPO_MANIFEST_SECURITY: Command = Command {
    words: &["repo", "manifest", "security", "get"],
    operation: &crate::api::operations::GET_REPO_MANIFEST_SECURITY,
    summary: "Read the security scan of a manifest",
    description: "Returns the scan state and, once the scan is complete, the packages of the manifest and their vulnerabilities. Anyone may read a public repository without a token. A private repository requires the read role. Global read-only superusers may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 520 if the scanner is not available.\n\nThe server has the operation only where the feature `SECURITY_SCANNER` is on.",
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
        CommandParameter {
            flag: "manifestref",
            name: "manifestref",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The digest of the manifest. Tag names are not accepted. Limits: like `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "vulnerabilities",
            name: "vulnerabilities",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Meant to ask for the vulnerabilities; the server sends them in any case.",
            value: ValueKind::Boolean,
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
        rows: Rows::Single,
        columns: &[
            Column {
                path: &["status"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["data"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[
        "acme/tools/builder",
        "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ],
};
