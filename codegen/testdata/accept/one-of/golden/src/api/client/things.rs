// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{BoxError, ParameterError, Error, ResponseValue};

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
    /// let text = client
    ///     .create_thing()
    ///     .body(NewThing::InBytes(InBytes::new(5)))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_thing(&self) -> CreateThing<'_> {
        CreateThing::new(self)
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
    /// let tree = client.get_tree().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tree(&self) -> GetTree<'_> {
        GetTree::new(self)
    }

    /// Replace a tree.
    ///
    /// Replaces a tree.
    ///
    /// `PUT /trees`, operation `putTree`.
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
    /// let tree_name = client
    ///     .put_tree()
    ///     .body(Tree(Vec::from([Tree(Vec::from([]))])))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_tree(&self) -> PutTree<'_> {
        PutTree::new(self)
    }
}

/// A call of `createThing`, which [`Client::create_thing`](crate::Client::create_thing) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateThing<'a> {
    client: &'a crate::Client,
    body: Result<crate::models::NewThing, ParameterError>,
}

impl<'a> CreateThing<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            body: Err(ParameterError::missing("body", "NewThing")),
        }
    }

    /// One of two forms.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewThing, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewThing", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body?;
        let url = format!("{}/things", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /things`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CREATE_THING,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getTree`, which [`Client::get_tree`](crate::Client::get_tree) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetTree<'a> {
    client: &'a crate::Client,
}

impl<'a> GetTree<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Tree>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_TREE,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `putTree`, which [`Client::put_tree`](crate::Client::put_tree) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct PutTree<'a> {
    client: &'a crate::Client,
    body: Result<crate::models::Tree, ParameterError>,
}

impl<'a> PutTree<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            body: Err(ParameterError::missing("body", "Tree")),
        }
    }

    /// The tree.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::Tree, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "Tree", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body?;
        let url = format!("{}/trees", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /trees`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::TreeName>, Error>> {
        crate::client::call(
            &crate::api::operations::PUT_TREE,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
