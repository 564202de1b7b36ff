//! [`Relocatable`]: a request that can go on on a thread of its own.
//!
//! A handler borrows from its request, so a part of it cannot be sent to another thread; the whole
//! can. A handler that finds its work too long for a serving thread awaits [`move_to_pool`]: what
//! polls the request sends it away, and the handler goes on over there. When it is done, or waits
//! for something else, the request comes back.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, Waker, ready};

use tokio::task::{JoinHandle, spawn_blocking};

use super::bounded_pool::{Full, Pool, Slot};
use super::place::{Place, Stop, Ticket, leave_ticket, take_ticket};

/// A request that is worked on here or elsewhere. Where it is dropped, the work elsewhere is told
/// to stop.
pub(crate) struct Relocatable<F: Future>(State<F>);

enum State<F: Future> {
    Here(F),
    Away(Away<F>),
    Over,
}

/// A request on a thread of its own.
struct Away<F: Future> {
    step: JoinHandle<Step<F>>,
    stop: Stop,
}

/// What a step of a request came to.
enum Step<F: Future> {
    Done(F::Output),
    Waits(F),
}

impl<F: Future> Drop for Away<F> {
    fn drop(&mut self) {
        self.stop.set();
    }
}

impl<F> Relocatable<F>
where
    F: Future + Unpin + Send + 'static,
    F::Output: Send,
{
    pub(crate) fn new(request: F) -> Self {
        Self(State::Here(request))
    }

    fn send_away(request: F, ticket: Ticket) -> Away<F> {
        let stop = Stop::default();
        let told = stop.clone();
        let step = spawn_blocking(move || {
            let mut request = request;
            let polled = {
                let _entered = Place::OwnThread(told).enter();
                // Where it waits, it is polled again from where it came.
                Pin::new(&mut request).poll(&mut Context::from_waker(Waker::noop()))
            };
            drop(ticket);
            match polled {
                Poll::Ready(output) => Step::Done(output),
                Poll::Pending => Step::Waits(request),
            }
        });
        Away { step, stop }
    }
}

impl<F> Future for Relocatable<F>
where
    F: Future + Unpin + Send + 'static,
    F::Output: Send,
{
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        loop {
            match &mut self.0 {
                State::Here(request) => {
                    let polled = {
                        let _entered = Place::Serving.enter();
                        Pin::new(request).poll(context)
                    };
                    if polled.is_ready() {
                        self.0 = State::Over;
                        return polled;
                    }
                    let Some(ticket) = take_ticket() else {
                        return Poll::Pending;
                    };
                    if let State::Here(request) = std::mem::replace(&mut self.0, State::Over) {
                        self.0 = State::Away(Self::send_away(request, ticket));
                    }
                }
                State::Away(away) => match ready!(Pin::new(&mut away.step).poll(context)) {
                    Ok(Step::Done(output)) => {
                        self.0 = State::Over;
                        return Poll::Ready(output);
                    }
                    Ok(Step::Waits(request)) => self.0 = State::Here(request),
                    Err(error) => match error.try_into_panic() {
                        Ok(panic) => std::panic::resume_unwind(panic),
                        // The runtime ends, and this task with it.
                        Err(_) => return Poll::Pending,
                    },
                },
                State::Over => return Poll::Pending,
            }
        }
    }
}

/// Goes on on a thread of a pool, when there is a slot.
///
/// # Errors
///
/// Where too many wait for one already.
pub(crate) async fn move_to_pool(pool: &Pool) -> Result<(), Full> {
    let slot = pool.slot().await?;
    relocate(Some(slot)).await;
    Ok(())
}

/// Goes on on a thread of its own, for work of which there is but one at a time.
pub(crate) async fn move_to_thread() {
    relocate(None).await;
}

async fn relocate(slot: Option<Slot>) {
    let mut ticket = Some(Ticket { _slot: slot });
    poll_fn(|_| match ticket.take() {
        Some(ticket) => {
            leave_ticket(ticket);
            Poll::Pending
        }
        None => Poll::Ready(()),
    })
    .await;
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, channel};
    use std::thread::{self, ThreadId};
    use std::time::Duration;

    use super::super::bounded_pool::Pool;
    use super::super::place::{Place, Stop};
    use super::{Relocatable, move_to_pool, move_to_thread};

    fn is_own_thread() -> bool {
        matches!(Place::current(), Place::OwnThread(_))
    }

    #[tokio::test]
    async fn a_request_goes_and_comes_back() {
        let here = thread::current().id();
        let pool = Pool::new(1, 1);
        let request = Box::pin(async move {
            let begun: ThreadId = thread::current().id();
            move_to_pool(&pool).await.expect("a slot");
            let away = (thread::current().id(), is_own_thread());
            tokio::time::sleep(Duration::from_millis(1)).await;
            let back = (thread::current().id(), is_own_thread());
            move_to_thread().await;
            (begun, away, back, is_own_thread())
        });
        let (begun, away, back, again) = Relocatable::new(request).await;
        assert_eq!(begun, here);
        assert_ne!(away.0, here);
        assert!(away.1 && again);
        assert_eq!(back, (here, false));
    }

    #[tokio::test]
    async fn who_is_dropped_tells_the_other_thread_to_stop() {
        let (sender, stops): (_, Receiver<Stop>) = channel();
        let (ended, end) = channel::<()>();
        let request = Box::pin(async move {
            move_to_thread().await;
            let Place::OwnThread(stop) = Place::current() else {
                panic!("not on a thread of its own");
            };
            sender.send(stop.clone()).expect("somebody listens");
            while !stop.is_set() {
                thread::yield_now();
            }
            ended.send(()).expect("somebody listens");
        });
        let waited = Duration::from_millis(20);
        let late = tokio::time::timeout(waited, Relocatable::new(request)).await;
        assert!(late.is_err());
        assert!(stops.recv().expect("it began").is_set());
        end.recv().expect("it ended");
    }

    #[tokio::test]
    async fn a_panic_over_there_is_one_here() {
        let request = Box::pin(async {
            move_to_thread().await;
            panic!("on purpose");
        });
        let polled = tokio::spawn(Relocatable::new(request)).await;
        assert!(polled.expect_err("a panic").is_panic());
    }
}
