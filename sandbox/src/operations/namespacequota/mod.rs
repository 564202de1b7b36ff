//! Owns the operations of tag `namespacequota`.

mod limits;
mod quotas;

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
            let shown = op.quota_or_default(quota.as_ref());
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
            op.create_organization_quota(path.orgname.as_str(), &body)?;
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
            let quota = op.quota(path.orgname.as_str(), path.quota_id.as_str())?;
            Ok(GetOrganizationQuotaResponse::Ok(op.quota_view(&quota)))
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
            let changed = op.change_organization_quota(namespace, quota, &body)?;
            Ok(ChangeOrganizationQuotaResponse::Ok(op.quota_view(&changed)))
        })
    }

    async fn delete_organization_quota(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaPath,
    ) -> Result<DeleteOrganizationQuotaResponse, Rejection> {
        self.write(&context, |op| {
            op.delete_organization_quota(path.orgname.as_str(), path.quota_id.as_str())?;
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
            let quota = op.quota(path.orgname.as_str(), path.quota_id.as_str())?;
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
            op.create_quota_limit(namespace, quota, &body)?;
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
            let quota = op.quota(path.orgname.as_str(), path.quota_id.as_str())?;
            let limit = op.quota_limit(&quota, path.limit_id.as_str())?;
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
            let changed = op.change_quota_limit(namespace, quota, limit, &body)?;
            Ok(ChangeOrganizationQuotaLimitResponse::Ok(
                op.quota_view(&changed),
            ))
        })
    }

    async fn delete_organization_quota_limit(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaLimitPath,
    ) -> Result<DeleteOrganizationQuotaLimitResponse, Rejection> {
        self.write(&context, |op| {
            let (namespace, quota) = (path.orgname.as_str(), path.quota_id.as_str());
            op.delete_quota_limit(namespace, quota, path.limit_id.as_str())?;
            Ok(DeleteOrganizationQuotaLimitResponse::NoContent)
        })
    }

    async fn list_user_quota(&self, context: Context) -> Result<ListUserQuotaResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.administered_self()?;
            let quota = op.tx.quota_fetch_by_namespace(user.id)?;
            let shown = quota.map(|quota| op.quota_view(&quota));
            Ok(ListUserQuotaResponse::Ok(shown.into_iter().collect()))
        })
    }

    async fn get_user_quota(
        &self,
        context: Context,
        path: GetUserQuotaPath,
    ) -> Result<GetUserQuotaResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.administered_self()?;
            let quota = op.quota(&user.name, path.quota_id.as_str())?;
            Ok(GetUserQuotaResponse::Ok(op.quota_view(&quota)))
        })
    }

    async fn list_user_quota_limit(
        &self,
        context: Context,
        path: ListUserQuotaLimitPath,
    ) -> Result<ListUserQuotaLimitResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.administered_self()?;
            let quota = op.quota(&user.name, path.quota_id.as_str())?;
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
            let user = op.administered_self()?;
            let quota = op.quota(&user.name, path.quota_id.as_str())?;
            op.quota_limit(&quota, path.limit_id.as_str())?;
            Ok(GetUserQuotaLimitResponse::Ok(op.quota_view(&quota)))
        })
    }
}
