// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `discovery` use.

/// The contact for the registry.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct DiscoveryContact {
    /// The registry's sender address for mail (`MAIL_DEFAULT_SENDER`).
    pub email: Option<String>,
}

apitwin_runtime::read_object! {
    DiscoveryContact { 0 email : "email" default }
}

impl DiscoveryContact {
    /// Creates a `DiscoveryContact` from its required properties.
    pub fn new(email: Option<String>) -> Self {
        Self { email }
    }
}

/// The server's own description of its API.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct DiscoveryDocument {
    /// The version of the format, always `2.0`.
    pub swagger: String,
    /// The configured host name of the registry (`SERVER_HOSTNAME`).
    pub host: String,
    /// Always `/`; the paths are complete.
    #[serde(rename = "basePath")]
    pub base_path: String,
    /// The configured URL scheme (`PREFERRED_URL_SCHEME`), as a single entry.
    pub schemes: Vec<String>,
    /// The title of the API and its maintainer.
    pub info: crate::models::DiscoveryInfo,
    /// The ways to authenticate a call.
    #[serde(rename = "securityDefinitions")]
    pub security_definitions: crate::models::DiscoverySecurityDefinitions,
    /// The path items, by path.
    pub paths: std::collections::BTreeMap<String, crate::models::DiscoveryPath>,
    /// JSON schemas of request bodies and of some responses, by name. If several operations use one
    /// name for different schemas, only one schema remains.
    pub definitions: crate::Extra,
    /// The tags, sorted by name.
    pub tags: Vec<crate::models::DiscoveryTag>,
}

apitwin_runtime::read_object! {
    DiscoveryDocument { 0 swagger : "swagger", 1 host : "host", 2 base_path : "basePath",
    3 schemes : "schemes", 4 info : "info", 5 security_definitions :
    "securityDefinitions", 6 paths : "paths", 7 definitions : "definitions", 8 tags :
    "tags" }
}

/// The title of the API and its maintainer.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct DiscoveryInfo {
    /// The version of the API.
    pub version: String,
    /// The name of the API.
    pub title: String,
    /// The purpose of the API.
    pub description: String,
    /// The configured address of the terms of service. May be empty.
    #[serde(rename = "termsOfService")]
    pub terms_of_service: String,
    /// The contact for the registry.
    pub contact: crate::models::DiscoveryContact,
}

apitwin_runtime::read_object! {
    DiscoveryInfo { 0 version : "version", 1 title : "title", 2 description :
    "description", 3 terms_of_service : "termsOfService", 4 contact : "contact" }
}

impl DiscoveryInfo {
    /// Creates a `DiscoveryInfo` from its required properties.
    pub fn new(
        version: impl Into<String>,
        title: impl Into<String>,
        description: impl Into<String>,
        terms_of_service: impl Into<String>,
        contact: crate::models::DiscoveryContact,
    ) -> Self {
        Self {
            version: version.into(),
            title: title.into(),
            description: description.into(),
            terms_of_service: terms_of_service.into(),
            contact,
        }
    }
}

/// An operation.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct DiscoveryOperation {
    /// The identifier of the operation.
    #[serde(rename = "operationId")]
    pub operation_id: String,
    /// The parameters of this operation alone, including the body. May be empty.
    pub parameters: Vec<crate::models::DiscoveryParameter>,
    /// The purpose of the operation. May be empty.
    pub description: String,
    /// The tag of the operation, as a single entry.
    pub tags: Vec<String>,
    /// The scope that the code names for the operation; absent if it names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security: Option<Vec<crate::models::DiscoveryRequirement>>,
    /// The responses by status. They depend on the method, not on the operation's real responses.
    pub responses: std::collections::BTreeMap<String, crate::models::DiscoveryResponse>,
    /// Whether the operation itself is marked as internal. Operations of an internal path are not
    /// marked.
    #[serde(rename = "x-internal")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x_internal: Option<bool>,
    /// Whether a browser session must have confirmed its password recently. Present, and then
    /// `true`, only if internal operations were requested.
    #[serde(rename = "x-requires-fresh-login")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x_requires_fresh_login: Option<bool>,
}

