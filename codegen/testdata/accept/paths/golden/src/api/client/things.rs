// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `things`
///
/// Things to test with.
impl crate::Client {
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
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.list_things().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_things(&self) -> ListThings {
        ListThings::new(self)
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
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.add_thing().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_thing(&self) -> AddThing {
        AddThing::new(self)
    }

    /// Do getThing.
    ///
    /// One of several operations whose paths are alike.
    ///
    /// `GET /things/{type}`, operation `getThing`.
    ///
    /// # Parameters
    ///
    /// - `type_`: A part of the path whose name is a keyword of Rust.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.get_thing("type").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(
        &self,
        type_: impl runtime::Argument<crate::PathSegment>,
    ) -> GetThing {
        GetThing::new(self, type_)
    }

    /// Do dropThing.
    ///
    /// One of several operations whose paths are alike.
    ///
    /// `DELETE /things/{type}`, operation `dropThing`.
    ///
    /// # Parameters
    ///
    /// - `type_`: A part of the path whose name is a keyword of Rust.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.drop_thing("type").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn drop_thing(
        &self,
        type_: impl runtime::Argument<crate::PathSegment>,
    ) -> DropThing {
        DropThing::new(self, type_)
    }

    /// Do getTag.
    ///
    /// One of several operations whose paths are alike.
    ///
    /// `GET /repository/{repository}/tags/{tagName}`, operation `getTag`.
    ///
    /// # Parameters
    ///
    /// - `repository`: Several segments.
    /// - `tag_name`: A name in another style, with a pattern. Limits: like `^[a-zA-Z]+$`.
    /// - `from_time`: A required parameter of the query. Limits: at least 1.
    /// - optional, by setters: [`deep`](crate::builder::GetTag::deep),
    ///   [`line`](crate::builder::GetTag::line)
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.get_tag("repository", "tagName", 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tag(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        tag_name: impl runtime::Argument<crate::PathSegment>,
        from_time: impl runtime::Argument<i64>,
    ) -> GetTag {
        GetTag::new(self, repository, tag_name, from_time)
    }

    /// Do headTag.
    ///
    /// One of several operations whose paths are alike.
    ///
    /// `HEAD /repository/{repository}/tags/{tagName}`, operation `headTag`.
    ///
    /// # Parameters
    ///
    /// - `repository`: Several segments.
    /// - `tag_name`: A name in another style, with a pattern. Limits: like `^[a-zA-Z]+$`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.head_tag("repository", "tagName").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn head_tag(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        tag_name: impl runtime::Argument<crate::PathSegment>,
    ) -> HeadTag {
        HeadTag::new(self, repository, tag_name)
    }
}

/// A call of `listThings`, which [`Client::list_things`](crate::Client::list_things) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListThings {
    client: crate::Client,
}

impl ListThings {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/things/", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /things/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::LIST_THINGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListThings {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `addThing`, which [`Client::add_thing`](crate::Client::add_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct AddThing {
    client: crate::Client,
}

impl AddThing {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/things/", client.base_url());
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /things/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::ADD_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for AddThing {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getThing`, which [`Client::get_thing`](crate::Client::get_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetThing {
    client: crate::Client,
    type_: Result<crate::PathSegment, ParameterError>,
}

impl GetThing {
    pub(crate) fn new(
        client: &crate::Client,
        type_: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            type_: ParameterError::convert("type_", "PathSegment", type_),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, type_ } = self;
        let type_ = type_?;
        let type_ = encode_path(&type_);
        let url = format!("{}/things/{type_}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /things/{type}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::GET_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetThing {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `dropThing`, which [`Client::drop_thing`](crate::Client::drop_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DropThing {
    client: crate::Client,
    type_: Result<crate::PathSegment, ParameterError>,
}

impl DropThing {
    pub(crate) fn new(
        client: &crate::Client,
        type_: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            type_: ParameterError::convert("type_", "PathSegment", type_),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, type_ } = self;
        let type_ = type_?;
        let type_ = encode_path(&type_);
        let url = format!("{}/things/{type_}", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /things/{type}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DROP_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DropThing {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getTag`, which [`Client::get_tag`](crate::Client::get_tag) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetTag {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    tag_name: Result<crate::PathSegment, ParameterError>,
    from_time: Result<i64, ParameterError>,
    deep: Result<Option<bool>, ParameterError>,
    line: Result<Option<i32>, ParameterError>,
}

impl GetTag {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        tag_name: impl runtime::Argument<crate::PathSegment>,
        from_time: impl runtime::Argument<i64>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            tag_name: ParameterError::convert("tag_name", "PathSegment", tag_name),
            from_time: ParameterError::convert("from_time", "i64", from_time),
            deep: Ok(None),
            line: Ok(None),
        }
    }

    /// A flag.
    pub fn deep(mut self, deep: impl runtime::OptionalArgument<bool>) -> Self {
        self.deep = ParameterError::convert_optional("deep", "bool", deep);
        self
    }

    /// A number that the operation of a server reads itself.
    pub fn line(mut self, line: impl runtime::OptionalArgument<i32>) -> Self {
        self.line = ParameterError::convert_optional("line", "i32", line);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag_name, deep, from_time, line } = self;
        let repository = repository?;
        let tag_name = tag_name?;
        let deep = deep?;
        let from_time = from_time?;
        let line = line?;
        let repository = encode_path(&repository);
        let tag_name = encode_path(&tag_name);
        let url = format!(
            "{}/repository/{repository}/tags/{tag_name}", client.base_url()
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("deep", &deep))
                .query(&QueryParam::new("fromTime", &from_time))
                .query(&QueryParam::new("line", &line))
                .build()?,
        )
    }

    /// Sends `GET /repository/{repository}/tags/{tagName}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::GET_TAG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetTag {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `headTag`, which [`Client::head_tag`](crate::Client::head_tag) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct HeadTag {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    tag_name: Result<crate::PathSegment, ParameterError>,
}

impl HeadTag {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        tag_name: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            tag_name: ParameterError::convert("tag_name", "PathSegment", tag_name),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag_name } = self;
        let repository = repository?;
        let tag_name = tag_name?;
        let repository = encode_path(&repository);
        let tag_name = encode_path(&tag_name);
        let url = format!(
            "{}/repository/{repository}/tags/{tag_name}", client.base_url()
        );
        Ok(client.http().head(url).build()?)
    }

    /// Sends `HEAD /repository/{repository}/tags/{tagName}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::HEAD_TAG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for HeadTag {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
