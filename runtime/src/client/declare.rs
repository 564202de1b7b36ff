//! The declaration of an API's own client and error.

/// Declares the client and the error of an API around a [`Core`](crate::client::Core) and an
/// [`Error`](crate::client::Error) of this crate.
///
/// Both must be types of the generated crate: the calls are inherent methods of the client, and an
/// API may add methods to its error. Everything that all APIs have in common is written here once.
///
/// ```
/// use apitwin_runtime::client::ProblemDetails;
///
/// apitwin_runtime::client_types! {
///     /// A client of the shop.
///     pub struct Client in the dialect &ProblemDetails;
///     /// Why a call failed.
///     pub struct Error;
/// }
///
/// let client = Client::new("https://shop.example.com", "token")?;
/// assert_eq!(client.base_url(), "https://shop.example.com");
/// # Ok::<(), Error>(())
/// ```
#[macro_export]
macro_rules! client_types {
    (
        $(#[$client_meta:meta])*
        $client_vis:vis struct $client:ident in the dialect $dialect:expr;
        $(#[$error_meta:meta])*
        $error_vis:vis struct $error:ident;
    ) => {
        $(#[$client_meta])*
        #[derive(Clone)]
        $client_vis struct $client($crate::client::Core);

        impl $client {
            /// A client that authenticates with an access token, with the defaults of the builder
            /// for everything else.
            ///
            /// # Errors
            ///
            /// When the base URL or the token is unusable; see
            /// [`build`]($crate::client::ClientBuilder::build).
            pub fn new(
                base_url: impl AsRef<str>,
                token: impl Into<$crate::Secret>,
            ) -> Result<Self, $error> {
                Self::builder(base_url).token(token).build()
            }

            /// A client with the base URL and the token that the environment holds. To set more,
            /// begin with [`from_env`]($crate::client::ClientBuilder::from_env) of the builder.
            ///
            /// # Errors
            ///
            /// When a variable is missing or its value unusable; the message names the variable.
            pub fn from_env() -> Result<Self, $error> {
                $crate::client::ClientBuilder::from_env()?.build()
            }

            /// Starts to configure a client of the server at `base_url`.
            pub fn builder(base_url: impl AsRef<str>) -> $crate::client::ClientBuilder<Self> {
                $crate::client::ClientBuilder::new(base_url.as_ref())
            }

            /// Begins a call of anything that the document does not describe: `path` follows the
            /// base URL, from its slash on.
            pub fn request(
                &self,
                method: $crate::client::reqwest::Method,
                path: impl AsRef<str>,
            ) -> $crate::client::RequestBuilder<Self> {
                $crate::client::RequestBuilder::new(self, method, path.as_ref())
            }

            /// The base URL of the server, without a slash at the end.
            #[inline]
            pub fn base_url(&self) -> &str {
                self.0.base_url()
            }

            /// The HTTP client that the generated calls build their requests with.
            #[inline]
            #[allow(dead_code, reason = "a crate may be built without any call")]
            pub(crate) fn http(&self) -> &$crate::client::reqwest::Client {
                self.0.http()
            }
        }

        /// A resource that is to be as its caller wants it; see
        /// [`Ensure`]($crate::client::ensure::Ensure).
        #[allow(dead_code, reason = "not every document has resources")]
        $client_vis type Ensure<T> = $crate::client::ensure::Ensure<$client, T>;

        impl From<$crate::client::Core> for $client {
            fn from(core: $crate::client::Core) -> Self {
                Self(core)
            }
        }

        impl $crate::client::ApiClient for $client {
            type Error = $error;

            const DIALECT: &'static dyn $crate::client::Dialect = $dialect;

            #[inline]
            fn core(&self) -> &$crate::client::Core {
                &self.0
            }

            #[inline]
            fn into_core(self) -> $crate::client::Core {
                self.0
            }
        }

        /// Tells whether there is a token, never which.
        impl ::std::fmt::Debug for $client {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        $(#[$error_meta])*
        $error_vis struct $error($crate::client::Error);

        impl ::std::ops::Deref for $error {
            type Target = $crate::client::Error;

            #[inline]
            fn deref(&self) -> &$crate::client::Error {
                &self.0
            }
        }

        impl From<$error> for $crate::client::Error {
            fn from(error: $error) -> Self {
                error.0
            }
        }

        $crate::client_types!(@from $error: $crate::client::Error);
        $crate::client_types!(@from $error: $crate::client::ParameterError);
        $crate::client_types!(@from $error: $crate::client::reqwest::Error);
        $crate::client_types!(@from $error: $crate::client::reqwest::header::InvalidHeaderValue);

        impl ::std::fmt::Display for $error {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::fmt::Debug for $error {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl ::std::error::Error for $error {
            fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
                ::std::error::Error::source(&self.0)
            }
        }
    };
    (@from $error:ident: $source:ty) => {
        impl From<$source> for $error {
            fn from(source: $source) -> Self {
                Self(source.into())
            }
        }
    };
}
