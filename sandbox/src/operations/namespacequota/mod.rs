//! Owns the operations of tag `namespacequota`.

mod limits;
mod quotas;

use crate::views;
use quay_api::models::{NewQuota, NewQuotaLimit, QuotaChange, QuotaLimitChange};
use quay_api::server::namespacequota::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::views::{quota_limit, quota_limits};

impl NamespacequotaApi for App {
    async fn list_organization_quota(
        &self,
        context: Context,
        path: ListOrganizationQuotaPath,
    ) -> Result<ListOrganizationQuotaResponse, Rejection> {
        self.read(&context, |op| {
            op.require_quota_reader(path.orgname.as_str())?;
            let organization = op.tx.organization_fetch(path.orgname.as_str())?;
            let organization = organization.ok_or_else(Rejection::not_found)?;
            let quota = op.tx.quota_fetch_by_namespace(organization.id)?;
            let shown = views::quota_or_default(op, quota.as_ref());
            Ok(ListOrganizationQuotaResponse::Ok(
                shown.into_iter().collect(),
            ))
        })
    }

    async fn create_organization_quota(
        &self,
        context: Context,
        path: CreateOrganizationQuotaPath,
        body: NewQuota,
    ) -> Result<CreateOrganizationQuotaResponse, Rejection> {
        self.write(&context, |op| {
            quotas::create(op, path.orgname.as_str(), &body)?;
            Ok(CreateOrganizationQuotaResponse::Created(
                "Created".to_owned(),
            ))
        })
    }

    async fn get_organization_quota(
        &self,
        context: Context,
        path: GetOrganizationQuotaPath,
    ) -> Result<GetOrganizationQuotaResponse, Rejection> {
        self.read(&context, |op| {
            op.require_quota_reader(path.orgname.as_str())?;
            let quota =
                crate::domain::quotas::find(op, path.orgname.as_str(), path.quota_id.as_str())?;
            Ok(GetOrganizationQuotaResponse::Ok(views::quota(op, &quota)))
        })
    }

    async fn change_organization_quota(
        &self,
        context: Context,
        path: ChangeOrganizationQuotaPath,
        body: QuotaChange,
    ) -> Result<ChangeOrganizationQuotaResponse, Rejection> {
        self.write(&context, |op| {
            let (namespace, quota) = (path.orgname.as_str(), path.quota_id.as_str());
            let changed = quotas::change(op, namespace, quota, &body)?;
            Ok(ChangeOrganizationQuotaResponse::Ok(views::quota(
                op, &changed,
            )))
        })
    }

    async fn delete_organization_quota(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaPath,
    ) -> Result<DeleteOrganizationQuotaResponse, Rejection> {
        self.write(&context, |op| {
            quotas::delete(op, path.orgname.as_str(), path.quota_id.as_str())?;
            Ok(DeleteOrganizationQuotaResponse::NoContent)
        })
    }

    async fn list_organization_quota_limit(
        &self,
        context: Context,
        path: ListOrganizationQuotaLimitPath,
    ) -> Result<ListOrganizationQuotaLimitResponse, Rejection> {
        self.read(&context, |op| {
            op.require_quota_reader(path.orgname.as_str())?;
            let quota =
                crate::domain::quotas::find(op, path.orgname.as_str(), path.quota_id.as_str())?;
            let limits = quota_limits(&quota.limits);
            Ok(ListOrganizationQuotaLimitResponse::Ok(limits))
        })
    }

    async fn create_organization_quota_limit(
        &self,
        context: Context,
        path: CreateOrganizationQuotaLimitPath,
        body: NewQuotaLimit,
    ) -> Result<CreateOrganizationQuotaLimitResponse, Rejection> {
        self.write(&context, |op| {
            let (namespace, quota) = (path.orgname.as_str(), path.quota_id.as_str());
            limits::create(op, namespace, quota, &body)?;
            let created = "Created".to_owned();
            Ok(CreateOrganizationQuotaLimitResponse::Created(created))
        })
    }

    async fn get_organization_quota_limit(
        &self,
        context: Context,
        path: GetOrganizationQuotaLimitPath,
    ) -> Result<GetOrganizationQuotaLimitResponse, Rejection> {
        self.read(&context, |op| {
            op.require_quota_reader(path.orgname.as_str())?;
            let quota =
                crate::domain::quotas::find(op, path.orgname.as_str(), path.quota_id.as_str())?;
            let limit = limits::find(op, &quota, path.limit_id.as_str())?;
            Ok(GetOrganizationQuotaLimitResponse::Ok(quota_limit(&limit)))
        })
    }

    async fn change_organization_quota_limit(
        &self,
        context: Context,
        path: ChangeOrganizationQuotaLimitPath,
        body: QuotaLimitChange,
    ) -> Result<ChangeOrganizationQuotaLimitResponse, Rejection> {
        self.write(&context, |op| {
            let (namespace, quota) = (path.orgname.as_str(), path.quota_id.as_str());
            let limit = path.limit_id.as_str();
            let changed = limits::change(op, namespace, quota, limit, &body)?;
            Ok(ChangeOrganizationQuotaLimitResponse::Ok(views::quota(
                op, &changed,
            )))
        })
    }

    async fn delete_organization_quota_limit(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaLimitPath,
    ) -> Result<DeleteOrganizationQuotaLimitResponse, Rejection> {
        self.write(&context, |op| {
            let (namespace, quota) = (path.orgname.as_str(), path.quota_id.as_str());
            limits::delete(op, namespace, quota, path.limit_id.as_str())?;
            Ok(DeleteOrganizationQuotaLimitResponse::NoContent)
        })
    }

    async fn list_user_quota(&self, context: Context) -> Result<ListUserQuotaResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.require_user_admin()?;
            let quota = op.tx.quota_fetch_by_namespace(user.id)?;
            let shown = quota.map(|quota| views::quota(op, &quota));
            Ok(ListUserQuotaResponse::Ok(shown.into_iter().collect()))
        })
    }

    async fn get_user_quota(
        &self,
        context: Context,
        path: GetUserQuotaPath,
    ) -> Result<GetUserQuotaResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.require_user_admin()?;
            let quota = crate::domain::quotas::find(op, &user.name, path.quota_id.as_str())?;
            Ok(GetUserQuotaResponse::Ok(views::quota(op, &quota)))
        })
    }

    async fn list_user_quota_limit(
        &self,
        context: Context,
        path: ListUserQuotaLimitPath,
    ) -> Result<ListUserQuotaLimitResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.require_user_admin()?;
            let quota = crate::domain::quotas::find(op, &user.name, path.quota_id.as_str())?;
            Ok(ListUserQuotaLimitResponse::Ok(quota_limits(&quota.limits)))
        })
    }

    /// It looks a limit up and answers with the quota, as the server does.
    async fn get_user_quota_limit(
        &self,
        context: Context,
        path: GetUserQuotaLimitPath,
    ) -> Result<GetUserQuotaLimitResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.require_user_admin()?;
            let quota = crate::domain::quotas::find(op, &user.name, path.quota_id.as_str())?;
            limits::find(op, &quota, path.limit_id.as_str())?;
            Ok(GetUserQuotaLimitResponse::Ok(views::quota(op, &quota)))
        })
    }
}
