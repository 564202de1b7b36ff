//! The table of the keys that each object of the document may have. It checks nothing itself.

use super::key::{DESCRIPTIONS, SCHEMAS, SLIPS, TAGS, description, descriptive, idle, key, text};
pub(in crate::document) use super::key::{Expected, Key, Kind};

/// The keys that an object may have, other than extensions.
pub(in crate::document) fn keys(kind: Kind) -> &'static [Key] {
    match kind {
        Kind::Root => ROOT,
        Kind::Info => INFO,
        Kind::Contact => CONTACT,
        Kind::License => LICENSE,
        Kind::Server => SERVER,
        Kind::ServerVariable => SERVER_VARIABLE,
        Kind::Tag => TAG,
        Kind::PathItem => PATH_ITEM,
        Kind::Operation => OPERATION,
        Kind::Parameter => PARAMETER,
        Kind::RequestBody => REQUEST_BODY,
        Kind::Response => RESPONSE,
        Kind::Header => HEADER,
        Kind::MediaType => MEDIA_TYPE,
        Kind::Schema => SCHEMA,
        Kind::Discriminator => DISCRIMINATOR,
        Kind::Components => COMPONENTS,
        Kind::SecurityScheme => SECURITY_SCHEME,
        Kind::Flows => FLOWS,
        Kind::Flow => FLOW,
    }
}

const TEXTS: Expected = Expected::List(&Expected::Text);
const SCHEMA_OR_REF: Expected = Expected::Referable(Kind::Schema);
const PARAMETERS: Expected = Expected::List(&Expected::Referable(Kind::Parameter));
const HEADERS: Expected = Expected::Map(&Expected::Referable(Kind::Header));
const SECURITY: Expected = Expected::List(&Expected::Map(&TEXTS));

/// The types of schemas.
pub(super) const TYPES: &[&str] = &["array", "boolean", "integer", "number", "object", "string"];

const NO_LINK: &str = "remove it, and put the link into the description";
const NO_MORE_EXAMPLES: &str = "keep one example, as `example`";
const UNUSED: &str = "remove it; the generator ignores it";

const ROOT: &[Key] = &[
    // The version is checked before anything else.
    key("openapi", Expected::Any),
    key("info", Expected::Object(Kind::Info))
        .needed("`info`", "write `info` with `title` and `version`"),
    key("servers", Expected::List(&Expected::Object(Kind::Server))),
    key("security", SECURITY),
    key("tags", Expected::List(&Expected::Object(Kind::Tag))).wanted(
        TAGS,
        "`tags`",
        "list the tags of the operations",
    ),
    key("paths", Expected::Map(&Expected::Object(Kind::PathItem)))
        .needed("`paths`", "list the paths, by reference to their files"),
    key("components", Expected::Object(Kind::Components)),
    descriptive("externalDocs", NO_LINK),
];

const INFO: &[Key] = &[
    text("title").needed("title", "write `title`"),
    text("version").needed("version", "write `version`"),
    text("description"),
    text("termsOfService"),
    key("contact", Expected::Object(Kind::Contact)),
    key("license", Expected::Object(Kind::License)),
];

const CONTACT: &[Key] = &[text("name"), text("url"), text("email")];

const LICENSE: &[Key] = &[
    text("name").wanted(SLIPS, "name", "write `name`"),
    text("url"),
];

const SERVER: &[Key] = &[
    text("url").wanted(SLIPS, "address", "write `url`"),
    text("description"),
    key(
        "variables",
        Expected::Map(&Expected::Object(Kind::ServerVariable)),
    ),
];

const SERVER_VARIABLE: &[Key] = &[
    text("default").wanted(SLIPS, "default", "write `default`"),
    text("description"),
    key("enum", TEXTS),
];

const TAG: &[Key] = &[
    text("name").needed("name", "write `name`"),
    description(),
    descriptive("externalDocs", NO_LINK),
];

