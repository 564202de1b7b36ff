//! The context of a sandbox, which is there as long as the sandbox is.

use std::net::{Ipv4Addr, SocketAddrV4, TcpStream};
use std::time::Duration;

use apitwin_cli::contexts::{Context, ContextStore};
use apitwin_cli::{Failure, FailureKind};

use super::announcement::Announcement;

/// How long a connection on this machine may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(2);

/// A context that is removed when this is dropped. What was the current context is so again then, unless
/// another one was chosen meanwhile.
pub(super) struct SavedContext {
    store: ContextStore,
    name: String,
    url: String,
    previous: Option<String>,
}

impl SavedContext {
    /// Whether the name is free, or is that of a sandbox that ended: nothing listens there any more.
    pub(super) fn require_free(store: &ContextStore, name: &str) -> Result<(), Failure> {
        match store.load()?.get(name) {
            Ok(context) if !is_ended_sandbox(context) => Err(Failure::new(
                FailureKind::Exists,
                format!("the context `{name}` is of another server, {}", context.url),
            )
            .next("Choose another name by --name.")),
            _ => Ok(()),
        }
    }

    /// Saves the context and makes it the current one.
    pub(super) fn save(
        store: ContextStore,
        name: &str,
        announced: &Announcement,
    ) -> Result<Self, Failure> {
        Self::require_free(&store, name)?;
        let scopes = quay_api::commands::COMMAND_LINE.scopes.iter();
        let scopes = scopes.map(|(scope, _)| (*scope).to_owned());
        let context = Context {
            url: announced.url.clone(),
            user: announced.user.clone().filter(|_| announced.token.is_some()),
            scopes: announced.token.is_some().then(|| scopes.collect()),
            token: announced.token.clone(),
            ..Context::default()
        };
        let previous = store.change(|contexts| {
            let previous = contexts.current().map(|(name, _)| name.to_owned());
            if contexts.get(name).is_ok() {
                contexts.remove(name)?;
            }
            contexts.add(Some(name), context)?;
            Ok(previous.filter(|previous| previous != name))
        })?;
        Ok(Self {
            store,
            name: name.to_owned(),
            url: announced.url.clone(),
            previous,
        })
    }
}

impl Drop for SavedContext {
    fn drop(&mut self) {
        // A context that stays behind is replaced by the next sandbox.
        let _ = self.store.change(|contexts| {
            if contexts.get(&self.name)?.url != self.url {
                return Ok(());
            }
            let is_current = contexts
                .current()
                .is_some_and(|(name, _)| name == self.name);
            contexts.remove(&self.name)?;
            match &self.previous {
                Some(previous) if is_current && contexts.get(previous).is_ok() => {
                    contexts.set_current(previous)
                }
                _ => Ok(()),
            }
        });
    }
}

/// Whether a context can be that of a sandbox, and nothing listens at its address any more.
fn is_ended_sandbox(context: &Context) -> bool {
    let Some(address) = context.url.strip_prefix("http://") else {
        return false;
    };
    let Ok(address) = address.parse::<SocketAddrV4>() else {
        return false;
    };
    *address.ip() == Ipv4Addr::LOCALHOST
        && TcpStream::connect_timeout(&address.into(), CONNECT_TIMEOUT).is_err()
}
