//! What the document says of an operation beyond OpenAPI.

/// What the `x-quay-*` keys of an operation say; spec/README.md defines them.
#[derive(Clone, Debug, Default)]
pub struct Extensions {
    /// Anchors of docs/server-behaviour.md whose rules hold for the operation.
    pub behaviour: Vec<String>,
    /// The reasons for rejections of this operation, beside those of every operation.
    pub reasons: Vec<String>,
    /// The section of Quay's guide.
    pub guide_section: String,
    /// The id in the server's own discovery document, where it differs.
    pub server_operation_id: Option<String>,
    /// The feature flags that must be on.
    pub features: Vec<String>,
    /// Whether the server keeps the operation where one of them is off, and fails.
    pub fails_when_disabled: bool,
    /// Whether the server leaves it out of its public discovery document.
    pub internal: bool,
    /// The first release that has it.
    pub since: Option<String>,
    /// Whether the permission is checked before the body; none without a body.
    pub permission_before_body: Option<bool>,
    /// Whether a body that is no JSON counts as none.
    pub silent_body: bool,
    /// The most bytes of a JSON body over which the server does not fail.
    pub json_limit: Option<u64>,
    /// Whether a browser session must have confirmed its password lately.
    pub fresh_login: bool,
    /// The success status in Quay's guide.
    pub documented_status: Option<u16>,
    /// The scope in Quay's guide.
    pub documented_scope: Option<String>,
    /// The path in Quay's guide.
    pub documented_path: Option<String>,
}
