// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `billing` use.

/// An invoice, as the payment service keeps it. Times are seconds since 1970.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Invoice {
    /// The number.
    pub id: String,
    /// When it was written.
    pub date: i64,
    /// The start of the period.
    pub period_start: i64,
    /// The end of the period.
    pub period_end: i64,
    /// Whether it is paid.
    pub paid: bool,
    /// What is due, in cents.
    pub amount_due: i64,
    /// When the card is charged again; `null` if it is not.
    pub next_payment_attempt: Option<i64>,
    /// Whether the card was charged.
    pub attempted: bool,
    /// Whether nothing more is expected.
    pub closed: bool,
    /// The sum, in cents.
    pub total: i64,
    /// The plan; `null` if the invoice is for something else.
    pub plan: Option<String>,
}

apitwin_runtime::read_object! {
    Invoice { 0 id : "id", 1 date : "date", 2 period_start : "period_start", 3 period_end
    : "period_end", 4 paid : "paid", 5 amount_due : "amount_due", 6 next_payment_attempt
    : "next_payment_attempt" default, 7 attempted : "attempted", 8 closed : "closed", 9
    total : "total", 10 plan : "plan" default }
}

/// The latest invoices.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct InvoiceList {
    /// The invoices, at most twelve.
    pub invoices: Vec<crate::models::Invoice>,
}

apitwin_runtime::read_object! {
    InvoiceList { 0 invoices : "invoices" }
}

impl InvoiceList {
    /// Creates a `InvoiceList` from its required properties.
    pub fn new(invoices: Vec<crate::models::Invoice>) -> Self {
        Self { invoices }
    }
}

/// A subscription of the marketplace, with what the marketplace says of it and to which
/// organization it is bound.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct MarketplaceSubscription {
    /// The number.
    pub id: i64,
    /// What was subscribed to.
    pub sku: String,
    /// How many there are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// The organization that it is bound to; `null` if it is not bound.
    pub assigned_to_org: Option<String>,
    /// The plan behind it; `null` if there is none.
    pub metadata: Option<crate::models::Plan>,
    /// The properties that are not listed above.
    #[serde(flatten)]
    pub extra: crate::Extra,
}

apitwin_runtime::read_object! {
    MarketplaceSubscription { 0 id : "id", 1 sku : "sku", 2 quantity : "quantity"
    default, 3 assigned_to_org : "assigned_to_org" default, 4 metadata : "metadata"
    default; and extra }
}

impl MarketplaceSubscription {
    /// Creates a `MarketplaceSubscription` from its required properties.
    pub fn new(
        id: i64,
        sku: impl Into<String>,
        assigned_to_org: Option<String>,
        metadata: Option<crate::models::Plan>,
    ) -> Self {
        Self {
            id,
            sku: sku.into(),
            quantity: None,
            assigned_to_org,
            metadata,
            extra: crate::Extra::default(),
        }
    }
}

/// A marketplace subscription that is bound to an organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct OrganizationSku {
    /// The number of the binding.
    pub id: i64,
    /// The number of the subscription.
    pub subscription_id: i64,
    /// Who bound it.
    pub user_id: i64,
    /// The organization.
    pub org_id: i64,
    /// How much of it is bound.
    pub quantity: i64,
    /// What was subscribed to. Absent if it has just expired.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// The plan behind it; `null` if there is none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub metadata: crate::Field<crate::models::Plan>,
}

apitwin_runtime::read_object! {
    OrganizationSku { 0 id : "id", 1 subscription_id : "subscription_id", 2 user_id :
    "user_id", 3 org_id : "org_id", 4 quantity : "quantity", 5 sku : "sku" default, 6
    metadata : "metadata" default }
}

impl OrganizationSku {
    /// Creates a `OrganizationSku` from its required properties.
    pub fn new(
        id: i64,
        subscription_id: i64,
        user_id: i64,
        org_id: i64,
        quantity: i64,
    ) -> Self {
        Self {
            id,
            subscription_id,
            user_id,
            org_id,
            quantity,
            sku: None,
            metadata: crate::Field::Absent,
        }
    }
}

