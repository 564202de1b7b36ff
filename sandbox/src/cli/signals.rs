//! [`Signals`]: the signals that ask the program to stop.

use super::Complaint;

/// The signals that end the program: SIGINT and SIGTERM, or Ctrl-C where there are none.
pub(crate) struct Signals {
    #[cfg(unix)]
    received: tokio::sync::mpsc::UnboundedReceiver<&'static str>,
    #[cfg(unix)]
    sender: tokio::sync::mpsc::UnboundedSender<&'static str>,
    #[cfg(not(unix))]
    input: Option<tokio::sync::oneshot::Receiver<()>>,
}

#[cfg(unix)]
fn failure(error: std::io::Error) -> Complaint {
    Complaint::failure(format!(
        "signals cannot be listened to: {error}; raise the limits of threads and of open files \
         (ulimit -u, ulimit -n)"
    ))
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

        let mut arriving =
            SignalsInfo::<WithRawSiginfo>::new([SIGINT, SIGTERM]).map_err(failure)?;
        let (sender, received) = tokio::sync::mpsc::unbounded_channel();
        let kept = sender.clone();
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
        Ok(Self {
            received,
            sender: kept,
        })
    }

    /// Takes the end of standard input for a signal as well. It is waited for on a thread of its own, which
    /// the program does not wait for when it ends.
    pub(crate) fn add_end_of_input(&self) -> Result<(), Complaint> {
        let sender = self.sender.clone();
        let wait = move || {
            // What comes before the end means nothing; an input that cannot be read has ended.
            let _ = std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink());
            // Nobody listens where the program ends already.
            let _ = sender.send("the end of standard input");
        };
        let thread = std::thread::Builder::new().name("quay-input".to_owned());
        thread.spawn(wait).map(drop).map_err(failure)
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
        Ok(Self { input: None })
    }

    /// Takes the end of standard input for a signal as well.
    pub(crate) fn add_end_of_input(&mut self) -> Result<(), Complaint> {
        let (sender, receiver) = tokio::sync::oneshot::channel();
        self.input = Some(receiver);
        let wait = move || {
            let _ = std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink());
            let _ = sender.send(());
        };
        let thread = std::thread::Builder::new().name("quay-input".to_owned());
        thread.spawn(wait).map(drop).map_err(|error| {
            Complaint::failure(format!(
                "the end of standard input cannot be waited for: {error}"
            ))
        })
    }

    /// The name of the next signal.
    pub(crate) async fn next(&mut self) -> &'static str {
        let input = self.input.take();
        let ended = async {
            match input {
                Some(input) => drop(input.await),
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            ended = tokio::signal::ctrl_c() => {
                if ended.is_err() {
                    tracing::error!("Ctrl-C cannot be listened to");
                }
                "Ctrl-C"
            }
            () = ended => "the end of standard input",
        }
    }
}
