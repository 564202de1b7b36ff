//! Owns the operations of tag `namespacenotification`.

mod change;

use quay_api::models::{NamespaceNotificationTest, NewNamespaceNotification};
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
use crate::op_context::OpContext;
use crate::storage::Account;
use crate::views::namespace_notification;

impl NamespacenotificationApi for App {
    async fn list_org_notifications(
        &self,
        context: Context,
        path: ListOrgNotificationsPath,
    ) -> Result<ListOrgNotificationsResponse, Rejection> {
        self.read(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_read_namespace_as_admin(name))?;
            organization(op, name)?;
            let list = change::list(op, name)?;
            Ok(ListOrgNotificationsResponse::Ok(list))
        })
    }

    async fn create_org_notification(
        &self,
        context: Context,
        path: CreateOrgNotificationPath,
        body: NewNamespaceNotification,
    ) -> Result<CreateOrgNotificationResponse, Rejection> {
        self.write(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_administer_namespace(name))?;
            let namespace = organization(op, name)?;
            let created = change::create(op, &namespace, &body)?;
            Ok(CreateOrgNotificationResponse::Created(created))
        })
    }

    async fn get_org_notification(
        &self,
        context: Context,
        path: GetOrgNotificationPath,
    ) -> Result<GetOrgNotificationResponse, Rejection> {
        self.read(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_read_namespace_as_admin(name))?;
            let found = change::find(op, name, path.uuid.as_str())?;
            Ok(GetOrgNotificationResponse::Ok(namespace_notification(
                found,
            )?))
        })
    }

    async fn reset_org_notification_failures(
        &self,
        context: Context,
        path: ResetOrgNotificationFailuresPath,
    ) -> Result<ResetOrgNotificationFailuresResponse, Rejection> {
        self.write(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_administer_namespace(name))?;
            change::reset(op, name, path.uuid.as_str())?;
            Ok(ResetOrgNotificationFailuresResponse::NoContent)
        })
    }

    async fn delete_org_notification(
        &self,
        context: Context,
        path: DeleteOrgNotificationPath,
    ) -> Result<DeleteOrgNotificationResponse, Rejection> {
        self.write(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_administer_namespace(name))?;
            change::delete(op, name, path.uuid.as_str())?;
            Ok(DeleteOrgNotificationResponse::NoContent)
        })
    }

    async fn test_org_notification(
        &self,
        context: Context,
        path: TestOrgNotificationPath,
    ) -> Result<TestOrgNotificationResponse, Rejection> {
        self.read(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_administer_namespace(name))?;
            change::find(op, name, path.uuid.as_str())?;
            // The message is queued for a worker that the sandbox does not run.
            Ok(TestOrgNotificationResponse::Ok(
                NamespaceNotificationTest::default(),
            ))
        })
    }

    async fn list_user_notifications(
        &self,
        context: Context,
    ) -> Result<ListUserNotificationsResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.require_user_admin()?;
            let list = change::list(op, &user.name)?;
            Ok(ListUserNotificationsResponse::Ok(list))
        })
    }

    async fn create_user_notification(
        &self,
        context: Context,
        body: NewNamespaceNotification,
    ) -> Result<CreateUserNotificationResponse, Rejection> {
        self.write(&context, |op| {
            let user = op.require_user_admin()?;
            let created = change::create(op, user, &body)?;
            Ok(CreateUserNotificationResponse::Created(created))
        })
    }

    async fn get_user_namespace_notification(
        &self,
        context: Context,
        path: GetUserNamespaceNotificationPath,
    ) -> Result<GetUserNamespaceNotificationResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.require_user_admin()?;
            let found = change::find(op, &user.name, path.uuid.as_str())?;
            Ok(GetUserNamespaceNotificationResponse::Ok(
                namespace_notification(found)?,
            ))
        })
    }

    async fn reset_user_namespace_notification_failures(
        &self,
        context: Context,
        path: ResetUserNamespaceNotificationFailuresPath,
    ) -> Result<ResetUserNamespaceNotificationFailuresResponse, Rejection> {
        self.write(&context, |op| {
            let user = op.require_user_admin()?;
            change::reset(op, &user.name, path.uuid.as_str())?;
            Ok(ResetUserNamespaceNotificationFailuresResponse::NoContent)
        })
    }

    async fn delete_user_notification(
        &self,
        context: Context,
        path: DeleteUserNotificationPath,
    ) -> Result<DeleteUserNotificationResponse, Rejection> {
        self.write(&context, |op| {
            let user = op.require_user_admin()?;
            change::delete(op, &user.name, path.uuid.as_str())?;
            Ok(DeleteUserNotificationResponse::NoContent)
        })
    }

    async fn test_user_namespace_notification(
        &self,
        context: Context,
        path: TestUserNamespaceNotificationPath,
    ) -> Result<TestUserNamespaceNotificationResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.require_user_admin()?;
            change::find(op, &user.name, path.uuid.as_str())?;
            let queued = NamespaceNotificationTest::default();
            Ok(TestUserNamespaceNotificationResponse::Ok(queued))
        })
    }
}

fn organization(op: &OpContext<'_>, name: &str) -> Result<Account, Rejection> {
    let found = op.tx.organization_fetch(name)?;
    found.ok_or_else(Rejection::not_found)
}
