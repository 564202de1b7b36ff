//! Owns the macro that makes methods of [`Stand`](crate::stand::Stand) of lines, one for every
//! operation; each tag has its file.

/// Writes the traits' implementations and `REPLIES`. A line reads: method, path and query with
/// their parameters, body, `=>` response with the statuses and variants that it has.
///
/// The types of path and query are taken apart in full, so that a line that lacks a parameter does
/// not compile.
macro_rules! implement {
    ($trait:ident { $(
        $name:ident
        $(path $path:ident { $($part:ident),* })?
        $(query $query:ident { $($parameter:ident),* })?
        $(body [$body:ty])?
        $(maybe [$maybe:ty])?
        => $response:ident[$($status:literal $variant:ident $(($of:ty))?),*];
    )* }) => {
        /// The methods, each with the statuses that it can response.
        pub(crate) const REPLIES: &[(&str, &[u16])] = &[
            $((stringify!($name), &[$($status),*])),*
        ];

        impl $trait for Stand { $(
            async fn $name(
                &self,
                context: Context,
                $(path: $path,)?
                $(query: $query,)?
                $(body: $body,)?
                $(body: Option<$maybe>,)?
            ) -> Result<$response, Rejection> {
                #[allow(unused_mut, reason = "some operations take nothing")]
                let mut seen = Seen::new(stringify!($name), &context);
                $(
                    let $path { $($part),* } = path;
                    $(seen.path.insert(stringify!($part).to_owned(), $part.to_string());)*
                )?
                $(
                    let $query { $($parameter),* } = query;
                    $(if let Some(value) = $parameter {
                        seen.query.insert(stringify!($parameter).to_owned(), value.to_string());
                    })*
                )?
                $(
                    let body: $body = body;
                    let body = serde_json::to_value(&body);
                    seen.body = Some(body.expect("a model can be written as JSON"));
                )?
                $(
                    let body: Option<$maybe> = body;
                    let body = body.map(|body| serde_json::to_value(&body));
                    seen.body = body.map(|it| it.expect("a model can be written as JSON"));
                )?
                let prepared = self.saw(seen)?;
                match prepared.status {
                    $($status => Ok($response::$variant $((prepared.body::<$of>()))?),)*
                    _ => Err(Rejection::internal()),
                }
            }
        )* }
    };
}

mod appspecifictokens;
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
mod repository;
mod repositorynotification;
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

/// The methods of all tags, each with the statuses that it can response.
pub(crate) const REPLIES: &[&[(&str, &[u16])]] = &[
    appspecifictokens::REPLIES,
    bootstrap::REPLIES,
    build::REPLIES,
    capabilities::REPLIES,
    discovery::REPLIES,
    error::REPLIES,
    globalmessages::REPLIES,
    immutability_policy::REPLIES,
    logs::REPLIES,
    manifest::REPLIES,
    mirror::REPLIES,
    mirrorhealth::REPLIES,
    namespacenotification::REPLIES,
    namespacequota::REPLIES,
    org_mirror::REPLIES,
    organization::REPLIES,
    organization_application_tokens::REPLIES,
    permission::REPLIES,
    policy::REPLIES,
    prototype::REPLIES,
    repository::REPLIES,
    repositorynotification::REPLIES,
    robot::REPLIES,
    search::REPLIES,
    secscan::REPLIES,
    signing::REPLIES,
    suconfig::REPLIES,
    superuser::REPLIES,
    tag::REPLIES,
    team::REPLIES,
    trigger::REPLIES,
    user::REPLIES,
];
