//! When a request is sent again, and the loop that does it.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::{Duration, SystemTime};

use reqwest::header::{HeaderMap, RETRY_AFTER};
use reqwest::{Method, Request, Response, StatusCode, Url};

use super::Core;
use super::error::Error;
use super::response::{ResponseValue, content_type};
use super::transport::SendError;

/// When a request is sent again.
///
/// By default a GET is sent up to three times: after a connection that failed
/// or timed out and after the statuses 408, 429, 502, 503 and 504. The wait is
/// 200 ms, doubling with each attempt up to 10 s, of which a random part of up
/// to half is taken off. When the server names a wait (`Retry-After`), that
/// holds instead; if it exceeds the longest wait, the error is returned.
///
/// Writes are not repeated unless [`retry_writes`](Self::retry_writes) says
/// so: a write whose response is lost may have been carried out. A response that
/// breaks off in the middle of its body is not repeated either.
///
/// ```
/// use std::time::Duration;
/// use apitwin_runtime::client::RetryPolicy;
///
/// let patient = RetryPolicy::default().attempts(6).max_delay(Duration::from_secs(60));
/// let never = RetryPolicy::off();
/// # let _ = (patient, never);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    writes: bool,
}

impl RetryPolicy {
    /// Sends each request once.
    pub const fn off() -> Self {
        Self {
            attempts: 1,
            base_delay: Duration::from_millis(200),
            max_delay: Duration::from_secs(10),
            writes: false,
        }
    }

    /// How often a request is sent at most, the first time included; 0 counts
    /// as 1. The default is 3.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The wait after the first attempt; it doubles after each further one.
    /// The default is 200 ms.
    #[must_use]
    pub const fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest wait between two attempts, for our own waits as for those
    /// that the server asks for. The default is 10 s.
    #[must_use]
    pub const fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Whether POST, PUT and DELETE are repeated as well. The default is no.
    ///
    /// A write may then take place twice. What the server rejects on purpose,
    /// for example because it is read-only, is not repeated.
    #[must_use]
    pub const fn retry_writes(mut self, writes: bool) -> Self {
        self.writes = writes;
        self
    }

    /// Whether there is a next attempt after this one; the first is 1.
    fn allows_another(&self, attempt: u32, method: &Method) -> bool {
        let read = matches!(*method, Method::GET | Method::HEAD);
        attempt < self.attempts && (read || self.writes)
    }

    /// How long to wait after this attempt; `None` when that is too long.
    /// `chance` is between 0 and 1.
    fn wait(&self, attempt: u32, asked: Option<Duration>, chance: f64) -> Option<Duration> {
        if let Some(asked) = asked {
            return (asked <= self.max_delay).then_some(asked);
        }
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1));
        let full = self.base_delay.saturating_mul(doubled).min(self.max_delay);
        Some(full.mul_f64(1.0 - chance / 2.0))
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::off().attempts(3)
    }
}

/// The statuses that tell of a passing trouble.
pub(super) fn is_transient(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::REQUEST_TIMEOUT
            | StatusCode::TOO_MANY_REQUESTS
            | StatusCode::BAD_GATEWAY
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::GATEWAY_TIMEOUT
    )
}

/// A response, and what its request leaves behind.
pub(super) struct Arrived {
    pub(super) response: Response,
    /// The path that responded.
    pub(super) path: String,
    /// How often the request was sent.
    pub(super) attempts: u32,
}

impl Arrived {
    /// The media type of the body; empty where the response names none.
    pub(super) fn content_type(&self) -> &str {
        content_type(self.response.headers())
    }

    fn new(response: Response, asked: Url, attempts: u32) -> Self {
        let path = if *response.url() == asked {
            path_of(asked)
        } else {
            // A redirect was followed.
            response.url().path().to_owned()
        };
        Self {
            response,
            path,
            attempts,
        }
    }
}

/// The path of a URL, in the memory of the URL.
fn path_of(mut url: Url) -> String {
    url.set_fragment(None);
    url.set_query(None);
    let length = url.path().len();
    let mut text = String::from(url);
    text.drain(..text.len() - length);
    text
}

