//! An implementation of all traits that records its calls and returns a prepared response.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use quay_api::server::{Context, Rejection, RouterBuilder};
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

/// A call of a method, with its arguments.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ReceivedCall {
    /// The method of the trait.
    pub(crate) method: &'static str,
    /// The operation that the router matched.
    pub(crate) operation: &'static str,
    pub(crate) principal: Option<String>,
    pub(crate) path: BTreeMap<String, String>,
    /// The query parameters that were sent.
    pub(crate) query: BTreeMap<String, String>,
    pub(crate) body: Option<Json>,
}

impl ReceivedCall {
    pub(crate) fn new(method: &'static str, context: &Context) -> Self {
        Self {
            method,
            operation: context.operation.id,
            principal: context.principal.as_ref().map(|one| one.name.clone()),
            path: BTreeMap::new(),
            query: BTreeMap::new(),
            body: None,
        }
    }
}

/// A response to return, as data.
#[derive(Clone, Debug)]
pub(crate) struct PreparedResponse {
    pub(crate) status: u16,
    body: Option<Json>,
}

impl PreparedResponse {
    /// The body as the type that the method returns.
    pub(crate) fn body<T: DeserializeOwned>(&self) -> T {
        let body = self.body.clone().expect("a body is prepared");
        serde_json::from_value(body).expect("the body fits the document")
    }
}

#[derive(Default)]
struct State {
    response: Option<PreparedResponse>,
    calls: Vec<ReceivedCall>,
}

/// Implements all traits. Clones share their state.
#[derive(Clone, Default)]
pub(crate) struct StubApi {
    state: Arc<Mutex<State>>,
}

impl StubApi {
    /// Mounts every tag.
    pub(crate) fn mount(&self, router: RouterBuilder) -> RouterBuilder {
        router
            .organization_api(self.clone())
            .permission_api(self.clone())
            .prototype_api(self.clone())
            .superuser_api(self.clone())
            .appspecifictokens_api(self.clone())
            .billing_api(self.clone())
            .bootstrap_api(self.clone())
            .build_api(self.clone())
            .capabilities_api(self.clone())
            .discovery_api(self.clone())
            .error_api(self.clone())
            .globalmessages_api(self.clone())
            .immutability_policy_api(self.clone())
            .logs_api(self.clone())
            .manifest_api(self.clone())
            .mirror_api(self.clone())
            .mirrorhealth_api(self.clone())
            .namespacenotification_api(self.clone())
            .namespacequota_api(self.clone())
            .org_mirror_api(self.clone())
            .organization_application_tokens_api(self.clone())
            .policy_api(self.clone())
            .repository_api(self.clone())
            .repositorynotification_api(self.clone())
            .repotoken_api(self.clone())
            .robot_api(self.clone())
            .search_api(self.clone())
            .secscan_api(self.clone())
            .signing_api(self.clone())
            .suconfig_api(self.clone())
            .tag_api(self.clone())
            .team_api(self.clone())
            .trigger_api(self.clone())
            .user_api(self.clone())
    }

    /// Sets the response to the calls that follow, and forgets earlier calls.
    pub(crate) fn prepare(&self, response: &(u16, Option<Json>)) {
        let (status, body) = response.clone();
        *self.state() = State {
            response: Some(PreparedResponse { status, body }),
            calls: Vec::new(),
        };
    }

    /// Records a call and returns the prepared response, or 404 where none is prepared.
    pub(crate) fn record(&self, call: ReceivedCall) -> Result<PreparedResponse, Rejection> {
        let mut state = self.state();
        state.calls.push(call);
        state.response.clone().ok_or_else(Rejection::not_found)
    }

    /// Returns the recorded calls and forgets them.
    pub(crate) fn take_calls(&self) -> Vec<ReceivedCall> {
        std::mem::take(&mut self.state().calls)
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