const PATH_ITEM: &[Key] = &[
    key("parameters", PARAMETERS),
    key("get", Expected::Object(Kind::Operation)),
    key("put", Expected::Object(Kind::Operation)),
    key("post", Expected::Object(Kind::Operation)),
    key("delete", Expected::Object(Kind::Operation)),
    key("head", Expected::Object(Kind::Operation)),
    key("patch", Expected::Object(Kind::Operation)),
    idle("options", "remove it; the client has no such method"),
    idle("trace", "remove it; the client has no such method"),
    descriptive("summary", "write it on each operation"),
    descriptive("description", "write it on each operation"),
    idle("servers", UNUSED),
];

const OPERATION: &[Key] = &[
    text("operationId").wanted(|profile| profile.operation_ids, "id", "write `operationId`"),
    key("tags", TEXTS).wanted(
        TAGS,
        "tag",
        "write `tags` with one of the tags of the document",
    ),
    text("summary").wanted(
        DESCRIPTIONS,
        "summary",
        "write `summary`, one line on what it does",
    ),
    description(),
    key("parameters", PARAMETERS),
    key("requestBody", Expected::Referable(Kind::RequestBody)),
    key(
        "responses",
        Expected::Map(&Expected::Referable(Kind::Response)),
    )
    .needed("responses", "write `responses`, by status"),
    key("security", SECURITY),
    key("deprecated", Expected::Boolean),
    idle("callbacks", UNUSED),
    idle("servers", UNUSED),
    descriptive("externalDocs", NO_LINK),
];

const PARAMETER: &[Key] = &[
    text("name").needed("name", "write `name`"),
    key(
        "in",
        Expected::Choice(&["path", "query", "header", "cookie"]),
    )
    .needed("location", "write `in: path` or `in: query`")
    .or("use one of these; OpenAPI has no others"),
    description(),
    key("required", Expected::Boolean),
    key("schema", SCHEMA_OR_REF),
    key("content", Expected::Map(&Expected::Object(Kind::MediaType))),
    key("example", Expected::Any),
    key("style", Expected::Choice(STYLES)).or("use one of these; OpenAPI has no others"),
    key("explode", Expected::Boolean),
    key("deprecated", Expected::Boolean),
    descriptive("examples", NO_MORE_EXAMPLES),
    idle(
        "allowReserved",
        "remove it; the client always encodes, and servers decode",
    ),
    idle(
        "allowEmptyValue",
        "remove it; a string may be empty without it",
    ),
];

/// The styles of parameters.
const STYLES: &[&str] = &[
    "deepObject",
    "form",
    "label",
    "matrix",
    "pipeDelimited",
    "simple",
    "spaceDelimited",
];

const REQUEST_BODY: &[Key] = &[
    key("content", Expected::Map(&Expected::Object(Kind::MediaType)))
        .needed("content", "declare `application/json`, or remove the body"),
    key("required", Expected::Boolean),
    text("description"),
];

const RESPONSE: &[Key] = &[
    description(),
    key("content", Expected::Map(&Expected::Object(Kind::MediaType))),
    key("headers", HEADERS),
    idle("links", UNUSED),
];

const HEADER: &[Key] = &[
    description(),
    key("required", Expected::Boolean),
    key("schema", SCHEMA_OR_REF).wanted(SCHEMAS, "schema", "declare the schema"),
    key("example", Expected::Any),
    idle("deprecated", "say so in the description"),
    idle("style", "remove it; a header has one plain value"),
    idle("explode", "remove it; a header has one plain value"),
    idle("content", "write `schema`; a header has one plain value"),
    descriptive("examples", NO_MORE_EXAMPLES),
];

const MEDIA_TYPE: &[Key] = &[
    key("schema", SCHEMA_OR_REF).wanted(
        SCHEMAS,
        "schema",
        "declare the schema, or remove `content` for an empty body",
    ),
    key("example", Expected::Any),
    descriptive("examples", NO_MORE_EXAMPLES),
    key("encoding", Expected::Map(&Expected::Any)),
];

