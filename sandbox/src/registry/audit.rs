//! [`DeniedCall`]: what the action log tells of a call whose token lacked a right, where the settings ask
//! for that.

use quay_api::RepositoryName;
use quay_api::server::Context;

use crate::app::App;
use crate::images::log::{self, Refused};
use crate::settings::Settings;
use crate::storage::StorageError;

/// What the action log may tell of an operation.
#[derive(Clone, Debug)]
pub(super) struct Audited {
    pub(super) refused: Refused,
    /// The tag or digest of a manifest.
    pub(super) reference: Option<String>,
}

/// A call that was refused. It outlives the call, whose response it is noted before.
#[derive(Debug)]
pub(super) struct DeniedCall {
    audited: Audited,
    repository: RepositoryName,
    context: Context,
}

impl DeniedCall {
    /// That of a call at a repository; `None` where nobody wants to know.
    pub(super) fn new(
        settings: &Settings,
        audited: &Audited,
        repository: &RepositoryName,
        context: &Context,
    ) -> Option<Self> {
        let is_recorded = log::is_refusal_recorded(settings, audited.refused);
        is_recorded.then(|| Self {
            audited: audited.clone(),
            repository: repository.clone(),
            context: Context {
                operation: context.operation,
                principal: context.principal.clone(),
                request_id: context.request_id.clone(),
                headers: context.headers.clone(),
                extensions: context.extensions.clone(),
                base_url: context.base_url.clone(),
            },
        })
    }

    /// Notes it.
    pub(super) async fn record(&self, app: &App, message: &str) -> Result<(), StorageError> {
        let place = (self.repository.namespace(), self.repository.name());
        let reference = self.audited.reference.as_deref();
        let recording = app.write(&self.context, |op| {
            log::record_refusal(op, self.audited.refused, place, reference, message)
        });
        recording.await
    }
}