/// A plan that can be subscribed to.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Plan {
    /// The name.
    pub title: String,
    /// The price of a month, in cents; plans of the marketplace have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<i64>,
    /// How many private repositories it allows.
    #[serde(rename = "privateRepos")]
    pub private_repos: i64,
    /// Its name in the marketplace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rh_sku: Option<String>,
    /// Whether it is billed here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_enabled: Option<bool>,
    /// Whether it is billed by the marketplace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku_billing: Option<bool>,
    /// Its name at the payment service.
    #[serde(rename = "stripeId")]
    pub stripe_id: String,
    /// Who it is meant for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// Whether it has the features for businesses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bus_features: Option<bool>,
    /// Whether nobody can subscribe to it any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<bool>,
    /// How many days it is free at first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free_trial_days: Option<i32>,
    /// The plan that took its place; `null` if there is none.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub superseded_by: crate::Field<String>,
    /// Whether the page of plans leaves it out.
    pub plans_page_hidden: bool,
}

apitwin_runtime::read_object! {
    Plan { 0 title : "title", 1 price : "price" default, 2 private_repos :
    "privateRepos", 3 rh_sku : "rh_sku" default, 4 billing_enabled : "billing_enabled"
    default, 5 sku_billing : "sku_billing" default, 6 stripe_id : "stripeId", 7 audience
    : "audience" default, 8 bus_features : "bus_features" default, 9 deprecated :
    "deprecated" default, 10 free_trial_days : "free_trial_days" default, 11
    superseded_by : "superseded_by" default, 12 plans_page_hidden : "plans_page_hidden" }
}

impl Plan {
    /// Creates a `Plan` from its required properties.
    pub fn new(
        title: impl Into<String>,
        private_repos: i64,
        stripe_id: impl Into<String>,
        plans_page_hidden: bool,
    ) -> Self {
        Self {
            title: title.into(),
            price: None,
            private_repos,
            rh_sku: None,
            billing_enabled: None,
            sku_billing: None,
            stripe_id: stripe_id.into(),
            audience: None,
            bus_features: None,
            deprecated: None,
            free_trial_days: None,
            superseded_by: crate::Field::Absent,
            plans_page_hidden,
        }
    }
}

/// The plans.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PlanList {
    /// The plans, the oldest first.
    pub plans: Vec<crate::models::Plan>,
}

apitwin_runtime::read_object! {
    PlanList { 0 plans : "plans" }
}

impl PlanList {
    /// Creates a `PlanList` from its required properties.
    pub fn new(plans: Vec<crate::models::Plan>) -> Self {
        Self { plans }
    }
}

/// A subscription to bind or unbind.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct SkuBinding {
    /// The number of the subscription.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<i64>,
    /// How much of it to bind; all if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
}

apitwin_runtime::read_object! {
    SkuBinding { 0 subscription_id : "subscription_id" default, 1 quantity : "quantity"
    default }
}

impl SkuBinding {
    /// The number of the subscription.
    pub fn subscription_id(
        mut self,
        subscription_id: impl Into<crate::Optional<i64>>,
    ) -> Self {
        self.subscription_id = subscription_id.into().into_option();
        self
    }

    /// How much of it to bind; all if left out.
    pub fn quantity(mut self, quantity: impl Into<crate::Optional<i64>>) -> Self {
        self.quantity = quantity.into().into_option();
        self
    }
}

/// Marketplace subscriptions to bind or unbind.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct SkuBindings {
    /// The subscriptions. Without the property the server fails with 500.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<crate::models::SkuBinding>>,
}

apitwin_runtime::read_object! {
    SkuBindings { 0 subscriptions : "subscriptions" default }
}

impl SkuBindings {
    /// The subscriptions. Without the property the server fails with 500.
    pub fn subscriptions(
        mut self,
        subscriptions: impl Into<crate::Optional<Vec<crate::models::SkuBinding>>>,
    ) -> Self {
        self.subscriptions = subscriptions.into().into_option();
        self
    }
}