const SCHEMA: &[Key] = &[
    key("type", Expected::Choice(TYPES)),
    text("format"),
    text("description"),
    key("nullable", Expected::Boolean),
    key("enum", Expected::List(&Expected::Any)),
    key("default", Expected::Any),
    key("example", Expected::Any),
    key("deprecated", Expected::Boolean),
    key("properties", Expected::Map(&SCHEMA_OR_REF)),
    key("required", TEXTS).or("list the names of the required properties"),
    key("additionalProperties", Expected::BooleanOr(Kind::Schema)),
    key("items", SCHEMA_OR_REF),
    key("allOf", Expected::List(&SCHEMA_OR_REF)),
    key("oneOf", Expected::List(&SCHEMA_OR_REF)),
    key("minimum", Expected::Number),
    key("maximum", Expected::Number),
    key("exclusiveMinimum", Expected::Boolean),
    key("exclusiveMaximum", Expected::Boolean),
    key("multipleOf", Expected::Number),
    key("minLength", Expected::Count),
    key("maxLength", Expected::Count),
    key("minItems", Expected::Count),
    key("maxItems", Expected::Count),
    key("uniqueItems", Expected::Boolean),
    key("minProperties", Expected::Count),
    key("maxProperties", Expected::Count),
    text("pattern"),
    key("anyOf", Expected::List(&SCHEMA_OR_REF))
        .unless_plain("write `oneOf` with schemas that exclude each other"),
    key("not", SCHEMA_OR_REF).unless_plain("describe what is allowed"),
    key("discriminator", Expected::Object(Kind::Discriminator))
        .unless_plain("remove it; the member of `oneOf` that fits is chosen"),
    key("readOnly", Expected::Boolean)
        .unless_plain("write a schema for requests and another for responses"),
    key("writeOnly", Expected::Boolean)
        .unless_plain("write a schema for requests and another for responses"),
    descriptive("title", "remove it; the type is named after the component"),
    idle("xml", UNUSED),
    descriptive("externalDocs", NO_LINK),
];

const DISCRIMINATOR: &[Key] = &[
    text("propertyName").needed("property", "write `propertyName`"),
    key("mapping", Expected::Map(&Expected::Text)),
];

const COMPONENTS: &[Key] = &[
    key("schemas", Expected::Map(&SCHEMA_OR_REF)),
    key(
        "responses",
        Expected::Map(&Expected::Referable(Kind::Response)),
    ),
    key(
        "parameters",
        Expected::Map(&Expected::Referable(Kind::Parameter)),
    ),
    key(
        "securitySchemes",
        Expected::Map(&Expected::Referable(Kind::SecurityScheme)),
    ),
    key(
        "requestBodies",
        Expected::Map(&Expected::Referable(Kind::RequestBody)),
    ),
    key("headers", HEADERS),
    descriptive("examples", "write the example where it is shown"),
    idle("links", UNUSED),
    idle("callbacks", UNUSED),
];

const SECURITY_SCHEME: &[Key] = &[
    key(
        "type",
        Expected::Choice(&["apiKey", "http", "oauth2", "openIdConnect"]),
    )
    .needed("type", "write `type: oauth2`, or what else it is")
    .or("write one of these; client and router know no others"),
    text("description"),
    key("flows", Expected::Object(Kind::Flows)),
    text("scheme"),
    text("bearerFormat"),
    text("name"),
    key("in", Expected::Choice(&["cookie", "header", "query"])),
    text("openIdConnectUrl"),
];

const FLOWS: &[Key] = &[
    key("implicit", Expected::Object(Kind::Flow)),
    key("authorizationCode", Expected::Object(Kind::Flow)),
    key("clientCredentials", Expected::Object(Kind::Flow)),
    key("password", Expected::Object(Kind::Flow)),
];

const FLOW: &[Key] = &[
    text("authorizationUrl"),
    text("tokenUrl"),
    text("refreshUrl"),
    key("scopes", Expected::Map(&Expected::Text))
        .needed("scopes", "write `scopes`, each with a description"),
];
