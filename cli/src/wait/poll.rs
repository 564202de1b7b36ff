//! Asks again and again, less and less often, until it is so or the time is over.

use std::time::Duration;

use apitwin_cli::{Failure, FailureKind, Invocation};
use quay_api::Client;
use tokio::time::{Instant, sleep_until, timeout_at};

use super::condition::{Condition, State};
use crate::Quay;

/// The pause before the second question.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
/// The longest pause.
const MAX_PAUSE: Duration = Duration::from_secs(10);
/// How many questions in a row the server may fail to answer.
const MAX_FAILURES: u32 = 5;

/// How the waiting ended, with the last state.
pub(super) enum Outcome {
    Met(String),
    Otherwise(String),
    TimeOver(String),
}

/// Waits for a condition.
pub(super) async fn until(
    invocation: &mut Invocation<'_, Quay>,
    client: &Client,
    condition: &Condition,
    timeout: Duration,
) -> Result<Outcome, Failure> {
    let began = Instant::now();
    let deadline = began + timeout;
    let mut pause = FIRST_PAUSE;
    let mut failures = 0;
    let mut last = "the server has not answered".to_owned();
    let outcome = loop {
        let Ok(asked) = timeout_at(deadline, condition.state(invocation, client)).await else {
            break Ok(Outcome::TimeOver(last));
        };
        match asked {
            Ok(State::Met(state)) => break Ok(Outcome::Met(state)),
            Ok(State::Otherwise(state)) => break Ok(Outcome::Otherwise(state)),
            Ok(State::Pending(state)) => {
                failures = 0;
                last = state;
            }
            // A server that is restarted does not end the waiting.
            Err(failure) if is_passing(&failure) && failures < MAX_FAILURES => {
                failures += 1;
                last = failure.message().to_owned();
            }
            Err(failure) => break Err(failure),
        }
        show(invocation, condition, &last, began.elapsed());
        let next = Instant::now() + pause;
        if next >= deadline {
            sleep_until(deadline).await;
            break Ok(Outcome::TimeOver(last));
        }
        sleep_until(next).await;
        pause = pause.mul_f64(1.5).min(MAX_PAUSE);
    };
    hide(invocation);
    outcome
}

fn is_passing(failure: &Failure) -> bool {
    matches!(failure.kind(), FailureKind::Network | FailureKind::Server)
}

/// Shows progress to a person, on one line.
fn show(
    invocation: &mut Invocation<'_, Quay>,
    condition: &Condition,
    state: &str,
    elapsed: Duration,
) {
    if invocation.environment.err_is_terminal {
        let state = apitwin_cli::output::printable(state);
        let seconds = elapsed.as_secs();
        // Progress that cannot be shown keeps nobody from waiting.
        drop(write!(
            invocation.err,
            "\r\u{1b}[K{condition}: {state} ({seconds} s)"
        ));
        drop(invocation.err.flush());
    }
}

/// Clears that line.
fn hide(invocation: &mut Invocation<'_, Quay>) {
    if invocation.environment.err_is_terminal {
        drop(write!(invocation.err, "\r\u{1b}[K"));
        drop(invocation.err.flush());
    }
}
