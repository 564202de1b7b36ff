// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `plan list`: List the plans.
pub(super) static LIST_PLANS: Command = Command {
    words: &["plan", "list"],
    operation: &crate::api::operations::LIST_PLANS,
    summary: "List the plans",
    description: "Lists the plans that can be subscribed to, the ones of the past included. Needs no token.\n\nThe server has the operation only where the feature `BILLING` is on.",
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
        rows: Rows::List(&["plans"]),
        columns: &[
            Column {
                path: &["title"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["price"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["privateRepos"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["rh_sku"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["billing_enabled"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["sku_billing"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["stripeId"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["audience"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["bus_features"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["deprecated"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["free_trial_days"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["superseded_by"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["plans_page_hidden"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `org invoice list`: List the invoices of an organization.
pub(super) static LIST_ORG_INVOICES: Command = Command {
    words: &["org", "invoice", "list"],
    operation: &crate::api::operations::LIST_ORG_INVOICES,
    summary: "List the invoices of an organization",
    description: "Lists the last twelve invoices. An organization that was never billed is 404. If the payment service does not respond, the server returns 503. Requires an admin of the organization; global read-only superusers may call it too.\n\nThe server has the operation only where the feature `BILLING` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "orgname",
            name: "orgname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the organization.",
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
        rows: Rows::List(&["invoices"]),
        columns: &[
            Column {
                path: &["id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["date"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["period_start"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["period_end"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["paid"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["amount_due"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["next_payment_attempt"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["attempted"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["closed"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["total"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["plan"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme"],
};

/// `org subscription list`: List the marketplace subscriptions of an organization.
pub(super) static LIST_ORG_SKUS: Command = Command {
    words: &["org", "subscription", "list"],
    operation: &crate::api::operations::LIST_ORG_SKUS,
    summary: "List the marketplace subscriptions of an organization",
    description: "Lists the subscriptions that are bound to the organization, and unbinds expired ones. Requires an admin of the organization; global read-only superusers may call it too. Everybody else gets 401 with a `MessageError`, also with a token.\n\nThe server has the operation only where the feature `BILLING` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "orgname",
            name: "orgname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the organization.",
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
        rows: Rows::List(&[]),
        columns: &[
            Column {
                path: &["id"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["subscription_id"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["user_id"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["org_id"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["quantity"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["sku"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["metadata", "title"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["metadata", "price"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["metadata", "privateRepos"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["metadata", "rh_sku"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["metadata", "billing_enabled"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["metadata", "sku_billing"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["metadata", "stripeId"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["metadata", "audience"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["metadata", "bus_features"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["metadata", "deprecated"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["metadata", "free_trial_days"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["metadata", "superseded_by"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["metadata", "plans_page_hidden"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme"],
};

/// `org subscription add`: Bind marketplace subscriptions to an organization.
pub(super) static BIND_SKU_TO_ORG: Command = Command {
    words: &["org", "subscription", "add"],
    operation: &crate::api::operations::BIND_SKU_TO_ORG,
    summary: "Bind marketplace subscriptions to an organization",
    description: "Binds subscriptions of the caller to the organization. Requires an admin of the organization; everybody else gets 401 with a `MessageError`, also with a token. The server checks no schema: it fails with 500 without `subscriptions`, and stops at the first entry without `subscription_id`. A subscription of somebody else is 401; one that is bound already, or a quantity above the available one, is 400; a part of a subscription that cannot be split is 403.\n\nThe server has the operation only where the feature `BILLING` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "orgname",
            name: "orgname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the organization.",
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
                        flag: "subscriptions",
                        path: &["subscriptions"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The subscriptions. Without the property the server fails with 500.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"subscriptions\":[{\"subscription_id\":12345678,\"quantity\":1}]}",
                ),
            },
        ],
    }),
    response: CommandResponse {
        accept: "application/json",
        cases: &[
            ResponseCase {
                statuses: (201, 201),
                media_type: Some("application/json"),
                is_stream: false,
            },
        ],
        rows: Rows::Single,
        columns: &[],
        pages: None,
    },
    example: &[
        "acme",
        "--subscriptions",
        "[{\"subscription_id\":12345678,\"quantity\":1}]",
    ],
};

/// `org subscription remove-many`: Unbind marketplace subscriptions from an organization.
pub(super) static BATCH_REMOVE_SKU: Command = Command {
    words: &["org", "subscription", "remove-many"],
    operation: &crate::api::operations::BATCH_REMOVE_SKU,
    summary: "Unbind marketplace subscriptions from an organization",
    description: "Unbinds subscriptions; one that is not bound is ignored. Requires an admin of the organization; everybody else gets 401 with a `MessageError`, also with a token. The server fails with 500 without `subscriptions`.\n\nThe server has the operation only where the feature `BILLING` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "orgname",
            name: "orgname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the organization.",
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
                        flag: "subscriptions",
                        path: &["subscriptions"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The subscriptions. Without the property the server fails with 500.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"subscriptions\":[{\"subscription_id\":12345678}]}"),
            },
        ],
    }),
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
    example: &["acme", "--subscriptions", "[{\"subscription_id\":12345678}]"],
};

/// `org subscription remove`: Unbind a marketplace subscription from an organization.
pub(super) static REMOVE_SKU_FROM_ORG: Command = Command {
    words: &["org", "subscription", "remove"],
    operation: &crate::api::operations::REMOVE_SKU_FROM_ORG,
    summary: "Unbind a marketplace subscription from an organization",
    description: "Unbinds a subscription; one that is not bound is 204 too. Requires an admin of the organization; everybody else gets 401 with a `MessageError`, also with a token.\n\nThe server has the operation only where the feature `BILLING` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "orgname",
            name: "orgname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the organization.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "subscription-id",
            name: "subscription_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The number of the subscription.",
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
    example: &["acme", "12345678"],
};

/// `user subscription list`: List your marketplace subscriptions.
pub(super) static GET_USER_MARKETPLACE_SUBSCRIPTIONS: Command = Command {
    words: &["user", "subscription", "list"],
    operation: &crate::api::operations::GET_USER_MARKETPLACE_SUBSCRIPTIONS,
    summary: "List your marketplace subscriptions",
    description: "Lists the caller's subscriptions and to which organizations they are bound. A caller without an account in the marketplace gets 404.\n\nThe server has the operation only where the feature `RH_MARKETPLACE` is on.",
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
        rows: Rows::List(&[]),
        columns: &[
            Column {
                path: &["id"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["sku"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["quantity"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["assigned_to_org"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["metadata", "title"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["metadata", "price"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["metadata", "privateRepos"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["metadata", "rh_sku"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["metadata", "billing_enabled"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["metadata", "sku_billing"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["metadata", "stripeId"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["metadata", "audience"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["metadata", "bus_features"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["metadata", "deprecated"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["metadata", "free_trial_days"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["metadata", "superseded_by"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["metadata", "plans_page_hidden"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[],
};
