// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `things`, its arguments and replies.

use std::future::Future;
use std::sync::Arc;
use crate::api::operations;

#[allow(unused_imports)]
use crate::server::{
    Call, Context, IntoReply, Kind, QueryParameter, Refusal, Reply, Route,
};

/// The operations of tag `things`: things to test with.
///
/// Implement the methods that are needed, as plain `async fn`; all others answer 501 and name
/// the operation.
pub trait ThingsApi: Send + Sync + 'static {
    /// Do listThings.
    ///
    /// One of several operations whose paths are alike.
    ///
    /// `GET /things/`, operation `listThings`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Replies
    ///
    /// - 204: Done.
    ///
    /// # Errors
    ///
    /// Declared refusals: .
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::things::{ListThingsReply, ThingsApi};
    /// use quay_api::server::{Context, Refusal};
    ///
    /// struct Mine;
    ///
    /// impl ThingsApi for Mine {
    ///     async fn list_things(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<ListThingsReply, Refusal> {
    ///         Err(Refusal::not_found())
    ///     }
    /// }
    /// ```
    fn list_things(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListThingsReply, Refusal>> + Send {
        let _ = ();
        async move { Err(Refusal::not_implemented(context.operation)) }
    }

    /// Do addThing.
    ///
    /// One of several operations whose paths are alike.
    ///
    /// `POST /things/`, operation `addThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Replies
    ///
    /// - 204: Done.
    ///
    /// # Errors
    ///
    /// Declared refusals: .
    fn add_thing(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<AddThingReply, Refusal>> + Send {
        let _ = ();
        async move { Err(Refusal::not_implemented(context.operation)) }
    }

    /// Do getThing.
    ///
    /// One of several operations whose paths are alike.
    ///
    /// `GET /things/{type}`, operation `getThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Replies
    ///
    /// - 204: Done.
    ///
    /// # Errors
    ///
    /// Declared refusals: .
    fn get_thing(
        &self,
        context: Context,
        path: GetThingPath,
    ) -> impl Future<Output = Result<GetThingReply, Refusal>> + Send {
        let _ = (path,);
        async move { Err(Refusal::not_implemented(context.operation)) }
    }

    /// Do dropThing.
    ///
    /// One of several operations whose paths are alike.
    ///
    /// `DELETE /things/{type}`, operation `dropThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Replies
    ///
    /// - 204: Done.
    ///
    /// # Errors
    ///
    /// Declared refusals: .
    fn drop_thing(
        &self,
        context: Context,
        path: DropThingPath,
    ) -> impl Future<Output = Result<DropThingReply, Refusal>> + Send {
        let _ = (path,);
        async move { Err(Refusal::not_implemented(context.operation)) }
    }

    /// Do getTag.
    ///
    /// One of several operations whose paths are alike.
    ///
    /// `GET /repository/{repository}/tags/{tagName}`, operation `getTag`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Replies
    ///
    /// - 204: Done.
    ///
    /// # Errors
    ///
    /// Declared refusals: .
    fn get_tag(
        &self,
        context: Context,
        path: GetTagPath,
        query: GetTagQuery,
    ) -> impl Future<Output = Result<GetTagReply, Refusal>> + Send {
        let _ = (path, query);
        async move { Err(Refusal::not_implemented(context.operation)) }
    }

    /// Do headTag.
    ///
    /// One of several operations whose paths are alike.
    ///
    /// `HEAD /repository/{repository}/tags/{tagName}`, operation `headTag`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Replies
    ///
    /// - 204: Done.
    ///
    /// # Errors
    ///
    /// Declared refusals: .
    fn head_tag(
        &self,
        context: Context,
        path: HeadTagPath,
    ) -> impl Future<Output = Result<HeadTagReply, Refusal>> + Send {
        let _ = (path,);
        async move { Err(Refusal::not_implemented(context.operation)) }
    }
}

/// The successful replies of `listThings`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListThingsReply {
    /// 204: Done.
    NoContent,
}

impl IntoReply for ListThingsReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::empty(204u16, "application/json"),
        }
    }
}

/// The successful replies of `addThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddThingReply {
    /// 204: Done.
    NoContent,
}

impl IntoReply for AddThingReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingPath {
    /// A part of the path whose name is a keyword of Rust.
    pub type_: crate::PathSegment,
}

/// The successful replies of `getThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetThingReply {
    /// 204: Done.
    NoContent,
}

impl IntoReply for GetThingReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `dropThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct DropThingPath {
    /// A part of the path whose name is a keyword of Rust.
    pub type_: crate::PathSegment,
}

/// The successful replies of `dropThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DropThingReply {
    /// 204: Done.
    NoContent,
}

impl IntoReply for DropThingReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getTag`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetTagPath {
    /// Several segments.
    pub repository: crate::RepositoryName,
    /// A name in another style.
    pub tag_name: crate::PathSegment,
}

/// The query parameters of `getTag`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetTagQuery {
    /// A required parameter of the query.
    pub from_time: i64,
    /// A flag.
    pub deep: Option<bool>,
}

/// The successful replies of `getTag`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetTagReply {
    /// 204: Done.
    NoContent,
}

impl IntoReply for GetTagReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `headTag`.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadTagPath {
    /// Several segments.
    pub repository: crate::RepositoryName,
    /// A name in another style.
    pub tag_name: crate::PathSegment,
}

/// The successful replies of `headTag`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeadTagReply {
    /// 204: Done.
    NoContent,
}

impl IntoReply for HeadTagReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_things(&api),
        route_add_thing(&api),
        route_get_thing(&api),
        route_drop_thing(&api),
        route_get_tag(&api),
        route_head_tag(&api),
    ])
}

fn route_list_things<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_THINGS,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move { api.list_things(call.context).await.map(IntoReply::into_reply) }
        },
    )
}

fn route_add_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::ADD_THING,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move { api.add_thing(call.context).await.map(IntoReply::into_reply) }
        },
    )
}

fn route_get_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_THING,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetThingPath {
                    type_: call.path("type")?,
                };
                api.get_thing(call.context, path).await.map(IntoReply::into_reply)
            }
        },
    )
}

fn route_drop_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DROP_THING,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DropThingPath {
                    type_: call.path("type")?,
                };
                api.drop_thing(call.context, path).await.map(IntoReply::into_reply)
            }
        },
    )
}

fn route_get_tag<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_TAG,
        &[
            QueryParameter {
                name: "fromTime",
                required: true,
                kind: Kind::Integer {
                    minimum: Some(1i64),
                    maximum: None,
                },
                help: "A required parameter of the query.",
            },
            QueryParameter {
                name: "deep",
                required: false,
                kind: Kind::Boolean,
                help: "A flag.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetTagPath {
                    repository: call.path("repository")?,
                    tag_name: call.path("tagName")?,
                };
                let query = GetTagQuery {
                    from_time: call.required_query("fromTime")?,
                    deep: call.query("deep")?,
                };
                api.get_tag(call.context, path, query).await.map(IntoReply::into_reply)
            }
        },
    )
}

fn route_head_tag<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::HEAD_TAG,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = HeadTagPath {
                    repository: call.path("repository")?,
                    tag_name: call.path("tagName")?,
                };
                api.head_tag(call.context, path).await.map(IntoReply::into_reply)
            }
        },
    )
}
