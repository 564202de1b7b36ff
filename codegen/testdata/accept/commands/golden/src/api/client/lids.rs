// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `lids`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `lids`
///
/// Lids of boxes.
impl crate::Client {
    /// Open a lid.
    ///
    /// Opens the lid of a box.
    ///
    /// `POST /api/v1/boxes/{name}/lid/open`, operation `openLid`.
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the box.
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
    /// client.open_lid("name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn open_lid(&self, name: impl runtime::Argument<crate::PathSegment>) -> OpenLid {
        OpenLid::new(self, name)
    }

    /// Lock a lid.
    ///
    /// Locks the lid of a box.
    ///
    /// `POST /api/v1/boxes/{name}/lid/lock`, operation `lockLid`.
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the box.
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
    /// client.lock_lid("name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn lock_lid(&self, name: impl runtime::Argument<crate::PathSegment>) -> LockLid {
        LockLid::new(self, name)
    }

    /// Lock a lid at its former path.
    ///
    /// Locks the lid of a box.
    ///
    /// `POST /api/v1/box/{name}/lid/lock`, operation `lockLidAsBefore`.
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the box.
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
    /// client.lock_lid_as_before("name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn lock_lid_as_before(
        &self,
        name: impl runtime::Argument<crate::PathSegment>,
    ) -> LockLidAsBefore {
        LockLidAsBefore::new(self, name)
    }
}

/// A call of `openLid`, which [`Client::open_lid`](crate::Client::open_lid) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct OpenLid {
    client: crate::Client,
    name: Result<crate::PathSegment, ParameterError>,
}

impl OpenLid {
    pub(crate) fn new(
        client: &crate::Client,
        name: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            name: ParameterError::convert("name", "PathSegment", name),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, name } = self;
        let name = name?;
        let name = encode_path(&name);
        let url = format!("{}/api/v1/boxes/{name}/lid/open", client.base_url());
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/boxes/{name}/lid/open`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::OPEN_LID,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for OpenLid {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `lockLid`, which [`Client::lock_lid`](crate::Client::lock_lid) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct LockLid {
    client: crate::Client,
    name: Result<crate::PathSegment, ParameterError>,
}

impl LockLid {
    pub(crate) fn new(
        client: &crate::Client,
        name: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            name: ParameterError::convert("name", "PathSegment", name),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, name } = self;
        let name = name?;
        let name = encode_path(&name);
        let url = format!("{}/api/v1/boxes/{name}/lid/lock", client.base_url());
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/boxes/{name}/lid/lock`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::LOCK_LID,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for LockLid {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `lockLidAsBefore`, which
/// [`Client::lock_lid_as_before`](crate::Client::lock_lid_as_before) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct LockLidAsBefore {
    client: crate::Client,
    name: Result<crate::PathSegment, ParameterError>,
}

impl LockLidAsBefore {
    pub(crate) fn new(
        client: &crate::Client,
        name: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            name: ParameterError::convert("name", "PathSegment", name),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, name } = self;
        let name = name?;
        let name = encode_path(&name);
        let url = format!("{}/api/v1/box/{name}/lid/lock", client.base_url());
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/box/{name}/lid/lock`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::LOCK_LID_AS_BEFORE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for LockLidAsBefore {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
