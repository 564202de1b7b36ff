// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, QueryParam, ResponseValue, encode_path,
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
    /// client.list_things().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_things(&self) -> ListThings<'_> {
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
    /// client.add_thing().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_thing(&self) -> AddThing<'_> {
        AddThing::new(self)
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
    /// client.get_thing().type_("type").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(&self) -> GetThing<'_> {
        GetThing::new(self)
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
    /// client.drop_thing().type_("type").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn drop_thing(&self) -> DropThing<'_> {
        DropThing::new(self)
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
    /// client
    ///     .get_tag()
    ///     .repository("repository")
    ///     .tag_name("tagName")
    ///     .from_time(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tag(&self) -> GetTag<'_> {
        GetTag::new(self)
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
    /// client.head_tag().repository("repository").tag_name("tagName").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn head_tag(&self) -> HeadTag<'_> {
        HeadTag::new(self)
    }
}

/// A call of `listThings`, which [`Client::list_things`](crate::Client::list_things) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListThings<'a> {
    client: &'a crate::Client,
}

impl<'a> ListThings<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::LIST_THINGS,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `addThing`, which [`Client::add_thing`](crate::Client::add_thing) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct AddThing<'a> {
    client: &'a crate::Client,
}

impl<'a> AddThing<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::ADD_THING,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getThing`, which [`Client::get_thing`](crate::Client::get_thing) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetThing<'a> {
    client: &'a crate::Client,
    type_: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetThing<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            type_: Err(ParameterError::missing("type_", "PathSegment")),
        }
    }

    /// A part of the path whose name is a keyword of Rust.
    ///
    /// Required.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.type_ = ParameterError::convert("type_", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::GET_THING,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `dropThing`, which [`Client::drop_thing`](crate::Client::drop_thing) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DropThing<'a> {
    client: &'a crate::Client,
    type_: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DropThing<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            type_: Err(ParameterError::missing("type_", "PathSegment")),
        }
    }

    /// A part of the path whose name is a keyword of Rust.
    ///
    /// Required.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.type_ = ParameterError::convert("type_", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DROP_THING,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getTag`, which [`Client::get_tag`](crate::Client::get_tag) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetTag<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    tag_name: Result<crate::PathSegment, ParameterError>,
    from_time: Result<i64, ParameterError>,
    deep: Result<Option<bool>, ParameterError>,
    line: Result<Option<i32>, ParameterError>,
}

impl<'a> GetTag<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            tag_name: Err(ParameterError::missing("tag_name", "PathSegment")),
            from_time: Err(ParameterError::missing("from_time", "i64")),
            deep: Ok(None),
            line: Ok(None),
        }
    }

    /// Several segments.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::RepositoryName, Error: Into<BoxError>>,
    {
        self.repository = ParameterError::convert("repository", "RepositoryName", value);
        self
    }

    /// A name in another style.
    ///
    /// Required.
    pub fn tag_name<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.tag_name = ParameterError::convert("tag_name", "PathSegment", value);
        self
    }

    /// A required parameter of the query. At least 1.
    ///
    /// Required.
    pub fn from_time<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64, Error: Into<BoxError>>,
    {
        self.from_time = ParameterError::convert("from_time", "i64", value);
        self
    }

    /// A flag.
    ///
    /// Optional.
    pub fn deep<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool, Error: Into<BoxError>>,
    {
        self.deep = ParameterError::convert("deep", "bool", value).map(Some);
        self
    }

    /// A number that the operation of a server reads itself.
    ///
    /// Optional.
    pub fn line<V>(mut self, value: V) -> Self
    where
        V: TryInto<i32, Error: Into<BoxError>>,
    {
        self.line = ParameterError::convert("line", "i32", value).map(Some);
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::GET_TAG,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `headTag`, which [`Client::head_tag`](crate::Client::head_tag) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct HeadTag<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    tag_name: Result<crate::PathSegment, ParameterError>,
}

impl<'a> HeadTag<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            tag_name: Err(ParameterError::missing("tag_name", "PathSegment")),
        }
    }

    /// Several segments.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::RepositoryName, Error: Into<BoxError>>,
    {
        self.repository = ParameterError::convert("repository", "RepositoryName", value);
        self
    }

    /// A name in another style.
    ///
    /// Required.
    pub fn tag_name<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.tag_name = ParameterError::convert("tag_name", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::HEAD_TAG,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
