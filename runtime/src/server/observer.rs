//! [`Observer`]: how a service in front of a router learns who calls.

use std::fmt;
use std::sync::Arc;

use super::Principal;
use crate::Operation;

type Observe = dyn Fn(&'static Operation, Option<&Principal>) + Send + Sync;

/// Is told of a request that is let in which operation it leads to and who calls, before the right
/// to call and the body are checked.
///
/// A service in front of a [`Router`](super::Router), such as one that keeps a journal, puts it among
/// the extensions of a request. A handler that finds its caller by itself tells it as well.
#[derive(Clone)]
pub struct Observer(Arc<Observe>);

impl Observer {
    /// One that calls a function.
    pub fn new(
        observe: impl Fn(&'static Operation, Option<&Principal>) + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(observe))
    }

    /// Tells who calls an operation.
    pub fn tell(&self, operation: &'static Operation, principal: Option<&Principal>) {
        (self.0)(operation, principal);
    }
}

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Observer").finish_non_exhaustive()
    }
}
