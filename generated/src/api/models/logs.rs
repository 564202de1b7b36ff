// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `logs` use.

/// The number of actions of one kind on one day.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct LogCount {
    /// The kind of action. There are more than 140 kinds, and releases add more.
    pub kind: String,
    /// The number of actions.
    pub count: i64,
    /// The start of the day, formatted as in the example.
    pub datetime: String,
}

apitwin_runtime::read_object! {
    LogCount { 0 kind : "kind", 1 count : "count", 2 datetime : "datetime" }
}

impl LogCount {
    /// Creates a `LogCount` from its required properties.
    pub fn new(
        kind: impl Into<String>,
        count: i64,
        datetime: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            count,
            datetime: datetime.into(),
        }
    }
}

/// Action counts by kind and day.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct LogCounts {
    /// The counts. A kind without actions on a day has no entry for that day.
    pub aggregated: Vec<crate::models::LogCount>,
    /// Present, and `true`, only if the registry stores its logs in a system that cannot be
    /// searched; `aggregated` is then empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search_unavailable: Option<bool>,
    /// The reason why the logs cannot be searched; present together with `search_unavailable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

apitwin_runtime::read_object! {
    LogCounts { 0 aggregated : "aggregated", 1 search_unavailable : "search_unavailable"
    default, 2 message : "message" default }
}

impl LogCounts {
    /// Creates a `LogCounts` from its required properties.
    pub fn new(aggregated: Vec<crate::models::LogCount>) -> Self {
        Self {
            aggregated,
            search_unavailable: None,
            message: None,
        }
    }
}

/// The recipients to notify about the export. Both are optional.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct LogExport {
    /// The URL to which the server posts the address of the file. An empty string counts as
    /// omitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callback_url: Option<String>,
    /// The e-mail address to which the server sends the address of the file. It must contain an
    /// `@`. An empty string counts as omitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callback_email: Option<String>,
}

apitwin_runtime::read_object! {
    LogExport { 0 callback_url : "callback_url" default, 1 callback_email :
    "callback_email" default }
}

impl LogExport {
    /// The URL to which the server posts the address of the file. An empty string counts as
    /// omitted.
    pub fn callback_url(
        mut self,
        callback_url: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.callback_url = callback_url.into().into_option();
        self
    }

    /// The e-mail address to which the server sends the address of the file. It must contain an
    /// `@`. An empty string counts as omitted.
    pub fn callback_email(
        mut self,
        callback_email: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.callback_email = callback_email.into().into_option();
        self
    }
}

/// A queued export.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct QueuedLogExport {
    /// The UUID of the export. The callback includes it too.
    pub export_id: String,
}

apitwin_runtime::read_object! {
    QueuedLogExport { 0 export_id : "export_id" }
}

impl QueuedLogExport {
    /// Creates a `QueuedLogExport` from its required properties.
    pub fn new(export_id: impl Into<String>) -> Self {
        Self {
            export_id: export_id.into(),
        }
    }
}