/// Sends `request`, and again as the client's policy allows.
///
/// `complete` adds the headers that all requests have in common. They are no part of what is kept
/// for another attempt, of which a read needs the URL only.
pub(super) async fn execute(
    core: &Core,
    mut request: Request,
    complete: impl Fn(&mut Request),
) -> Result<Arrived, Error> {
    let policy = core.shared.retry;
    let (method, url) = (request.method().clone(), request.url().clone());
    let write = !matches!(method, Method::GET | Method::HEAD);
    let bare = request.body().is_none() && request.headers().is_empty();
    let mut attempt = 1;
    loop {
        // A body that streams cannot be copied, and is sent once.
        let allowed = policy.allows_another(attempt, &method);
        let copy = if allowed && !bare {
            request.try_clone()
        } else {
            None
        };
        complete(&mut request);
        core.shared.limits.before_request().await;
        let outcome = core.shared.transport.send(request).await;
        let passing = match &outcome {
            Ok(response) => is_transient(response.status()),
            Err(SendError::Http(error)) => {
                error.is_connect() || error.is_timeout() || error.is_request()
            }
            Err(SendError::Layer(_)) => false,
        };
        let again = passing && allowed && (bare || copy.is_some());
        let wait = if again {
            let response = outcome.as_ref().ok();
            let asked = response.and_then(|response| retry_after(response.headers()));
            policy.wait(attempt, asked, chance())
        } else {
            None
        };
        let Some(wait) = wait else {
            return match outcome {
                Ok(response) => Ok(Arrived::new(response, url, attempt)),
                Err(error) => Err(Error::without_response(error, url.path(), attempt)),
            };
        };
        if let Ok(response) = outcome
            && write
            && response.status() == StatusCode::SERVICE_UNAVAILABLE
        {
            rejected_on_purpose(core, Arrived::new(response, url.clone(), attempt)).await?;
        }
        #[cfg(feature = "tracing")]
        tracing::debug!(attempt, wait_ms = wait.as_millis() as u64, "trying again");
        tokio::time::sleep(wait).await;
        request = copy.unwrap_or_else(|| Request::new(method.clone(), url.clone()));
        attempt += 1;
    }
}

/// Fails with the rejection itself when a 503 is the server's considered word, which does not pass
/// within seconds. An overloaded server or a proxy sends a page.
async fn rejected_on_purpose(core: &Core, arrived: Arrived) -> Result<(), Error> {
    let (response, body) = ResponseValue::read(arrived, core.shared.body_limit).await?;
    let error = Error::rejected(&core.shared, response, body);
    if error.is_api_error() {
        Err(error)
    } else {
        Ok(())
    }
}

/// How long the server asks to wait, in seconds or until a date.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?;
    parse_retry_after(value.trim(), SystemTime::now())
}

fn parse_retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    // A date in the past means that there is nothing to wait for.
    Some(date.duration_since(now).unwrap_or_default())
}

/// A number between 0 and 1, different on each call: clients that failed
/// together should not come back together. The keys of the standard library's
/// hash maps are random enough for that.
fn chance() -> f64 {
    let random = RandomState::new().build_hasher().finish();
    f64::from(random as u32) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use reqwest::Method;

    use super::{RetryPolicy, chance, parse_retry_after};

    fn check_wait(attempt: u32, asked: Option<u64>, chance: f64, expect_ms: Option<u128>) {
        let asked = asked.map(Duration::from_secs);
        let wait = RetryPolicy::default().wait(attempt, asked, chance);
        assert_eq!(wait.map(|wait| wait.as_millis()), expect_ms);
    }

    #[test]
    fn waits_double_up_to_the_cap() {
        check_wait(1, None, 0.0, Some(200));
        check_wait(2, None, 0.0, Some(400));
        check_wait(3, None, 0.0, Some(800));
        check_wait(3, None, 1.0, Some(400));
        check_wait(50, None, 0.0, Some(10_000));
        check_wait(u32::MAX, None, 0.0, Some(10_000));
    }

    #[test]
    fn the_server_decides_within_the_cap() {
        check_wait(1, Some(0), 0.5, Some(0));
        check_wait(1, Some(10), 0.5, Some(10_000));
        check_wait(1, Some(11), 0.5, None);
    }

    #[test]
    fn writes_are_not_repeated_unless_asked() {
        let policy = RetryPolicy::default();
        assert!(policy.allows_another(1, &Method::GET));
        assert!(policy.allows_another(2, &Method::HEAD));
        assert!(!policy.allows_another(3, &Method::GET));
        assert!(!policy.allows_another(1, &Method::DELETE));
        assert!(policy.retry_writes(true).allows_another(1, &Method::DELETE));
        assert!(!RetryPolicy::off().allows_another(1, &Method::GET));
        assert!(!policy.attempts(0).allows_another(1, &Method::GET));
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let check = |value: &str, seconds: Option<u64>| {
            // Fri, 13 Feb 2009 23:31:30 GMT
            let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_234_567_890);
            let wait = parse_retry_after(value, now);
            assert_eq!(wait, seconds.map(Duration::from_secs), "{value}");
        };
        check("0", Some(0));
        check("120", Some(120));
        check("Fri, 13 Feb 2009 23:31:35 GMT", Some(5));
        check("Fri, 13 Feb 2009 23:31:00 GMT", Some(0));
        check("-1", None);
        check("soon", None);
    }

    #[test]
    fn chance_stays_in_its_range() {
        for _ in 0..1000 {
            assert!((0.0..=1.0).contains(&chance()));
        }
    }
}
