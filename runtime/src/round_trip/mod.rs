//! The driver of the self-tests of generated crates.
//!
//! A generated `tests/round_trip.rs` has a call for each operation and an implementation that records
//! what arrives. [`run`] sends the values of `tests/round_trip.json` from the client through the router
//! to the implementation and back, and compares them. Then it sends requests that break one constraint
//! each, which must not arrive. Client and router talk in one process, without a socket.

mod body;
mod caller;
mod cases;
mod commands;
mod difference;
mod in_process;
mod part;
mod recorder;
mod sent;
mod wire;

use std::fmt::{Debug, Write};
use std::ops::Deref;
use std::pin::Pin;

use http::StatusCode;
use http_body_util::BodyExt;
use serde_json::Map;
pub use serde_json::Value as Json;
use tower::ServiceExt;

pub use self::caller::AnyCaller;
use self::cases::{Case, Response, Violation};
pub use self::commands::{CommandValues, Commands, Sending};
use self::difference::differences;
use self::in_process::{InProcess, SentRequest, SentRequests};
pub use self::part::{
    Part, Telling, told, told_bytes, told_file, told_files, told_form, told_rejection, told_stream,
    told_value, told_variant, untold,
};
pub use self::recorder::{Prepared, Received, Recorder};
pub use self::sent::{Misfit, Sent};
use crate::client::{ApiClient, ClientBuilder, Error, ErrorKind, ResponseFuture, RetryPolicy};
use crate::security::Security;
use crate::server::{Dialect, Router};

/// The token that client and requests carry. The router of a self-test has to know it.
pub const TOKEN: &str = "ROUNDTRIP0000000000000000000000000000000";

/// Where the router is, by its own word. Nothing is connected to it.
const BASE_URL: &str = "http://round-trip.test";

/// How many faults are shown.
const MAX_SHOWN: usize = 40;

/// A call under way.
pub type Call = Pin<Box<dyn Future<Output = Result<Arrived, String>>>>;

/// What came back from a call.
#[derive(Debug)]
pub struct Arrived {
    is_rejection: bool,
    status: StatusCode,
    headers: http::HeaderMap,
    body: Json,
}

