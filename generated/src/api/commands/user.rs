// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `user get`: Read the account of the caller.
pub(super) static GET_LOGGED_IN_USER: Command = Command {
    words: &["user", "get"],
    operation: &crate::api::operations::GET_LOGGED_IN_USER,
    summary: "Read the account of the caller",
    description: "Returns who the caller is and the caller's organizations. With the scope `user:read` that is all. With `user:admin`, which is sufficient on its own, it returns everything about the account. Without a valid token, and with a token of neither scope, the response is 401, and its body also holds `session_required`.",
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
                path: &["username"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["anonymous"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["can_create_repo"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["is_me"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["verified"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["email"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["invoice_email"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["invoice_email_address"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["preferred_namespace"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["tag_expiration_s"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["prompts"],
                kind: ColumnKind::List,
                wide: false,
            },
            Column {
                path: &["company"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["family_name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["given_name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["location"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_free_account"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["has_password_set"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["super_user"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["global_readonly_super_user"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["avatar", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "hash"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "color"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["logins"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quotas"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "quota_bytes"],
                kind: ColumnKind::Bytes,
                wide: true,
            },
            Column {
                path: &["quota_report", "configured_quota"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["quota_report", "running_backfill"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "backfill_status"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["organizations"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `user create`: Register a user.
pub(super) static CREATE_NEW_USER: Command = Command {
    words: &["user", "create"],
    operation: &crate::api::operations::CREATE_NEW_USER,
    summary: "Register a user",
    description: "Creates a user with the password that is sent, and signs the new user in to the session of the\ncall. Requires any valid token, or a browser session. Where the feature `MAILING` is on, the\nnew user has to confirm the e-mail address first, unless the code of an invitation proves it.\n\nReturns 400 if the name is taken or breaks the rules, if the password is too short, if the\naddress is missing, taken or not allowed, and if an invitation is needed. Returns 400 with a\n`MessageError` if the captcha failed. Returns 403 with a `MessageError` if the user cannot\nsign in, and 404 if users do not come from the database. With one of the features off the\nserver fails with 500.\n\nThe server fails with 500 unless the features `USER_CREATION` and `DIRECT_LOGIN` are on.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                is_object: true,
                properties: &[
                    BodyProperty {
                        flag: "username",
                        path: &["username"],
                        required: true,
                        positional: true,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The name: 2 to 255 lowercase letters, digits, and single `.`, `_` and `-` between them. Users and organizations share one namespace.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "password-file",
                        path: &["password"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The password, at least 8 characters without white space.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "email",
                        path: &["email"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The e-mail address. Required and unique if the `MAILING` feature is on.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "invite-code-file",
                        path: &["invite_code"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The code of a team invitation. Required if `INVITE_ONLY_USER_CREATION` is on.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "recaptcha-response-file",
                        path: &["recaptcha_response"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The captcha response. The server reads it only if the `RECAPTCHA` feature is on.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                ],
                secrets: &["invite_code", "password", "recaptcha_response"],
                example: Some(
                    "{\"username\":\"carol\",\"password\":\"EXAMPLEPASSWORD\",\"email\":\"carol@example.com\"}",
                ),
            },
        ],
    }),
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
                path: &["username"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["anonymous"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["can_create_repo"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["is_me"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["verified"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["email"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["invoice_email"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["invoice_email_address"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["preferred_namespace"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["tag_expiration_s"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["prompts"],
                kind: ColumnKind::List,
                wide: false,
            },
            Column {
                path: &["company"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["family_name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["given_name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["location"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_free_account"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["has_password_set"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["super_user"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["global_readonly_super_user"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["awaiting_verification"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["avatar", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "hash"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "color"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["logins"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quotas"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "quota_bytes"],
                kind: ColumnKind::Bytes,
                wide: true,
            },
            Column {
                path: &["quota_report", "configured_quota"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["quota_report", "running_backfill"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "backfill_status"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["organizations"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[
        "carol",
        "--password-file",
        "password.txt",
        "--email",
        "carol@example.com",
    ],
};

/// `user update`: Change the account of the caller.
pub(super) static CHANGE_USER_DETAILS: Command = Command {
    words: &["user", "update"],
    operation: &crate::api::operations::CHANGE_USER_DETAILS,
    summary: "Change the account of the caller",
    description: "Changes the properties that are sent and keeps the others. A new password ends all sessions of\nthe user and starts one for the caller. Where the feature `MAILING` is on, a new e-mail\naddress takes effect only once it is confirmed.\n\nReturns 400 if the address or the name is taken, and if the password is too short or holds\nwhite space. Returns 400 with a `MessageError` if the name breaks the rules or\n`tag_expiration_s` is not one of the installation's choices. The server changes one property\nafter the other: if it rejects one, those before it are changed already.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                is_object: true,
                properties: &[
                    BodyProperty {
                        flag: "password-file",
                        path: &["password"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The new password, at least 8 characters without white space.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "invoice-email",
                        path: &["invoice_email"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether to send invoices by e-mail.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "email",
                        path: &["email"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The new e-mail address. If the `MAILING` feature is on, it takes effect after confirmation.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tag-expiration-s",
                        path: &["tag_expiration_s"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The period in seconds for which removed tags can be restored. Must be one of the configured values (`TAG_EXPIRATION_OPTIONS`). Ignored if the `CHANGE_TAG_EXPIRATION` feature is off. Limits: at least 0.",
                        value: ValueKind::Integer {
                            minimum: 0,
                            maximum: 9223372036854775807,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "username",
                        path: &["username"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The new name. Ignored unless the `USER_RENAME` feature is on, or the `USERNAME_CONFIRMATION` feature is on and the user has not confirmed the name yet.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "invoice-email-address",
                        path: &["invoice_email_address"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The address for invoices. `null` or an empty string removes it.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "given-name",
                        path: &["given_name"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The given name. Ignored if the `USER_METADATA` feature is off.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "family-name",
                        path: &["family_name"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The family name. Ignored if the `USER_METADATA` feature is off.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "company",
                        path: &["company"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The company. Ignored if the `USER_METADATA` feature is off.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "location",
                        path: &["location"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The location of the user. Ignored if the `USER_METADATA` feature is off.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &["password"],
                example: Some("{\"company\":\"ACME\",\"invoice_email\":false}"),
            },
        ],
    }),
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
                path: &["username"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["anonymous"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["can_create_repo"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["is_me"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["verified"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["email"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["invoice_email"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["invoice_email_address"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["preferred_namespace"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["tag_expiration_s"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["prompts"],
                kind: ColumnKind::List,
                wide: false,
            },
            Column {
                path: &["company"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["family_name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["given_name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["location"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_free_account"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["has_password_set"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["super_user"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["global_readonly_super_user"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["avatar", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "hash"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "color"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["logins"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quotas"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "quota_bytes"],
                kind: ColumnKind::Bytes,
                wide: true,
            },
            Column {
                path: &["quota_report", "configured_quota"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["quota_report", "running_backfill"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "backfill_status"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["organizations"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["--invoice-email=false", "--company", "ACME"],
};

/// `user delete`: Delete the account of the caller.
pub(super) static DELETE_CURRENT_USER: Command = Command {
    words: &["user", "delete"],
    operation: &crate::api::operations::DELETE_CURRENT_USER,
    summary: "Delete the account of the caller",
    description: "Deletes the caller with all that belongs to the account. Sessions and tokens of the user end at once; the name stays taken until the deletion is done. Returns 400 with a `MessageError` if the caller is the only administrator of an organization, and 404 with a `MessageError` if users are not in the server's own database.",
    deprecated: false,
    parameters: &[],
    body: None,
    response: CommandResponse {
        accept: "",
        cases: &[
            ResponseCase {
                statuses: (204, 204),
                media_type: None,
                is_stream: false,
            },
        ],
        rows: Rows::None,
        columns: &[],
        pages: None,
    },
    example: &[],
};

/// `user private-allowance get`: Tell whether the caller may own more private repositories.
pub(super) static GET_USER_PRIVATE_ALLOWED: Command = Command {
    words: &["user", "private-allowance", "get"],
    operation: &crate::api::operations::GET_USER_PRIVATE_ALLOWED,
    summary: "Tell whether the caller may own more private repositories",
    description: "Counts the private repositories of the caller, and tells whether the plan allows more.\n\nThe server has the operation only where the feature `BILLING` is on.",
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
                path: &["privateCount"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["privateAllowed"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `user client-key create`: Encrypt the password of the caller.
pub(super) static GENERATE_USER_CLIENT_KEY: Command = Command {
    words: &["user", "client-key", "create"],
    operation: &crate::api::operations::GENERATE_USER_CLIENT_KEY,
    summary: "Encrypt the password of the caller",
    description: "Checks the password and returns its encrypted form, which container tools accept in its place. Returns 400 for a wrong password, 429 after too many of them, and 404 if the source of users cannot encrypt passwords.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                is_object: true,
                properties: &[
                    BodyProperty {
                        flag: "password-file",
                        path: &["password"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The password of the caller.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                ],
                secrets: &["password"],
                example: Some("{\"password\":\"EXAMPLEPASSWORD\"}"),
            },
        ],
    }),
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
                path: &["key"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["--password-file", "password.txt"],
};

/// `user convert`: Turn the caller into an organization.
pub(super) static CONVERT_USER_TO_ORGANIZATION: Command = Command {
    words: &["user", "convert"],
    operation: &crate::api::operations::CONVERT_USER_TO_ORGANIZATION,
    summary: "Turn the caller into an organization",
    description: "Turns the account of the caller into an organization with another user as its administrator, and signs that user in to the session of the call. This cannot be undone, and the tokens of the account end. Returns 400 with `reason` set to `invaliduser` if the credentials of the administrator are wrong or are the caller's own, and 429 after too many wrong passwords. If the administrator cannot sign in, the response is 403 although the account is converted. The path exists only where users come from the database.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                is_object: true,
                properties: &[
                    BodyProperty {
                        flag: "admin-user",
                        path: &["adminUser"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The name or e-mail address of another user, who becomes the first administrator.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "admin-password-file",
                        path: &["adminPassword"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The password of that user.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "plan",
                        path: &["plan"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The plan to subscribe to. The default is `free`. Ignored unless the `BILLING` feature is on.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &["adminPassword"],
                example: Some(
                    "{\"adminUser\":\"dave\",\"adminPassword\":\"EXAMPLEPASSWORD\",\"plan\":\"free\"}",
                ),
            },
        ],
    }),
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
                path: &["success"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[
        "--admin-user",
        "dave",
        "--admin-password-file",
        "admin-password.txt",
        "--plan",
        "free",
    ],
};

/// `user session create`: Sign in with a password.
pub(super) static SIGNIN_USER: Command = Command {
    words: &["user", "session", "create"],
    operation: &crate::api::operations::SIGNIN_USER,
    summary: "Sign in with a password",
    description: "Checks name and password and starts a session, whose cookie comes with the response. The call itself needs any valid token, or the cross-site token of a browser session. Returns 403 if the credentials are wrong or the account is not confirmed, and 429 after too many wrong passwords.\n\nThe server has the operation only where the feature `DIRECT_LOGIN` is on.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                is_object: true,
                properties: &[
                    BodyProperty {
                        flag: "username",
                        path: &["username"],
                        required: true,
                        positional: true,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The user name or the e-mail address.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "password-file",
                        path: &["password"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The password of the user.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "invite-code-file",
                        path: &["invite_code"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The code of a team invitation. It confirms the address that received the invitation. The server ignores an unknown code.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                ],
                secrets: &["invite_code", "password"],
                example: Some("{\"username\":\"bob\",\"password\":\"EXAMPLEPASSWORD\"}"),
            },
        ],
    }),
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
                path: &["success"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["bob", "--password-file", "password.txt"],
};

/// `user session verify`: Confirm the password of the caller.
pub(super) static VERIFY_USER: Command = Command {
    words: &["user", "session", "verify"],
    operation: &crate::api::operations::VERIFY_USER,
    summary: "Confirm the password of the caller",
    description: "Checks the password of the caller and starts a session anew, so that it counts as fresh: the server asks for the password again before it carries out some operations for a session. Returns 403 if the password is wrong, and 429 after too many wrong ones.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                is_object: true,
                properties: &[
                    BodyProperty {
                        flag: "password-file",
                        path: &["password"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The password of the caller.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                ],
                secrets: &["password"],
                example: Some("{\"password\":\"EXAMPLEPASSWORD\"}"),
            },
        ],
    }),
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
                path: &["success"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["--password-file", "password.txt"],
};

/// `user session revoke`: End all sessions of the caller.
pub(super) static LOGOUT: Command = Command {
    words: &["user", "session", "revoke"],
    operation: &crate::api::operations::LOGOUT,
    summary: "End all sessions of the caller",
    description: "Ends all sessions of the caller, also those of other browsers. Tokens stay valid. The call needs any valid token, or the cross-site token of a browser session; it succeeds for a session in which nobody is signed in as well.",
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
                path: &["success"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `user recovery send`: Ask for a mail with which a password can be reset.
pub(super) static REQUEST_RECOVERY_EMAIL: Command = Command {
    words: &["user", "recovery", "send"],
    operation: &crate::api::operations::REQUEST_RECOVERY_EMAIL,
    summary: "Ask for a mail with which a password can be reset",
    description: "Sends a mail with a link to the address, if it is that of a user. The response does not tell whether it is, unless it is the address of an organization, which has no password: then the mail names the administrators, and the response an abbreviated name. The call needs any valid token, or the cross-site token of a browser session.\n\nThe server has the operation only where the feature `MAILING` is on.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                is_object: true,
                properties: &[
                    BodyProperty {
                        flag: "email",
                        path: &["email"],
                        required: true,
                        positional: true,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The e-mail address of the user.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "recaptcha-response",
                        path: &["recaptcha_response"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The solution of a captcha, where the server asks for one.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"email\":\"bob@example.com\"}"),
            },
        ],
    }),
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
                path: &["orgemail"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["orgname"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["bob@example.com"],
};

/// `user external-login start`: Start to sign in with another service.
pub(super) static RETRIEVE_EXTERNAL_LOGIN_AUTHORIZATION_URL: Command = Command {
    words: &["user", "external-login", "start"],
    operation: &crate::api::operations::RETRIEVE_EXTERNAL_LOGIN_AUTHORIZATION_URL,
    summary: "Start to sign in with another service",
    description: "Returns the address where a browser signs in at the other service, and records the attempt in the session of the call. Requires any valid token, or a browser session. The server fails with 500 for a service that is not configured, and returns 520 if the service does not provide its addresses.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "service-id",
            name: "service_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The configured name of the external login service.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
    ],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                is_object: true,
                properties: &[
                    BodyProperty {
                        flag: "kind",
                        path: &["kind"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The purpose of the login: to sign in, to link the external account to the caller's account, or to obtain a password for the command line.",
                        value: ValueKind::Choice {
                            values: &["login", "attach", "cli"],
                            open: false,
                        },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"kind\":\"login\"}"),
            },
        ],
    }),
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
                path: &["auth_url"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["github", "--kind", "login"],
};

/// `user external-login remove`: Remove the login with another service.
pub(super) static DETACH_EXTERNAL_LOGIN: Command = Command {
    words: &["user", "external-login", "remove"],
    operation: &crate::api::operations::DETACH_EXTERNAL_LOGIN,
    summary: "Remove the login with another service",
    description: "Removes the caller's login with the service. A service that does not exist, or that the caller does not use, counts as removed. The server reads no body.\n\nThe server has the operation only where the feature `DIRECT_LOGIN` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "service-id",
            name: "service_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The configured name of the external login service.",
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
        rows: Rows::Single,
        columns: &[
            Column {
                path: &["success"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["github"],
};

/// `user inbox list`: List the notifications of the caller.
pub(super) static LIST_NOTIFICATIONS_OF_USER: Command = Command {
    words: &["user", "inbox", "list"],
    operation: &crate::api::operations::LIST_NOTIFICATIONS_OF_USER,
    summary: "List the notifications of the caller",
    description: "Lists the notifications that were not dismissed, for the caller and for the organizations that the caller administers. The server counts pages in steps of one more than the limit, so no page shows the notification that follows a full page. A `limit` that exceeds their number gives all of them.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "page",
            name: "page",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The number of the page. Both 0 and 1 mean the first.",
            value: ValueKind::Integer {
                minimum: -2147483648,
                maximum: 2147483647,
            },
            default: Some("0"),
            deprecated: false,
        },
        CommandParameter {
            flag: "limit",
            name: "limit",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "How many notifications to give at most.",
            value: ValueKind::Integer {
                minimum: -2147483648,
                maximum: 2147483647,
            },
            default: Some("5"),
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
        rows: Rows::List(&["notifications"]),
        columns: &[
            Column {
                path: &["id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["organization"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["created"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["dismissed"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["metadata"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: Some(Pages::Number {
            parameter: "page",
            more: "additional",
            told: None,
        }),
    },
    example: &[],
};

/// `user inbox get`: Read a notification.
pub(super) static GET_USER_NOTIFICATION: Command = Command {
    words: &["user", "inbox", "get"],
    operation: &crate::api::operations::GET_USER_NOTIFICATION,
    summary: "Read a notification",
    description: "Returns one notification, even a dismissed one. Returns 404 if it does not exist, or if it is neither for the caller nor for an organization that the caller administers.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "uuid",
            name: "uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the notification.",
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
        rows: Rows::Single,
        columns: &[
            Column {
                path: &["id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["organization"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["created"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["dismissed"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["metadata"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["4e82ec84-a8ef-4f44-bbdf-42d48ea0cfe1"],
};

/// `user inbox update`: Dismiss a notification.
pub(super) static UPDATE_USER_NOTIFICATION: Command = Command {
    words: &["user", "inbox", "update"],
    operation: &crate::api::operations::UPDATE_USER_NOTIFICATION,
    summary: "Dismiss a notification",
    description: "Dismisses a notification, or shows it again. A dismissed one is not listed any more. Returns 404 if it does not exist, or if it is neither for the caller nor for an organization that the caller administers.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "uuid",
            name: "uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the notification.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
    ],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                is_object: true,
                properties: &[
                    BodyProperty {
                        flag: "dismissed",
                        path: &["dismissed"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether the notification is dismissed. A body without it shows it again.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"dismissed\":true}"),
            },
        ],
    }),
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
                path: &["id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["organization"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["created"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["dismissed"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["metadata"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["4e82ec84-a8ef-4f44-bbdf-42d48ea0cfe1", "--dismissed"],
};

/// `user authorization list`: List the applications that have access.
pub(super) static LIST_USER_AUTHORIZATIONS: Command = Command {
    words: &["user", "authorization", "list"],
    operation: &crate::api::operations::LIST_USER_AUTHORIZATIONS,
    summary: "List the applications that have access",
    description: "Lists the access tokens that applications hold for the caller, one entry for each token, without the tokens themselves. Expired ones are listed too.",
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
        rows: Rows::List(&["authorizations"]),
        columns: &[
            Column {
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["application", "name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["application", "description"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["application", "url"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["scopes"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `user authorization get`: Read the access of an application.
pub(super) static GET_USER_AUTHORIZATION: Command = Command {
    words: &["user", "authorization", "get"],
    operation: &crate::api::operations::GET_USER_AUTHORIZATION,
    summary: "Read the access of an application",
    description: "Returns one access token of the caller, without the token itself. Returns 404 if there is none.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "access-token-uuid",
            name: "access_token_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the access token.",
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
        rows: Rows::Single,
        columns: &[
            Column {
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["application", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["application", "description"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["application", "url"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["scopes"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["09f8f730-a5b2-4550-8d1a-6fb67887487f"],
};

/// `user authorization revoke`: Revoke the access of an application.
pub(super) static DELETE_USER_AUTHORIZATION: Command = Command {
    words: &["user", "authorization", "revoke"],
    operation: &crate::api::operations::DELETE_USER_AUTHORIZATION,
    summary: "Revoke the access of an application",
    description: "Deletes one access token of the caller. Returns 404 if there is none, so a second call returns 404 too.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "access-token-uuid",
            name: "access_token_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the access token.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
    ],
    body: None,
    response: CommandResponse {
        accept: "",
        cases: &[
            ResponseCase {
                statuses: (204, 204),
                media_type: None,
                is_stream: false,
            },
        ],
        rows: Rows::None,
        columns: &[],
        pages: None,
    },
    example: &["09f8f730-a5b2-4550-8d1a-6fb67887487f"],
};

/// `user assigned-authorization list`: List the access that the caller is asked to grant.
pub(super) static LIST_ASSIGNED_AUTHORIZATIONS: Command = Command {
    words: &["user", "assigned-authorization", "list"],
    operation: &crate::api::operations::LIST_ASSIGNED_AUTHORIZATIONS,
    summary: "List the access that the caller is asked to grant",
    description: "Lists the applications to which administrators of organizations ask the caller to grant access. The call removes the notifications of kind `assigned_authorization`.\n\nThe server has the operation only where the feature `ASSIGN_OAUTH_TOKEN` is on.",
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
        rows: Rows::List(&["authorizations"]),
        columns: &[
            Column {
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["application", "name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["redirectUri"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["responseType"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["application", "clientId"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["application", "description"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["application", "url"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["scopes"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `user assigned-authorization decline`: Decline to grant access.
pub(super) static DELETE_ASSIGNED_AUTHORIZATION: Command = Command {
    words: &["user", "assigned-authorization", "decline"],
    operation: &crate::api::operations::DELETE_ASSIGNED_AUTHORIZATION,
    summary: "Decline to grant access",
    description: "Deletes an assignment of the caller. Returns 404 if there is none, so a second call returns 404 too.\n\nThe server has the operation only where the feature `ASSIGN_OAUTH_TOKEN` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "assigned-authorization-uuid",
            name: "assigned_authorization_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the assignment.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
    ],
    body: None,
    response: CommandResponse {
        accept: "",
        cases: &[
            ResponseCase {
                statuses: (204, 204),
                media_type: None,
                is_stream: false,
            },
        ],
        rows: Rows::None,
        columns: &[],
        pages: None,
    },
    example: &["8ba60d02-0340-44f2-adf7-92393a0aa547"],
};

/// `user star list`: List the repositories that the caller has starred.
pub(super) static LIST_STARRED_REPOS: Command = Command {
    words: &["user", "star", "list"],
    operation: &crate::api::operations::LIST_STARRED_REPOS,
    summary: "List the repositories that the caller has starred",
    description: "Lists the starred repositories in pages of a hundred. Repositories that the caller cannot read, or can no longer read, are listed too.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "next-page",
            name: "next_page",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The `next_page` value of the answer before. Opaque and valid for two days; a value that the server cannot read yields the first page.",
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
        rows: Rows::List(&["repositories"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["namespace"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_public"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: Some(Pages::Token("next_page")),
    },
    example: &[],
};

/// `user star add`: Star a repository.
pub(super) static CREATE_STAR: Command = Command {
    words: &["user", "star", "add"],
    operation: &crate::api::operations::CREATE_STAR,
    summary: "Star a repository",
    description: "Stars a repository for the caller; one that is starred already stays so. The server names the scope `repo:read`, but the token needs `user:admin`. The server does not check whether the caller may read the repository. A repository that does not exist is 200 with null.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                is_object: true,
                properties: &[
                    BodyProperty {
                        flag: "namespace",
                        path: &["namespace"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The user or organization that owns the repository.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "repository",
                        path: &["repository"],
                        required: true,
                        positional: true,
                        prefix: Some("namespace"),
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The name of the repository, without the namespace.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"namespace\":\"acme\",\"repository\":\"web\"}"),
            },
        ],
    }),
    response: CommandResponse {
        accept: "application/json",
        cases: &[
            ResponseCase {
                statuses: (200, 200),
                media_type: Some("application/json"),
                is_stream: false,
            },
            ResponseCase {
                statuses: (201, 201),
                media_type: Some("application/json"),
                is_stream: false,
            },
        ],
        rows: Rows::Single,
        columns: &[
            Column {
                path: &["namespace"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["repository"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme/web"],
};

/// `user star remove`: Remove a star.
pub(super) static DELETE_STAR: Command = Command {
    words: &["user", "star", "remove"],
    operation: &crate::api::operations::DELETE_STAR,
    summary: "Remove a star",
    description: "Removes the caller's star from a repository; without a star nothing happens. A repository that does not exist is 200 with null.",
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
            ResponseCase {
                statuses: (204, 204),
                media_type: None,
                is_stream: false,
            },
        ],
        rows: Rows::Single,
        columns: &[],
        pages: None,
    },
    example: &["acme/tools/builder"],
};

/// `user profile get`: Read the public details of a user.
pub(super) static GET_USER_INFORMATION: Command = Command {
    words: &["user", "profile", "get"],
    operation: &crate::api::operations::GET_USER_INFORMATION,
    summary: "Read the public details of a user",
    description: "Returns the name and the avatar of any user. Callers who ask about themselves see as much as the scopes of their token allow. No token is needed, unless the installation rejects anonymous callers. Returns 404 with a `MessageError` if there is no such user, and for organizations and robots.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "username",
            name: "username",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the user or robot account.",
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
        rows: Rows::Single,
        columns: &[
            Column {
                path: &["username"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["anonymous"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["can_create_repo"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["is_me"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["verified"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["email"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["invoice_email"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["invoice_email_address"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["preferred_namespace"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["tag_expiration_s"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["prompts"],
                kind: ColumnKind::List,
                wide: false,
            },
            Column {
                path: &["company"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["family_name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["given_name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["location"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_free_account"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["has_password_set"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["super_user"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["global_readonly_super_user"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["avatar", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "hash"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "color"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["logins"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quotas"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "quota_bytes"],
                kind: ColumnKind::Bytes,
                wide: true,
            },
            Column {
                path: &["quota_report", "configured_quota"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["quota_report", "running_backfill"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "backfill_status"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["organizations"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["bob"],
};
