//! The operations of tag `namespacequota`.

mod limits;
mod quotas;
mod users;

use quay_api::models::{NewQuota, NewQuotaLimit, QuotaChange, QuotaLimitChange};
use quay_api::server::namespacequota::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl NamespacequotaApi for App {
    async fn list_organization_quota(
        &self,
        context: Context,
        path: ListOrganizationQuotaPath,
    ) -> Result<ListOrganizationQuotaResponse, Rejection> {
        self.read(&context, |op| quotas::list(op, path.orgname.as_str()))
            .await
            .map(ListOrganizationQuotaResponse::Ok)
    }

    async fn create_organization_quota(
        &self,
        context: Context,
        path: CreateOrganizationQuotaPath,
        body: NewQuota,
    ) -> Result<CreateOrganizationQuotaResponse, Rejection> {
        self.write(&context, |op| {
            quotas::create(op, path.orgname.as_str(), &body)
        })
        .await?;
        Ok(CreateOrganizationQuotaResponse::Created(
            "Created".to_owned(),
        ))
    }

    async fn get_organization_quota(
        &self,
        context: Context,
        path: GetOrganizationQuotaPath,
    ) -> Result<GetOrganizationQuotaResponse, Rejection> {
        self.read(&context, |op| {
            quotas::get(op, path.orgname.as_str(), path.quota_id.as_str())
        })
        .await
        .map(GetOrganizationQuotaResponse::Ok)
    }

    async fn change_organization_quota(
        &self,
        context: Context,
        path: ChangeOrganizationQuotaPath,
        body: QuotaChange,
    ) -> Result<ChangeOrganizationQuotaResponse, Rejection> {
        let (namespace, quota) = (path.orgname.as_str(), path.quota_id.as_str());
        self.write(&context, |op| quotas::change(op, namespace, quota, &body))
            .await
            .map(ChangeOrganizationQuotaResponse::Ok)
    }

    async fn delete_organization_quota(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaPath,
    ) -> Result<DeleteOrganizationQuotaResponse, Rejection> {
        self.write(&context, |op| {
            quotas::delete(op, path.orgname.as_str(), path.quota_id.as_str())
        })
        .await?;
        Ok(DeleteOrganizationQuotaResponse::NoContent)
    }

    async fn list_organization_quota_limit(
        &self,
        context: Context,
        path: ListOrganizationQuotaLimitPath,
    ) -> Result<ListOrganizationQuotaLimitResponse, Rejection> {
        self.read(&context, |op| {
            limits::list(op, path.orgname.as_str(), path.quota_id.as_str())
        })
        .await
        .map(ListOrganizationQuotaLimitResponse::Ok)
    }

    async fn create_organization_quota_limit(
        &self,
        context: Context,
        path: CreateOrganizationQuotaLimitPath,
        body: NewQuotaLimit,
    ) -> Result<CreateOrganizationQuotaLimitResponse, Rejection> {
        let (namespace, quota) = (path.orgname.as_str(), path.quota_id.as_str());
        self.write(&context, |op| limits::create(op, namespace, quota, &body))
            .await?;
        Ok(CreateOrganizationQuotaLimitResponse::Created(
            "Created".to_owned(),
        ))
    }

    async fn get_organization_quota_limit(
        &self,
        context: Context,
        path: GetOrganizationQuotaLimitPath,
    ) -> Result<GetOrganizationQuotaLimitResponse, Rejection> {
        self.read(&context, |op| {
            limits::get(
                op,
                path.orgname.as_str(),
                path.quota_id.as_str(),
                path.limit_id.as_str(),
            )
        })
        .await
        .map(GetOrganizationQuotaLimitResponse::Ok)
    }

    async fn change_organization_quota_limit(
        &self,
        context: Context,
        path: ChangeOrganizationQuotaLimitPath,
        body: QuotaLimitChange,
    ) -> Result<ChangeOrganizationQuotaLimitResponse, Rejection> {
        let (namespace, quota) = (path.orgname.as_str(), path.quota_id.as_str());
        let limit = path.limit_id.as_str();
        self.write(&context, |op| {
            limits::change(op, namespace, quota, limit, &body)
        })
        .await
        .map(ChangeOrganizationQuotaLimitResponse::Ok)
    }

    async fn delete_organization_quota_limit(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaLimitPath,
    ) -> Result<DeleteOrganizationQuotaLimitResponse, Rejection> {
        let (namespace, quota) = (path.orgname.as_str(), path.quota_id.as_str());
        self.write(&context, |op| {
            limits::delete(op, namespace, quota, path.limit_id.as_str())
        })
        .await?;
        Ok(DeleteOrganizationQuotaLimitResponse::NoContent)
    }

    async fn list_user_quota(&self, context: Context) -> Result<ListUserQuotaResponse, Rejection> {
        self.read(&context, users::list_quotas)
            .await
            .map(ListUserQuotaResponse::Ok)
    }

    async fn get_user_quota(
        &self,
        context: Context,
        path: GetUserQuotaPath,
    ) -> Result<GetUserQuotaResponse, Rejection> {
        self.read(&context, |op| users::get_quota(op, path.quota_id.as_str()))
            .await
            .map(GetUserQuotaResponse::Ok)
    }

    async fn list_user_quota_limit(
        &self,
        context: Context,
        path: ListUserQuotaLimitPath,
    ) -> Result<ListUserQuotaLimitResponse, Rejection> {
        self.read(&context, |op| {
            users::list_limits(op, path.quota_id.as_str())
        })
        .await
        .map(ListUserQuotaLimitResponse::Ok)
    }

    /// It looks a limit up and responds with the quota, as the server does.
    async fn get_user_quota_limit(
        &self,
        context: Context,
        path: GetUserQuotaLimitPath,
    ) -> Result<GetUserQuotaLimitResponse, Rejection> {
        self.read(&context, |op| {
            users::get_limit(op, path.quota_id.as_str(), path.limit_id.as_str())
        })
        .await
        .map(GetUserQuotaLimitResponse::Ok)
    }
}
