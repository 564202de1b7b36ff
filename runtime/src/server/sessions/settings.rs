//! [`Sessions`]: how the sessions of a server are signed, named and ended.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::HeaderMap;

use super::cookie::Cookie;
use super::{Session, SigningKey};

/// How long a session lives unless set: 31 days.
const LIFE: Duration = Duration::from_secs(31 * 24 * 60 * 60);

/// Where the time comes from.
type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// The sessions of a server, for
/// [`RouterBuilder::sessions`](crate::server::RouterBuilder::sessions). It is cheap to clone.
#[derive(Clone)]
pub struct Sessions(pub(super) Arc<Settings>);

#[derive(Clone)]
pub(super) struct Settings {
    pub(super) key: SigningKey,
    pub(super) cookie: Cookie,
    pub(super) life: Duration,
    pub(super) csrf_name: Cow<'static, str>,
    pub(super) clock: Clock,
}

impl Sessions {
    /// Sessions of 31 days that a key signs, in a cookie `session`.
    pub fn new(key: SigningKey) -> Self {
        Self(Arc::new(Settings {
            key,
            cookie: Cookie {
                name: "session".into(),
                secure: false,
            },
            life: LIFE,
            csrf_name: "csrf_token".into(),
            clock: Arc::new(SystemTime::now),
        }))
    }

    fn change(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    /// What the cookie is called.
    #[must_use]
    pub fn cookie_name(self, name: impl Into<Cow<'static, str>>) -> Self {
        self.change(|it| it.cookie.name = name.into())
    }

    /// Whether browsers send the cookie over https alone. Off unless set, for servers on a loopback
    /// address.
    #[must_use]
    pub fn secure(self, secure: bool) -> Self {
        self.change(|it| it.cookie.secure = secure)
    }

    /// How long a cookie is valid. A [permanent](Session::set_permanent) session begins anew with each
    /// response.
    #[must_use]
    pub fn life(self, life: Duration) -> Self {
        self.change(|it| it.life = life)
    }

    /// Under which name the session holds its token against forged requests.
    #[must_use]
    pub fn csrf_name(self, name: impl Into<Cow<'static, str>>) -> Self {
        self.change(|it| it.csrf_name = name.into())
    }

    /// Where the time comes from: for tests.
    #[must_use]
    pub fn clock(self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.change(|it| it.clock = Arc::new(clock))
    }

    /// The session of a request. A cookie that is missing, damaged, forged or too old is that of an
    /// empty session, which is no error.
    pub fn open(&self, headers: &HeaderMap) -> Session {
        Session::new(self, self.0.cookie.read(headers))
    }
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sessions")
            .field("cookie", &self.0.cookie)
            .field("life", &self.0.life)
            .finish_non_exhaustive()
    }
}
