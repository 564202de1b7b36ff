//! The token of a client: fixed, or asked for before each call.

use std::borrow::Cow;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;

use reqwest::Request;
use reqwest::header::HeaderValue;

use super::call::{self, Exchanged, Expected};
use super::credentials::ApiKey;
#[cfg(feature = "sessions")]
use super::session::Session;
use super::{BoxError, Core, Error};
use crate::Secret;

/// The largest file that is read as a token, in bytes.
const MAX_TOKEN_FILE: u64 = 64 * 1024;

/// Where the token of each call comes from, for tokens that expire or are replaced while a program
/// runs.
///
/// It is asked once before each call, so it should keep its token. When the server does not accept
/// a token, [`refused`](Self::refused) is told, and the provider is asked again. If it then has
/// another token, the call is sent once more with that one: the server did not carry out what it
/// refused for its token.
///
/// A closure that gives a future is a provider that cannot be told.
///
/// ```
/// use std::sync::Mutex;
///
/// use apitwin_runtime::Secret;
/// use apitwin_runtime::client::{BoxError, TokenProvider};
///
/// struct Rotated(Mutex<Secret>);
///
/// impl TokenProvider for Rotated {
///     async fn token(&self) -> Result<Secret, BoxError> {
///         let token = self.0.lock().map_err(|_| "the token is lost")?;
///         Ok(token.clone())
///     }
///
///     async fn refused(&self, _token: &Secret) {
///         let new = Secret::from("asked for at the authority");
///         if let Ok(mut token) = self.0.lock() {
///             *token = new;
///         }
///     }
/// }
/// ```
pub trait TokenProvider: Send + Sync + 'static {
    /// The token for one call, without the word `Bearer`.
    ///
    /// # Errors
    ///
    /// When there is none. The call then fails with
    /// [`ErrorKind::Token`](super::ErrorKind::Token), and nothing is sent. The text of the error is
    /// shown, so it must not hold the token.
    fn token(&self) -> impl Future<Output = Result<Secret, BoxError>> + Send;

    /// The server did not accept `token`. Several calls may tell of the same token.
    fn refused(&self, token: &Secret) -> impl Future<Output = ()> + Send {
        let _ = token;
        std::future::ready(())
    }
}

impl<F, Fut> TokenProvider for F
where
    F: Fn() -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Secret, BoxError>> + Send,
{
    fn token(&self) -> impl Future<Output = Result<Secret, BoxError>> + Send {
        self()
    }
}

impl<T: TokenProvider> TokenProvider for Arc<T> {
    fn token(&self) -> impl Future<Output = Result<Secret, BoxError>> + Send {
        T::token(self)
    }

    fn refused(&self, token: &Secret) -> impl Future<Output = ()> + Send {
        T::refused(self, token)
    }
}

type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A provider of any type.
pub(super) trait DynTokenProvider: Send + Sync {
    fn token(&self) -> BoxFuture<'_, Result<Secret, BoxError>>;
    fn refused<'a>(&'a self, token: &'a Secret) -> BoxFuture<'a, ()>;
}

impl<T: TokenProvider> DynTokenProvider for T {
    fn token(&self) -> BoxFuture<'_, Result<Secret, BoxError>> {
        Box::pin(TokenProvider::token(self))
    }

    fn refused<'a>(&'a self, token: &'a Secret) -> BoxFuture<'a, ()> {
        Box::pin(TokenProvider::refused(self, token))
    }
}

/// What a client authenticates with.
pub(super) enum Authorization {
    None,
    /// Marked as sensitive, so that the layers below do not show it either.
    Fixed(HeaderValue),
    Provided(Arc<dyn DynTokenProvider>),
    /// Of a user who is signed in.
    #[cfg(feature = "sessions")]
    Session(Arc<Session>),
}

impl Authorization {
    pub(super) fn is_some(&self) -> bool {
        !matches!(self, Self::None)
    }

    #[cfg(feature = "sessions")]
    pub(super) fn is_session(&self) -> bool {
        matches!(self, Self::Session(_))
    }
}

/// The token of one call, and the header that carries it.
pub(super) struct ProvidedToken {
    pub(super) token: Secret,
    pub(super) header: HeaderValue,
}

