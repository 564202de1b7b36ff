//! What a scanner found in images. The sandbox scans nothing: tests plant it.

use quay_api::models::{ManifestSecurity, ManifestSecurityStatus, SecurityReport};
use serde_json::Value;

use crate::storage::{StorageError, Tx};

/// What a report has to be.
const REMEDY: &str = "write the report as getRepoManifestSecurity returns it in data, such as \
    {\"Layer\": {\"Name\": \"sha256:…\", \"ParentName\": \"\", \"NamespaceName\": \"\", \
    \"IndexedByVersion\": 4, \"Features\": []}}, or all of its response, such as \
    {\"status\": \"unsupported\", \"data\": null}";

/// Reads what somebody plants: a report, or a whole response.
///
/// # Errors
///
/// Says what it is not, and what to write.
pub(crate) fn read(planted: &Value) -> Result<ManifestSecurity, String> {
    let wrong = |error: serde_json::Error| format!("{error}; {REMEDY}");
    if planted.get("status").is_none() {
        let report: SecurityReport = serde_json::from_value(planted.clone()).map_err(wrong)?;
        let status = ManifestSecurityStatus::Scanned;
        return Ok(ManifestSecurity::new(status, Some(report)));
    }
    let security: ManifestSecurity = serde_json::from_value(planted.clone()).map_err(wrong)?;
    if let ManifestSecurityStatus::Unknown(status) = &security.status {
        return Err(format!("{status:?} is no status of a scan; {REMEDY}"));
    }
    let is_scanned = security.status == ManifestSecurityStatus::Scanned;
    match is_scanned == security.data.is_some() {
        true => Ok(security),
        false => Err(format!("data goes with the status scanned alone; {REMEDY}")),
    }
}

/// Plants what a scanner found in the manifest of a digest, in whatever repositories.
///
/// # Errors
///
/// A database that fails.
pub(crate) fn plant(
    tx: &Tx<'_>,
    digest: &str,
    found: &ManifestSecurity,
) -> Result<(), StorageError> {
    let text = serde_json::to_string(found).map_err(|_| StorageError::Lost)?;
    tx.vulnerability_report_set(digest, &text)
}

/// What is known of a manifest. As long as nothing was planted, its scan waits in the queue.
///
/// # Errors
///
/// A database that fails.
pub(crate) fn of_manifest(tx: &Tx<'_>, digest: &str) -> Result<ManifestSecurity, StorageError> {
    let planted = tx.vulnerability_report_fetch(digest)?;
    let planted = planted.and_then(|text| serde_json::from_str::<Value>(&text).ok());
    let planted = planted.and_then(|planted| read(&planted).ok());
    Ok(planted.unwrap_or_else(|| ManifestSecurity::new(ManifestSecurityStatus::Queued, None)))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::read;

    fn check(planted: Value, expect: Result<&str, &str>) {
        match (read(&planted), expect) {
            (Ok(found), Ok(status)) => assert_eq!(found.status.as_str(), status, "{planted}"),
            (Err(found), Err(begin)) => assert!(found.starts_with(begin), "{found}"),
            (found, _) => panic!("{planted}: {found:?}"),
        }
    }

    #[test]
    fn a_report_is_planted_by_itself_or_in_a_response() {
        let layer = json!({
            "Name": "sha256:00", "ParentName": "", "NamespaceName": "", "IndexedByVersion": 4,
            "Features": [],
        });
        check(json!({ "Layer": layer }), Ok("scanned"));
        let response = json!({ "status": "scanned", "data": { "Layer": layer } });
        check(response, Ok("scanned"));
        check(
            json!({ "status": "unsupported", "data": null }),
            Ok("unsupported"),
        );
        check(
            json!({ "status": "scanned", "data": null }),
            Err("data goes with"),
        );
        check(json!({ "Layer": {} }), Err("missing field"));
        check(json!({}), Err("missing field `Layer`"));
        check(json!([]), Err("invalid type"));
    }
}
