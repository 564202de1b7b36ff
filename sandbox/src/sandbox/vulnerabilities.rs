//! Reports of vulnerabilities that a test plants: [`Sandbox::plant_vulnerability_report`].

use std::fmt;

use serde_json::Value;
use tokio::sync::oneshot;

use super::Sandbox;
use super::image_requests::ImageRequest;
use crate::images::manifest::is_digest;
use crate::images::vulnerabilities;

/// Why a report was not planted: what, and what to do about it.
pub struct PlantReportError {
    text: String,
}

impl fmt::Display for PlantReportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for PlantReportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PlantReportError({self})")
    }
}

impl std::error::Error for PlantReportError {}

impl Sandbox {
    /// Plants what a scanner found in the image of a digest, in whatever repositories: a report as
    /// `getRepoManifestSecurity` returns it in `data`, or its whole response. Without one the scan of
    /// an image waits in the queue. The operation is there with the feature `SECURITY_SCANNER` alone.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use quay_sandbox::Sandbox;
    /// use serde_json::json;
    ///
    /// let sandbox = Sandbox::builder().feature("SECURITY_SCANNER", true).start().await?;
    /// let digest = sandbox.push_image("sandbox/app:v1").await?;
    /// let response = json!({ "status": "unsupported", "data": null });
    /// sandbox.plant_vulnerability_report(&digest, response).await?;
    ///
    /// let client = sandbox.client()?;
    /// let scan = client.get_repo_manifest_security("sandbox/app", digest).send().await?;
    /// assert_eq!(scan.status.as_str(), "unsupported");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// A digest or a report that is none, or a database that cannot be written.
    pub async fn plant_vulnerability_report(
        &self,
        digest: &str,
        report: impl Into<Value>,
    ) -> Result<(), PlantReportError> {
        let failed = |text: String| PlantReportError { text };
        if !is_digest(digest) {
            let text = format!("{digest:?} is no digest; write that of a manifest, sha256:…");
            return Err(failed(text));
        }
        let found = vulnerabilities::read(&report.into()).map_err(failed)?;
        let (sender, receiver) = oneshot::channel();
        let request = ImageRequest::Report {
            digest: digest.to_owned(),
            found: Box::new(found),
            reply: sender,
        };
        let ended = || failed("the sandbox has ended; start another one".to_owned());
        self.images.send(request).await.map_err(|_| ended())?;
        receiver.await.map_err(|_| ended())?.map_err(failed)
    }
}
