// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `logs` use.

/// How often one kind of thing was done on one day.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LogCount {
    /// What was done. More than 140 kinds exist, and releases add to them.
    pub kind: String,
    /// How often it was done.
    pub count: i64,
    /// The begin of the day, as in the example.
    pub datetime: String,
}

impl LogCount {
    /// One with its required properties; all others are absent.
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

/// How often things were done, by kind and day.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LogCounts {
    /// The counts; a kind that did not occur on a day has none.
    pub aggregated: Vec<crate::models::LogCount>,
    /// Present, and true, only where the installation keeps its logs in a store that cannot be
    /// searched; `aggregated` is empty then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search_unavailable: Option<bool>,
    /// Why the logs cannot be searched; comes with `search_unavailable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl LogCounts {
    /// One with its required properties; all others are absent.
    pub fn new(aggregated: Vec<crate::models::LogCount>) -> Self {
        Self {
            aggregated,
            search_unavailable: None,
            message: None,
        }
    }
}

/// Whom to tell about the export. Both may be given, or neither.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct LogExport {
    /// The URL that the address of the file is posted to. An empty text counts as left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callback_url: Option<String>,
    /// The e-mail address that the address of the file is sent to; it has to hold an `@`. An empty
    /// text counts as left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callback_email: Option<String>,
}

/// An export that waits for its worker.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct QueuedLogExport {
    /// The identifier of the export, a UUID. The callback names it as well.
    pub export_id: String,
}

impl QueuedLogExport {
    /// One with its required properties; all others are absent.
    pub fn new(export_id: impl Into<String>) -> Self {
        Self {
            export_id: export_id.into(),
        }
    }
}
