//! The operations of tag `billing`, as a server has them that never billed anybody: there is no
//! payment service, and no marketplace, that the sandbox could ask. By default `BILLING` and
//! `RH_MARKETPLACE` are off, and the operations do not exist.
//!
//! Source: `endpoints/api/billing.py` at ffba0c70e2d8.

use quay_api::models::{Plan, PlanList, SkuBindings};
use quay_api::server::billing::{
    BatchRemoveSkuPath, BatchRemoveSkuResponse, BillingApi, BindSkuToOrgPath, BindSkuToOrgResponse,
    GetUserMarketplaceSubscriptionsResponse, ListOrgInvoicesPath, ListOrgInvoicesResponse,
    ListOrgSkusPath, ListOrgSkusResponse, ListPlansResponse, RemoveSkuFromOrgPath,
    RemoveSkuFromOrgResponse,
};
use quay_api::server::{Context, Rejection, Response};
use serde_json::json;

use crate::app::App;
use crate::op_context::OpContext;
use crate::responses;
use crate::storage::Account;

/// The plans of the server, `data/billing.py` (`PLANS`).
const PLANS: &str = include_str!("plans.json");

/// What the server's framework says to who lacks a right here.
const UNAUTHORIZED: &str = "The server could not verify that you are authorized to access the URL \
    requested. You either supplied the wrong credentials (e.g. a bad password), or your browser \
    doesn't understand how to supply the credentials required.";

impl BillingApi for App {
    async fn list_plans(&self, _context: Context) -> Result<ListPlansResponse, Rejection> {
        let plans: Vec<Plan> = serde_json::from_str(PLANS).map_err(|_| responses::crash())?;
        Ok(ListPlansResponse::Ok(PlanList::new(plans)))
    }

    async fn list_org_invoices(
        &self,
        context: Context,
        path: ListOrgInvoicesPath,
    ) -> Result<ListOrgInvoicesResponse, Rejection> {
        let name = path.orgname.as_str();
        self.read(&context, |op| {
            op.require(op.may_read_namespace_as_admin(name))?;
            find(op, name)?;
            // Nobody is a customer of a payment service.
            Err(Rejection::not_found())
        })
        .await
    }

    async fn list_org_skus(
        &self,
        context: Context,
        path: ListOrgSkusPath,
    ) -> Result<ListOrgSkusResponse, Rejection> {
        let name = path.orgname.as_str();
        self.read(&context, |op| {
            if !op.may_read_namespace_as_admin(name)? {
                return Err(unauthorized());
            }
            find(op, name)?;
            Ok(ListOrgSkusResponse::Ok(Vec::new()))
        })
        .await
    }

    async fn bind_sku_to_org(
        &self,
        context: Context,
        path: BindSkuToOrgPath,
        body: SkuBindings,
    ) -> Result<BindSkuToOrgResponse, Rejection> {
        let name = path.orgname.as_str();
        self.read(&context, |op| {
            find(op, name)?;
            let subscriptions = body.subscriptions.as_ref().ok_or_else(responses::crash)?;
            require_admin(op, name)?;
            let first = subscriptions.first();
            if let Some(id) = first.and_then(|one| one.subscription_id) {
                let user = &op.user()?.name;
                let text = format!("subscription {id} does not belong to {user}");
                return Err(Rejection::message(401, text));
            }
            Ok(BindSkuToOrgResponse::Created("Okay".to_owned()))
        })
        .await
    }

    async fn batch_remove_sku(
        &self,
        context: Context,
        path: BatchRemoveSkuPath,
        body: SkuBindings,
    ) -> Result<BatchRemoveSkuResponse, Rejection> {
        let name = path.orgname.as_str();
        let subscriptions = body.subscriptions.ok_or_else(responses::crash)?;
        self.read(&context, |op| require_valid(op, name)).await?;
        // The server takes each id for a number, also one that is missing.
        if subscriptions.iter().any(|it| it.subscription_id.is_none()) {
            return Err(responses::crash());
        }
        Ok(BatchRemoveSkuResponse::NoContent)
    }

    async fn remove_sku_from_org(
        &self,
        context: Context,
        path: RemoveSkuFromOrgPath,
    ) -> Result<RemoveSkuFromOrgResponse, Rejection> {
        let name = path.orgname.as_str();
        self.read(&context, |op| require_valid(op, name)).await?;
        Ok(RemoveSkuFromOrgResponse::NoContent)
    }

    async fn get_user_marketplace_subscriptions(
        &self,
        context: Context,
    ) -> Result<GetUserMarketplaceSubscriptionsResponse, Rejection> {
        self.read(&context, |op| {
            op.require_user_admin()?;
            // Nobody has an account in a marketplace.
            Err(Rejection::not_found())
        })
        .await
    }
}

fn unauthorized() -> Rejection {
    Rejection::message(401, UNAUTHORIZED)
}

fn require_admin(op: &OpContext<'_>, name: &str) -> Result<(), Rejection> {
    if op.may_administer_namespace(name)? {
        return Ok(());
    }
    Err(unauthorized())
}

fn find(op: &OpContext<'_>, name: &str) -> Result<Account, Rejection> {
    let organization = op.tx.organization_fetch(name)?;
    let unknown = || Rejection::data_layer(format!("Organization does not exist: {name}"));
    organization.ok_or_else(unknown)
}

/// Lets pass an admin of an organization from which something is unbound.
fn require_valid(op: &OpContext<'_>, name: &str) -> Result<(), Rejection> {
    require_admin(op, name)?;
    if op.tx.organization_fetch(name)?.is_some() {
        return Ok(());
    }
    let text = json!("Organization not valid");
    Err(Rejection::response(Response::json(400, &text)))
}
