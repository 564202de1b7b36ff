//! The operations of tag `namespacenotification`.

mod notifications;
mod organizations;
mod users;

use quay_api::models::NewNamespaceNotification;
use quay_api::server::namespacenotification::{
    CreateOrgNotificationPath, CreateOrgNotificationResponse, CreateUserNotificationResponse,
    DeleteOrgNotificationPath, DeleteOrgNotificationResponse, DeleteUserNotificationPath,
    DeleteUserNotificationResponse, GetOrgNotificationPath, GetOrgNotificationResponse,
    GetUserNamespaceNotificationPath, GetUserNamespaceNotificationResponse,
    ListOrgNotificationsPath, ListOrgNotificationsResponse, ListUserNotificationsResponse,
    NamespacenotificationApi, ResetOrgNotificationFailuresPath,
    ResetOrgNotificationFailuresResponse, ResetUserNamespaceNotificationFailuresPath,
    ResetUserNamespaceNotificationFailuresResponse, TestOrgNotificationPath,
    TestOrgNotificationResponse, TestUserNamespaceNotificationPath,
    TestUserNamespaceNotificationResponse,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl NamespacenotificationApi for App {
    async fn list_org_notifications(
        &self,
        context: Context,
        path: ListOrgNotificationsPath,
    ) -> Result<ListOrgNotificationsResponse, Rejection> {
        self.read(&context, |op| {
            organizations::list(op, path.orgname.as_str())
        })
        .await
        .map(ListOrgNotificationsResponse::Ok)
    }

    async fn create_org_notification(
        &self,
        context: Context,
        path: CreateOrgNotificationPath,
        body: NewNamespaceNotification,
    ) -> Result<CreateOrgNotificationResponse, Rejection> {
        self.write(&context, |op| {
            organizations::create(op, path.orgname.as_str(), &body)
        })
        .await
        .map(CreateOrgNotificationResponse::Created)
    }

    async fn get_org_notification(
        &self,
        context: Context,
        path: GetOrgNotificationPath,
    ) -> Result<GetOrgNotificationResponse, Rejection> {
        self.read(&context, |op| {
            organizations::get(op, path.orgname.as_str(), path.uuid.as_str())
        })
        .await
        .map(GetOrgNotificationResponse::Ok)
    }

    async fn reset_org_notification_failures(
        &self,
        context: Context,
        path: ResetOrgNotificationFailuresPath,
    ) -> Result<ResetOrgNotificationFailuresResponse, Rejection> {
        self.write(&context, |op| {
            organizations::reset(op, path.orgname.as_str(), path.uuid.as_str())
        })
        .await?;
        Ok(ResetOrgNotificationFailuresResponse::NoContent)
    }

    async fn delete_org_notification(
        &self,
        context: Context,
        path: DeleteOrgNotificationPath,
    ) -> Result<DeleteOrgNotificationResponse, Rejection> {
        self.write(&context, |op| {
            organizations::delete(op, path.orgname.as_str(), path.uuid.as_str())
        })
        .await?;
        Ok(DeleteOrgNotificationResponse::NoContent)
    }

    async fn test_org_notification(
        &self,
        context: Context,
        path: TestOrgNotificationPath,
    ) -> Result<TestOrgNotificationResponse, Rejection> {
        self.write(&context, |op| {
            organizations::test(op, path.orgname.as_str(), path.uuid.as_str())
        })
        .await
        .map(TestOrgNotificationResponse::Ok)
    }

    async fn list_user_notifications(
        &self,
        context: Context,
    ) -> Result<ListUserNotificationsResponse, Rejection> {
        self.read(&context, users::list)
            .await
            .map(ListUserNotificationsResponse::Ok)
    }

    async fn create_user_notification(
        &self,
        context: Context,
        body: NewNamespaceNotification,
    ) -> Result<CreateUserNotificationResponse, Rejection> {
        self.write(&context, |op| users::create(op, &body))
            .await
            .map(CreateUserNotificationResponse::Created)
    }

    async fn get_user_namespace_notification(
        &self,
        context: Context,
        path: GetUserNamespaceNotificationPath,
    ) -> Result<GetUserNamespaceNotificationResponse, Rejection> {
        self.read(&context, |op| users::get(op, path.uuid.as_str()))
            .await
            .map(GetUserNamespaceNotificationResponse::Ok)
    }

    async fn reset_user_namespace_notification_failures(
        &self,
        context: Context,
        path: ResetUserNamespaceNotificationFailuresPath,
    ) -> Result<ResetUserNamespaceNotificationFailuresResponse, Rejection> {
        self.write(&context, |op| users::reset(op, path.uuid.as_str()))
            .await?;
        Ok(ResetUserNamespaceNotificationFailuresResponse::NoContent)
    }

    async fn delete_user_notification(
        &self,
        context: Context,
        path: DeleteUserNotificationPath,
    ) -> Result<DeleteUserNotificationResponse, Rejection> {
        self.write(&context, |op| users::delete(op, path.uuid.as_str()))
            .await?;
        Ok(DeleteUserNotificationResponse::NoContent)
    }

    async fn test_user_namespace_notification(
        &self,
        context: Context,
        path: TestUserNamespaceNotificationPath,
    ) -> Result<TestUserNamespaceNotificationResponse, Rejection> {
        self.write(&context, |op| users::test(op, path.uuid.as_str()))
            .await
            .map(TestUserNamespaceNotificationResponse::Ok)
    }
}
