// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `billing`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `billing`
///
/// Plans, invoices and marketplace subscriptions, as on quay.io.
impl crate::Client {
    /// List the plans.
    ///
    /// Lists the plans that can be subscribed to, the ones of the past included. Needs no token.
    ///
    /// The server has the operation only where the feature `BILLING` is on.
    ///
    /// `GET /api/v1/plans/`, operation `listPlans`.
    ///
    /// Server behaviour: [billing-operations](crate::server_behaviour#billing-operations).
    ///
    /// # Access
    ///
    /// Needs no token.
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
    /// let plan_list = client.list_plans().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_plans(&self) -> ListPlans {
        ListPlans::new(self)
    }

    /// List the invoices of an organization.
    ///
    /// Lists the last twelve invoices. An organization that was never billed is 404. If the payment
    /// service does not respond, the server returns 503. Requires an admin of the organization;
    /// global read-only superusers may call it too.
    ///
    /// The server has the operation only where the feature `BILLING` is on.
    ///
    /// `GET /api/v1/organization/{orgname}/invoices`, operation `listOrgInvoices`.
    ///
    /// Server behaviour: [billing-operations](crate::server_behaviour#billing-operations).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
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
    /// let invoice_list = client.list_org_invoices("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_org_invoices(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> ListOrgInvoices {
        ListOrgInvoices::new(self, orgname)
    }

    /// List the marketplace subscriptions of an organization.
    ///
    /// Lists the subscriptions that are bound to the organization, and unbinds expired ones.
    /// Requires an admin of the organization; global read-only superusers may call it too.
    /// Everybody else gets 401 with a `MessageError`, also with a token.
    ///
    /// The server has the operation only where the feature `BILLING` is on.
    ///
    /// `GET /api/v1/organization/{orgname}/marketplace`, operation `listOrgSkus`.
    ///
    /// Server behaviour: [billing-operations](crate::server_behaviour#billing-operations).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
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
    /// let organization_skus = client.list_org_skus("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_org_skus(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> ListOrgSkus {
        ListOrgSkus::new(self, orgname)
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
    /// The server has the operation only where the feature `BILLING` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/marketplace`, operation `bindSkuToOrg`.
    ///
    /// Server behaviour: [billing-operations](crate::server_behaviour#billing-operations).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
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
    /// let body = SkuBindings::default()
    ///     .subscriptions(
    ///         Vec::from([SkuBinding::default().subscription_id(12345678).quantity(1)]),
    ///     );
    /// let text = client.bind_sku_to_org("acme", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bind_sku_to_org(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::SkuBindings>,
    ) -> BindSkuToOrg {
        BindSkuToOrg::new(self, orgname, body)
    }

    /// Unbind marketplace subscriptions from an organization.
    ///
    /// Unbinds subscriptions; one that is not bound is ignored. Requires an admin of the
    /// organization; everybody else gets 401 with a `MessageError`, also with a token. The server
    /// fails with 500 without `subscriptions`.
    ///
    /// The server has the operation only where the feature `BILLING` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/marketplace/batchremove`, operation `batchRemoveSku`.
    ///
    /// Server behaviour: [billing-operations](crate::server_behaviour#billing-operations).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
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
    /// let body = SkuBindings::default()
    ///     .subscriptions(Vec::from([SkuBinding::default().subscription_id(12345678)]));
    /// client.batch_remove_sku("acme", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_remove_sku(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::SkuBindings>,
    ) -> BatchRemoveSku {
        BatchRemoveSku::new(self, orgname, body)
    }

    /// Unbind a marketplace subscription from an organization.
    ///
    /// Unbinds a subscription; one that is not bound is 204 too. Requires an admin of the
    /// organization; everybody else gets 401 with a `MessageError`, also with a token.
    ///
    /// The server has the operation only where the feature `BILLING` is on.
    ///
    /// `DELETE /api/v1/organization/{orgname}/marketplace/{subscription_id}`, operation
    /// `removeSkuFromOrg`.
    ///
    /// Server behaviour: [billing-operations](crate::server_behaviour#billing-operations).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `subscription_id`: The number of the subscription.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
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
    /// client.remove_sku_from_org("acme", "12345678").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_sku_from_org(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        subscription_id: impl runtime::Argument<crate::PathSegment>,
    ) -> RemoveSkuFromOrg {
        RemoveSkuFromOrg::new(self, orgname, subscription_id)
    }

    /// List your marketplace subscriptions.
    ///
    /// Lists the caller's subscriptions and to which organizations they are bound. A caller without
    /// an account in the marketplace gets 404.
    ///
    /// The server has the operation only where the feature `RH_MARKETPLACE` is on.
    ///
    /// `GET /api/v1/user/marketplace`, operation `getUserMarketplaceSubscriptions`.
    ///
    /// Server behaviour: [billing-operations](crate::server_behaviour#billing-operations).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
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
    /// let marketplace_subscriptions = client.get_user_marketplace_subscriptions().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_marketplace_subscriptions(&self) -> GetUserMarketplaceSubscriptions {
        GetUserMarketplaceSubscriptions::new(self)
    }
}

