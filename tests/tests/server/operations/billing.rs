//! The operations of the tag `billing`.

use quay_api::models;
use quay_api::server::billing::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    BillingApi {
        list_plans => ListPlansResponse[200 Ok(_)];
        list_org_invoices path ListOrgInvoicesPath { orgname } => ListOrgInvoicesResponse[200 Ok(_)];
        list_org_skus path ListOrgSkusPath { orgname } => ListOrgSkusResponse[200 Ok(_)];
        bind_sku_to_org path BindSkuToOrgPath { orgname } body [models::SkuBindings]
            => BindSkuToOrgResponse[201 Created(_)];
        batch_remove_sku path BatchRemoveSkuPath { orgname } body [models::SkuBindings]
            => BatchRemoveSkuResponse[204 NoContent];
        remove_sku_from_org path RemoveSkuFromOrgPath { orgname, subscription_id }
            => RemoveSkuFromOrgResponse[204 NoContent];
        get_user_marketplace_subscriptions
            => GetUserMarketplaceSubscriptionsResponse[200 Ok(_)];
    }
}
