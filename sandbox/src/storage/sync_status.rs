//! How far a mirror is.

use super::text_enum::text_enum;

text_enum! {
    /// The state of the last or next run of a mirror.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    SyncStatus {
        Cancel = "CANCEL",
        Fail = "FAIL",
        NeverRun = "NEVER_RUN",
        Success = "SUCCESS",
        Syncing = "SYNCING",
        SyncNow = "SYNC_NOW",
    }
}