impl ProvidedToken {
    pub(super) async fn ask(provider: &dyn DynTokenProvider) -> Result<Self, Error> {
        let token = provider.token().await.map_err(Error::no_token)?;
        match header(&token) {
            Ok(header) => Ok(Self { token, header }),
            Err(problem) => Err(Error::no_token(problem.into_owned().into())),
        }
    }
}

/// Asks for a token and sends the request with it, and once more where the server did not accept
/// the token and there is another one by then. What is refused for its token was not carried out,
/// so this holds for writes as well.
pub(super) async fn send_with(
    provider: &dyn DynTokenProvider,
    client: &Core,
    request: Request,
    expected: Expected,
    keys: &[&ApiKey],
) -> Exchanged {
    let first = ProvidedToken::ask(provider).await?;
    let copy = request.try_clone();
    let outcome = call::send(client, request, expected, Some(&first.header), keys).await;
    let Err(error) = outcome else { return outcome };
    if !error.is_unauthenticated() {
        return Err(error);
    }
    provider.refused(&first.token).await;
    let Some(request) = copy else {
        return Err(error);
    };
    let attempts = error.attempts();
    let next = match ProvidedToken::ask(provider).await {
        Ok(next) if next.header == first.header => return Err(error),
        Ok(next) => next,
        Err(error) => return Err(error.after(attempts)),
    };
    match call::send(client, request, expected, Some(&next.header), keys).await {
        Ok((response, body)) => Ok((response.after(attempts), body)),
        Err(error) => {
            if error.is_unauthenticated() {
                provider.refused(&next.token).await;
            }
            Err(error.after(attempts))
        }
    }
}

/// The header that carries a token, or what is wrong with the token, which is not quoted.
pub(super) fn header(token: &Secret) -> Result<HeaderValue, Cow<'static, str>> {
    let text = token.expose();
    if text.is_empty() {
        return Err("it is empty; to call without a token, do not set one".into());
    }
    if text
        .get(..7)
        .is_some_and(|word| word.eq_ignore_ascii_case("bearer "))
    {
        return Err("leave out the word Bearer; it is added".into());
    }
    // Servers take a header of more than two words for no token at all.
    if text.contains(char::is_whitespace) {
        return Err("it holds white space; is there a line break at its end?".into());
    }
    let unfit = "it holds characters that a header cannot carry";
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(unfit.into());
    }
    let mut value = HeaderValue::from_str(&format!("Bearer {text}")).map_err(|_| unfit)?;
    value.set_sensitive(true);
    Ok(value)
}

/// A file that holds a token. It is read before each call, so that a token that was replaced there
/// is taken up at once.
pub(super) struct TokenFile {
    path: PathBuf,
    /// What the setting is called, for messages.
    name: &'static str,
}

impl TokenFile {
    pub(super) fn new(path: PathBuf, name: &'static str) -> Self {
        Self { path, name }
    }

    /// Reads the file. The text of the error does not quote it.
    pub(super) fn read(&self) -> Result<Secret, String> {
        read(&self.path).map_err(|problem| {
            let (name, path) = (self.name, self.path.display());
            format!("{name}: the file {path} {problem}; write the token there, and nothing else")
        })
    }
}

impl TokenProvider for TokenFile {
    async fn token(&self) -> Result<Secret, BoxError> {
        let file = Self::new(self.path.clone(), self.name);
        // A file system may be slow.
        let read = tokio::task::spawn_blocking(move || file.read()).await?;
        Ok(read?)
    }
}

fn read(path: &Path) -> Result<Secret, String> {
    use std::io::Read;

    let file = std::fs::File::open(path).map_err(|error| format!("cannot be opened ({error})"))?;
    let mut text = String::new();
    file.take(MAX_TOKEN_FILE + 1)
        .read_to_string(&mut text)
        .map_err(|error| format!("cannot be read ({error})"))?;
    if text.len() as u64 > MAX_TOKEN_FILE {
        return Err(format!("is longer than {MAX_TOKEN_FILE} bytes"));
    }
    let token = Secret::from(text.trim());
    match header(&token) {
        Ok(_) => Ok(token),
        Err(_) if token.expose().is_empty() => Err("is empty".to_owned()),
        Err(problem) => Err(format!("holds no token: {problem}")),
    }
}