/// A call of `listPlans`, which [`Client::list_plans`](crate::Client::list_plans) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListPlans {
    client: crate::Client,
}

impl ListPlans {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::PlanList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_PLANS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListPlans {
    type Output = Result<ResponseValue<crate::models::PlanList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::PlanList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listOrgInvoices`, which
/// [`Client::list_org_invoices`](crate::Client::list_org_invoices) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListOrgInvoices {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl ListOrgInvoices {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
        }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::InvoiceList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ORG_INVOICES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListOrgInvoices {
    type Output = Result<ResponseValue<crate::models::InvoiceList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::InvoiceList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listOrgSkus`, which [`Client::list_org_skus`](crate::Client::list_org_skus)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListOrgSkus {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl ListOrgSkus {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
        }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<Vec<crate::models::OrganizationSku>, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ORG_SKUS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListOrgSkus {
    type Output = Result<ResponseValue<Vec<crate::models::OrganizationSku>>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        Vec<crate::models::OrganizationSku>,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `bindSkuToOrg`, which [`Client::bind_sku_to_org`](crate::Client::bind_sku_to_org)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct BindSkuToOrg {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::SkuBindings,
}

impl BindSkuToOrg {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::SkuBindings>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::BIND_SKU_TO_ORG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for BindSkuToOrg {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `batchRemoveSku`, which
/// [`Client::batch_remove_sku`](crate::Client::batch_remove_sku) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct BatchRemoveSku {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::SkuBindings,
}

impl BatchRemoveSku {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::SkuBindings>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::BATCH_REMOVE_SKU,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for BatchRemoveSku {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `removeSkuFromOrg`, which
/// [`Client::remove_sku_from_org`](crate::Client::remove_sku_from_org) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct RemoveSkuFromOrg {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    subscription_id: Result<crate::PathSegment, ParameterError>,
}

impl RemoveSkuFromOrg {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        subscription_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            subscription_id: ParameterError::convert(
                "subscription_id",
                "PathSegment",
                subscription_id,
            ),
        }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::REMOVE_SKU_FROM_ORG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for RemoveSkuFromOrg {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getUserMarketplaceSubscriptions`, which
/// [`Client::get_user_marketplace_subscriptions`](crate::Client::get_user_marketplace_subscriptions)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetUserMarketplaceSubscriptions {
    client: crate::Client,
}

impl GetUserMarketplaceSubscriptions {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<Vec<crate::models::MarketplaceSubscription>, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_USER_MARKETPLACE_SUBSCRIPTIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetUserMarketplaceSubscriptions {
    type Output = Result<
        ResponseValue<Vec<crate::models::MarketplaceSubscription>>,
        Error,
    >;
    type IntoFuture = runtime::ResponseFuture<
        Vec<crate::models::MarketplaceSubscription>,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
