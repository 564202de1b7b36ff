// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `billing`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, ResponseValue, encode_path,
};

/// # Tag `billing`
///
/// Plans, invoices and marketplace subscriptions, as on quay.io.
impl crate::Client {
    /// List the plans.
    ///
    /// Lists the plans that can be subscribed to, the ones of the past included. Needs no token.
    ///
    /// `GET /api/v1/plans/`, operation `listPlans`.
    ///
    /// Server behaviour: [billing-operations](crate::server_behaviour#billing-operations).
    ///
    /// # Access
    ///
    /// Needs no token. The server has the operation only where `BILLING` is on.
    ///
    /// # Responses
    ///
    /// - 200, [`PlanList`](crate::models::PlanList): The plans.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 401. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let plan_list = client.list_plans().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_plans(&self) -> ListPlans<'_> {
        ListPlans::new(self)
    }

    /// List the invoices of an organization.
    ///
    /// Lists the last twelve invoices. An organization that was never billed is 404. If the payment
    /// service does not respond, the server returns 503. Requires an admin of the organization;
    /// global read-only superusers may call it too.
    ///
    /// `GET /api/v1/organization/{orgname}/invoices`, operation `listOrgInvoices`.
    ///
    /// Server behaviour: [billing-operations](crate::server_behaviour#billing-operations).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. The server has the operation only where `BILLING` is on.
    ///
    /// # Responses
    ///
    /// - 200, [`InvoiceList`](crate::models::InvoiceList): The invoices.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`UpstreamFailed`](crate::Reason::UpstreamFailed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let invoice_list = client.list_org_invoices().orgname("acme").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_org_invoices(&self) -> ListOrgInvoices<'_> {
        ListOrgInvoices::new(self)
    }

    /// List the marketplace subscriptions of an organization.
    ///
    /// Lists the subscriptions that are bound to the organization, and unbinds expired ones.
    /// Requires an admin of the organization; global read-only superusers may call it too.
    /// Everybody else gets 401 with a `MessageError`, also with a token.
    ///
    /// `GET /api/v1/organization/{orgname}/marketplace`, operation `listOrgSkus`.
    ///
    /// Server behaviour: [billing-operations](crate::server_behaviour#billing-operations).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. The server has the operation only where `BILLING` is on.
    ///
    /// # Responses
    ///
    /// - 200, a list of [`OrganizationSku`](crate::models::OrganizationSku): The subscriptions.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401 or 500. [`Error`](crate::Error) lists what else
    /// can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let organization_skus = client.list_org_skus().orgname("acme").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_org_skus(&self) -> ListOrgSkus<'_> {
        ListOrgSkus::new(self)
    }

    /// Bind marketplace subscriptions to an organization.
    ///
    /// Binds subscriptions of the caller to the organization. Requires an admin of the
    /// organization; everybody else gets 401 with a `MessageError`, also with a token. The server
    /// checks no schema: it fails with 500 without `subscriptions`, and stops at the first entry
    /// without `subscription_id`. A subscription of somebody else is 401; one that is bound
    /// already, or a quantity above the available one, is 400; a part of a subscription that cannot
    /// be split is 403.
    ///
    /// `POST /api/v1/organization/{orgname}/marketplace`, operation `bindSkuToOrg`.
    ///
    /// Server behaviour: [billing-operations](crate::server_behaviour#billing-operations).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. The server has the operation only where `BILLING` is on.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The subscriptions are bound.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 415, 500 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{SkuBinding, SkuBindings};
    ///
    /// let text = client
    ///     .bind_sku_to_org()
    ///     .orgname("acme")
    ///     .body(
    ///         SkuBindings::default()
    ///             .subscriptions(
    ///                 Vec::from([
    ///                     SkuBinding::default().subscription_id(12345678).quantity(1),
    ///                 ]),
    ///             ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bind_sku_to_org(&self) -> BindSkuToOrg<'_> {
        BindSkuToOrg::new(self)
    }

    /// Unbind marketplace subscriptions from an organization.
    ///
    /// Unbinds subscriptions; one that is not bound is ignored. Requires an admin of the
    /// organization; everybody else gets 401 with a `MessageError`, also with a token. The server
    /// fails with 500 without `subscriptions`.
    ///
    /// `POST /api/v1/organization/{orgname}/marketplace/batchremove`, operation `batchRemoveSku`.
    ///
    /// Server behaviour: [billing-operations](crate::server_behaviour#billing-operations).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. The server has the operation only where `BILLING` is on.
    ///
    /// # Responses
    ///
    /// - 204, no body: The subscriptions are unbound.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 415, 500 or 503. [`Error`](crate::Error)
    /// lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{SkuBinding, SkuBindings};
    ///
    /// client
    ///     .batch_remove_sku()
    ///     .orgname("acme")
    ///     .body(
    ///         SkuBindings::default()
    ///             .subscriptions(
    ///                 Vec::from([SkuBinding::default().subscription_id(12345678)]),
    ///             ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_remove_sku(&self) -> BatchRemoveSku<'_> {
        BatchRemoveSku::new(self)
    }

    /// Unbind a marketplace subscription from an organization.
    ///
    /// Unbinds a subscription; one that is not bound is 204 too. Requires an admin of the
    /// organization; everybody else gets 401 with a `MessageError`, also with a token.
    ///
    /// `DELETE /api/v1/organization/{orgname}/marketplace/{subscription_id}`, operation
    /// `removeSkuFromOrg`.
    ///
    /// Server behaviour: [billing-operations](crate::server_behaviour#billing-operations).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. The server has the operation only where `BILLING` is on.
    ///
    /// # Responses
    ///
    /// - 204, no body: The subscription is unbound.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 503. [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client
    ///     .remove_sku_from_org()
    ///     .orgname("acme")
    ///     .subscription_id("12345678")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_sku_from_org(&self) -> RemoveSkuFromOrg<'_> {
        RemoveSkuFromOrg::new(self)
    }

    /// List your marketplace subscriptions.
    ///
    /// Lists the caller's subscriptions and to which organizations they are bound. A caller without
    /// an account in the marketplace gets 404.
    ///
    /// `GET /api/v1/user/marketplace`, operation `getUserMarketplaceSubscriptions`.
    ///
    /// Server behaviour: [billing-operations](crate::server_behaviour#billing-operations).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where `RH_MARKETPLACE` is
    /// on.
    ///
    /// # Responses
    ///
    /// - 200, a list of [`MarketplaceSubscription`](crate::models::MarketplaceSubscription): The
    ///   subscriptions.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 401, 403 or 404. [`Error`](crate::Error) lists what else
    /// can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let marketplace_subscriptions = client
    ///     .get_user_marketplace_subscriptions()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_marketplace_subscriptions(
        &self,
    ) -> GetUserMarketplaceSubscriptions<'_> {
        GetUserMarketplaceSubscriptions::new(self)
    }
}

