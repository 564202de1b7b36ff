//! Owns [`Stand`], which keeps what the methods of the traits are called with and gives the
//! prepared response.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use quay_api::server::{Context, Rejection, RouterBuilder};
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

/// What a method was called with.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Seen {
    /// The method of the trait.
    pub(crate) method: &'static str,
    /// The operation that the router took it for.
    pub(crate) operation: &'static str,
    pub(crate) principal: Option<String>,
    pub(crate) path: BTreeMap<String, String>,
    /// The query parameters that were there.
    pub(crate) query: BTreeMap<String, String>,
    pub(crate) body: Option<Json>,
}

impl Seen {
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

/// A response to be given, as data.
#[derive(Clone, Debug)]
pub(crate) struct Prepared {
    pub(crate) status: u16,
    body: Option<Json>,
}

impl Prepared {
    /// The body as the type that the method responses with.
    pub(crate) fn body<T: DeserializeOwned>(&self) -> T {
        let body = self.body.clone().expect("a body is prepared");
        serde_json::from_value(body).expect("the body is one of the document's")
    }
}

#[derive(Default)]
struct Scene {
    response: Option<Prepared>,
    seen: Vec<Seen>,
}

/// An implementer of all traits. Clones share what they keep.
#[derive(Clone, Default)]
pub(crate) struct Stand {
    scene: Arc<Mutex<Scene>>,
}

impl Stand {
    /// Mounts every tag.
    pub(crate) fn mount(&self, router: RouterBuilder) -> RouterBuilder {
        router
            .organization_api(self.clone())
            .permission_api(self.clone())
            .prototype_api(self.clone())
            .superuser_api(self.clone())
            .appspecifictokens_api(self.clone())
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

    /// Prepares the response to what follows and forgets what was before.
    pub(crate) fn prepare(&self, response: &(u16, Option<Json>)) {
        let (status, body) = response.clone();
        *self.scene() = Scene {
            response: Some(Prepared { status, body }),
            seen: Vec::new(),
        };
    }

    /// Keeps a call. Without a prepared response nothing is found.
    pub(crate) fn saw(&self, seen: Seen) -> Result<Prepared, Rejection> {
        let mut scene = self.scene();
        scene.seen.push(seen);
        scene.response.clone().ok_or_else(Rejection::not_found)
    }

    /// Takes what was kept.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        std::mem::take(&mut self.scene().seen)
    }

    fn scene(&self) -> std::sync::MutexGuard<'_, Scene> {
        self.scene.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
