// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{self, Error, ResponseValue};

/// # Tag `things`
///
/// Things to test with.
impl crate::Client {
    /// Create a thing.
    ///
    /// Takes one of two forms.
    ///
    /// `POST /things`, operation `createThing`.
    ///
    /// # Parameters
    ///
    /// - `body`: One of two forms.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: Created.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{InBytes, NewThing};
    ///
    /// let text = client.create_thing(NewThing::InBytes(InBytes::new(5))).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_thing(
        &self,
        body: impl runtime::BodyArgument<crate::models::NewThing>,
    ) -> CreateThing {
        CreateThing::new(self, body)
    }

    /// Read a tree.
    ///
    /// Reads a tree.
    ///
    /// `GET /trees`, operation `getTree`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Tree`](crate::models::Tree): The tree.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let tree = client.get_tree().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tree(&self) -> GetTree {
        GetTree::new(self)
    }

    /// Replace a tree.
    ///
    /// Replaces a tree.
    ///
    /// `PUT /trees`, operation `putTree`.
    ///
    /// # Parameters
    ///
    /// - `body`: The tree.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`TreeName`](crate::models::TreeName): The name of the tree.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::Tree;
    ///
    /// let tree_name = client.put_tree(Tree(Vec::from([Tree(Vec::from([]))]))).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_tree(
        &self,
        body: impl runtime::BodyArgument<crate::models::Tree>,
    ) -> PutTree {
        PutTree::new(self, body)
    }
}

/// A call of `createThing`, which [`Client::create_thing`](crate::Client::create_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateThing {
    client: crate::Client,
    body: crate::models::NewThing,
}

impl CreateThing {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::NewThing>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/things", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /things`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_THING,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateThing {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getTree`, which [`Client::get_tree`](crate::Client::get_tree) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetTree {
    client: crate::Client,
}

impl GetTree {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/trees", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /trees`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Tree, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_TREE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetTree {
    type Output = Result<ResponseValue<crate::models::Tree>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Tree, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `putTree`, which [`Client::put_tree`](crate::Client::put_tree) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct PutTree {
    client: crate::Client,
    body: crate::models::Tree,
}

impl PutTree {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::Tree>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/trees", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /trees`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::TreeName, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::PUT_TREE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for PutTree {
    type Output = Result<ResponseValue<crate::models::TreeName>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::TreeName, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