/// How each operation is called, by its id.
pub type Calls<C> = [(&'static str, fn(&C, &Sent) -> Result<Call, Misfit>)];

/// Waits for a call, and tells its value or the body of its rejection.
pub fn call<T, E>(
    call: ResponseFuture<T, E>,
    success: fn(T) -> Telling,
    rejection: fn(&Error) -> Json,
) -> Call
where
    T: 'static,
    E: Debug + Deref<Target = Error> + 'static,
{
    Box::pin(async move {
        let response = match call.await {
            Ok(response) => response,
            Err(error) => {
                let rejected = error.status().filter(|_| error.kind() == ErrorKind::Status);
                let status = rejected.ok_or_else(|| format!("{error:?}"))?;
                let (headers, body) = (error.headers().clone(), rejection(&error));
                return Ok(Arrived {
                    is_rejection: true,
                    status,
                    headers,
                    body,
                });
            }
        };
        let (status, headers) = (response.status(), response.headers().clone());
        let body = success(response.into_inner()).await;
        Ok(Arrived {
            is_rejection: false,
            status,
            headers,
            body,
        })
    })
}

/// Tries all cases.
///
/// # Panics
///
/// When a value does not arrive as it was sent, or a violation is not rejected. The message lists the
/// places.
pub fn run<C, D>(cases: &str, calls: &Calls<C>, recorder: &Recorder, router: Router<D>)
where
    C: ApiClient + 'static,
    C::Error: Debug,
    D: Dialect,
{
    run_all(cases, calls, recorder, router, None);
}

/// Tries all cases, and sends their values as commands as well: the requests have to be the same.
///
/// # Panics
///
/// As for [`run`], and when a command sends something else than the client.
pub fn run_with_commands<C, D>(
    cases: &str,
    calls: &Calls<C>,
    recorder: &Recorder,
    router: Router<D>,
    commands: &Commands<C>,
) where
    C: ApiClient + 'static,
    C::Error: Debug,
    D: Dialect,
{
    run_all(cases, calls, recorder, router, Some(commands));
}

fn run_all<C, D>(
    cases: &str,
    calls: &Calls<C>,
    recorder: &Recorder,
    router: Router<D>,
    commands: Option<&Commands<C>>,
) where
    C: ApiClient + 'static,
    C::Error: Debug,
    D: Dialect,
{
    let cases: Vec<Case> = serde_json::from_str(cases).expect("the cases can be read");
    let requests = SentRequests::default();
    let mut builder = ClientBuilder::<C>::new(BASE_URL)
        .allow_missing_credentials(true)
        .retry(RetryPolicy::off())
        .layer(InProcess(router.clone(), requests.clone()));
    // A document without a table of schemes has one token.
    let schemes = C::DIALECT.security().map(Security::schemes);
    if schemes.is_none_or(|schemes| schemes.iter().any(|it| it.kind.is_token())) {
        builder = builder.token(TOKEN);
    }
    let client = builder.build().expect("the client can be built");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("the runtime starts");
    let mut run = Run {
        recorder,
        requests,
        faults: Vec::new(),
        trips: 0,
        commands: 0,
        violations: 0,
    };
    runtime.block_on(async {
        for case in &cases {
            let Some((_, call)) = calls.iter().find(|(id, _)| *id == case.id) else {
                run.faults.push(format!("{}: there is no call", case.id));
                continue;
            };
            run.trips(case, &client, *call, commands).await;
            run.requests(case, &router).await;
        }
    });
    let summary = format!(
        "round trip of {} operations: {} calls, {} commands, {} violations",
        cases.len(),
        run.trips,
        run.commands,
        run.violations
    );
    assert!(run.faults.is_empty(), "{summary}\n{}", shown(&run.faults));
    // Tests print their results on demand.
    let _ = std::io::Write::write_all(&mut std::io::stdout(), format!("{summary}\n").as_bytes());
}

fn shown(faults: &[String]) -> String {
    let mut text = String::new();
    for fault in faults.iter().take(MAX_SHOWN) {
        let _ = writeln!(text, "{fault}");
    }
    if let Some(more) = faults.len().checked_sub(MAX_SHOWN).filter(|more| *more > 0) {
        let _ = writeln!(text, "and {more} more");
    }
    text
}

struct Run<'a> {
    recorder: &'a Recorder,
    requests: SentRequests,
    faults: Vec<String>,
    trips: usize,
    commands: usize,
    violations: usize,
}

impl Run<'_> {
    /// Calls the operation with each set of values.
    async fn trips<C>(
        &mut self,
        case: &Case,
        client: &C,
        call: fn(&C, &Sent) -> Result<Call, Misfit>,
        commands: Option<&Commands<C>>,
    ) {
        for trip in &case.trips {
            self.trips += 1;
            let shown = format!("{} with {}", case.id, Json::Object(trip.sent.clone()));
            let sent = Sent::new(trip.sent.clone());
            self.recorder.prepare(trip.response.prepared());
            let arrived = match call(client, &sent) {
                Ok(call) => call.await,
                Err(misfit) => Err(misfit.to_string()),
            };
            let mut problems = Vec::new();
            match self.recorder.take().as_slice() {
                [received] => problems.extend(misses(case, &trip.sent, received)),
                received => problems.push(format!(
                    "{} calls reached the implementation instead of one",
                    received.len()
                )),
            }
            match arrived {
                Ok(arrived) => problems.extend(unlike(&trip.response, &arrived)),
                Err(error) => problems.push(error),
            }
            if let (Some(commands), [request]) = (commands, self.requests.take().as_slice()) {
                let values = CommandValues::new(case, &trip.sent);
                problems.extend(self.commands(request, commands(client, &values)).await);
            }
            self.faults
                .extend(problems.iter().map(|problem| format!("{shown}: {problem}")));
        }
    }

    /// Sends the same values as commands, and compares their requests with that of the client.
    async fn commands(
        &mut self,
        request: &SentRequest,
        commands: Result<Vec<Sending>, String>,
    ) -> Vec<String> {
        let commands = match commands {
            Ok(commands) => commands,
            Err(problem) => return vec![format!("as a command: {problem}")],
        };
        let mut problems = Vec::new();
        for command in commands {
            self.commands += 1;
            let outcome = command.await;
            let found = match self.requests.take().as_slice() {
                [sent] => request.differences(sent),
                [] => vec![format!(
                    "nothing is sent: {}",
                    outcome.err().unwrap_or_default()
                )],
                sent => vec![format!("{} requests are sent", sent.len())],
            };
            problems.extend(
                found
                    .iter()
                    .map(|problem| format!("as a command: {problem}")),
            );
        }
        self.recorder.take();
        problems
    }

    /// Sends requests that were not written by the client: the whole one, which has to arrive, and those
    /// with a violation, which must not.
    async fn requests<D: Dialect>(&mut self, case: &Case, router: &Router<D>) {
        let Some(trip) = case.trips.first() else {
            return;
        };
        self.recorder.prepare(trip.response.prepared());
        let (status, body) = send(router, wire::request(BASE_URL, case, &case.whole)).await;
        let shown = format!("{}, request {}", case.id, Json::Object(case.whole.clone()));
        match self.recorder.take().as_slice() {
            [received] => {
                let problems = misses(case, &case.whole, received);
                self.faults
                    .extend(problems.iter().map(|problem| format!("{shown}: {problem}")));
            }
            _ => self.faults.push(format!(
                "{shown}: does not arrive, but leads to {status}: {body}"
            )),
        }
        for violation in &case.violations {
            self.violations += 1;
            let Some(broken) = violation.applied(&case.whole) else {
                self.faults
                    .push(format!("{}: {violation:?} cannot be made", case.id));
                continue;
            };
            self.recorder.prepare(trip.response.prepared());
            let (status, body) = send(router, wire::request(BASE_URL, case, &broken)).await;
            // What is no value of one operation's path may be one of another's.
            let received = self.recorder.take();
            let arrived = received.iter().any(|it| it.operation() == case.id);
            let elsewhere = !arrived && !received.is_empty();
            // Some servers redirect from a path that is none.
            if arrived || !(elsewhere || status.is_client_error() || status.is_redirection()) {
                self.faults
                    .push(tolerated(case, violation, status, arrived));
            } else if !violation.is_told_by(&body) {
                self.faults.push(format!(
                    "{}: {violation} is rejected without saying so: {body}",
                    case.id
                ));
            }
        }
    }
}