apitwin_runtime::read_object! {
    DiscoveryOperation { 0 operation_id : "operationId", 1 parameters : "parameters", 2
    description : "description", 3 tags : "tags", 4 security : "security" default, 5
    responses : "responses", 6 x_internal : "x-internal" default, 7
    x_requires_fresh_login : "x-requires-fresh-login" default }
}

impl DiscoveryOperation {
    /// Creates a `DiscoveryOperation` from its required properties.
    pub fn new(
        operation_id: impl Into<String>,
        parameters: Vec<crate::models::DiscoveryParameter>,
        description: impl Into<String>,
        tags: Vec<String>,
        responses: std::collections::BTreeMap<String, crate::models::DiscoveryResponse>,
    ) -> Self {
        Self {
            operation_id: operation_id.into(),
            parameters,
            description: description.into(),
            tags,
            security: None,
            responses,
            x_internal: None,
            x_requires_fresh_login: None,
        }
    }
}

/// A parameter, or the body.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct DiscoveryParameter {
    /// The name of the parameter; `body` for the body.
    pub name: String,
    /// The location of the parameter.
    #[serde(rename = "in")]
    pub in_: crate::models::DiscoveryParameterIn,
    /// Whether the parameter is required.
    pub required: bool,
    /// The meaning of the parameter. May be empty.
    pub description: String,
    /// The type of the parameter; absent for the body.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<crate::models::DiscoveryParameterType>,
    /// The accepted values; absent if the server accepts any.
    #[serde(rename = "enum")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enum_: Option<Vec<String>>,
    /// A reference to the definition of the body; absent for other parameters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<crate::Extra>,
}

apitwin_runtime::read_object! {
    DiscoveryParameter { 0 name : "name", 1 in_ : "in", 2 required : "required", 3
    description : "description", 4 type_ : "type" default, 5 enum_ : "enum" default, 6
    schema : "schema" default }
}

impl DiscoveryParameter {
    /// Creates a `DiscoveryParameter` from its required properties.
    pub fn new(
        name: impl Into<String>,
        in_: crate::models::DiscoveryParameterIn,
        required: bool,
        description: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            in_,
            required,
            description: description.into(),
            type_: None,
            enum_: None,
            schema: None,
        }
    }
}

/// The location of the parameter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DiscoveryParameterIn {
    /// `body`
    Body,
    /// `path`
    Path,
    /// `query`
    Query,
    /// A value that this version does not know.
    Unknown(String),
}

impl DiscoveryParameterIn {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Body => "body",
            Self::Path => "path",
            Self::Query => "query",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DiscoveryParameterIn {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "body" => Self::Body,
            "path" => Self::Path,
            "query" => Self::Query,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(DiscoveryParameterIn);

/// The type of the parameter; absent for the body.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DiscoveryParameterType {
    /// `boolean`
    Boolean,
    /// `integer`
    Integer,
    /// `string`
    String,
    /// A value that this version does not know.
    Unknown(String),
}

impl DiscoveryParameterType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::String => "string",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DiscoveryParameterType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "boolean" => Self::Boolean,
            "integer" => Self::Integer,
            "string" => Self::String,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(DiscoveryParameterType);

/// A path and its operations.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct DiscoveryPath {
    /// The class in the server's code that serves the path.
    #[serde(rename = "x-name")]
    pub x_name: String,
    /// A copy of the path.
    #[serde(rename = "x-path")]
    pub x_path: String,
    /// The tag of the operations.
    #[serde(rename = "x-tag")]
    pub x_tag: String,
    /// The class that serves the corresponding user path, for an organization path. Present only if
    /// internal operations were requested.
    #[serde(rename = "x-user-related")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x_user_related: Option<String>,
    /// The parameters of the path that all operations share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<crate::models::DiscoveryParameter>>,
    /// An operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub get: Option<crate::models::DiscoveryOperation>,
    /// An operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<crate::models::DiscoveryOperation>,
    /// An operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub put: Option<crate::models::DiscoveryOperation>,
    /// An operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete: Option<crate::models::DiscoveryOperation>,
}

