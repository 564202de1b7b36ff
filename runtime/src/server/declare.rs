//! The declaration of an API's own builder of routers.

/// Declares what builds the routers of an API, around a
/// [`RouterBuilder`](crate::server::RouterBuilder) of this crate.
///
/// It must be a type of the generated crate: the tags are mounted by inherent methods, and an API
/// may add settings of its dialect. Everything that all APIs have in common is written here once.
///
/// ```
/// use apitwin_runtime::Operation;
/// use apitwin_runtime::server::{Dialect, Problem, Response, Router};
///
/// #[derive(Default)]
/// struct Shop;
///
/// impl Dialect for Shop {
///     type Rejection = Problem;
///     type Builder = ShopBuilder;
///
///     fn render(&self, problem: Problem, _base_url: &str, _request_id: &str) -> Response {
///         problem.into_response()
///     }
/// }
///
/// static OPERATIONS: [&Operation; 0] = [];
///
/// apitwin_runtime::router_builder! {
///     /// Builds a router of the shop.
///     pub struct ShopBuilder in the dialect Shop, over &OPERATIONS;
/// }
///
/// let router = Router::<Shop>::builder().body_limit(1024).build();
/// ```
#[macro_export]
macro_rules! router_builder {
    (
        $(#[$meta:meta])*
        $vis:vis struct $builder:ident in the dialect $dialect:ty, over $operations:expr;
    ) => {
        $(#[$meta])*
        $vis struct $builder($crate::server::RouterBuilder<$dialect>);

        impl Default for $builder {
            fn default() -> Self {
                let dialect = <$dialect as Default>::default();
                Self($crate::server::RouterBuilder::new(dialect, $operations))
            }
        }

        impl $builder {
            /// Mounts the operations of a tag, in the place of what was mounted for it before.
            #[allow(dead_code, reason = "without tags there is nothing to mount")]
            pub(crate) fn mount(
                self,
                tag: &'static str,
                routes: Vec<$crate::server::Route<$dialect>>,
            ) -> Self {
                Self(self.0.mount(tag, routes))
            }

            /// Who knows the callers. The default is
            /// [`Anonymous`]($crate::server::Anonymous): nobody is known, so that only public
            /// operations can be called.
            #[must_use]
            pub fn authenticate(self, authenticate: impl $crate::server::Authenticate) -> Self {
                Self(self.0.authenticate(authenticate))
            }

            /// How the sessions of browsers are kept. Without it there are none. Whose session it is,
            /// [`Authenticate::authenticate_session`]($crate::server::Authenticate::authenticate_session)
            /// knows.
            #[must_use]
            pub fn sessions(self, sessions: $crate::server::sessions::Sessions) -> Self {
                Self(self.0.sessions(sessions))
            }

            /// Who decides which operations a caller may call. The default is
            /// [`DeclaredScopes`]($crate::server::DeclaredScopes).
            #[must_use]
            pub fn authorize(
                self,
                authorize: impl $crate::server::Authorize<
                    <$dialect as $crate::server::Dialect>::Rejection,
                >,
            ) -> Self {
                Self(self.0.authorize(authorize))
            }

            /// How many bytes the body of a request may have; 1 MiB unless set. More are rejected
            /// with 413.
            #[must_use]
            pub fn body_limit(self, bytes: usize) -> Self {
                Self(self.0.body_limit(bytes))
            }

            /// The cross-origin headers of responses.
            #[must_use]
            pub fn cors(self, cors: $crate::server::Cors) -> Self {
                Self(self.0.cors(cors))
            }

            /// Scheme and host for absolute addresses, such as `https://api.example.com`. Without
            /// it they are those of the request; behind a proxy that ends TLS that would say
            /// `http`. The [prefix](Self::prefix) is added.
            #[must_use]
            pub fn base_url(self, base_url: impl Into<String>) -> Self {
                Self(self.0.base_url(base_url))
            }

            /// What stands before the path of every operation, such as `/registry`; nothing unless
            /// set. Redirects and other absolute addresses have it behind scheme and host.
            ///
            /// With axum's `nest_service`, give it the path at which it is nested: axum takes that
            /// away before it calls the router. A proxy that takes a prefix away needs none here; it
            /// belongs into [`base_url`](Self::base_url) then.
            #[must_use]
            pub fn prefix(self, prefix: impl AsRef<str>) -> Self {
                Self(self.0.prefix(prefix))
            }

            /// Mounts an operation that the document does not describe, beside those that it does.
            /// Its body, where it takes one, must be JSON; what is in it is the handler's to check.
            #[must_use]
            pub fn custom_operation<F, Fut>(
                self,
                operation: &'static $crate::Operation,
                handler: F,
            ) -> Self
            where
                F: Fn($crate::server::CustomCall) -> Fut + Send + Sync + 'static,
                Fut: Future<
                        Output = Result<
                            $crate::server::Response,
                            <$dialect as $crate::server::Dialect>::Rejection,
                        >,
                    > + Send
                    + 'static,
            {
                Self(self.0.custom_operation(operation, handler))
            }

            /// Mounts an operation that the document does not describe, for the requests that lead to
            /// no other, such as those for the pages of a web interface. Its path is of no account, and
            /// only requests with its method lead to it. The handler gets their path, decoded, as the
            /// one value, and as the extension [`Unrouted`]($crate::server::Unrouted) of the context
            /// the response that they would get otherwise.
            #[must_use]
            pub fn fallback<F, Fut>(
                self,
                operation: &'static $crate::Operation,
                handler: F,
            ) -> Self
            where
                F: Fn($crate::server::CustomCall) -> Fut + Send + Sync + 'static,
                Fut: Future<
                        Output = Result<
                            $crate::server::Response,
                            <$dialect as $crate::server::Dialect>::Rejection,
                        >,
                    > + Send
                    + 'static,
            {
                Self(self.0.fallback(operation, handler))
            }

            /// Mounts an operation that the document does not describe and whose body is any bytes,
            /// up to the limit.
            #[must_use]
            pub fn upload_operation<F, Fut>(
                self,
                operation: &'static $crate::Operation,
                handler: F,
            ) -> Self
            where
                F: Fn($crate::server::UploadCall) -> Fut + Send + Sync + 'static,
                Fut: Future<
                        Output = Result<
                            $crate::server::Response,
                            <$dialect as $crate::server::Dialect>::Rejection,
                        >,
                    > + Send
                    + 'static,
            {
                Self(self.0.upload_operation(operation, handler))
            }

            /// Features of the server that are off. The operations that
            /// [need]($crate::Operation::features) one of them do not exist: their paths lead
            /// where unknown paths lead.
            #[must_use]
            pub fn disabled_features<S: Into<String>>(
                self,
                features: impl IntoIterator<Item = S>,
            ) -> Self {
                Self(self.0.disabled_features(features))
            }

            /// The router.
            #[must_use]
            pub fn build(self) -> $crate::server::Router<$dialect> {
                self.0.build()
            }
        }

        impl ::std::fmt::Debug for $builder {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}