fn tolerated(case: &Case, violation: &Violation, status: StatusCode, arrived: bool) -> String {
    let outcome = match arrived {
        true => "arrives".to_owned(),
        false => format!("leads to {status}"),
    };
    format!(
        "{}: {violation} {outcome} instead of being rejected",
        case.id
    )
}

/// Where the implementation received something else than was sent.
fn misses(case: &Case, sent: &Map<String, Json>, received: &Received) -> Vec<String> {
    let mut problems = Vec::new();
    if received.operation() != case.id {
        problems.push(format!("reaches {}", received.operation()));
        return problems;
    }
    let expected = case.expected(sent);
    differences("received", &expected, received.values(), &mut problems);
    problems
}

/// Where the client got something else than the implementation returned.
fn unlike(response: &Response, arrived: &Arrived) -> Vec<String> {
    let mut problems = Vec::new();
    if arrived.is_rejection != (response.status >= 400) {
        problems.push(match arrived.is_rejection {
            true => format!("the success {} became a rejection", response.status),
            false => format!("the rejection {} became a success", response.status),
        });
    }
    if response.status != arrived.status.as_u16() {
        problems.push(format!(
            "status {} became {}",
            response.status, arrived.status
        ));
    }
    let none = Json::Null;
    let body = response.body.as_ref().unwrap_or(&none);
    differences("response", body, &arrived.body, &mut problems);
    for (name, value) in &response.headers {
        let expected = wire::text(value);
        let found = arrived.headers.get(name.as_str());
        let found_text = found.and_then(|found| found.to_str().ok());
        // A number is the same however it is written.
        let number = |text: &str| text.parse::<f64>().ok().filter(|_| value.is_number());
        let same_number = found_text.and_then(number) == number(&expected);
        if found_text != Some(&expected) && !(value.is_number() && same_number) {
            problems.push(format!("header {name}: {found:?} instead of {expected:?}"));
        }
    }
    problems
}

/// The status of a response, and its body.
async fn send<D: Dialect>(router: &Router<D>, request: wire::Request) -> (StatusCode, String) {
    let response = match router.clone().oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    };
    let status = response.status();
    let body = response.into_body().collect().await;
    let body = body.map(|body| String::from_utf8_lossy(&body.to_bytes()).into_owned());
    (status, body.unwrap_or_else(|error| error.to_string()))
}
