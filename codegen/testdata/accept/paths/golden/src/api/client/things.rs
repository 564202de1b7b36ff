// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

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
    /// - 204: Done.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn list_things(&self) -> ListThings<'_> {
        ListThings::new(self)
    }
}

/// The call of `listThings`, begun by [`Client::list_things`](crate::Client::list_things).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListThings<'a> {
    client: &'a super::Client,
}

impl<'a> ListThings<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/things/", client.base_url(),);
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /things/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::LIST_THINGS,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 204: Done.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn add_thing(&self) -> AddThing<'_> {
        AddThing::new(self)
    }
}

/// The call of `addThing`, begun by [`Client::add_thing`](crate::Client::add_thing).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct AddThing<'a> {
    client: &'a super::Client,
}

impl<'a> AddThing<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/things/", client.base_url(),);
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /things/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::ADD_THING,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 204: Done.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn get_thing(&self) -> GetThing<'_> {
        GetThing::new(self)
    }
}

/// The call of `getThing`, begun by [`Client::get_thing`](crate::Client::get_thing).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetThing<'a> {
    client: &'a super::Client,
    type_: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetThing<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            type_: Err("type_ was not initialized"),
        }
    }

    /// A part of the path whose name is a keyword of Rust.
    ///
    /// Required.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.type_ = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for type_ failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, type_ } = self;
        let type_ = type_.map_err(Error::InvalidRequest)?;
        let url = format!("{}/things/{}", client.base_url(), encode_path(& type_),);
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /things/{type}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::GET_THING,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 204: Done.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn drop_thing(&self) -> DropThing<'_> {
        DropThing::new(self)
    }
}

/// The call of `dropThing`, begun by [`Client::drop_thing`](crate::Client::drop_thing).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DropThing<'a> {
    client: &'a super::Client,
    type_: Result<crate::PathSegment, &'static str>,
}

impl<'a> DropThing<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            type_: Err("type_ was not initialized"),
        }
    }

    /// A part of the path whose name is a keyword of Rust.
    ///
    /// Required.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.type_ = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for type_ failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, type_ } = self;
        let type_ = type_.map_err(Error::InvalidRequest)?;
        let url = format!("{}/things/{}", client.base_url(), encode_path(& type_),);
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /things/{type}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DROP_THING,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 204: Done.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn get_tag(&self) -> GetTag<'_> {
        GetTag::new(self)
    }
}

/// The call of `getTag`, begun by [`Client::get_tag`](crate::Client::get_tag).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetTag<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    tag_name: Result<crate::PathSegment, &'static str>,
    deep: Result<Option<bool>, &'static str>,
    from_time: Result<i64, &'static str>,
}

impl<'a> GetTag<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            tag_name: Err("tag_name was not initialized"),
            deep: Ok(None),
            from_time: Err("from_time was not initialized"),
        }
    }

    /// Several segments.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// A name in another style.
    ///
    /// Required.
    pub fn tag_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.tag_name = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for tag_name failed");
        self
    }

    /// A flag.
    ///
    /// Optional.
    pub fn deep<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.deep = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for deep failed");
        self
    }

    /// A required parameter of the query. At least 1.
    ///
    /// Required.
    pub fn from_time<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
    {
        self.from_time = value
            .try_into()
            .map_err(|_| "conversion to `i64` for from_time failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag_name, deep, from_time } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let tag_name = tag_name.map_err(Error::InvalidRequest)?;
        let deep = deep.map_err(Error::InvalidRequest)?;
        let from_time = from_time.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/repository/{}/tags/{}", client.base_url(), encode_path(& repository),
            encode_path(& tag_name),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("deep", &deep))
                .query(&progenitor_client::QueryParam::new("fromTime", &from_time))
                .build()?,
        )
    }

    /// Sends `GET /repository/{repository}/tags/{tagName}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::GET_TAG,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 204: Done.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn head_tag(&self) -> HeadTag<'_> {
        HeadTag::new(self)
    }
}

/// The call of `headTag`, begun by [`Client::head_tag`](crate::Client::head_tag).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct HeadTag<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    tag_name: Result<crate::PathSegment, &'static str>,
}

impl<'a> HeadTag<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            tag_name: Err("tag_name was not initialized"),
        }
    }

    /// Several segments.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// A name in another style.
    ///
    /// Required.
    pub fn tag_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.tag_name = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for tag_name failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, tag_name } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let tag_name = tag_name.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/repository/{}/tags/{}", client.base_url(), encode_path(& repository),
            encode_path(& tag_name),
        );
        Ok(client.http().head(url).build()?)
    }

    /// Sends `HEAD /repository/{repository}/tags/{tagName}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::HEAD_TAG,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