apitwin_runtime::read_object! {
    DiscoveryPath { 0 x_name : "x-name", 1 x_path : "x-path", 2 x_tag : "x-tag", 3
    x_user_related : "x-user-related" default, 4 parameters : "parameters" default, 5 get
    : "get" default, 6 post : "post" default, 7 put : "put" default, 8 delete : "delete"
    default }
}

impl DiscoveryPath {
    /// Creates a `DiscoveryPath` from its required properties.
    pub fn new(
        x_name: impl Into<String>,
        x_path: impl Into<String>,
        x_tag: impl Into<String>,
    ) -> Self {
        Self {
            x_name: x_name.into(),
            x_path: x_path.into(),
            x_tag: x_tag.into(),
            x_user_related: None,
            parameters: None,
            get: None,
            post: None,
            put: None,
            delete: None,
        }
    }
}

/// A security requirement of a call.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct DiscoveryRequirement {
    /// The scope, as a single entry.
    pub oauth2_implicit: Vec<String>,
}

apitwin_runtime::read_object! {
    DiscoveryRequirement { 0 oauth2_implicit : "oauth2_implicit" }
}

impl DiscoveryRequirement {
    /// Creates a `DiscoveryRequirement` from its required properties.
    pub fn new(oauth2_implicit: Vec<String>) -> Self {
        Self { oauth2_implicit }
    }
}

/// A response of an operation.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct DiscoveryResponse {
    /// The meaning of the response.
    pub description: String,
    /// A reference to the definition of the body; absent if the code names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<crate::Extra>,
}

apitwin_runtime::read_object! {
    DiscoveryResponse { 0 description : "description", 1 schema : "schema" default }
}

impl DiscoveryResponse {
    /// Creates a `DiscoveryResponse` from its required properties.
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            schema: None,
        }
    }
}

/// The ways to authenticate a call.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct DiscoverySecurityDefinitions {
    /// The source of access tokens, and the available scopes.
    pub oauth2_implicit: crate::models::DiscoverySecurityScheme,
}

apitwin_runtime::read_object! {
    DiscoverySecurityDefinitions { 0 oauth2_implicit : "oauth2_implicit" }
}

impl DiscoverySecurityDefinitions {
    /// Creates a `DiscoverySecurityDefinitions` from its required properties.
    pub fn new(oauth2_implicit: crate::models::DiscoverySecurityScheme) -> Self {
        Self { oauth2_implicit }
    }
}

/// The source of access tokens, and the available scopes.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct DiscoverySecurityScheme {
    /// The kind of scheme, always `oauth2`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The OAuth flow, always `implicit`.
    pub flow: String,
    /// The address where a browser asks the user for access.
    #[serde(rename = "authorizationUrl")]
    pub authorization_url: String,
    /// The meaning of each scope, by scope name.
    pub scopes: std::collections::BTreeMap<String, String>,
}

apitwin_runtime::read_object! {
    DiscoverySecurityScheme { 0 type_ : "type", 1 flow : "flow", 2 authorization_url :
    "authorizationUrl", 3 scopes : "scopes" }
}

impl DiscoverySecurityScheme {
    /// Creates a `DiscoverySecurityScheme` from its required properties.
    pub fn new(
        type_: impl Into<String>,
        flow: impl Into<String>,
        authorization_url: impl Into<String>,
        scopes: std::collections::BTreeMap<String, String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            flow: flow.into(),
            authorization_url: authorization_url.into(),
            scopes,
        }
    }
}

/// A group of operations.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct DiscoveryTag {
    /// The name of the tag.
    pub name: String,
    /// The subject of the operations. May be empty.
    pub description: String,
}

apitwin_runtime::read_object! {
    DiscoveryTag { 0 name : "name", 1 description : "description" }
}

impl DiscoveryTag {
    /// Creates a `DiscoveryTag` from its required properties.
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
        }
    }
}
