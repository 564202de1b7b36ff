//! Owns the operations of tag `namespacequota`.

mod limits;
mod quotas;

use quay_api::models::{NewQuota, NewQuotaLimit, QuotaChange, QuotaLimitChange};
use quay_api::server::namespacequota::*;
use quay_api::server::{Context, Refusal};

use crate::state::Quay;
use crate::views::{quota_limit, quota_limits};

impl NamespacequotaApi for Quay {
    async fn list_organization_quota(
        &self,
        context: Context,
        path: ListOrganizationQuotaPath,
    ) -> Result<ListOrganizationQuotaReply, Refusal> {
        self.read(&context, |session| {
            session.require_quota_reader(path.orgname.as_str())?;
            let organization = session.tx.organization(path.orgname.as_str())?;
            let organization = organization.ok_or_else(Refusal::not_found)?;
            let quota = session.tx.quota_of(organization.id)?;
            let shown = session.quota_or_default(quota.as_ref());
            Ok(ListOrganizationQuotaReply::Ok(shown.into_iter().collect()))
        })
    }

    async fn create_organization_quota(
        &self,
        context: Context,
        path: CreateOrganizationQuotaPath,
        body: NewQuota,
    ) -> Result<CreateOrganizationQuotaReply, Refusal> {
        self.write(&context, |session| {
            session.create_organization_quota(path.orgname.as_str(), &body)?;
            Ok(CreateOrganizationQuotaReply::Created("Created".to_owned()))
        })
    }

    async fn get_organization_quota(
        &self,
        context: Context,
        path: GetOrganizationQuotaPath,
    ) -> Result<GetOrganizationQuotaReply, Refusal> {
        self.read(&context, |session| {
            session.require_quota_reader(path.orgname.as_str())?;
            let quota = session.quota(path.orgname.as_str(), path.quota_id.as_str())?;
            Ok(GetOrganizationQuotaReply::Ok(session.quota_view(&quota)))
        })
    }

    async fn change_organization_quota(
        &self,
        context: Context,
        path: ChangeOrganizationQuotaPath,
        body: QuotaChange,
    ) -> Result<ChangeOrganizationQuotaReply, Refusal> {
        self.write(&context, |session| {
            let (namespace, quota) = (path.orgname.as_str(), path.quota_id.as_str());
            let changed = session.change_organization_quota(namespace, quota, &body)?;
            Ok(ChangeOrganizationQuotaReply::Ok(
                session.quota_view(&changed),
            ))
        })
    }

    async fn delete_organization_quota(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaPath,
    ) -> Result<DeleteOrganizationQuotaReply, Refusal> {
        self.write(&context, |session| {
            session.delete_organization_quota(path.orgname.as_str(), path.quota_id.as_str())?;
            Ok(DeleteOrganizationQuotaReply::NoContent)
        })
    }

    async fn list_organization_quota_limit(
        &self,
        context: Context,
        path: ListOrganizationQuotaLimitPath,
    ) -> Result<ListOrganizationQuotaLimitReply, Refusal> {
        self.read(&context, |session| {
            session.require_quota_reader(path.orgname.as_str())?;
            let quota = session.quota(path.orgname.as_str(), path.quota_id.as_str())?;
            let limits = quota_limits(&quota.limits);
            Ok(ListOrganizationQuotaLimitReply::Ok(limits))
        })
    }

    async fn create_organization_quota_limit(
        &self,
        context: Context,
        path: CreateOrganizationQuotaLimitPath,
        body: NewQuotaLimit,
    ) -> Result<CreateOrganizationQuotaLimitReply, Refusal> {
        self.write(&context, |session| {
            let (namespace, quota) = (path.orgname.as_str(), path.quota_id.as_str());
            session.create_quota_limit(namespace, quota, &body)?;
            let created = "Created".to_owned();
            Ok(CreateOrganizationQuotaLimitReply::Created(created))
        })
    }

    async fn get_organization_quota_limit(
        &self,
        context: Context,
        path: GetOrganizationQuotaLimitPath,
    ) -> Result<GetOrganizationQuotaLimitReply, Refusal> {
        self.read(&context, |session| {
            session.require_quota_reader(path.orgname.as_str())?;
            let quota = session.quota(path.orgname.as_str(), path.quota_id.as_str())?;
            let limit = session.quota_limit(&quota, path.limit_id.as_str())?;
            Ok(GetOrganizationQuotaLimitReply::Ok(quota_limit(&limit)))
        })
    }

    async fn change_organization_quota_limit(
        &self,
        context: Context,
        path: ChangeOrganizationQuotaLimitPath,
        body: QuotaLimitChange,
    ) -> Result<ChangeOrganizationQuotaLimitReply, Refusal> {
        self.write(&context, |session| {
            let (namespace, quota) = (path.orgname.as_str(), path.quota_id.as_str());
            let limit = path.limit_id.as_str();
            let changed = session.change_quota_limit(namespace, quota, limit, &body)?;
            Ok(ChangeOrganizationQuotaLimitReply::Ok(
                session.quota_view(&changed),
            ))
        })
    }

    async fn delete_organization_quota_limit(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaLimitPath,
    ) -> Result<DeleteOrganizationQuotaLimitReply, Refusal> {
        self.write(&context, |session| {
            let (namespace, quota) = (path.orgname.as_str(), path.quota_id.as_str());
            session.delete_quota_limit(namespace, quota, path.limit_id.as_str())?;
            Ok(DeleteOrganizationQuotaLimitReply::NoContent)
        })
    }

    async fn list_user_quota(&self, context: Context) -> Result<ListUserQuotaReply, Refusal> {
        self.read(&context, |session| {
            let user = session.administered_self()?;
            let quota = session.tx.quota_of(user.id)?;
            let shown = quota.map(|quota| session.quota_view(&quota));
            Ok(ListUserQuotaReply::Ok(shown.into_iter().collect()))
        })
    }

    async fn get_user_quota(
        &self,
        context: Context,
        path: GetUserQuotaPath,
    ) -> Result<GetUserQuotaReply, Refusal> {
        self.read(&context, |session| {
            let user = session.administered_self()?;
            let quota = session.quota(&user.name, path.quota_id.as_str())?;
            Ok(GetUserQuotaReply::Ok(session.quota_view(&quota)))
        })
    }

    async fn list_user_quota_limit(
        &self,
        context: Context,
        path: ListUserQuotaLimitPath,
    ) -> Result<ListUserQuotaLimitReply, Refusal> {
        self.read(&context, |session| {
            let user = session.administered_self()?;
            let quota = session.quota(&user.name, path.quota_id.as_str())?;
            Ok(ListUserQuotaLimitReply::Ok(quota_limits(&quota.limits)))
        })
    }

    /// It looks a limit up and answers with the quota, as the server does.
    async fn get_user_quota_limit(
        &self,
        context: Context,
        path: GetUserQuotaLimitPath,
    ) -> Result<GetUserQuotaLimitReply, Refusal> {
        self.read(&context, |session| {
            let user = session.administered_self()?;
            let quota = session.quota(&user.name, path.quota_id.as_str())?;
            session.quota_limit(&quota, path.limit_id.as_str())?;
            Ok(GetUserQuotaLimitReply::Ok(session.quota_view(&quota)))
        })
    }
}