/// A call of `listPlans`, which [`Client::list_plans`](crate::Client::list_plans) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListPlans<'a> {
    client: &'a crate::Client,
}

impl<'a> ListPlans<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/plans/", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/plans/`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::PlanList>, Error>> {
        crate::client::call(
            &crate::api::operations::LIST_PLANS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `listOrgInvoices`, which
/// [`Client::list_org_invoices`](crate::Client::list_org_invoices) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrgInvoices<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl<'a> ListOrgInvoices<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/invoices", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/invoices`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::InvoiceList>, Error>> {
        crate::client::call(
            &crate::api::operations::LIST_ORG_INVOICES,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `listOrgSkus`, which [`Client::list_org_skus`](crate::Client::list_org_skus)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrgSkus<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl<'a> ListOrgSkus<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/marketplace", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/marketplace`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<Vec<crate::models::OrganizationSku>>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ORG_SKUS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `bindSkuToOrg`, which [`Client::bind_sku_to_org`](crate::Client::bind_sku_to_org)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct BindSkuToOrg<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::SkuBindings, ParameterError>,
}

impl<'a> BindSkuToOrg<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            body: Err(ParameterError::missing("body", "SkuBindings")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::SkuBindings, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "SkuBindings", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname?;
        let body = body?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/marketplace", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/marketplace`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::BIND_SKU_TO_ORG,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `batchRemoveSku`, which
/// [`Client::batch_remove_sku`](crate::Client::batch_remove_sku) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct BatchRemoveSku<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::SkuBindings, ParameterError>,
}

impl<'a> BatchRemoveSku<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            body: Err(ParameterError::missing("body", "SkuBindings")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::SkuBindings, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "SkuBindings", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname?;
        let body = body?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/marketplace/batchremove", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/marketplace/batchremove`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::BATCH_REMOVE_SKU,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `removeSkuFromOrg`, which
/// [`Client::remove_sku_from_org`](crate::Client::remove_sku_from_org) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct RemoveSkuFromOrg<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    subscription_id: Result<crate::PathSegment, ParameterError>,
}

impl<'a> RemoveSkuFromOrg<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            subscription_id: Err(
                ParameterError::missing("subscription_id", "PathSegment"),
            ),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The number of the subscription.
    ///
    /// Required.
    pub fn subscription_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.subscription_id = ParameterError::convert(
            "subscription_id",
            "PathSegment",
            value,
        );
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, subscription_id } = self;
        let orgname = orgname?;
        let subscription_id = subscription_id?;
        let orgname = encode_path(&orgname);
        let subscription_id = encode_path(&subscription_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/marketplace/{subscription_id}", client
            .base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/marketplace/{subscription_id}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::REMOVE_SKU_FROM_ORG,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getUserMarketplaceSubscriptions`, which
/// [`Client::get_user_marketplace_subscriptions`](crate::Client::get_user_marketplace_subscriptions)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetUserMarketplaceSubscriptions<'a> {
    client: &'a crate::Client,
}

impl<'a> GetUserMarketplaceSubscriptions<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/user/marketplace", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/marketplace`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<
            ResponseValue<Vec<crate::models::MarketplaceSubscription>>,
            Error,
        >,
    > {
        crate::client::call(
            &crate::api::operations::GET_USER_MARKETPLACE_SUBSCRIPTIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
