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
    /// The query parameters that were sent, and the others that have a default.
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

/// An argument of the query.
pub(crate) trait Argument {
    /// Its text, if it arrived.
    fn text(&self) -> Option<String>;
}

impl<T: ToString> Argument for Option<T> {
    fn text(&self) -> Option<String> {
        self.as_ref().map(ToString::to_string)
    }
}

/// Arguments with a default arrive always.
macro_rules! always_there {
    ($($ty:ty),*) => { $(
        impl Argument for $ty {
            fn text(&self) -> Option<String> {
                Some(self.to_string())
            }
        }
    )* };
}

always_there!(bool, i32, i64, String);

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
        // All tags share one implementer.
        let api = Arc::new(self.clone());
        router
            .organization_api(Arc::clone(&api))
            .permission_api(Arc::clone(&api))
            .prototype_api(Arc::clone(&api))
            .superuser_api(Arc::clone(&api))
            .appspecifictokens_api(Arc::clone(&api))
            .billing_api(Arc::clone(&api))
            .bootstrap_api(Arc::clone(&api))
            .build_api(Arc::clone(&api))
            .capabilities_api(Arc::clone(&api))
            .discovery_api(Arc::clone(&api))
            .error_api(Arc::clone(&api))
            .globalmessages_api(Arc::clone(&api))
            .immutability_policy_api(Arc::clone(&api))
            .logs_api(Arc::clone(&api))
            .manifest_api(Arc::clone(&api))
            .mirror_api(Arc::clone(&api))
            .mirrorhealth_api(Arc::clone(&api))
            .namespacenotification_api(Arc::clone(&api))
            .namespacequota_api(Arc::clone(&api))
            .org_mirror_api(Arc::clone(&api))
            .organization_application_tokens_api(Arc::clone(&api))
            .policy_api(Arc::clone(&api))
            .repository_api(Arc::clone(&api))
            .repositorynotification_api(Arc::clone(&api))
            .repoemail_api(Arc::clone(&api))
            .repotoken_api(Arc::clone(&api))
            .robot_api(Arc::clone(&api))
            .search_api(Arc::clone(&api))
            .secscan_api(Arc::clone(&api))
            .signing_api(Arc::clone(&api))
            .suconfig_api(Arc::clone(&api))
            .tag_api(Arc::clone(&api))
            .team_api(Arc::clone(&api))
            .trigger_api(Arc::clone(&api))
            .user_api(Arc::clone(&api))
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
