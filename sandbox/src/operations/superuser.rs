//! Owns the operations of tag `superuser`.

use quay_api::models::{NewQuota, QuotaChange};
use quay_api::server::superuser::*;
use quay_api::server::{Context, Refusal};

use crate::state::Quay;

impl SuperuserApi for Quay {
    async fn list_user_quota_super_user(
        &self,
        context: Context,
        path: ListUserQuotaSuperUserPath,
    ) -> Result<ListUserQuotaSuperUserReply, Refusal> {
        self.read(&context, |session| {
            let quota = session.quota_for_superuser(path.namespace.as_str())?;
            let shown = quota.map(|quota| session.quota_view(&quota));
            Ok(ListUserQuotaSuperUserReply::Ok(shown.into_iter().collect()))
        })
    }

    async fn create_user_quota_super_user(
        &self,
        context: Context,
        path: CreateUserQuotaSuperUserPath,
        body: NewQuota,
    ) -> Result<CreateUserQuotaSuperUserReply, Refusal> {
        self.write(&context, |session| {
            session.create_quota_as_superuser(path.namespace.as_str(), &body)?;
            let created = "Created".to_owned();
            Ok(CreateUserQuotaSuperUserReply::Created(created))
        })
    }

    async fn change_user_quota_super_user(
        &self,
        context: Context,
        path: ChangeUserQuotaSuperUserPath,
        body: QuotaChange,
    ) -> Result<ChangeUserQuotaSuperUserReply, Refusal> {
        self.write(&context, |session| {
            let (namespace, quota) = (path.namespace.as_str(), path.quota_id.as_str());
            let changed = session.change_quota_as_superuser(namespace, quota, &body)?;
            Ok(ChangeUserQuotaSuperUserReply::Ok(
                session.quota_view(&changed),
            ))
        })
    }

    async fn delete_user_quota_super_user(
        &self,
        context: Context,
        path: DeleteUserQuotaSuperUserPath,
    ) -> Result<DeleteUserQuotaSuperUserReply, Refusal> {
        self.write(&context, |session| {
            let (namespace, quota) = (path.namespace.as_str(), path.quota_id.as_str());
            session.delete_quota_as_superuser(namespace, quota)?;
            Ok(DeleteUserQuotaSuperUserReply::NoContent)
        })
    }

    async fn list_organization_quota_super_user(
        &self,
        context: Context,
        path: ListOrganizationQuotaSuperUserPath,
    ) -> Result<ListOrganizationQuotaSuperUserReply, Refusal> {
        self.read(&context, |session| {
            let quota = session.quota_for_superuser(path.namespace.as_str())?;
            let shown = quota.map(|quota| session.quota_view(&quota));
            Ok(ListOrganizationQuotaSuperUserReply::Ok(
                shown.into_iter().collect(),
            ))
        })
    }

    async fn create_organization_quota_super_user(
        &self,
        context: Context,
        path: CreateOrganizationQuotaSuperUserPath,
        body: NewQuota,
    ) -> Result<CreateOrganizationQuotaSuperUserReply, Refusal> {
        self.write(&context, |session| {
            session.create_quota_as_superuser(path.namespace.as_str(), &body)?;
            let created = "Created".to_owned();
            Ok(CreateOrganizationQuotaSuperUserReply::Created(created))
        })
    }

    async fn change_organization_quota_super_user(
        &self,
        context: Context,
        path: ChangeOrganizationQuotaSuperUserPath,
        body: QuotaChange,
    ) -> Result<ChangeOrganizationQuotaSuperUserReply, Refusal> {
        self.write(&context, |session| {
            let (namespace, quota) = (path.namespace.as_str(), path.quota_id.as_str());
            let changed = session.change_quota_as_superuser(namespace, quota, &body)?;
            Ok(ChangeOrganizationQuotaSuperUserReply::Ok(
                session.quota_view(&changed),
            ))
        })
    }

    async fn delete_organization_quota_super_user(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaSuperUserPath,
    ) -> Result<DeleteOrganizationQuotaSuperUserReply, Refusal> {
        self.write(&context, |session| {
            let (namespace, quota) = (path.namespace.as_str(), path.quota_id.as_str());
            session.delete_quota_as_superuser(namespace, quota)?;
            Ok(DeleteOrganizationQuotaSuperUserReply::NoContent)
        })
    }
}
