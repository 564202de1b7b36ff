//! [`Signals`]: the signals that ask the program to stop.

use super::Complaint;

/// The signals that end the program: SIGINT and SIGTERM, or Ctrl-C where there are none.
pub(crate) struct Signals {
    #[cfg(unix)]
    received: tokio::sync::mpsc::UnboundedReceiver<&'static str>,
}

#[cfg(unix)]
impl Signals {
    /// Begins to listen, on a thread of its own.
    ///
    /// The streams of tokio make one of two signals that arrive before they are polled, and on a
    /// busy machine the second one, which is to end the program at once, would be lost. Here each
    /// is stored where it arrives.
    pub(crate) fn new() -> Result<Self, Complaint> {
        use signal_hook::consts::{SIGINT, SIGTERM};
        use signal_hook::iterator::SignalsInfo;
        use signal_hook::iterator::exfiltrator::WithRawSiginfo;

        let failure = |error: std::io::Error| {
            Complaint::failure(format!(
                "signals cannot be listened to: {error}; raise the limits of threads and of open \
                 files (ulimit -u, ulimit -n)"
            ))
        };
        let mut arriving =
            SignalsInfo::<WithRawSiginfo>::new([SIGINT, SIGTERM]).map_err(failure)?;
        let (sender, received) = tokio::sync::mpsc::unbounded_channel();
        let thread = std::thread::Builder::new().name("quay-signals".to_owned());
        let listen = move || {
            for signal in arriving.forever() {
                let name = if signal.si_signo == SIGINT {
                    "SIGINT"
                } else {
                    "SIGTERM"
                };
                if sender.send(name).is_err() {
                    // The program ends already.
                    return;
                }
            }
        };
        thread.spawn(listen).map_err(failure)?;
        Ok(Self { received })
    }

    /// The name of the next signal.
    pub(crate) async fn next(&mut self) -> &'static str {
        match self.received.recv().await {
            Some(name) => name,
            // The thread ends only when nobody listens to it.
            None => std::future::pending().await,
        }
    }
}

#[cfg(not(unix))]
impl Signals {
    /// Begins to listen.
    pub(crate) fn new() -> Result<Self, Complaint> {
        Ok(Self {})
    }

    /// The name of the next signal.
    pub(crate) async fn next(&mut self) -> &'static str {
        if tokio::signal::ctrl_c().await.is_err() {
            tracing::error!("Ctrl-C cannot be listened to");
        }
        "Ctrl-C"
    }
}
