//! [`Fault`]: what can go wrong on demand, and the queue of what will.

use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// The most calls that one request for faults is about.
const MAX_TIMES: u32 = 1000;

/// The most requests for faults that wait.
const MAX_WAITING: usize = 100;

/// The longest delay. A request has 30 seconds in all.
const MAX_DELAY_MS: u64 = 20_000;

/// The longest time that a caller is asked to wait.
const MAX_RETRY_AFTER_S: u64 = 3600;

/// The id that stands for every operation.
const ANY: &str = "*";

/// What happens to a call that is meant to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// 429, with the seconds to wait in `Retry-After`. The operation is not called.
    TooManyRequests {
        /// The seconds.
        retry_after_s: u64,
    },
    /// 502, as a proxy responds whose server is gone. The operation is not called.
    BadGateway,
    /// The connection ends without a response. The operation is not called.
    Cut,
    /// The connection ends without a response, after the operation was done.
    LostResponse,
    /// The operation is called after a delay.
    Delay {
        /// The milliseconds.
        milliseconds: u64,
    },
}

impl Fault {
    /// 429, with the seconds to wait; 3,600 at most.
    pub fn too_many_requests(retry_after_s: u64) -> Self {
        Self::TooManyRequests { retry_after_s }
    }

    /// A delay; 20 seconds at most.
    pub fn delay(delay: Duration) -> Self {
        let milliseconds = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        Self::Delay { milliseconds }
    }

    /// What the journal calls it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::TooManyRequests { .. } => "too_many_requests",
            Self::BadGateway => "bad_gateway",
            Self::Cut => "cut",
            Self::LostResponse => "lost_response",
            Self::Delay { .. } => "delay",
        }
    }

    fn problem(self) -> Option<String> {
        match self {
            Self::TooManyRequests { retry_after_s } if retry_after_s > MAX_RETRY_AFTER_S => Some(
                format!("retry_after_s: {retry_after_s} is more than {MAX_RETRY_AFTER_S}"),
            ),
            Self::Delay { milliseconds } if milliseconds > MAX_DELAY_MS => Some(format!(
                "milliseconds: {milliseconds} is more than {MAX_DELAY_MS}; a request has 30 s in all"
            )),
            _ => None,
        }
    }
}

/// Faults for the next calls of an operation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct FaultRequest {
    operation: String,
    #[serde(default = "once")]
    times: u32,
    #[serde(flatten)]
    fault: Fault,
}

fn once() -> u32 {
    1
}

impl FaultRequest {
    pub(super) fn new(operation: &str, times: u32, fault: Fault) -> Self {
        Self {
            operation: operation.to_owned(),
            times,
            fault,
        }
    }
}

/// Why a fault is not taken.
#[derive(Clone, Debug)]
pub struct FaultError(String);

impl FaultError {
    pub(super) fn not_started() -> Self {
        Self("the sandbox is not ready yet".to_owned())
    }
}

impl fmt::Display for FaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for FaultError {}

/// The faults to come, in the order in which they were asked for.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<FaultRequest>);

impl Faults {
    pub(super) fn add(
        &mut self,
        request: FaultRequest,
        known: &BTreeSet<&'static str>,
    ) -> Result<(), FaultError> {
        let FaultRequest {
            operation,
            times,
            fault,
        } = &request;
        if operation != ANY && !known.contains(operation.as_str()) {
            return Err(FaultError(format!(
                "operation: there is no {operation:?}; write the id of one, such as \
                 createOrganization, or * for any"
            )));
        }
        if !(1..=MAX_TIMES).contains(times) {
            let text = format!("times: {times} is not from 1 to {MAX_TIMES}");
            return Err(FaultError(text));
        }
        if let Some(problem) = fault.problem() {
            return Err(FaultError(problem));
        }
        if self.0.len() >= MAX_WAITING {
            return Err(FaultError(format!(
                "{MAX_WAITING} faults wait already: make the calls that they are for, or clear them"
            )));
        }
        self.0.push(request);
        Ok(())
    }

    pub(super) fn take(&mut self, operation: Option<&str>) -> Option<Fault> {
        let is_for = |request: &FaultRequest| {
            request.operation == ANY || operation == Some(request.operation.as_str())
        };
        let place = self.0.iter().position(is_for)?;
        let request = &mut self.0[place];
        let fault = request.fault;
        request.times -= 1;
        if request.times == 0 {
            self.0.remove(place);
        }
        Some(fault)
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    pub(super) fn pending(&self) -> Vec<FaultRequest> {
        self.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Fault, FaultRequest, Faults};

    fn known() -> BTreeSet<&'static str> {
        ["a", "b"].into()
    }

    #[test]
    fn faults_come_in_their_order_and_no_longer() {
        let mut faults = Faults::default();
        for (operation, times, fault) in [
            ("a", 2, Fault::BadGateway),
            ("*", 1, Fault::Cut),
            ("a", 1, Fault::LostResponse),
        ] {
            let request = FaultRequest::new(operation, times, fault);
            faults.add(request, &known()).expect("a fault");
        }
        assert_eq!(faults.take(Some("a")), Some(Fault::BadGateway));
        assert_eq!(faults.take(None), Some(Fault::Cut));
        assert_eq!(faults.take(Some("b")), None);
        assert_eq!(faults.take(Some("a")), Some(Fault::BadGateway));
        assert_eq!(faults.take(Some("a")), Some(Fault::LostResponse));
        assert_eq!(faults.take(Some("a")), None);
    }

    #[test]
    fn what_cannot_be_is_refused_with_its_place() {
        for (operation, times, fault, place) in [
            ("c", 1, Fault::Cut, "operation: "),
            ("a", 0, Fault::Cut, "times: "),
            ("a", 1001, Fault::Cut, "times: "),
            ("a", 1, Fault::too_many_requests(3601), "retry_after_s: "),
            (
                "a",
                1,
                Fault::Delay {
                    milliseconds: 20_001,
                },
                "milliseconds: ",
            ),
        ] {
            let request = FaultRequest::new(operation, times, fault);
            let refused = Faults::default().add(request, &known());
            let text = refused.expect_err("refused").to_string();
            assert!(text.starts_with(place), "{text}");
        }
    }
}
