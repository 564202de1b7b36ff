// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `billing`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `billing`.
///
/// Plans, invoices and marketplace subscriptions, as on quay.io.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait BillingApi: Send + Sync + 'static {
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
    /// The server rejects requests with 401.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::billing::{
    ///     BillingApi,
    ///     ListPlansResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl BillingApi for Mine {
    ///     async fn list_plans(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<ListPlansResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_plans(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListPlansResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    fn list_org_invoices(
        &self,
        context: Context,
        path: ListOrgInvoicesPath,
    ) -> impl Future<Output = Result<ListOrgInvoicesResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// The server rejects requests with 400, 401 or 500.
    fn list_org_skus(
        &self,
        context: Context,
        path: ListOrgSkusPath,
    ) -> impl Future<Output = Result<ListOrgSkusResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    fn bind_sku_to_org(
        &self,
        context: Context,
        path: BindSkuToOrgPath,
        body: crate::models::SkuBindings,
    ) -> impl Future<Output = Result<BindSkuToOrgResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// The server rejects requests with 400, 401, 403, 415, 500 or 503.
    fn batch_remove_sku(
        &self,
        context: Context,
        path: BatchRemoveSkuPath,
        body: crate::models::SkuBindings,
    ) -> impl Future<Output = Result<BatchRemoveSkuResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// The server rejects requests with 400, 401, 403 or 503.
    fn remove_sku_from_org(
        &self,
        context: Context,
        path: RemoveSkuFromOrgPath,
    ) -> impl Future<Output = Result<RemoveSkuFromOrgResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// The server rejects requests with 401, 403 or 404.
    fn get_user_marketplace_subscriptions(
        &self,
        context: Context,
    ) -> impl Future<
        Output = Result<GetUserMarketplaceSubscriptionsResponse, Rejection>,
    > + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: BillingApi> BillingApi for Arc<T> {
    fn list_plans(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListPlansResponse, Rejection>> + Send {
        T::list_plans(self, context)
    }

    fn list_org_invoices(
        &self,
        context: Context,
        path: ListOrgInvoicesPath,
    ) -> impl Future<Output = Result<ListOrgInvoicesResponse, Rejection>> + Send {
        T::list_org_invoices(self, context, path)
    }

    fn list_org_skus(
        &self,
        context: Context,
        path: ListOrgSkusPath,
    ) -> impl Future<Output = Result<ListOrgSkusResponse, Rejection>> + Send {
        T::list_org_skus(self, context, path)
    }

    fn bind_sku_to_org(
        &self,
        context: Context,
        path: BindSkuToOrgPath,
        body: crate::models::SkuBindings,
    ) -> impl Future<Output = Result<BindSkuToOrgResponse, Rejection>> + Send {
        T::bind_sku_to_org(self, context, path, body)
    }

    fn batch_remove_sku(
        &self,
        context: Context,
        path: BatchRemoveSkuPath,
        body: crate::models::SkuBindings,
    ) -> impl Future<Output = Result<BatchRemoveSkuResponse, Rejection>> + Send {
        T::batch_remove_sku(self, context, path, body)
    }

    fn remove_sku_from_org(
        &self,
        context: Context,
        path: RemoveSkuFromOrgPath,
    ) -> impl Future<Output = Result<RemoveSkuFromOrgResponse, Rejection>> + Send {
        T::remove_sku_from_org(self, context, path)
    }

    fn get_user_marketplace_subscriptions(
        &self,
        context: Context,
    ) -> impl Future<
        Output = Result<GetUserMarketplaceSubscriptionsResponse, Rejection>,
    > + Send {
        T::get_user_marketplace_subscriptions(self, context)
    }
}

/// The successful responses of `listPlans`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListPlansResponse {
    /// 200: The plans.
    Ok(crate::models::PlanList),
}

impl IntoResponse for ListPlansResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `listOrgInvoices`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrgInvoicesPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `listOrgInvoices`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOrgInvoicesResponse {
    /// 200: The invoices.
    Ok(crate::models::InvoiceList),
}

impl IntoResponse for ListOrgInvoicesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `listOrgSkus`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrgSkusPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `listOrgSkus`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOrgSkusResponse {
    /// 200: The subscriptions.
    Ok(Vec<crate::models::OrganizationSku>),
}

impl IntoResponse for ListOrgSkusResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `bindSkuToOrg`.
#[derive(Clone, Debug, PartialEq)]
pub struct BindSkuToOrgPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `bindSkuToOrg`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BindSkuToOrgResponse {
    /// 201: The subscriptions are bound.
    Created(String),
}

impl IntoResponse for BindSkuToOrgResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `batchRemoveSku`.
#[derive(Clone, Debug, PartialEq)]
pub struct BatchRemoveSkuPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `batchRemoveSku`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BatchRemoveSkuResponse {
    /// 204: The subscriptions are unbound.
    NoContent,
}

impl IntoResponse for BatchRemoveSkuResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `removeSkuFromOrg`.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveSkuFromOrgPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The number of the subscription.
    pub subscription_id: crate::PathSegment,
}

/// The successful responses of `removeSkuFromOrg`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RemoveSkuFromOrgResponse {
    /// 204: The subscription is unbound.
    NoContent,
}

impl IntoResponse for RemoveSkuFromOrgResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The successful responses of `getUserMarketplaceSubscriptions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUserMarketplaceSubscriptionsResponse {
    /// 200: The subscriptions.
    Ok(Vec<crate::models::MarketplaceSubscription>),
}

impl IntoResponse for GetUserMarketplaceSubscriptionsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: BillingApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_plans(&api),
        route_list_org_invoices(&api),
        route_list_org_skus(&api),
        route_bind_sku_to_org(&api),
        route_batch_remove_sku(&api),
        route_remove_sku_from_org(&api),
        route_get_user_marketplace_subscriptions(&api),
    ])
}

fn route_list_plans<T: BillingApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_PLANS,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.list_plans(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_org_invoices<T: BillingApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ORG_INVOICES,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListOrgInvoicesPath {
                    orgname: call.path("orgname")?,
                };
                api.list_org_invoices(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_org_skus<T: BillingApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ORG_SKUS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListOrgSkusPath {
                    orgname: call.path("orgname")?,
                };
                api.list_org_skus(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_bind_sku_to_org<T: BillingApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::BIND_SKU_TO_ORG,
        &[],
        Some(&super::schemas::SKU_BINDINGS),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = BindSkuToOrgPath {
                    orgname: call.path("orgname")?,
                };
                let body = call.body()?;
                api.bind_sku_to_org(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_batch_remove_sku<T: BillingApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::BATCH_REMOVE_SKU,
        &[],
        Some(&super::schemas::SKU_BINDINGS),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = BatchRemoveSkuPath {
                    orgname: call.path("orgname")?,
                };
                let body = call.body()?;
                api.batch_remove_sku(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_remove_sku_from_org<T: BillingApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::REMOVE_SKU_FROM_ORG,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = RemoveSkuFromOrgPath {
                    orgname: call.path("orgname")?,
                    subscription_id: call.path("subscription_id")?,
                };
                api.remove_sku_from_org(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_user_marketplace_subscriptions<T: BillingApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_USER_MARKETPLACE_SUBSCRIPTIONS,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.get_user_marketplace_subscriptions(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
