//! The listener: it accepts connections and serves them until it is told to stop.

mod activity;
mod connection;
mod connections;
mod late;
mod limits;
mod memory;
mod request_line;
mod rest;
mod stream;
#[cfg(test)]
mod tests;
mod wire;

use std::sync::Arc;
use std::time::{Duration, Instant};

use quay_api::server::Router;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};
use tokio_rustls::TlsAcceptor;

use self::connection::Serving;
use self::connections::Connections;
use self::memory::ResponseMemory;

pub(crate) use self::limits::Limits;
use crate::journal::Journal;
use crate::registry::Registry;

/// How serving ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// Requests in progress are finished first.
    Drain,
    /// Connections are cut.
    AtOnce,
}

/// What is served, and how.
pub(crate) struct Services {
    pub(crate) router: Router,
    pub(crate) registry: Registry,
    pub(crate) journal: Option<Journal>,
    /// How connections are made safe, where they are.
    pub(crate) tls: Option<TlsAcceptor>,
}

/// After how long without another error of the system the next one is told.
const CALM: Duration = Duration::from_secs(60);

/// Serves until it is told to stop. Whoever may tell it and is gone wants no more responses; one that
/// drains can still be told to stop at once.
pub(crate) async fn serve(
    listener: TcpListener,
    services: Services,
    limits: Limits,
    mut stops: mpsc::UnboundedReceiver<Stop>,
) {
    // Each connection holds a receiver until it ends: the channel closes when the last one does.
    let (drain, draining) = watch::channel(());
    let connections = Arc::new(Connections::new(limits.connections));
    let Services {
        router,
        registry,
        journal,
        tls,
    } = services;
    let serving = Serving {
        router,
        registry,
        journal,
        tls,
        memory: ResponseMemory::new(limits.response_bytes),
        limits,
        draining,
    };
    let mut refused: Option<Instant> = None;
    let how = loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => match connections.admit() {
                    Some(admission) => serving.spawn(stream, peer, admission),
                    // A client of TLS could not read why.
                    None if serving.tls.is_some() => drop(stream),
                    None => connections.refuse(stream),
                },
                Err(error) => {
                    // Most likely this process may open no more files: room is what helps.
                    if refused.is_none_or(|last| last.elapsed() > CALM) {
                        tell_refusal(&listener, &error);
                    }
                    refused = Some(Instant::now());
                    connections.make_room();
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            },
            how = stops.recv() => break how.unwrap_or(Stop::AtOnce),
        }
    };
    drop(listener);
    drop(serving);
    if how == Stop::AtOnce {
        return;
    }
    // It fails where there is no connection, and then there is nothing to wait for.
    let _ = drain.send(());
    let cut = async { while stops.recv().await == Some(Stop::Drain) {} };
    tokio::select! {
        drained = tokio::time::timeout(limits.drain, drain.closed()) => {
            if drained.is_err() {
                tracing::warn!("some requests did not finish before the shutdown");
            }
        }
        () = cut => {}
    }
}

/// Says that no connections are accepted, once until all is calm.
fn tell_refusal(listener: &TcpListener, error: &std::io::Error) {
    let address = match listener.local_addr() {
        Ok(address) => address.to_string(),
        Err(_) => "the listener".to_owned(),
    };
    tracing::warn!(
        "listen: {address}: a connection was not accepted: {error}; idle ones are closed to make \
         room; raise the limit of open files (ulimit -n) if this happens again"
    );
}
