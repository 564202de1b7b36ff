//! Implements each method of [`StubApi`](crate::stub_api::StubApi), with one line for an operation
//! and one file for a tag.

/// Implements a trait and writes `RESPONSES`. A line holds the method, path and query with their
/// parameters, the body, and after `=>` the response with its statuses and variants.
///
/// A response with headers lists them in braces, and each has its own name as its value.
///
/// Path and query are destructured in full, so a line that lacks a parameter does not compile.
macro_rules! implement {
    ($trait:ident { $(
        $name:ident
        $(path $path:ident { $($part:ident),* })?
        $(query $query:ident { $($parameter:ident),* })?
        $(body [$body:ty])?
        $(maybe [$maybe:ty])?
        => $response:ident[$(
            $status:literal $variant:ident $(($of:ty))? $({ $($header:ident),* })?
        ),*];
    )* }) => {
        /// The methods, each with the statuses that it can return.
        pub(crate) const RESPONSES: &[(&str, &[u16])] = &[
            $((stringify!($name), &[$($status),*])),*
        ];

        impl $trait for StubApi { $(
            async fn $name(
                &self,
                context: Context,
                $(path: $path,)?
                $(query: $query,)?
                $(body: $body,)?
                $(body: Option<$maybe>,)?
            ) -> Result<$response, Rejection> {
                #[allow(unused_mut, reason = "some operations take no argument")]
                let mut call = ReceivedCall::new(stringify!($name), &context);
                $(
                    let $path { $($part),* } = path;
                    $(call.path.insert(stringify!($part).to_owned(), $part.to_string());)*
                )?
                $(
                    let $query { $($parameter),* } = query;
                    $(if let Some(text) = crate::stub_api::Argument::text(&$parameter) {
                        call.query.insert(stringify!($parameter).to_owned(), text);
                    })*
                )?
                $(
                    let body: $body = body;
                    let body = serde_json::to_value(&body);
                    call.body = Some(body.expect("a model can be written as JSON"));
                )?
                $(
                    let body: Option<$maybe> = body;
                    let body = body.map(|body| serde_json::to_value(&body));
                    call.body = body.map(|it| it.expect("a model can be written as JSON"));
                )?
                let prepared = self.record(call)?;
                match prepared.status {
                    $($status => Ok($response::$variant
                        $((prepared.body::<$of>()))?
                        $({ body: prepared.body(), $($header: stringify!($header).to_owned()),* })?
                    ),)*
                    _ => Err(Rejection::internal()),
                }
            }
        )* }
    };
}

mod appspecifictokens;
mod billing;
mod bootstrap;
mod build;
mod capabilities;
mod discovery;
mod error;
mod globalmessages;
mod immutability_policy;
mod logs;
mod manifest;
mod mirror;
mod mirrorhealth;
mod namespacenotification;
mod namespacequota;
mod org_mirror;
mod organization;
mod organization_application_tokens;
mod permission;
mod policy;
mod prototype;
mod repoemail;
mod repository;
mod repositorynotification;
mod repotoken;
mod robot;
mod search;
mod secscan;
mod signing;
mod suconfig;
mod superuser;
mod tag;
mod team;
mod trigger;
mod user;

/// The methods of all tags, each with the statuses that it can return.
pub(crate) const RESPONSES: &[&[(&str, &[u16])]] = &[
    appspecifictokens::RESPONSES,
    billing::RESPONSES,
    bootstrap::RESPONSES,
    build::RESPONSES,
    capabilities::RESPONSES,
    discovery::RESPONSES,
    error::RESPONSES,
    globalmessages::RESPONSES,
    immutability_policy::RESPONSES,
    logs::RESPONSES,
    manifest::RESPONSES,
    mirror::RESPONSES,
    mirrorhealth::RESPONSES,
    namespacenotification::RESPONSES,
    namespacequota::RESPONSES,
    org_mirror::RESPONSES,
    organization::RESPONSES,
    organization_application_tokens::RESPONSES,
    permission::RESPONSES,
    policy::RESPONSES,
    prototype::RESPONSES,
    repository::RESPONSES,
    repositorynotification::RESPONSES,
    repoemail::RESPONSES,
    repotoken::RESPONSES,
    robot::RESPONSES,
    search::RESPONSES,
    secscan::RESPONSES,
    signing::RESPONSES,
    suconfig::RESPONSES,
    superuser::RESPONSES,
    tag::RESPONSES,
    team::RESPONSES,
    trigger::RESPONSES,
    user::RESPONSES,
];
